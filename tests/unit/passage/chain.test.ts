import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestChain } from '../../../src/core/passage/chain.ts';

type Table = readonly (readonly number[])[];

test.each<[string, Table, [number, number][]]>([
  ['an empty table', [], []],
  ['a table of empty rows', [[], []], []],
  [
    'a table in which nothing scores',
    [
      [0, -1],
      [0, 0],
    ],
    [],
  ],
  ['one pair', [[2]], [[0, 0]]],
  [
    'pairs that go on together',
    [
      [1, 0],
      [0, 1],
    ],
    [
      [0, 0],
      [1, 1],
    ],
  ],
  [
    'one pair that is worth more than two that it crosses',
    [
      [1, 0],
      [5, 2],
    ],
    [[1, 0]],
  ],
  [
    'two pairs that are worth more than one that they cross',
    [
      [0, 2, 0],
      [3, 0, 2],
    ],
    [
      [0, 1],
      [1, 2],
    ],
  ],
  ['more columns than rows', [[0, 0, 0, 4]], [[0, 3]]],
  ['more rows than columns', [[0], [0], [4]], [[2, 0]]],
])('the best chain of %s', (_, scores, chain) => {
  expect(bestChain(scores)).toEqual(chain);
});

/** Small tables in which many chains are worth the same. */
const anyTable = fc
  .tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 1, max: 4 }))
  .chain(([rows, columns]) =>
    fc.array(fc.array(fc.integer({ min: -2, max: 4 }), { minLength: columns, maxLength: columns }), {
      minLength: rows,
      maxLength: rows,
    }),
  );

/** The most that any chain is worth, by trying them all. */
function mostOfAnyChain(scores: Table, fromRow = 0, fromColumn = 0): number {
  return Math.max(
    0,
    ...scores.flatMap((row, i) =>
      row.map((score, j) =>
        i < fromRow || j < fromColumn ? 0 : score + mostOfAnyChain(scores, i + 1, j + 1),
      ),
    ),
  );
}

test('a chain rises in both, each pair is worth something, and no other chain is worth more', () => {
  fc.assert(
    fc.property(anyTable, (scores) => {
      const chain = bestChain(scores);
      const worth = chain.map(([i, j]) => scores[i]?.[j] ?? NaN);
      for (const [at, [i, j]] of chain.entries()) {
        const before = chain[at - 1] ?? [-1, -1];
        expect([i > before[0], j > before[1], (worth[at] ?? 0) > 0]).toEqual([true, true, true]);
      }
      expect(worth.reduce((sum, score) => sum + score, 0)).toBe(mostOfAnyChain(scores));
    }),
  );
});
