import { expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/schemas/published/article-record.ts';
import { type ClaimRecord, givesFigure } from '../../src/schemas/published/claim-record.ts';
import type { VerdictRecord } from '../../src/schemas/published/verdict-record.ts';
import { sliceText } from '../../src/core/text/text.ts';
import { readCsv } from '../unit/kit/read-csv.ts';
import { readSiteFile } from './pages.ts';

/** The published data of the real story. */

const { real, based } = inject('sites');
const published = JSON.parse(await readSiteFile(real, '/data/claims.json')) as ClaimRecord[];
const claims = published.filter(givesFigure);
const articles = JSON.parse(await readSiteFile(real, '/data/articles.json')) as ArticleRecord[];

test('claims.json holds the 28 claims, figure by figure', () => {
  const short = claims.map(({ article, question, figure }) => `${question.id} | ${article} | ${figure.text}`);
  expect(short).toEqual([
    'deaths | al-jazeera-rewrite-1 | more than 160',
    'deaths | al-jazeera-rewrite-2 | More than 160',
    'deaths | french-translation | tens',
    'deaths | us-time-today | more than 160',
    'deaths | efe | Dozens',
    'deaths-almaty | al-jazeera-rewrite-1 | more than 100',
    'deaths-almaty | al-jazeera-rewrite-2 | more than 100',
    'deaths-civilians | al-jazeera-rewrite-1 | Several',
    'deaths-civilians | al-jazeera-rewrite-2 | dozens',
    'deaths-security-forces | al-jazeera-rewrite-1 | more than a dozen',
    'deaths-security-forces | al-jazeera-rewrite-2 | more than a dozen',
    'deaths-security-forces | french-translation | 16',
    'injuries-security-forces | french-translation | more than 1,600',
    'arrests | al-jazeera-rewrite-1 | at least 8,000',
    'arrests | al-jazeera-rewrite-2 | nearly 8,000',
    'arrests | french-translation | nearly 8,000',
    'arrests | us-time-today | nearly 8,000',
    'troops | al-jazeera-rewrite-1 | 2,030',
    'troops | al-jazeera-rewrite-2 | 2,030',
    'troops | french-translation | more than 2,000',
    'troops | french-translation | 2,030',
    'troops | us-time-today | 2,300',
    'troops | efe | 2,030',
    'troops-other-members | us-time-today | several hundred',
    'equipment | al-jazeera-rewrite-1 | 250',
    'equipment | al-jazeera-rewrite-2 | 250',
    'equipment | french-translation | 250',
    'damage | french-translation | two to three billion dollars',
  ]);
});

test('a claim record is whole and as pinned', () => {
  expect(claims.find(({ id }) => id === 'kazakhstan-unrest-2022/french-translation/damage')).toEqual({
    id: 'kazakhstan-unrest-2022/french-translation/damage',
    story: 'kazakhstan-unrest-2022',
    article: 'french-translation',
    question: {
      id: 'damage',
      quantity: 'damage',
      population: 'the state',
      place: 'Kazakhstan',
      measure: 'estimate',
    },
    quote: {
      exact: 'could amount to two to three billion dollars',
      prefix: 'he economic damage to the state ',
      suffix: ',” said the president.',
      block: 'p11',
      start: 34,
      end: 78,
    },
    figure: {
      text: 'two to three billion dollars',
      min: 2e9,
      minOpen: false,
      max: 3e9,
      maxOpen: false,
      unit: 'USD',
      vague: false,
      hedge: 'between',
      rule: 'a to b is [a, b]',
    },
    asOf: '2022-01-10',
    attribution: 'the president',
    restsOn: {
      statement: 'tokayev-michel-damage',
      basis: 'inferred',
      because: 'same speaker, day and sum; the article does not say to whom',
    },
    url: 'https://variorum.example/stories/kazakhstan-unrest-2022/claims/damage/#french-translation.damage',
    asOfHour: null,
    words: null,
    time: null,
  });
});

test('each quote stands in its block at its offsets, and nowhere else in its article', () => {
  for (const { article, quote } of claims) {
    const blocks = articles.find(({ id }) => id === article)?.paragraphs ?? [];
    const text = blocks.find(({ id }) => id === quote.block)?.text ?? '';
    expect(sliceText(text, quote)).toBe(quote.exact);
    expect(text).toContain(quote.prefix + quote.exact + quote.suffix);
    expect(
      blocks
        .map((block) => block.text)
        .join('\n')
        .split(quote.exact),
    ).toHaveLength(2);
  }
});

test('no figure of the lines that were removed is a claim', () => {
  expect(claims.filter(({ figure }) => /6,000|81|1989|three directions/.test(figure.text))).toEqual([]);
});

test('claims.csv holds the same claims, a line each', async () => {
  const rows = readCsv(await readSiteFile(real, '/data/claims.csv'));
  expect(
    rows.map((row) => [row.id, row['quote.exact'], row['figure.min'], row['figure.max'], row.url]),
  ).toEqual(
    published.map(({ id, quote, figure, url }) => [
      id,
      quote.exact,
      String(figure?.min ?? ''),
      String(figure?.max ?? ''),
      url,
    ]),
  );
});

test('articles.json holds 91 blocks in five articles', () => {
  const kinds = articles.map(({ id, paragraphs, removed }) => ({
    id,
    paragraphs: paragraphs.filter(({ kind }) => kind === 'paragraph').length,
    deks: paragraphs.filter(({ kind }) => kind === 'dek').length,
    headings: paragraphs.filter(({ kind }) => kind === 'heading').map(({ text }) => text),
    removed: removed.length,
  }));
  expect(kinds).toEqual([
    { id: 'al-jazeera-rewrite-1', paragraphs: 16, deks: 1, headings: ['Days of chaos'], removed: 5 },
    { id: 'al-jazeera-rewrite-2', paragraphs: 16, deks: 1, headings: ['Turbulent days'], removed: 0 },
    { id: 'french-translation', paragraphs: 22, deks: 0, headings: [], removed: 5 },
    { id: 'us-time-today', paragraphs: 21, deks: 0, headings: [], removed: 5 },
    { id: 'efe', paragraphs: 12, deks: 0, headings: [], removed: 4 },
  ]);
  expect(articles.flatMap(({ paragraphs }) => paragraphs)).toHaveLength(91);
  expect(articles.at(-1)?.dateline).toEqual({
    text: 'Nur-Sultan, Jan 10 (EFE).-',
    place: 'Nur-Sultan',
    date: '2022-01-10',
  });
});

test('under a base path the data name their addresses there', async () => {
  const [first] = JSON.parse(await readSiteFile(based, '/x/data/claims.json')) as ClaimRecord[];
  expect(first?.url).toBe(
    'https://variorum.example/x/stories/kazakhstan-unrest-2022/claims/deaths/#al-jazeera-rewrite-1.deaths',
  );
});

test('verdicts.json holds the verdict of each row', async () => {
  const verdicts = JSON.parse(await readSiteFile(real, '/data/verdicts.json')) as VerdictRecord[];
  const short = verdicts.map(({ question, verdict, commonGround, silent }) => {
    const { min, minOpen, max, maxOpen } = commonGround ?? {};
    const ground =
      commonGround &&
      `${minOpen ? '(' : '['}${min ?? ''}, ${max ?? '∞'}${maxOpen || max === null ? ')' : ']'}`;
    return [question, verdict, ground, silent.length];
  });
  expect(short).toEqual([
    ['deaths', 'common-ground', '(160, ∞)', 0],
    ['deaths-almaty', 'single', '(100, ∞)', 3],
    ['deaths-civilians', 'single', '[24, ∞)', 3],
    ['deaths-security-forces', 'common-ground', '[16, 16]', 2],
    ['injuries-security-forces', 'single', '(1600, ∞)', 4],
    ['arrests', 'hedge-conflict', null, 1],
    ['troops', 'conflict', null, 0],
    ['troops-other-members', 'single', '[300, ∞)', 4],
    ['equipment', 'common-ground', '[250, 250]', 2],
    ['damage', 'single', '[2000000000, 3000000000]', 4],
    ['began', 'common-ground', null, 3],
    ['spoke', 'common-ground', null, 1],
  ]);
  const day = (from: string, to: string) => ({
    from,
    fromOpen: false,
    to,
    toOpen: true,
    zone: null,
    assumedDay: null,
  });
  expect(
    verdicts.flatMap(({ question, commonTime }) => (commonTime ? [[question, commonTime]] : [])),
  ).toEqual([
    ['began', day('2022-01-02T00:00', '2022-01-03T00:00')],
    ['spoke', day('2022-01-10T00:00', '2022-01-11T00:00')],
  ]);
});

test('the pairs say how claims stand to one another, by the ids of claims.json', async () => {
  const verdicts = JSON.parse(await readSiteFile(real, '/data/verdicts.json')) as VerdictRecord[];
  const ids = new Set(published.map(({ id }) => id));
  const pairs = verdicts.flatMap((record) =>
    record.pairs.map((pair) => ({ question: record.question, ...pair })),
  );
  expect(pairs.filter(({ a, b }) => !ids.has(a) || !ids.has(b))).toEqual([]);
  expect(verdicts.flatMap(({ groups }) => groups.flat()).filter((id) => !ids.has(id))).toEqual([]);
  const apart = pairs.filter(({ relation }) => relation === 'touching' || relation === 'disjoint');
  const short = (id: string) => id.replace('kazakhstan-unrest-2022/', '');
  expect(apart.map(({ a, b, relation }) => [short(a), short(b), relation])).toEqual([
    ['al-jazeera-rewrite-2/arrests', 'al-jazeera-rewrite-1/arrests', 'touching'],
    ['french-translation/arrests', 'al-jazeera-rewrite-1/arrests', 'touching'],
    ['us-time-today/arrests', 'al-jazeera-rewrite-1/arrests', 'touching'],
    ['al-jazeera-rewrite-1/troops', 'us-time-today/troops', 'disjoint'],
    ['al-jazeera-rewrite-2/troops', 'us-time-today/troops', 'disjoint'],
    ['efe/troops', 'us-time-today/troops', 'disjoint'],
    ['french-translation/troops', 'us-time-today/troops', 'disjoint'],
  ]);
  const allies = pairs.filter(({ a, b }) => [a, b].some((id) => id.endsWith('/troops-allies')));
  expect(allies.map(({ relation }) => relation)).toEqual(allies.map(() => 'entailedBy'));
});

test('an article without a figure says what was looked for and how often those words occur there', async () => {
  const verdicts = JSON.parse(await readSiteFile(real, '/data/verdicts.json')) as VerdictRecord[];
  expect(verdicts.find(({ question }) => question === 'arrests')?.silent).toEqual([
    {
      article: 'efe',
      kind: 'nothing-found',
      lookedFor: [
        { word: 'arrest', occurrences: 0 },
        { word: 'detain', occurrences: 0 },
      ],
    },
  ]);
});
