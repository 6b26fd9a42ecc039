import { expect, inject, test } from 'vitest';
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

test('files that hold the full text of an article are kept from search engines, other data is not', async () => {
  const articles = JSON.parse(await readSiteFile(real, '/data/articles.json')) as {
    paragraphs: { text: string }[];
  }[];
  const holdsFullText = (file: string) =>
    articles.some(({ paragraphs }) =>
      paragraphs.every(({ text }) => file.includes(JSON.stringify(text).slice(1, -1))),
    );
  const data = (await listAddresses(real)).filter((address) => /\.(?:json|csv)$/.test(address));
  const files = await Promise.all(
    data.map(async (address) => ({ address, file: await readSiteFile(real, address) })),
  );
  const full = files.filter(({ file }) => holdsFullText(file)).map(({ address }) => address);
  expect(full).toEqual(expect.arrayContaining(['/data/articles.json', '/search/records.json']));
  expect(data.filter((address) => headersOf(rules, address)['X-Robots-Tag'] === 'noindex')).toEqual(full);
});
