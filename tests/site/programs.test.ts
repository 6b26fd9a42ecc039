import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from '../sites.ts';
import { feedFaults } from '../unit/kit/feed-faults.ts';
import { readCsv } from '../unit/kit/read-csv.ts';
import { parseXml } from '../unit/kit/xml.ts';
import { headersOf, readHeaderRules } from './headers.ts';
import { listAddresses, readPages, readSiteFile } from './pages.ts';

/** What the programs of others read off the site: feed readers, search engines, spreadsheets. */

const SITE = 'https://variorum.example';
const SITEMAP = 'http://www.sitemaps.org/schemas/sitemap/0.9';
const sites = inject('sites');

/**
 * What may stand under each key of schema.org that the site uses: text, an address, or things of these types with a
 * name. Of a key that may hold an address or a thing, schema.org takes no plain words.
 */
const KEYS: Record<string, 'text' | 'address' | 'day' | readonly string[]> = {
  ...{ name: 'text', headline: 'text', description: 'text', text: 'text', creditText: 'text' },
  ...{ copyrightNotice: 'text', encodingFormat: 'text', contentSize: 'text', inLanguage: 'text' },
  ...{ url: 'address', contentUrl: 'address', license: 'address', '@id': 'address', '@context': 'address' },
  ...{ datePublished: 'day', dateModified: 'day', startDate: 'day' },
  author: ['Person', 'Organization', 'NewsMediaOrganization'],
  creator: ['Organization'],
  publisher: ['NewsMediaOrganization'],
  appearance: ['NewsArticle'],
  isBasedOn: ['NewsArticle'],
  translationOfWork: ['NewsArticle'],
  hasPart: ['NewsArticle'],
  isPartOf: ['WebSite'],
  about: ['Event'],
  location: ['Place'],
  distribution: ['DataDownload'],
  '@graph': ['Claim'],
};

/** What JSON-LD holds that schema.org has no place for; a key that is not listed is told too. */
function linkedDataFaults(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(linkedDataFaults);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, held]: [string, unknown]) => {
    if (key === '@type' || key === 'isAccessibleForFree') return [];
    const one = [held].flat();
    return [
      ...one.flatMap((thing) => (isFitting(thing, KEYS[key]) ? [] : [`${key}: ${JSON.stringify(thing)}`])),
      ...linkedDataFaults(held),
    ];
  });
}

function isFitting(value: unknown, kind: (typeof KEYS)[string] | undefined): boolean {
  if (Array.isArray(kind)) {
    const { '@type': type, name, headline } = Object(value) as Record<string, unknown>;
    return kind.includes(type) && typeof (name ?? headline) === 'string';
  }
  if (typeof value !== 'string') return false;
  if (kind === 'address') return /^https?:\/\//u.test(value) && URL.canParse(value);
  return kind === 'text' ? value.length > 0 : kind === 'day' && /^\d{4}-\d{2}-\d{2}$/u.test(value);
}

describe.each(Object.entries(sites) as [string, BuiltSite][])('of the %s site', async (name, site) => {
  const addresses = await listAddresses(site);
  const pages = await readPages(site);
  const read = (file: string) => readSiteFile(site, `${site.base}${file}`);

  test('the feed keeps the rules of RSS 2.0, and each entry is a page of the site', async () => {
    const xml = await read('feed.xml');
    expect(feedFaults(xml, `${SITE}${site.base}feed.xml`)).toEqual([]);
    const items = [...parseXml(xml).querySelectorAll('item')];
    const links = items.map((item) => item.querySelector('link')?.textContent ?? '');
    expect(links.length).toBeGreaterThan(4);
    expect(links.filter((link) => !addresses.includes(link.slice(SITE.length)))).toEqual([]);
    expect(items.map((item) => item.querySelector('guid')?.textContent)).toEqual(links);
    expect(pages.map((page) => page.$('link[rel=alternate]').attr('href'))).toEqual(
      pages.map(() => `${site.base}feed.xml`),
    );
  });

  test.runIf(addresses.includes(`${site.base}sitemap.xml`))(
    'the sitemap keeps the rules of sitemaps.org',
    async () => {
      const xml = await read('sitemap.xml');
      const { documentElement: list } = parseXml(xml);
      expect([list.localName, list.namespaceURI]).toEqual(['urlset', SITEMAP]);
      const entries = [...list.children];
      const shapes = entries.map((entry) =>
        [entry, ...entry.children].map(({ localName }) => localName).join(' '),
      );
      expect([...new Set(shapes)]).toEqual(['url loc lastmod']);
      expect(new Set(entries.map(({ namespaceURI }) => namespaceURI))).toEqual(new Set([SITEMAP]));
      const places = entries.map((entry) => entry.querySelector('loc')?.textContent ?? '');
      expect(
        places.filter((place) => !place.startsWith(`${SITE}${site.base}`) || place.length >= 2048),
      ).toEqual([]);
      expect(new Set(places).size).toBe(places.length);
      expect(places.length).toBeLessThanOrEqual(50_000);
      expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
    },
  );

  test('the table of claims begins with its byte order mark, ends its lines in CR LF, and begins no formula', async () => {
    const bytes = await readFile(join(site.folder, 'data/claims.csv'));
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const table = bytes.toString();
    expect(table).toMatch(/[^\r\n]\r\n$/u);
    expect(table.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(table).not.toMatch(/(?:^|[,;\n"\t])[ "]*[=+@＝＋－＠]/mu);
    const claims = JSON.parse(await read('data/claims.json')) as {
      quote: { exact: string };
      attribution: string | null;
    }[];
    expect(readCsv(table).map((row) => [row['quote.exact'], row.attribution])).toEqual(
      claims.map(({ quote, attribution }) => [quote.exact, attribution ?? '']),
    );
  });

  test('what pages say of themselves in JSON-LD has a place in schema.org', () => {
    const blocks = pages.flatMap(({ $ }) =>
      $('script[type="application/ld+json"]')
        .map((_, el) => $(el).text())
        .get(),
    );
    expect(blocks.length).toBeGreaterThan(5);
    expect(blocks.filter((block) => /[<\u2028\u2029]/u.test(block))).toEqual([]);
    expect(blocks.flatMap((block) => linkedDataFaults(JSON.parse(block)))).toEqual([]);
  });

  test.runIf(name !== 'based')('the host says of each file in which characters it is', async () => {
    const rules = await readHeaderRules(site);
    const types = { csv: 'text/csv', json: 'application/json', xml: 'application/xml', txt: 'text/plain' };
    const files = addresses.filter((address) => /\.(?:csv|json|xml|txt)$/u.test(address));
    expect(files.length).toBeGreaterThan(14);
    expect(files.map((file) => [file, headersOf(rules, file)['Content-Type']])).toEqual(
      files.map((file) => {
        const ending = file.split('.').at(-1) as keyof typeof types;
        const type = file === '/feed.xml' ? 'application/rss+xml' : types[ending];
        return [file, `${type}; charset=utf-8`];
      }),
    );
  });
});

test('a cell that would begin a formula bears a mark', async () => {
  expect(await readSiteFile(sites.young, '/data/claims.csv')).toContain(",'@brigade,");
});
