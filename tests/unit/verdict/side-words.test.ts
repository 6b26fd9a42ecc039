import { expect, test } from 'vitest';
import { describeOpponents, listSides } from '../../../src/core/verdict/side-words.ts';
import { type Asked, rowOf, tell, tellRow } from '../kit/telling.ts';

const sidesOf = (...says: Asked['says']) =>
  listSides(tellRow(...says)).map(({ ground, claims }) => [
    ground,
    claims.map(({ article }) => article.label),
  ]);

test('claims stand with those that can be true beside them, over the ground that they share', () => {
  expect(sidesOf('2,030', '2,300', 'more than 2,000')).toEqual([
    ['2,030', ['Argus', 'Courier']],
    ['2,300', ['Beacon', 'Courier']],
  ]);
});

test('figures of one day that may be a rising count stand on sides of their own', () => {
  const row = rowOf(tell([{ says: ['120', '247', 'at least 100'], measure: 'cumulative' }]));
  expect(listSides(row).map(({ ground }) => ground)).toEqual(['120', '247']);
});

test('money keeps its unit', () => {
  expect(sidesOf('$4', '$5').map(([ground]) => ground)).toEqual(['4 US dollars', '5 US dollars']);
});

test('where all can be true together, and where nothing is compared, there are no sides', () => {
  expect(sidesOf('12', '12')).toEqual([]);
  expect(sidesOf('$4', '€4')).toEqual([]);
  expect(sidesOf(null, null)).toEqual([]);
});

test.each<[Asked['says'], string]>([
  [['2,030', '2,300'], 'Argus: 2,030; Beacon: 2,300.'],
  [['2,030', '2,030', ['more than 2,000', '2,030'], '2,300'], 'Three articles: 2,030; Dispatch: 2,300.'],
  [
    ['2,030', 'more than 2,000', '2,300'],
    'Argus: 2,030; Courier: 2,300; Beacon: what fits more than one of these.',
  ],
  [
    ['2,030', ['more than 2,000', 'at most 2,030'], '2,300'],
    'Two articles: 2,030 or what fits it; Courier: 2,300.',
  ],
  [['12', '14', '14', '19', '19'], 'Argus: 12; two articles: 14; two articles: 19.'],
  [['12', '13', '14', '15', '16'], ''],
  [[['12', '14'], '14'], ''],
  [['nearly 8,000', 'at least 8,000'], ''],
  [['12', '14', '$5'], ''],
  [['12', '12'], ''],
  [[null, null], ''],
])('who stands against whom, of %j: "%s"', (says, words) => {
  expect(describeOpponents(tellRow(...says))).toBe(words);
});
