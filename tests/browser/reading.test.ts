import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './launch.ts';
import { serve, type ServedSite, visit } from './visit.ts';

/** A reader's ways through the site, with and without JavaScript, by mouse and by keyboard. */

const { real, based, young } = inject('sites');
const STORY = '/stories/kazakhstan-unrest-2022/';

let browser: Browser;
let site: ServedSite;
let basedSite: ServedSite;
let youngSite: ServedSite;

beforeAll(async () => {
  browser = await launchBrowser();
  [site, basedSite, youngSite] = [await serve(real), await serve(based), await serve(young)];
});

afterAll(async () => {
  await Promise.all([site.stop(), basedSite.stop(), youngSite.stop()]);
  await browser.close();
});

const results = (page: Page) => page.locator('[data-results] li');
const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

test('from a cell to the mark in the article, and from the mark back to the row', async () => {
  const { page } = await visit(browser, site, '/');
  await page.getByRole('link', { name: '2,300 troops' }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(
    `${STORY}articles/us-time-today/#claim-troops`,
  );
  expect(await page.locator(':target').textContent()).toBe('2,300');
  expect(await inView(page, ':target')).toBe(true);
  await page.locator(':target').click();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${STORY}#row-troops`);
  expect(await inView(page, '#row-troops .label')).toBe(true);
  await page.context().close();
});

test('the search finds a mistyped word and a number, marked, and leads to the block', async () => {
  const { page, complaints } = await visit(browser, site, '/');
  await page.getByRole('searchbox').fill('terorists');
  await page.keyboard.press('Enter');
  await results(page).first().waitFor();
  expect(new URL(page.url()).search).toBe('?q=terorists');
  expect(await page.locator('[data-results] mark').first().textContent()).toBe('terrorists');

  await page.locator('#query').fill('2,030');
  await page.waitForFunction(() => location.search.includes('2%2C030') || location.search.includes('2,030'));
  await page.locator('[data-results] mark', { hasText: '2,030' }).first().waitFor();
  expect(await page.locator('[data-results] h2').allTextContents()).toEqual([
    'Rewrite 1 of Al Jazeera',
    'Rewrite 2 of Al Jazeera',
    'From French agency copy',
    'EFE',
  ]);
  await page.locator('[data-results] li.passage a').last().click();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${STORY}articles/efe/#p4`);
  expect(await inView(page, '#p4')).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('the query is in the address: a link to it finds, and the back button brings the earlier one', async () => {
  const { page } = await visit(browser, site, '/search/?q=hyenas');
  await results(page).first().waitFor();
  expect(await page.getByRole('status').textContent()).toBe('1 place in 1 article');
  await page.locator('#query').fill('bandits');
  await page.keyboard.press('Enter');
  await page.locator('[data-results] mark', { hasText: 'bandits' }).waitFor();
  await page.goBack();
  await page.locator('[data-results] mark', { hasText: 'hyenas' }).waitFor();
  expect(await page.locator('#query').inputValue()).toBe('hyenas');
  await page.context().close();
});

test('code and records of the search are loaded when a query is first asked, not before', async () => {
  const { page } = await visit(browser, site, '/');
  const loaded = () =>
    page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname));
  expect((await loaded()).filter((path) => /\.js$|records/.test(path))).toEqual([]);
  await page.goto(`${site.origin}/search/`, { waitUntil: 'networkidle' });
  expect((await loaded()).filter((path) => path.includes('records'))).toEqual([]);
  await page.locator('#query').fill('coup');
  await results(page).first().waitFor();
  expect((await loaded()).filter((path) => path.includes('records'))).toEqual(['/search/records.json']);
  await page.context().close();
});

test('nothing found is said, and all passages are one step away', async () => {
  const { page } = await visit(browser, site, '/search/?q=qqqqqqqq');
  await page.getByText('Nothing found for “qqqqqqqq”. Try fewer or other words.').waitFor();
  await page.locator('#query').fill('');
  await page.locator('[data-all]').waitFor();
  expect(await page.locator('[data-all] li').count()).toBe(96);
  await page.context().close();
});

test('without JavaScript the site reads and leads on, and the search page lists every passage', async () => {
  const { page, complaints } = await visit(browser, site, '/', { javaScriptEnabled: false });
  expect(await page.getByRole('heading', { name: 'What they claim' }).isVisible()).toBe(true);
  await page.getByRole('link', { name: '2,030-strong' }).click();
  expect(page.url()).toBe(`${site.origin}${STORY}articles/efe/#claim-troops`);
  await page.getByText('lines of the page removed').click();
  expect(await page.getByText('kk-bsi/smq/jt').isVisible()).toBe(true);
  await page.getByRole('searchbox').fill('hyenas');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${site.origin}/search/?q=hyenas`);
  expect(await page.locator('[data-all] li').count()).toBe(96);
  expect(await page.getByText('Without JavaScript this page lists all').isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('under a base path every way works, the search too', async () => {
  const { page, complaints } = await visit(browser, basedSite, '/x/');
  await page.getByRole('link', { name: '2,300 troops' }).click();
  expect(page.url()).toBe(`${basedSite.origin}/x${STORY}articles/us-time-today/#claim-troops`);
  await page.getByRole('searchbox').fill('hyenas');
  await page.keyboard.press('Enter');
  await page.locator('[data-results] li.passage a').click();
  expect(page.url()).toBe(`${basedSite.origin}/x${STORY}articles/efe/#p11`);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('by keyboard: the first stop skips to the content, and the focus is always to be seen', async () => {
  const { page } = await visit(browser, site, '/');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Skip to the content');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  const outline = await page.evaluate(
    () => getComputedStyle(document.activeElement ?? document.body).outlineStyle,
  );
  expect(outline).toBe('solid');
  await page.context().close();
});

test('on a phone a cell names its article, and one line stands for all silent cells', async () => {
  const { page } = await visit(browser, site, '/', { viewport: { width: 390, height: 800 } });
  const row = page.locator('#row-deaths-almaty');
  expect(await row.getByText('Nothing in From French agency copy, US Time Today, EFE.').isVisible()).toBe(
    true,
  );
  expect(await row.locator('.who').first().isVisible()).toBe(true);
  await page.context().close();
});

test('printed, the story keeps its table and drops what paper cannot do', async () => {
  const { page } = await visit(browser, site, '/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('searchbox').isVisible()).toBe(false);
  expect(await page.getByText('2,030-strong').isVisible()).toBe(true);
  await page.context().close();
});

test('markup in a query, in a text and in a question is shown and never run', async () => {
  const bad = '<img src=x onerror="document.title=\'ran\'">';
  const { page, complaints } = await visit(browser, youngSite, `/search/?q=${encodeURIComponent(bad)}`);
  await page.getByRole('status').filter({ hasText: /\w/ }).waitFor();
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
