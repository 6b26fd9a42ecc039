import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import sharp from 'sharp';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from '../sites.ts';
import { listAddresses, readFeeds, readPages, readSiteFile, readSitemap } from './pages.ts';

/** How the site is found, shared and followed: heads of pages, the list of pages, the feed, the cards. */

const SITE = 'https://variorum.example';
const sites = inject('sites');
const named = Object.entries(sites) as [string, BuiltSite][];
const readBytes = ({ folder, base }: BuiltSite, address: string) =>
  readFile(join(folder, address.slice(base.length)));

describe.each(named)('the %s site', async (name, site) => {
  const pages = await readPages(site);
  const own = pages.filter(({ address }) => !address.endsWith('404.html'));

  test.each(pages)(
    '$address has a title of at most 72 characters and a description that does not repeat it',
    ({ $ }) => {
      const title = $('head title').text();
      const description = $('meta[name=description]').attr('content') ?? '';
      expect(Array.from(title).length).toBeLessThanOrEqual(72);
      expect(Array.from(description).length).toBeLessThanOrEqual(200);
      expect(description).not.toContain(title.replace(/ — .*$/u, ''));
    },
  );

  test('no two addresses have one title', () => {
    const canonical = own.map(
      ({ $ }) => `${$('link[rel=canonical]').attr('href')} ${$('head title').text()}`,
    );
    const titles = [...new Set(canonical)].map((line) => line.replace(/^\S+ /u, ''));
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });

  test.each(own)(
    '$address says the same to those that show a shared link, with the card of its story',
    ({ $, address: here }) => {
      const property = (key: string) => $(`meta[property="${key}"]`).attr('content');
      const address = $('link[rel=canonical]').attr('href') ?? '';
      const story = /\/stories\/[^/]+\//u.exec(address)?.[0];
      expect({
        title: $('head title')
          .text()
          .startsWith(property('og:title') ?? '?'),
        description: property('og:description'),
        url: property('og:url'),
        type: property('og:type'),
        site: property('og:site_name'),
        image: property('og:image'),
        size: [property('og:image:width'), property('og:image:height')],
        card: $('meta[name="twitter:card"]').attr('content'),
      }).toEqual({
        title: true,
        description: $('meta[name=description]').attr('content'),
        // What shows a part of another page is shared as itself.
        url: /\/(?:columns|synopsis)\/[^/]+\/$/u.test(here) ? SITE + here : address,
        type: story ? 'article' : 'website',
        site: 'Variorum',
        image: `${SITE}${site.base}${story ? `${story.slice(1)}card.png` : 'card.png'}`,
        size: ['1200', '630'],
        card: 'summary_large_image',
      });
      expect(property('og:image:alt')).toMatch(/\S/u);
    },
  );

  test('the sitemap lists the pages that may be listed, each once, with the day of its last change', async () => {
    const file = `${site.base}sitemap.xml`;
    // A preview, of which no page may be listed, has none.
    const hasFile = (await listAddresses(site)).includes(file);
    const files = await readSitemap(site);
    const $ = load(`<all>${files.map(({ xml }) => xml.replace(/<\?.*?\?>/u, '')).join('')}</all>`, {
      xml: true,
    });
    const listed = $('url > loc')
      .map((_, el) => $(el).text())
      .get();
    const indexable = own
      .filter((page) => page.$('meta[name=robots][content=noindex]').length === 0)
      .map((page) => page.$('link[rel=canonical]').attr('href'));
    expect(hasFile).toBe(name !== 'based');
    expect([...listed].sort()).toEqual([...new Set(indexable)].sort());
    const days = $('url > lastmod')
      .map((_, el) => $(el).text())
      .get();
    expect(days.filter((day) => !/^\d{4}-\d{2}-\d{2}$/u.test(day))).toEqual([]);
    expect(days).toHaveLength(listed.length);
  });

  test('robots.txt names the sitemap, of a preview it names none', async () => {
    const robots = await readSiteFile(site, `${site.base}robots.txt`);
    expect(robots).toMatch(/^User-agent: \*\nAllow: \/$/mu);
    expect(robots.includes(`Sitemap: ${SITE}/sitemap.xml`)).toBe(name !== 'based');
  });

  test('each data block can be read, and what it names of the site is there', () => {
    const places = new Set(
      pages.flatMap(({ address, $ }) => [
        SITE + address,
        ...$('[id]')
          .map((_, el) => `${SITE}${address}#${$(el).attr('id')}`)
          .get(),
      ]),
    );
    const blocks = pages.flatMap(({ $ }) =>
      $('script[type="application/ld+json"]')
        .map((_, el) => JSON.parse($(el).text()) as unknown)
        .get(),
    );
    expect(blocks.length).toBeGreaterThan(5);
    const addresses = blocks.flatMap(addressesOf).filter((address) => address.startsWith(SITE));
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => !places.has(address))).toEqual([]);
  });

  test('the cards are pictures of 1200 by 630 pixels and less than 100 KB', async () => {
    const images = new Set(pages.map(({ $ }) => $('meta[property="og:image"]').attr('content') ?? ''));
    const cards = await Promise.all(
      [...images].map(async (image) => {
        const bytes = await readBytes(site, image.slice(SITE.length));
        const { format, width, height } = await sharp(bytes).metadata();
        return { format, width, height, isLight: bytes.length < 100_000 };
      }),
    );
    expect(cards).toEqual(cards.map(() => ({ format: 'png', width: 1200, height: 630, isLight: true })));
  });
});

