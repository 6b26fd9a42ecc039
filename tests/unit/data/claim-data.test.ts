import fc from 'fast-check';
import { TIME_HEDGES } from '../../../src/core/time/time-hedge.ts';
import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import { joinContent, type StoryContent } from '../../../src/core/story/content.ts';
import { claimRecords, claimsCsv } from '../../../src/core/data/claim-data.ts';
import { articleRecords } from '../../../src/core/data/article-data.ts';
import { type ClaimRecord, givesFigure } from '../../../src/schemas/published/claim-record.ts';
import { FIGURE_RULES } from '../../../src/core/figure/figure-rule.ts';
import { character } from '../kit/character.ts';
import { type Changes, contentOf, edit, HERALD_CLAIMS, OUTLET, REWRITE_RAW } from '../kit/fixture.ts';
import { columnsOf, readCsv } from '../kit/read-csv.ts';
import { tell } from '../kit/telling.ts';

const stories = (changes: Changes = {}): StoryContent[] =>
  joinContent(checkContent(contentOf(changes)).records);
const absolute = (address: string) => `https://variorum.example/preview${address}`;
const claimsOf = (all: readonly StoryContent[]) => all.flatMap((content) => claimRecords(content, absolute));
const printClaims = (claims: readonly ClaimRecord[]) => [...claimsCsv(claims)].join('');

describe('claims', () => {
  const claims = claimsOf(stories());

  test('come by question and column', () => {
    expect(claims.map(({ id }) => id)).toEqual([
      ...['ferry/herald/injuries', 'ferry/rewrite/injuries', 'ferry/herald/rescued', 'ferry/rewrite/rescued'],
    ]);
  });

  test('are published whole', () => {
    expect(claims[0]).toEqual({
      id: 'ferry/herald/injuries',
      story: 'ferry',
      article: 'herald',
      question: {
        ...{ id: 'injuries', quantity: 'injuries', population: 'people', place: 'Port Ellery' },
        measure: 'cumulative',
      },
      quote: {
        exact: 'At least 12 people were hurt',
        prefix: 'PORT ELLERY, Mar 3 (HH) - ',
        suffix: ' when a ferry ran aground, the c',
        block: 'p1',
        start: 26,
        end: 54,
      },
      figure: {
        ...{ text: 'At least 12', min: 12, minOpen: false, max: null, maxOpen: false, unit: null },
        ...{ vague: false, hedge: 'at-least', rule: FIGURE_RULES['at-least'].rule },
      },
      asOf: '2024-03-03',
      attribution: 'the coast guard',
      restsOn: null,
      url: 'https://variorum.example/preview/stories/ferry/claims/injuries/#herald.injuries',
      asOfHour: null,
      words: null,
      time: null,
    });
  });

  test('give a time as a stretch of minutes, and a measure as numbers of its unit', () => {
    const told = tell([
      { id: 'when', kind: 'time', label: 'When', says: ['shortly after 10:22 GMT'] },
      { id: 'how-far', kind: 'measure', label: 'How far', says: ['at least 40 km'] },
    ]);
    expect(
      claimsOf([told.content]).map(({ question, figure, time, words }) => [
        question.quantity,
        figure && [figure.text, figure.min, figure.max, figure.unit],
        time,
        words,
      ]),
    ).toEqual([
      [
        'injuries',
        null,
        {
          text: 'shortly after 10:22 GMT',
          ...{ from: '2024-03-03T10:22', fromOpen: true, to: '2024-03-03T10:52', toOpen: false },
          ...{ zone: 'UTC', rule: TIME_HEDGES['shortly-after'].rule, assumedDay: '2024-03-03' },
        },
        null,
      ],
      ['injuries', ['at least 40 km', 40, null, 'km'], null, null],
    ]);
  });

  test('have null for what is not there, and the editor’s day before the article’s', () => {
    const asOf = edit(HERALD_CLAIMS, '    figure: 340\n', '    figure: 340\n    asOf: 2024-03-02\n');
    const rescued = claimsOf(stories(asOf)).find(({ id }) => id === 'ferry/herald/rescued');
    expect(rescued).toMatchObject({
      asOf: '2024-03-02',
      attribution: null,
      restsOn: { statement: 'coast-guard-340', basis: 'named', because: null },
    });
  });

  test('have the day and its hour apart', () => {
    const asOf = edit(
      HERALD_CLAIMS,
      '    figure: 340\n',
      '    figure: 340\n    asOf: 2024-03-02T18:00+02:00\n',
    );
    const rescued = claimsOf(stories(asOf)).find(({ id }) => id === 'ferry/herald/rescued');
    expect(rescued).toMatchObject({ asOf: '2024-03-02', asOfHour: '18:00+02:00' });
  });

  test('to no question of the story are none', () => {
    const lost = edit(HERALD_CLAIMS, 'question: injuries', 'question: tugs');
    expect(claimsOf(stories(lost))).toHaveLength(3);
  });
});

