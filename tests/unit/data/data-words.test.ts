import { expect, test } from 'vitest';
import { citeData, describeData, formatSize } from '../../../src/core/data/data-words.ts';
import type { PublishedData } from '../../../src/core/data/published-data.ts';

const dataOf = (counts: Record<string, number>) =>
  Object.entries(counts).map(([name, count]) => ({ name, count }) as PublishedData);

test.each([
  [
    { claims: 28, verdicts: 10, articles: 5 },
    '28 claims, 10 verdicts and the words they rest on, to download',
  ],
  [{ claims: 1, verdicts: 1, articles: 1 }, 'One claim, one verdict and the words they rest on, to download'],
  [{ claims: 2, verdicts: 0, articles: 2 }, 'Two claims and the words they rest on, to download'],
  [{ claims: 0, verdicts: 0, articles: 2 }, 'The words of two articles, to download'],
  [{ claims: 0, verdicts: 0, articles: 0 }, 'Nothing to download yet'],
])('%o is told as “%s”', (counts, heading) => {
  expect(describeData(dataOf(counts))).toBe(heading);
});

test('the data are cited with their day and their address', () => {
  const address = 'https://variorum.example/data/';
  expect(citeData('2024-05-01', address)).toBe(
    'Variorum, “What news articles claim, figure by figure”, data as of 1 May 2024, https://variorum.example/data/',
  );
  expect(citeData(null, address)).toBe(
    'Variorum, “What news articles claim, figure by figure”, data, https://variorum.example/data/',
  );
});

test('sizes are in thousands', () => {
  expect([0, 1, 999, 1000, 41_349, 999_949, 1_250_000].map(formatSize)).toEqual([
    ...['0 bytes', '1 byte', '999 bytes', '1.0 kB', '41.3 kB', '999.9 kB', '1.3 MB'],
  ]);
});