/** What stands under `url` and `@id`, however deep. */
function addressesOf(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
    ['url', '@id'].includes(key) && typeof inner === 'string' ? [inner] : addressesOf(inner),
  );
}

test('a card has the same bytes however often it is drawn', async () => {
  const card = 'stories/kazakhstan-unrest-2022/card.png';
  const [once, again] = await Promise.all([
    readBytes(sites.real, `/${card}`),
    readBytes(sites.based, `/x/${card}`),
  ]);
  expect(once.equals(again)).toBe(true);
});

test('an article that came later stands in the feed by its own day', async () => {
  const $ = await readFeeds(sites.young);
  const item = $('item').filter((_, el) => $(el).find('link').text().endsWith('/articles/corrected/'));
  expect(item.first().find('pubDate').text()).toBe('Mon, 03 Jul 2023 00:00:00 GMT');
});

test('the pages of a story say when it last changed, and how to cite them', async () => {
  const pages = await readPages(sites.real);
  const cited = pages.flatMap(({ address, $ }) => {
    const citation = $('.citation');
    return citation.length === 0 ? [] : [{ address, text: citation.text().replace(/\s+/gu, ' ').trim() }];
  });
  expect(cited.map(({ address }) => address)).toEqual(
    pages
      .map(({ address }) => address)
      .filter((address) => address === '/' || address.startsWith('/stories/')),
  );
  expect(cited.find(({ address }) => address.endsWith('/claims/troops/'))?.text).toBe(
    'Last changed 29 November 2026. To cite this page: Troops sent by the alliance: 2,030 or 2,300? ' +
      'They cannot both be true. Variorum, 29 November 2026. ' +
      `${SITE}/stories/kazakhstan-unrest-2022/claims/troops/`,
  );
});

test('each claim on the page of a question has a link to itself in sight', async () => {
  const page = (await readPages(sites.real)).find(({ address }) => address.endsWith('/claims/troops/'));
  const links = page
    ?.$('.reading')
    .map((_, el) => [[page.$(el).attr('id'), page.$(el).find('.head a').attr('href')]]);
  expect(links?.get()).toHaveLength(6);
  expect(links?.get().filter(([id, link]) => link !== `#${id}`)).toEqual([]);
});
