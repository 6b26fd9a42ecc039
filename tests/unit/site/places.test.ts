import { expect, test } from 'vitest';
import { MOST_LISTED, partsOf } from '../../../src/core/site/places.ts';
import { mostListed } from '../../../src/disk/most-listed.ts';

/** How much stands in one place. */

test.each([
  [[], []],
  [[1, 2], [[1, 2]]],
  [
    [1, 2, 3, 4, 5],
    [[1, 2], [3, 4], [5]],
  ],
])('%j in parts of two is %j', (things, parts) => {
  expect(partsOf(things, 2)).toEqual(parts);
});

test('a search engine takes a file of the sitemap as long as the longest', () => {
  expect(MOST_LISTED.addresses).toBeLessThanOrEqual(50_000);
});

test('a small site has the pages of a large one where it is told to', () => {
  expect(mostListed({ MOST_LISTED: '8' })).toEqual({ stories: 8, entries: 8, addresses: 8 });
  for (const most of [undefined, '', '0', '-1', '1.5', 'many'])
    expect(mostListed({ MOST_LISTED: most })).toEqual(MOST_LISTED);
});
