import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { findUnread, readClaims } from '../../../src/core/story/claim.ts';
import { shortestSelector } from '../../../src/core/story/selector.ts';
import { questionOf } from '../kit/question.ts';
import { parseFigure } from '../../../src/core/figure/figure.ts';
import type { ClaimEntry, LeftOutEntry } from '../../../src/schemas/content/claims.ts';

const blocks: Block[] = [
  { id: 'headline', kind: 'headline', text: 'Ferry aground, 12 hurt' },
  { id: 'p1', kind: 'paragraph', text: '“At  least 12” of 340 people were hurt, the coast guard said.' },
];
/** Nothing is known of what the story asks: figures are counts. */
const ASKING = { questions: [], day: '2024-03-03' };
const CLAIM: ClaimEntry = {
  id: 'injuries',
  question: 'injuries',
  exact: '"At least 12" of 340 people',
  figure: 'At least 12',
};
const read = (claims: ClaimEntry[], leftOut: LeftOutEntry[] = []) =>
  readClaims({ claims, leftOut }, { name: 'herald.md', blocks }, ASKING);

test('a claim has its words, its figure and its attribution as the article prints them', () => {
  const entry = { ...CLAIM, attribution: 'the coast  guard' };
  expect(read([entry]).claims).toEqual([
    {
      entry,
      exact: '“At  least 12” of 340 people',
      place: { block: 'p1', start: 0, end: 28 },
      figure: parseFigure('At  least 12'),
      figurePlace: { start: 1, end: 13 },
      attribution: 'the coast guard',
    },
  ]);
});

test('a claim accounts for the numbers in its figure only, a left-out quote for all in it', () => {
  const words = (result: ReturnType<typeof read>) =>
    result.unread.map(({ block, number, place }) => [block, number.text, shortestSelector(place, blocks)]);
  expect(words(read([CLAIM]))).toEqual([
    ['headline', '12', { exact: '12', prefix: 'aground, ' }],
    ['p1', '340', { exact: '340' }],
  ]);
  expect(words(read([], [{ exact: CLAIM.exact, reason: 'no question asks' }]))).toEqual([
    ['headline', '12', { exact: '12', prefix: 'aground, ' }],
  ]);
  expect(
    words(
      read(
        [CLAIM],
        [
          { exact: '12 hurt', reason: 'again' },
          { exact: '340 people', reason: 'aboard' },
        ],
      ),
    ),
  ).toEqual([]);
});

describe('a proposal', () => {
  const rest: LeftOutEntry[] = [
    { exact: '12 hurt', reason: 'again' },
    { exact: '340 people', reason: 'aboard' },
  ];
  const told = (result: ReturnType<typeof read>) => ({
    claims: result.claims.map(({ entry }) => entry.id),
    proposals: result.proposals,
    unread: result.unread.map(({ number, proposal }) => [number.text, proposal !== null]),
    problems: result.problems.map(({ path, message }) => [path.join(' '), message.code]),
  });

  test('that nobody has read is no claim, and its number is unread', () => {
    expect(told(read([{ ...CLAIM, proposed: true }], rest))).toEqual({
      claims: [],
      proposals: 1,
      unread: [['12', true]],
      problems: [['claims 0 proposed', 'proposal-unread']],
    });
  });

  test('of a number to be left out leaves it unread too', () => {
    const [hurt, aboard] = rest;
    expect(told(read([CLAIM], [hurt, { ...aboard, proposed: true }] as LeftOutEntry[]))).toEqual({
      claims: ['injuries'],
      proposals: 0,
      unread: [['340', true]],
      problems: [['leftOut 1 proposed', 'proposal-unread']],
    });
  });

  test('whose quote is wrong is told of for both, and takes no number from a person’s claim', () => {
    const wrong = { ...CLAIM, id: 'wrong', exact: 'At least 13', proposed: true as const };
    expect(told(read([CLAIM, wrong], rest))).toEqual({
      claims: ['injuries'],
      proposals: 1,
      unread: [],
      problems: [
        ['claims 1 exact', 'quote-not-found'],
        ['claims 1 proposed', 'proposal-unread'],
      ],
    });
  });
});

test.each([
  ['no claim found: look again', false],
  ['count of cars: no claim found', false],
  ['Look again!', false],
  ['…', false],
  ['?', false],
  ['count of cars', true],
  ['no question asks', true],
])('the reason "%s" is a person’s: %s', (reason, isReason) => {
  const { unread, problems } = read(
    [CLAIM],
    [
      { exact: '12 hurt', reason: 'again' },
      { exact: '340', reason },
    ],
  );
  expect(unread.map(({ number }) => number.text)).toEqual(isReason ? [] : ['340']);
  expect(problems.map(({ path, message }) => [path.join(' '), message.code])).toEqual(
    isReason ? [] : [['leftOut 1 reason', 'reason-missing']],
  );
});

describe('a person’s reading', () => {
  const reading = { min: 10, minOpen: true, max: null, maxOpen: false };

  test('takes the place of the machine’s interval, and the rest stays', () => {
    expect(read([{ ...CLAIM, reading, note: 'why' }]).claims[0]?.figure).toEqual({
      ...parseFigure('At  least 12'),
      ...reading,
      rule: 'the editor’s reading',
    });
  });

  test('serves where the machine reads nothing', () => {
    const entry = { ...CLAIM, exact: 'people were hurt', figure: 'people', reading, note: 'a crowd' };
    const { claims, problems } = read([entry]);
    expect(problems).toEqual([]);
    expect(claims[0]?.figure).toEqual({
      text: 'people',
      ...reading,
      unit: null,
      vague: false,
      hedge: 'none',
      rule: 'the editor’s reading',
    });
  });

  test('stays where no note says why, and is told of', () => {
    const { claims, problems } = read([{ ...CLAIM, reading }]);
    expect(claims.map(({ figure }) => figure.rule)).toEqual(['the editor’s reading']);
    expect(problems.map(({ path, message }) => [path, message.code])).toEqual([
      [['claims', 0, 'reading'], 'reading-unexplained'],
    ]);
  });
});

