import { HtmlValidate } from 'html-validate';
import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from '../sites.ts';
import { listAddresses, readPages } from './pages.ts';

/** What holds on every page, whatever it shows. */

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // A claim's address ends in `#<article>.<claim>`.
    'valid-id': ['error', { relaxed: true }],
    // Said outright because the phone's layout takes the table's own roles away.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // What Astro's printing and long printed headlines decide.
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    'doctype-style': 'off',
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
  },
});

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
        messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
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

  test.each(pages)('$address leads only to pages and places that exist', ({ address, $ }) => {
    const links = $('a[href], link[href], script[src], img[src], form[action]')
      .map((__, el) => $(el).attr('href') ?? $(el).attr('src') ?? $(el).attr('action'))
      .get()
      .filter((link) => !/^https?:/.test(link));
    const broken = links.filter((link) => {
      const [path = '', fragment] = link.split('#');
      const target = path === '' ? address : path.replace(/\?.*$/, '');
      if (!addresses.has(target)) return true;
      return (
        fragment !== undefined && fragment !== '' && !fragments.get(target)?.has(decodeURIComponent(fragment))
      );
    });
    expect(broken).toEqual([]);
    expect(links.filter((link) => !link.startsWith('#') && !link.startsWith(site.base))).toEqual([]);
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
    `${story}synopsis/`,
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
