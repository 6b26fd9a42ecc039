import { expect, inject, test } from 'vitest';
import { printedText, readPages } from './pages.ts';

/** What a preview says of itself, and the way from a page to the form for corrections. */

const { real, based } = inject('sites');
const previewed = await readPages(based);
const pages = await readPages(real);

test('every page of a preview names its commit, and is kept from search engines', () => {
  for (const { $ } of previewed) {
    expect(printedText($('footer').text())).toContain(
      'This is a preview of commit 0123456 of pull request 12, not the site.',
    );
    expect($('footer a[href="https://repository.example/jo/variorum/commit/0123456789abcdef"]')).toHaveLength(
      1,
    );
    expect($('meta[name=robots][content=noindex]')).toHaveLength(1);
  }
});

test('pages of articles, of claims and about the site lead to the form for corrections, filled in with their address', () => {
  const led = previewed.flatMap(({ address, $ }) => {
    const form = $('a[href*="/issues/new?"]').attr('href');
    return form === undefined ? [] : [{ address, page: new URL(form).searchParams.get('page') }];
  });
  expect(led.map(({ page }) => page)).toEqual(led.map(({ address }) => `https://variorum.example${address}`));
  expect(led.map(({ address }) => address)).toEqual(
    previewed
      .map(({ address }) => address)
      .filter((address) => /\/(?:(?:articles|claims)\/[^/]+|about|corrections)\/$/u.test(address)),
  );
  expect(led.length).toBeGreaterThan(10);
});

test('the site itself is no preview, and without a repository there is no form', () => {
  for (const { html } of pages) expect(html).not.toMatch(/This is a preview|\/issues\/new/u);
});
