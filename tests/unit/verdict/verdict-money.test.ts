import { expect, test } from 'vitest';
import { describePairs } from '../../../src/core/verdict/pair-words.ts';
import { describeVerdict } from '../../../src/core/verdict/verdict-words.ts';
import { rowOf, tell } from '../kit/telling.ts';

/** Rows of sums in money that several countries have. */

const row = (...says: readonly string[]) => rowOf(tell([{ kind: 'money', label: 'Cost', says }]));

test.each([
  [
    ['40 million crowns', '45 million crowns'],
    '40 million crowns or 45 million crowns? They cannot both be true.',
  ],
  [['40 million crowns', 'about 42 million crowns'], 'No contradiction: 40 million crowns fits both.'],
  [
    ['40 million crowns', '$2 million'],
    'The figures are in different units, and such figures are not compared.',
  ],
  [
    ['40 million crowns', '45 million Czech crowns'],
    'The figures are in different units, and such figures are not compared.',
  ],
  [['40 crowns', '40 kroner'], 'The figures are in different units, and such figures are not compared.'],
])('%j: %s', (says, verdict) => {
  expect(describeVerdict(row(...says))).toBe(verdict);
});

test('no sum of a bare name is set against one of a country', () => {
  const { verdict, claims } = row('40 million crowns', '45 million Czech crowns', '41 million crowns');
  expect(describePairs(verdict?.pairs ?? [], claims).map(({ sentence }) => sentence)).toEqual([
    '“40 million crowns” and “41 million crowns” cannot both be true: no number fits both.',
    '“40 million crowns” and “45 million Czech crowns” are not compared: they are in different units.',
    '“41 million crowns” and “45 million Czech crowns” are not compared: they are in different units.',
  ]);
});

test('where the story names more than one country’s, two articles may mean different ones', () => {
  const { comparison } = tell([
    { kind: 'money', label: 'Cost', says: ['40 million crowns', '45 million crowns'] },
    {
      id: 'fine',
      kind: 'money',
      label: 'Fine',
      says: [null, null, '300 Swedish crowns', '300 Czech crowns'],
    },
  ]);
  const [cost] = comparison.rows;
  if (!cost) throw new Error('The story asks nothing.');
  expect(describeVerdict(cost)).toBe(
    'The figures are in crowns of countries that are not named, and such figures are not compared.',
  );
});
