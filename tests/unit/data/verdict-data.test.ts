import { expect, test } from 'vitest';
import type { Relation } from '../../../src/schemas/published/verdict-record.ts';
import { verdictRecords } from '../../../src/core/data/verdict-data.ts';
import { interval } from '../kit/interval-notation.ts';
import { type Asked, type Said, tell } from '../kit/telling.ts';

const records = (...asked: Asked[]) => {
  const { content, comparison } = tell(asked);
  return verdictRecords(content, comparison);
};

test('a verdict names its claims as claims.json does, and who gives no figure, and why', () => {
  expect(
    records({ id: 'hurt', lookFor: ['print', 'hurt'], says: ['2,300', 'more than 2,000', '2,030', null] }),
  ).toEqual([
    {
      story: 'ferry',
      question: 'hurt',
      verdict: 'conflict',
      tellings: 3,
      ifGrown: false,
      background: false,
      commonGround: null,
      groups: [
        ['ferry/beacon/hurt-a', 'ferry/courier/hurt-a'],
        ['ferry/beacon/hurt-a', 'ferry/argus/hurt-a'],
      ],
      silent: [
        {
          article: 'dispatch',
          kind: 'nothing-found',
          lookedFor: [
            { word: 'print', occurrences: 0 },
            { word: 'hurt', occurrences: 0 },
          ],
        },
      ],
      pairs: [
        {
          a: 'ferry/beacon/hurt-a',
          b: 'ferry/courier/hurt-a',
          relation: 'entailedBy',
          rule: 'b lies within a',
          byTolerance: false,
          sameDay: false,
        },
        {
          a: 'ferry/beacon/hurt-a',
          b: 'ferry/argus/hurt-a',
          relation: 'entailedBy',
          rule: 'b lies within a',
          byTolerance: false,
          sameDay: false,
        },
        {
          a: 'ferry/courier/hurt-a',
          b: 'ferry/argus/hurt-a',
          relation: 'disjoint',
          rule: 'the intervals share no number',
          byTolerance: false,
          sameDay: false,
        },
      ],
      commonTime: null,
    },
  ]);
});

test('the common ground of times is a stretch of time, and not of numbers', () => {
  expect(
    records(
      { id: 'when', kind: 'time', says: ['before dawn', 'about 4:20 a.m.'] },
      { id: 'strength', kind: 'measure', says: ['magnitude 6.2', 'a 6.2-magnitude quake'] },
    ).map(({ commonGround, commonTime }) => [commonGround, commonTime]),
  ).toEqual([
    [
      null,
      {
        ...{ from: '2024-03-03T04:05', fromOpen: false, to: '2024-03-03T04:35', toOpen: false },
        ...{ zone: null, assumedDay: '2024-03-03' },
      },
    ],
    [interval('[6.2, 6.2]'), null],
  ]);
});

test('rows come in the order of the questions; one without claims, or with nothing to compare, has no verdict', () => {
  const told = records(
    { id: 'hurt', says: ['tens', 'more than 160'] },
    { id: 'lost', says: [null, null] },
    { id: 'cost', says: ['$12', '€12'] },
    { id: 'saved', says: [null, '340'] },
  );
  expect(told.map(({ question, verdict, commonGround }) => ({ question, verdict, commonGround }))).toEqual([
    { question: 'hurt', verdict: 'common-ground', commonGround: interval('(160, ∞)') },
    { question: 'saved', verdict: 'single', commonGround: interval('[340, 340]') },
  ]);
});

test.each<[Relation, Said, Said, string, string]>([
  ['equal', '12', 'a dozen', 'cumulative', 'the intervals are the same'],
  ['entails', '12', 'at least 12', 'cumulative', 'a lies within b'],
  ['entailedBy', 'more than a dozen', '16', 'cumulative', 'b lies within a'],
  [
    'overlaps',
    '10 to 15',
    '12 to 20',
    'cumulative',
    'the intervals share numbers, and neither lies within the other',
  ],
  [
    'touching',
    'nearly 50',
    'at least 50',
    'at the time',
    'the intervals share no number, and meet at one that at least one of them excludes',
  ],
  ['disjoint', '12', '14', 'at the time', 'the intervals share no number'],
  [
    'grows',
    '12',
    { figure: '14', asOf: '2024-03-04' },
    'cumulative',
    'the intervals share no number, and the later one leaves room for growth',
  ],
  [
    'notComparable',
    '12',
    { figure: '14', asOf: '2024-03-04' },
    'at the time',
    'different units, or money of nobody knows which country, different days or hours of a number that may fall, ' +
      'or hours that exclude each other only if their days are as assumed',
  ],
])('what the relation "%s" rests on', (relation, a, b, measure, rule) => {
  // The third article says the same as the first, so that there is a verdict in any case.
  const [record] = records({ id: 'hurt', measure, says: [a, b, a] });
  const between = ['ferry/argus/hurt-a', 'ferry/beacon/hurt-a'];
  const pair = record?.pairs.find((one) => between.includes(one.a) && between.includes(one.b));
  expect([pair?.relation, pair?.rule]).toEqual([relation, rule]);
});