describe('a claim with a problem is left out, and its numbers are not told of a second time', () => {
  test.each([
    ['quote-not-found', { exact: 'At least 12 of 340 seamen' }],
    ['figure-not-in-quote', { figure: '350' }],
    ['figure-unreadable', { figure: 'people' }],
    ['attribution-not-found', { attribution: 'the harbour master' }],
    ['reading-backwards', { reading: { min: 2, minOpen: false, max: 1, maxOpen: false } }],
  ])('%s', (code, change) => {
    const { claims, unread, problems } = read(
      [{ ...CLAIM, ...change }],
      [{ exact: '12 hurt', reason: 'again' }],
    );
    expect(claims).toEqual([]);
    expect(problems.map(({ message }) => message.code)).toEqual([code]);
    expect(unread).toEqual([]);
  });
});

test('a number of a paragraph that is printed twice is read once', () => {
  const twice: Block[] = ['p1', 'p2'].map((id) => ({
    id,
    kind: 'paragraph',
    text: 'The bridge on 27 July.',
  }));
  expect(findUnread(twice, []).map(({ block, place }) => [block, shortestSelector(place, twice)])).toEqual([
    ['p1', { exact: '27' }],
  ]);
  const file = { claims: [], leftOut: [{ exact: '27', reason: 'date' }] };
  expect(readClaims(file, { name: 'herald.md', blocks: twice }, ASKING)).toEqual({
    claims: [],
    worded: [],
    unread: [],
    proposals: 0,
    problems: [],
  });
});

test('a number glued to letters or digits is quoted with them', () => {
  const glued: Block[] = [{ id: 'p1', kind: 'paragraph', text: 'An H-53X left at 9am.' }];
  expect(
    findUnread(glued, []).map(({ number, place }) => [number.text, shortestSelector(place, glued)]),
  ).toEqual([
    ['53', { exact: '53X' }],
    ['9', { exact: '9am' }],
  ]);
});

test('signs that are numbers wait for an editor too', () => {
  const signs: Block[] = [{ id: 'p1', kind: 'paragraph', text: '① Of 340² people ½ left in World War Ⅱ.' }];
  expect(
    findUnread(signs, []).map(({ number, place }) => [number.text, shortestSelector(place, signs)]),
  ).toEqual([
    ['①', { exact: '①' }],
    ['340²', { exact: '340²' }],
    ['½', { exact: '½' }],
    ['Ⅱ', { exact: 'Ⅱ' }],
  ]);
  const leftOut = ['①', '½', 'Ⅱ'].map((exact) => ({ exact, reason: 'no count' }));
  const claim = {
    ...{
      id: 'people',
      question: 'people',
      exact: '340² people',
      figure: '340²',
      note: 'The ² is a footnote.',
    },
    reading: { min: 340, minOpen: false, max: 340, maxOpen: false },
  };
  const { claims, unread, problems } = readClaims(
    { claims: [claim], leftOut },
    { name: 'herald.md', blocks: signs },
    ASKING,
  );
  expect([claims[0]?.figure.text, claims[0]?.figure.min, unread, problems]).toEqual(['340²', 340, [], []]);
});

describe('a sum in money that several countries have', () => {
  const told = (text: string, more: Partial<ClaimEntry> = {}) =>
    readClaims(
      {
        claims: [{ id: 'cost', question: 'cost', exact: 'It cost 40 crowns', figure: '40 crowns', ...more }],
        leftOut: [],
      },
      { name: 'herald.md', blocks: [{ id: 'p1', kind: 'paragraph', text }] },
      {
        questions: [{ ...questionOf('cost', 'damage', 'money', 'Port Ellery'), kind: 'money' }],
        day: '2024-03-03',
      },
    );

  test('is read as such', () => {
    expect(told('It cost 40 crowns.').claims[0]?.figure).toMatchObject({ min: 40, max: 40, unit: 'crowns' });
  });

  test('is not read where its article says of other sums whose they are, until an editor says it', () => {
    const text = 'It cost 40 crowns, and 300 Swedish crowns were paid.';
    expect(told(text).problems).toEqual([
      {
        path: ['claims', 0, 'figure'],
        message: {
          code: 'figure-unreadable',
          sentence:
            'Claim "cost" has a sum in crowns, and does not say whose; its article names those of a country elsewhere.',
          evidence: [
            ['figure', '"40 crowns"'],
            ['currencies', 'CZK, DKK, ISK, NOK, SEK'],
          ],
          action: 'Add "reading: { min: …, max: …, unit: CZK }" with the right currency, and a note.',
        },
      },
    ]);
    const reading = { min: 40, minOpen: false, max: 40, maxOpen: false, unit: 'SEK' };
    const { claims, problems } = told(text, { reading, note: 'The paper is printed in Norwick.' });
    expect([claims[0]?.figure.unit, problems]).toEqual(['SEK', []]);
  });
});
