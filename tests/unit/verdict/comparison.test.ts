import { rowsByVerdict } from '../../../src/core/verdict/sign.ts';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import { compareStory, isSpread, type Row } from '../../../src/core/verdict/comparison.ts';
import { joinContent } from '../../../src/core/story/content.ts';
import { type Changes, contentOf, edit, HERALD_CLAIMS, REWRITE_CLAIMS, STORY } from '../kit/fixture.ts';
import { DAY, statement, tell, tellRow } from '../kit/telling.ts';

function compare(changes: Changes = {}) {
  const [content] = joinContent(checkContent(contentOf(changes)).records);
  if (!content) throw new Error('There is no story.');
  return compareStory(content);
}

/** A row in short: its cells by article, and its verdict. */
const inShort = ({ question, cells, claims, verdict, statements }: Row) => ({
  question: question.id,
  cells: cells.map(({ article, claims: own, silence }) => ({
    article: article.id,
    claims: own.map(({ key, moment, claim, statement: upstream }) => [
      key,
      moment,
      claim.figure.text,
      upstream?.id ?? null,
    ]),
    silence: silence && { kind: silence.kind, lookedFor: silence.lookedFor },
  })),
  claims: claims.map(({ key }) => key),
  verdict: verdict?.verdict ?? null,
  statements: statements.map(({ id }) => id),
});

test('a story is set out with its questions down and its articles across', () => {
  const { rows, claims, silent } = compare();
  expect({ rows: rows.map(inShort), claims, silent }).toEqual({
    rows: [
      {
        question: 'injuries',
        cells: [
          { article: 'herald', claims: [['herald.injuries', DAY, 'At least 12', null]], silence: null },
          {
            article: 'rewrite',
            claims: [['rewrite.injuries', DAY, 'More than a dozen', null]],
            silence: null,
          },
        ],
        claims: ['herald.injuries', 'rewrite.injuries'],
        verdict: 'single',
        statements: [],
      },
      {
        question: 'rescued',
        cells: [
          { article: 'herald', claims: [['herald.rescued', DAY, '340', 'coast-guard-340']], silence: null },
          { article: 'rewrite', claims: [['rewrite.rescued', DAY, 'Nearly 350', null]], silence: null },
        ],
        claims: ['herald.rescued', 'rewrite.rescued'],
        verdict: 'single',
        statements: ['coast-guard-340'],
      },
    ],
    claims: 4,
    silent: 0,
  });
});

test('an article without a figure says what was looked for, and is counted', () => {
  const { rows, claims, silent } = compare({ [HERALD_CLAIMS]: undefined, [REWRITE_CLAIMS]: undefined });
  expect({ rows: rows.map(inShort), claims, silent }).toMatchObject({
    rows: [
      {
        cells: [
          {
            article: 'herald',
            claims: [],
            silence: {
              kind: 'not-read',
              lookedFor: [
                { word: 'hurt', occurrences: 2 },
                { word: 'injured', occurrences: 0 },
                { word: 'wounded', occurrences: 0 },
              ],
            },
          },
          {
            article: 'rewrite',
            claims: [],
            silence: {
              kind: 'not-read',
              lookedFor: [
                { word: 'hurt', occurrences: 0 },
                { word: 'injured', occurrences: 0 },
                { word: 'wounded', occurrences: 1 },
              ],
            },
          },
        ],
        verdict: null,
      },
      { cells: [{ silence: { lookedFor: [] } }, { silence: { lookedFor: [] } }], verdict: null },
    ],
    claims: 0,
    silent: 4,
  });
});

test('a claim to a question that the story does not ask is left out', () => {
  const { rows, claims } = compare(edit(HERALD_CLAIMS, 'question: injuries', 'question: tugs'));
  expect(rows.map((row) => row.claims.map(({ key }) => key))).toEqual([
    ['rewrite.injuries'],
    ['herald.rescued', 'rewrite.rescued'],
  ]);
  expect(claims).toBe(3);
});

test('a story without questions has no rows', () => {
  const { comparison } = tell([]);
  expect(comparison).toEqual({ rows: [], worded: [], claims: 0, silent: 0 });
});

test('a claim is of the day that its editor names, else of the day that its article tells of', () => {
  const { comparison } = tell([{ says: ['12', { figure: '14', asOf: '2024-03-04' }] }]);
  expect(comparison.rows.flatMap(({ claims }) => claims.map(({ moment }) => moment))).toEqual([
    DAY,
    '2024-03-04',
  ]);
});

describe('a number that only grows', () => {
  test.each([
    ['cumulative', 'common-ground'],
    ['at the time', undefined],
  ])('is one whose measure is "cumulative": over two days, "%s" gives the verdict %s', (measure, kind) => {
    const { comparison } = tell([{ measure, says: ['12', { figure: '14', asOf: '2024-03-04' }] }]);
    expect(comparison.rows.map(({ verdict }) => verdict?.verdict)).toEqual([kind]);
  });
});

test('a statement stands once in a row, however many claims rest on it; one that is not held is none', () => {
  const rest = (figure: string, id: string) => ({
    figure,
    restsOn: { statement: id, basis: 'named' as const },
  });
  const { comparison } = tell(
    [{ says: [rest('164', 'mayor'), rest('160', 'coast-guard'), rest('150', 'coast-guard'), '140'] }],
    { statements: [statement(), statement({ id: 'mayor' }), statement({ id: 'harbour-master' })] },
  );
  const [row] = comparison.rows;
  expect(row?.claims.map((claim) => claim.statement?.id)).toEqual([
    'mayor',
    'coast-guard',
    'coast-guard',
    undefined,
  ]);
  expect(row?.statements.map(({ id }) => id)).toEqual(['mayor', 'coast-guard']);
  const lost = compare(edit(HERALD_CLAIMS, 'statement: coast-guard-340', 'statement: coast-guard-350'));
  expect(lost.rows.flatMap(({ statements }) => statements)).toEqual([]);
});

test('readers find conflicts first, and rows of one kind in the order of the questions', () => {
  const { comparison } = tell([
    { id: 'silent', says: [null, null] },
    { id: 'single', says: ['12', null] },
    { id: 'agreed', says: ['12', 'a dozen'] },
    { id: 'hedged', says: ['nearly 12', '12'] },
    { id: 'apart', says: ['12', '14'] },
    { id: 'agreed-too', says: ['12', 'more than 9'] },
    { id: 'apart-too', says: ['12', '15'] },
  ]);
  const before = comparison.rows.map(({ question }) => question.id);
  expect(rowsByVerdict(comparison.rows).map(({ question }) => question.id)).toEqual([
    ...['apart', 'apart-too', 'hedged', 'agreed', 'agreed-too', 'single', 'silent'],
  ]);
  expect(comparison.rows.map(({ question }) => question.id)).toEqual(before);
});

test('an article that the story does not list has a column too', () => {
  const { rows } = compare(edit(STORY, '[herald, rewrite]', '[rewrite]'));
  expect(rows[0]?.cells.map(({ article }) => article.id)).toEqual(['rewrite', 'herald']);
});

test('a row is spread where two of its figures differ', () => {
  expect(isSpread(tellRow('12', 'twelve', '13'))).toBe(true);
  expect(isSpread(tellRow('12', 'twelve'))).toBe(false);
  expect(isSpread(tellRow('12', null))).toBe(false);
  expect(isSpread(tellRow(null, null))).toBe(false);
});
