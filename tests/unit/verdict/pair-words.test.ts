import { expect, test } from 'vitest';
import { describePairs } from '../../../src/core/verdict/pair-words.ts';
import { tellRow } from '../kit/telling.ts';

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