describe('articles', () => {
  test('are published whole, without the headline among the paragraphs', () => {
    const [, rewrite] = stories().flatMap(articleRecords);
    expect(rewrite).toEqual({
      id: 'rewrite',
      story: 'ferry',
      outlet: 'unnamed',
      label: 'Rewrite of the Herald',
      headline: 'Ship stuck near Port Ellery',
      dek: null,
      byline: null,
      dateline: null,
      reports: '2024-03-03',
      published: null,
      url: null,
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) as string,
      paragraphs: [
        {
          id: 'p1',
          kind: 'paragraph',
          text: 'More than a dozen passengers were wounded as a ship ran on rocks, the coast guard said.',
        },
        { id: 'p2', kind: 'paragraph', text: 'Nearly 350 persons were brought to land.' },
      ],
      removed: [{ line: 7, text: 'Read also: Storm closes harbour', rule: expect.any(String) as string }],
    });
  });

  test('of an outlet that is shown in quotes only are so published', () => {
    const [herald] = stories(edit(OUTLET, 'kind: newspaper', 'shown: quotes')).flatMap(articleRecords);
    expect(herald).toMatchObject({
      paragraphs: [
        { id: 'p1', text: expect.stringMatching(/At least 12 people .* said\.$/u) as string },
        { id: 'p2', text: 'The coast guard rescued 340 people. […]' },
      ],
      removed: [
        { line: 1, text: '' },
        { line: 11, text: '' },
      ],
    });
  });

  test('have their dateline, and what their header says', () => {
    const known = edit(
      REWRITE_RAW,
      'reports: 2024-03-03\n',
      'reports: 2024-03-03\npublished: 2024-03-04\nurl: https://rewrite.example/ferry\n',
    );
    const [herald, rewrite] = stories(known).flatMap(articleRecords);
    expect(herald?.dateline).toEqual({
      text: expect.stringContaining('PORT ELLERY') as string,
      place: 'PORT ELLERY',
      date: '2024-03-03',
    });
    expect([rewrite?.published, rewrite?.url]).toEqual(['2024-03-04', 'https://rewrite.example/ferry']);
  });
});

describe('CSV', () => {
  const NO_TIME = {
    ...{ text: null, from: null, fromOpen: null, to: null, toOpen: null, zone: null, rule: null },
    assumedDay: null,
  };
  /** A record as CSV holds it: one level, all text, null empty. */
  const flat = ({
    question,
    quote,
    figure,
    restsOn,
    time,
    ...plain
  }: ClaimRecord): Record<string, string> => {
    const rests = restsOn ?? { statement: null, basis: null, because: null };
    const nested = Object.entries({
      question,
      quote,
      figure: figure ?? {},
      restsOn: rests,
      time: time ?? NO_TIME,
    }).flatMap(([name, record]) =>
      entriesOf(record).map(([key, value]) => [`${name}.${key}`, value] as const),
    );
    return Object.fromEntries([...entriesOf(plain), ...nested]);
  };
  const entriesOf = (record: object) =>
    Object.entries(record).map(
      ([key, value]: [string, string | number | boolean | null]): [string, string] => [
        key,
        value === null ? '' : String(value),
      ],
    );
  const told = tell([{ says: ['12', { figure: '$15', asOf: '2024-03-04' }, 'dozens'] }]);
  const claims = [...claimsOf(stories()), ...claimsOf([told.content])];

  test('names its columns, nested ones with a dot', () => {
    expect(columnsOf(printClaims(claims)).join()).toBe(
      'id,story,article,question.id,question.quantity,question.population,question.place,question.measure,quote.exact,quote.prefix,quote.suffix,quote.block,quote.start,quote.end,figure.text,figure.min,figure.minOpen,figure.max,figure.maxOpen,figure.unit,figure.vague,figure.hedge,figure.rule,asOf,attribution,restsOn.statement,restsOn.basis,restsOn.because,url,asOfHour,words,time.text,time.from,time.fromOpen,time.to,time.toOpen,time.zone,time.rule,time.assumedDay',
    );
  });

  test('has its columns where there is no claim yet', () => {
    expect(printClaims([])).toBe(printClaims(claims).replace(/\r\n[^]*/u, '\r\n'));
  });

  test('gives every claim back', () => {
    expect(readCsv(printClaims(claims))).toEqual(claims.map(flat));
  });

  test('marks words that a spreadsheet would take for something else, in any column, and no number', () => {
    const [claim] = claims.filter(givesFigure);
    if (!claim) throw new Error('no claim');
    const odd: ClaimRecord = {
      ...claim,
      story: 'jan-6',
      quote: { ...claim.quote, exact: '2-3', prefix: '=1+1;@a', suffix: "'s" },
      figure: { ...claim.figure, min: -5, text: '-5' },
      attribution: '+1',
    };
    const plain = printClaims([odd]);
    expect(plain).toContain("ferry/herald/injuries,'jan-6,herald,");
    expect(plain).toContain(",'2-3,'=1+1;'@a,''s,p1,26,54,'-5,-5,false,");
    expect(plain).toContain(",2024-03-03,'+1,");
    expect(readCsv(plain)).toEqual([flat(odd)]);
  });

  test('keeps quotation marks, commas and line breaks within a text', () => {
    const text = fc
      .array(fc.oneof(character, fc.constantFrom('"', ',', '\n', '\r\n', '\r', ';', '=1+1', ' ', '“', '')))
      .map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(text, text, text, (exact, prefix, attribution) => {
        const odd = claims.map((claim) => ({
          ...claim,
          quote: { ...claim.quote, exact, prefix },
          attribution,
        }));
        expect(readCsv(printClaims(odd))).toEqual(odd.map(flat));
      }),
      { numRuns: 300 },
    );
  });
});
