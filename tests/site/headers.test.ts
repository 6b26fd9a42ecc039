import { expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/schemas/published/article-record.ts';
import { readCsv } from '../unit/kit/read-csv.ts';
import { uncoveredWords } from './cover.ts';
import { headersOf, readHeaderRules } from './headers.ts';
import { listAddresses, readPages, readSiteFile } from './pages.ts';

/** What a host is told to send that a page cannot say of itself. */

const { real } = inject('sites');
const rules = await readHeaderRules(real);
const addresses = await listAddresses(real);
const pages = await readPages(real);

test('every address is kept out of frames, from guessed types, and from the reader’s devices', () => {
  const { 'Permissions-Policy': permissions = '', ...others } = headersOf(rules, '/any/address/');
  expect(others).toEqual({
    'Content-Security-Policy': "frame-ancestors 'none'",
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Referrer-Policy': 'strict-origin-when-cross-origin',
    'Strict-Transport-Security': 'max-age=31536000',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
  });
  const features = permissions.split(', ');
  expect(features.filter((feature) => !/^[a-z-]+=\(\)$/.test(feature))).toEqual([]);
  expect(features).toEqual([...new Set(features)].sort());
  const devices = ['camera', 'geolocation', 'microphone', 'midi', 'payment', 'serial', 'usb'];
  expect(features).toEqual(expect.arrayContaining(devices.map((device) => `${device}=()`)));
});

test('what a name tells the content of is kept for ever, and pages and data are not', () => {
  const kept = addresses.filter((address) => headersOf(rules, address)['Cache-Control'] !== undefined);
  expect(kept.filter((address) => !/[.-][\w-]{8,}\.\w+$|\/[\da-f]{12}\.bin$/.test(address))).toEqual([]);
  expect(kept).toEqual(
    addresses.filter((address) => address.startsWith('/_astro/') || address.startsWith('/search/files/')),
  );
});

test('data is for programs anywhere, scripts and fonts for this site’s own pages', () => {
  const told = (header: string) => addresses.filter((address) => header in headersOf(rules, address));
  expect(told('Access-Control-Allow-Origin')).toEqual(
    addresses.filter((address) => address.startsWith('/data/')),
  );
  expect(told('Cross-Origin-Resource-Policy')).toEqual(told('Cache-Control'));
});

test('every page forbids what it does not use, and says of the referrer what the header says', () => {
  for (const { $ } of pages) {
    const policy = $('meta[http-equiv=Content-Security-Policy]').attr('content') ?? '';
    expect(Object.fromEntries(policy.split('; ').map((rule) => rule.split(/ (.*)/).slice(0, 2)))).toEqual({
      'default-src': "'none'",
      'script-src': "'self'",
      'style-src': "'self'",
      'font-src': "'self'",
      'img-src': "'self'",
      'connect-src': "'self'",
      'worker-src': "'self'",
      'form-action': "'self'",
      'base-uri': "'none'",
      'require-trusted-types-for': "'script'",
      'trusted-types': 'search-worker',
    });
    expect($('meta[name=referrer]').attr('content')).toBe(headersOf(rules, '/')['Referrer-Policy']);
  }
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
  const data = addresses.filter((address) => /\.(?:json|csv)$/.test(address));
  const files = await Promise.all(
    data.map(async (address) => {
      const file = await readSiteFile(real, address);
      return { address, texts: textsOf(address.endsWith('.csv') ? readCsv(file) : JSON.parse(file)) };
    }),
  );
  const full = files.filter(({ texts }) => holdsFullText(texts)).map(({ address }) => address);
  expect(full).toEqual(
    ['', 'kazakhstan-unrest-2022/']
      .flatMap((folder) => ['articles', 'passages'].map((name) => `/data/${folder}${name}.json`))
      .sort(),
  );
  expect(data.filter((address) => headersOf(rules, address)['X-Robots-Tag'] === 'noindex')).toEqual(full);
});
