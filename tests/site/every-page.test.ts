import type { CheerioAPI } from 'cheerio';
import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from '../sites.ts';
import { listAddresses, readPages, readSiteFile } from './pages.ts';

/** What holds on every page, whatever it shows. */

const validator = new HtmlValidate({
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A claim's address ends in `#<article>.<claim>`.
    'valid-id': ['error', { relaxed: true }],
    // Astro ends lines where a template does. How long titles are is counted in found.test.ts: here "&#39;" has five letters.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
  },
});

/** What the claim table says outright, because the phone's layout takes the table's own roles and headings away. */
const EXPLAINED: Record<string, RegExp> = {
  'no-redundant-role': /^Redundant role "(?:table|rowgroup|row|columnheader|rowheader|cell)" on /,
  'prefer-native-element': /^Prefer to use the native <h1>, .* or <h6> element$/,
};

const ORIGIN = 'https://variorum.example';

/** Attributes that name other elements of their page by id. */
const REFERENCES = [
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
  'for',
  'form',
  'headers',
  'list',
  'popovertarget',
];

/** Where a page leads, what it loads, and where its forms go; drawings included. */
function linksOf($: CheerioAPI): string[] {
  return ['href', 'xlink\\:href', 'src', 'action', 'formaction', 'poster'].flatMap((attribute) =>
    $(`[${attribute}]`)
      .map((_, el) => $(el).attr(attribute.replace('\\', '')))
      .get(),
  );
}

/** What a page tells other programs of its address, its picture and its feeds: whole, with the site's name. */
function permanentLinksOf($: CheerioAPI): string[] {
  const links = 'link[rel=canonical]';
  const metas = 'meta[property="og:url"], meta[property="og:image"], meta[name="twitter:image"]';
  return [
    ...$(links)
      .map((_, el) => $(el).attr('href'))
      .get(),
    ...$(metas)
      .map((_, el) => $(el).attr('content'))
      .get(),
  ];
}

/** A link without its query, as the address of a page or file and the id of an element on it. */
function splitLink(link: string, here: string): { target: string; id: string } {
  const [path = '', fragment = ''] = link.split('#');
  return { target: path === '' ? here : path.replace(/\?.*$/, ''), id: decodeURIComponent(fragment) };
}

const sites = inject('sites');

const named = Object.entries(sites) as [string, BuiltSite][];

describe.each(named)('the %s site', async (_, site) => {
  const pages = await readPages(site);
  const addresses = new Set(await listAddresses(site));
  const fragments = new Map(
    pages.map(({ address, $ }) => [
      address,
      new Set(
        $('[id]')
          .map((__, el) => $(el).attr('id'))
          .get(),
      ),
    ]),
  );

  test.each(pages)('$address is valid HTML', async ({ html }) => {
    const report = await validator.validateString(html);
    expect(
      report.results.flatMap(({ messages }) =>
        messages
          .filter(({ ruleId, message }) => !EXPLAINED[ruleId]?.test(message))
          .map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
      ),
    ).toEqual([]);
  });

  test.each(pages)('$address says what it is: one h1, a title, a description, its language', ({ $ }) => {
    expect($('h1')).toHaveLength(1);
    expect($('h1').text().trim()).not.toBe('');
    expect($('head title').text().trim()).not.toBe('');
    expect($('meta[property="og:site_name"]').attr('content')).toBe('Variorum');
    expect($('meta[name=description]').attr('content')?.length).toBeGreaterThan(30);
    expect($('html').attr('lang')).toBe('en-GB');
  });

  const leadsNowhere = (link: string, here: string) => {
    const { target, id } = splitLink(link, here);
    return !addresses.has(target) || (id !== '' && !fragments.get(target)?.has(id));
  };

  test.each(pages)('$address leads only to pages and places that exist', ({ address, $ }) => {
    const permanent = permanentLinksOf($);
    expect(permanent.filter((link) => !link.startsWith(ORIGIN + site.base))).toEqual([]);
    const own = [...linksOf($), ...permanent]
      .map((link) => (link.startsWith(`${ORIGIN}/`) ? link.slice(ORIGIN.length) : link))
      .filter((link) => !/^(?:https?|mailto):/.test(link));
    expect(own.filter((link) => leadsNowhere(link, address))).toEqual([]);
    expect(own.filter((link) => !link.startsWith('#') && !link.startsWith(site.base))).toEqual([]);
  });

  test.each(pages)('$address names by id only what stands on it', ({ address, $ }) => {
    const named = REFERENCES.flatMap((attribute) =>
      $(`[${attribute}]`)
        .map((__, el) => $(el).attr(attribute))
        .get()
        .flatMap((ids) => ids.split(/\s+/)),
    );
    expect(named.filter((id) => !fragments.get(address)?.has(id))).toEqual([]);
  });

  test.each(pages)('$address has no inline style or script and loads nothing from elsewhere', ({ $ }) => {
    // A data block is no script: nothing in it runs.
    expect($('style, [style], script:not([src], [type="application/ld+json"])').get()).toEqual([]);
    const loaded = $('link[rel=stylesheet], link[rel=icon], link[rel=preload], script[src], img').get();
    expect(
      loaded.map((el) => $(el).attr('href') ?? $(el).attr('src')).filter((url) => !url?.startsWith('/')),
    ).toEqual([]);
    expect($('meta[http-equiv=Content-Security-Policy]').attr('content')).toContain("default-src 'none'");
  });
});

test.each(named)('feeds and maps of the %s site lead only to its own pages', async (_, site) => {
  const addresses = new Set(await listAddresses(site));
  const files = [...addresses].filter((address) => /\.(?:xml|txt)$/.test(address));
  const texts = await Promise.all(files.map((address) => readSiteFile(site, address)));
  const led = texts.flatMap((text) => text.match(/https:\/\/variorum\.example[^\s<>"'#]*/g) ?? []);
  expect(led.filter((link) => !addresses.has(link.slice(ORIGIN.length)))).toEqual([]);
});

test('pages with the full text of others’ articles are kept from search engines, the others are not', async () => {
  const pages = await readPages(sites.real);
  const hidden = pages
    .filter(({ $ }) => $('meta[name=robots][content=noindex]').length > 0)
    .map(({ address }) => address);
  const ids = ['al-jazeera-rewrite-1', 'al-jazeera-rewrite-2', 'efe', 'french-translation', 'us-time-today'];
  const story = '/stories/kazakhstan-unrest-2022/';
  const compared = pages.filter(({ address }) => address.startsWith(`${story}compare/`));
  expect(compared).toHaveLength(10);
  expect(hidden).toEqual([
    ...['/404.html', '/search/'],
    ...ids.map((id) => `${story}articles/${id}/`),
    ...compared.map(({ address }) => address),
    `${story}passages/`,
    ...['', 'one-of-each-account/', 'rewrites-of-al-jazeera/'].map((set) => `${story}synopsis/${set}`),
  ]);
});

test('the front page and the story’s own page are one, and name the story’s address as theirs', async () => {
  const pages = await readPages(sites.real);
  const canonical = (address: string) =>
    pages
      .find((page) => page.address === address)
      ?.$('link[rel=canonical]')
      .attr('href');
  const story = 'https://variorum.example/stories/kazakhstan-unrest-2022/';
  expect([canonical('/'), canonical('/stories/kazakhstan-unrest-2022/')]).toEqual([story, story]);
});
