import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from '../sites.ts';
import { feedFaults } from '../unit/kit/feed-faults.ts';
import { readCsv } from '../unit/kit/read-csv.ts';
import { parseXml } from '../unit/kit/xml.ts';
import { headersOf, readHeaderRules } from './headers.ts';
import { listAddresses, readPages, readSiteFile, readSitemap } from './pages.ts';

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

  test('the feed and its archives keep the rules of RSS 2.0, and each entry is a page of the site', async () => {
    const feeds = addresses.filter((address) => /\/feed(?:\/\d+)?\.xml$/u.test(address));
    expect(feeds.length > 1).toBe(name === 'young');
    for (const feed of feeds) {
      const xml = await readSiteFile(site, feed);
      expect(feedFaults(xml, `${SITE}${feed}`)).toEqual([]);
      const items = [...parseXml(xml).querySelectorAll('item')];
      const links = items.map((item) => item.querySelector('link')?.textContent ?? '');
      expect(links.length).toBeGreaterThan(4);
      expect(links.filter((link) => !addresses.includes(link.slice(SITE.length)))).toEqual([]);
      expect(items.map((item) => item.querySelector('guid')?.textContent)).toEqual(links);
    }
    expect(pages.map((page) => page.$('link[rel=alternate]').attr('href'))).toEqual(
      pages.map(() => `${site.base}feed.xml`),
    );
  });

  test('the feed and its archives together tell of each story', async () => {
    const told = new Set<string>();
    for (let next: string | undefined = `${SITE}${site.base}feed.xml`; next !== undefined;) {
      const xml = await readSiteFile(site, next.slice(SITE.length));
      for (const link of parseXml(xml).querySelectorAll('item > link')) told.add(link.textContent);
      next = /href="([^"]+)" rel="prev-archive"/u.exec(xml)?.[1];
    }
    const stories = addresses.filter((address) => /\/stories\/[^/]+\/$/u.test(address));
    expect(stories.filter((address) => !told.has(SITE + address))).toEqual([]);
  });

  describe.runIf(addresses.includes(`${site.base}sitemap.xml`))('the sitemap', async () => {
    const files = await readSitemap(site);
    const placesIn = (list: Element) => [...list.querySelectorAll('loc')].map((loc) => loc.textContent);
    const shapesIn = (list: Element) =>
      new Set(
        [...list.children].map((entry) =>
          [entry, ...entry.children].map(({ localName }) => localName).join(' '),
        ),
      );

    test('keeps the rules of sitemaps.org in each of its files', () => {
      const all = files.flatMap(({ xml }) => {
        const { documentElement: list } = parseXml(xml);
        expect([list.localName, list.namespaceURI]).toEqual(['urlset', SITEMAP]);
        expect([...shapesIn(list)]).toEqual(['url loc lastmod']);
        const places = placesIn(list);
        expect(places.length).toBeLessThanOrEqual(name === 'young' ? 8 : 50_000);
        expect(Buffer.byteLength(xml)).toBeLessThan(50 * 1024 * 1024);
        return places;
      });
      expect(all.filter((place) => !place.startsWith(`${SITE}${site.base}`) || place.length >= 2048)).toEqual(
        [],
      );
      expect(new Set(all).size).toBe(all.length);
    });

    test('names its files where there are several', async () => {
      expect(files.length > 1).toBe(name === 'young');
      const { documentElement: list } = parseXml(await read('sitemap.xml'));
      if (files.length === 1) return;
      expect([list.localName, list.namespaceURI]).toEqual(['sitemapindex', SITEMAP]);
      expect([...shapesIn(list)]).toEqual(['sitemap loc lastmod']);
      expect(placesIn(list)).toEqual(files.map((_, index) => `${SITE}${site.base}sitemap-${index + 1}.xml`));
    });
  });

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
        const type = file.startsWith('/feed') ? 'application/rss+xml' : types[ending];
        return [file, `${type}; charset=utf-8`];
      }),
    );
  });
});

test('a cell that would begin a formula bears a mark', async () => {
  expect(await readSiteFile(sites.young, '/data/claims.csv')).toContain(",'@brigade,");
});
