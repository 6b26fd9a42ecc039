import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPassages, partPassages } from '../../../src/core/site/places.ts';
import type { Block } from '../../../src/core/article/block.ts';

/** A story’s passages in lists that a browser opens. */

const withBlocks = (count: number) => ({ blocks: Array<Block>(count).fill({} as Block) });
const sizes = (parts: readonly (readonly { blocks: readonly unknown[] }[])[]) =>
  parts.map((part) => part.map(({ blocks }) => blocks.length));

test.each<[string, number[], number[][]]>([
  ['no article', [], []],
  ['a few', [20, 30], [[20, 30]]],
  ['as many as a page holds', [600, 400], [[600, 400]]],
  ['one more', [600, 401], [[600], [401]]],
  ['an article longer than a page', [10, 1500, 10], [[10], [1500], [10]]],
])('%s', (_, articles, parts) => {
  expect(sizes(partPassages(articles.map(withBlocks)))).toEqual(parts);
});

test('no article is lost or parted, and a part ends where the next article would not fit', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 1200 })), (counts) => {
      const articles = counts.map(withBlocks);
      const parts = partPassages(articles);
      expect(parts.flat()).toEqual(articles);
      const ends = parts.slice(1).map(([next], index) => [...(parts[index] ?? []), ...(next ? [next] : [])]);
      expect(ends.map(countPassages).filter((count) => count <= 1000)).toEqual([]);
    }),
  );
});
