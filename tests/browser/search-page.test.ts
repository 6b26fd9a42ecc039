import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitSites } from './visit-sites.ts';

/** The search page: results as one types, query and filters in the address, and lists for readers without JavaScript. */

const STORY = '/stories/kazakhstan-unrest-2022/';

const visit = visitSites();

const results = (page: Page) => page.locator('[data-results] li');
const labels = (page: Page) => page.locator('[data-results] h2').allTextContents();

test('a mistyped word and a number are found, marked, and lead to their passage', async () => {
  const { page, origin, complaints } = await visit('real', '/search/?q=terorists');
  await results(page).first().waitFor();
  expect(await page.locator('[data-results] mark').first().textContent()).toBe('terrorists');

  await page.locator('#query').fill('2,030');
  await page.waitForFunction(() => location.search.includes('2%2C030') || location.search.includes('2,030'));
  await page.locator('[data-results] mark', { hasText: '2,030' }).first().waitFor();
  expect(await labels(page)).toEqual([
    'Rewrite 1 of Al Jazeera',
    'Rewrite 2 of Al Jazeera',
    'From French agency copy',
    'EFE',
  ]);
  await results(page).last().getByRole('link').click();
  await page.waitForURL(`${origin}${STORY}articles/efe/#claim-troops`);
  await page.locator('#claim-troops[data-landed]').waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('query and filters are in the address: a link to it finds, and the back button brings the earlier one', async () => {
  const { page } = await visit('real', '/search/?q=hyenas');
  await results(page).first().waitFor();
  expect(await page.locator('[data-status]').textContent()).toBe('1 place in 1 article');
  await page.locator('#query').fill('Putin');
  await page.keyboard.press('Enter');
  await page.locator('[data-results] mark', { hasText: 'Putin' }).first().waitFor();
  await page.locator('select[name=article]').selectOption({ label: 'EFE' });
  await page.getByText('3 places in 1 article').waitFor();
  expect(new URL(page.url()).search).toBe('?q=Putin&article=kazakhstan-unrest-2022%2Fefe');
  await page.goBack();
  await page.waitForFunction(() => document.querySelectorAll('[data-results] h2').length > 1);
  expect(await page.locator('select[name=article]').inputValue()).toBe('');
  await page.goBack();
  await page.locator('[data-results] mark', { hasText: 'hyenas' }).waitFor();
  expect(await page.locator('#query').inputValue()).toBe('hyenas');
  await page.context().close();
});

test.each<[string, string[]]>([
  ['?q=160&kind=headline', []],
  ['?q=Putin&kind=headline', ['Rewrite 2 of Al Jazeera', 'Rewrite 1 of Al Jazeera']],
  [
    '?q=160&question=kazakhstan-unrest-2022/deaths',
    ['Rewrite 1 of Al Jazeera', 'Rewrite 2 of Al Jazeera', 'US Time Today'],
  ],
  ['?q=160&question=kazakhstan-unrest-2022/arrests', []],
  [
    '?q=160&kind=nonsense&article=nowhere',
    ['Rewrite 1 of Al Jazeera', 'Rewrite 2 of Al Jazeera', 'US Time Today'],
  ],
])('%s', async (address, expected) => {
  const { page } = await visit('real', `/search/${address}`);
  await page.locator('[data-status]').filter({ hasText: /\w/ }).waitFor();
  expect((await labels(page)).sort()).toEqual([...expected].sort());
  await page.context().close();
});

test('more than a pageful is shown when asked for, and the keyboard goes on where it ended', async () => {
  const { page } = await visit('real', '/search/?q=Kazakhstan');
  await results(page).first().waitFor();
  const count = await results(page).count();
  expect(await page.locator('[data-status]').textContent()).toMatch(
    /^The best 20 of \d+ places in 5 articles$/,
  );
  await page.getByRole('button', { name: 'Show more' }).click();
  await page.waitForFunction(
    (before) => document.querySelectorAll('[data-results] li').length > before,
    count,
  );
  await page.waitForFunction(() => document.activeElement?.closest('[data-results]') !== null);
  await page.context().close();
});

test('nothing found is said, and lists of all passages are one step away', async () => {
  const { page } = await visit('real', '/search/?q=qqqqqqqq');
  await page.getByText('Nothing found for “qqqqqqqq”.').waitFor();
  await page.locator('#query').fill('');
  await page.locator('[data-all]').waitFor();
  expect(await page.locator('[data-all] li').allInnerTexts()).toEqual(['Unrest in Kazakhstan\n96 passages']);
  await page.context().close();
});

test('the index is read when a query is first asked, not before', async () => {
  const { page } = await visit('real', '/search/');
  const read = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.includes('worker')).length,
    );
  expect(await read()).toBe(0);
  await page.keyboard.press('/');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('query');
  await page.keyboard.type('coup');
  await results(page).first().waitFor();
  expect(await read()).toBe(1);
  await page.context().close();
});

test('markup in a query, in a text and in a question is shown and never run', async () => {
  const bad = '<img src=x onerror="document.title=\'ran\'">';
  const { page, complaints } = await visit('young', `/search/?q=${encodeURIComponent(bad)}`);
  await page.locator('[data-status]').filter({ hasText: /\w/ }).waitFor();
  await page.locator('#query').fill('dockers');
  await page.locator('[data-results] mark', { hasText: 'dockers' }).first().waitFor();
  expect(await page.locator('main img, main b, [data-results] script').count()).toBe(0);
  expect(await page.locator('[data-results]').textContent()).toContain(
    "<script>document.title = 'ran'</script>",
  );
  expect(await page.title()).not.toBe('ran');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript every passage is two steps away, and what only JavaScript can do is not shown', async () => {
  const { page, origin } = await visit('real', '/search/?q=hyenas', { javaScriptEnabled: false });
  expect(await page.getByText('The search needs JavaScript').isVisible()).toBe(true);
  expect(await page.locator('select[name=kind]').isVisible()).toBe(false);
  expect(await page.getByRole('button', { name: 'Search all articles' }).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Unrest in Kazakhstan' }).click();
  expect(await page.locator('.passages li').count()).toBe(96);
  await page.getByRole('link', { name: /pack of hyenas/ }).click();
  expect(page.url()).toBe(`${origin}${STORY}articles/efe/#p11`);
  await page.context().close();
});
