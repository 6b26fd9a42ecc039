import { csvParse } from 'd3-dsv';
import { expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/schemas/article-record.ts';
import { uncoveredWords } from './cover.ts';
import { headersOf, readHeaderRules } from './headers.ts';
import { listAddresses, readSiteFile } from './pages.ts';

/** What a host is told to send that a page cannot say of itself. */

const { real } = inject('sites');
const rules = await readHeaderRules(real);

test('every address is kept out of frames, from guessed types, and from the reader’s devices', () => {
  expect(headersOf(rules, '/any/address/')).toEqual({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
});

/** All texts that a data file holds, however deep. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];
}

test('files that hold the full text of an article, whole or in pieces, are kept from search engines, other data is not', async () => {
  const articles = JSON.parse(await readSiteFile(real, '/data/articles.json')) as ArticleRecord[];
  const holdsFullText = (texts: readonly string[]) =>
    articles.some(({ paragraphs }) => paragraphs.every(({ text }) => uncoveredWords(text, texts) === ''));
  const data = (await listAddresses(real)).filter((address) => /\.(?:json|csv)$/.test(address));
  const files = await Promise.all(
    data.map(async (address) => {
      const file = await readSiteFile(real, address);
      return { address, texts: textsOf(address.endsWith('.csv') ? csvParse(file) : JSON.parse(file)) };
    }),
  );
  const full = files.filter(({ texts }) => holdsFullText(texts)).map(({ address }) => address);
  expect(full).toEqual(['/data/articles.json', '/data/passages.json']);
  expect(data.filter((address) => headersOf(rules, address)['X-Robots-Tag'] === 'noindex')).toEqual(full);
});
