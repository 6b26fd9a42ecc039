import { expect, test } from 'vitest';
import {
  describeDifferences,
  describePairs,
  differingFigures,
} from '../../../src/core/verdict/pair-words.ts';
import { type Asked, tell, tellRow } from '../kit/telling.ts';

test('pairs that say the same are told once with all their articles, conflicts first', () => {
  const { verdict, claims } = tellRow('12', '12', 'more than 10', '14');
  const found = describePairs(verdict?.pairs ?? [], claims);
  expect(found.map(({ isConflict, articles }) => [isConflict, articles])).toEqual([
    [true, ['Argus – Dispatch', 'Beacon – Dispatch']],
    [false, ['Courier – Argus', 'Courier – Beacon']],
    [false, ['Courier – Dispatch']],
    [false, ['Argus – Beacon']],
  ]);
  expect(found[0]?.sentence).toBe('“12” and “14” cannot both be true: no number fits both.');
});

test('capitals alone make no second sentence', () => {
  const { verdict, claims } = tellRow('at least 12', 'At least 12', '12');
  const sentences = describePairs(verdict?.pairs ?? [], claims).map(({ sentence }) => sentence.toLowerCase());
  expect(new Set(sentences).size).toBe(sentences.length);
});

test('a pair of claims that are not given is left out', () => {
  const { verdict, claims } = tellRow('12', '14');
  expect(describePairs(verdict?.pairs ?? [], claims.slice(1))).toEqual([]);
  expect(describePairs([], claims)).toEqual([]);
});

test('the figures in which two articles differ: not equal ones, not those of a third', () => {
  const asked: Asked[] = [
    { id: 'hurt', says: ['at least 12', 'nearly 12', '12'] },
    { id: 'saved', says: ['340', '340', '350'] },
    { id: 'tugs', says: ['14', null, '15'] },
    { id: 'lost', says: [['2', '3'], '3', null] },
  ];
  const { comparison } = tell(asked);
  const between = (a: string, b: string) =>
    differingFigures(comparison.rows, a, b).map(({ row, pair }) => [
      row.question.id,
      pair.relation,
      pair.a,
      pair.b,
    ]);
  const hurtAndLost = [
    ['hurt', 'touching', 'beacon.hurt-a', 'argus.hurt-a'],
    ['lost', 'disjoint', 'argus.lost-a', 'beacon.lost-a'],
  ];
  expect(between('argus', 'beacon')).toEqual(hurtAndLost);
  expect(between('beacon', 'argus')).toEqual(hurtAndLost);
  expect(between('argus', 'courier')).toEqual([
    ['hurt', 'entails', 'courier.hurt-a', 'argus.hurt-a'],
    ['saved', 'disjoint', 'argus.saved-a', 'courier.saved-a'],
    ['tugs', 'disjoint', 'argus.tugs-a', 'courier.tugs-a'],
  ]);
  expect(between('argus', 'dispatch')).toEqual([]);
  expect(differingFigures([], 'argus', 'beacon')).toEqual([]);
});

test('what parts two articles is told by question, and nothing of what they both print', () => {
  const { comparison } = tell([
    { id: 'hurt', says: ['12', '14'] },
    { id: 'saved', says: ['340', '340'] },
  ]);
  expect(
    describeDifferences(comparison.rows, 'argus', 'beacon').map(({ question, words }) => [
      question.id,
      words,
    ]),
  ).toEqual([['hurt', '“12” (Argus) and “14” (Beacon) cannot both be true: no number fits both.']]);
  expect(describeDifferences(comparison.rows, 'argus', 'courier')).toEqual([]);
});
