import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitSites } from './visit-sites.ts';

/** A reader's ways through the site, with and without JavaScript, by mouse and by keyboard. */

const STORY = '/stories/kazakhstan-unrest-2022/';

const visit = visitSites();

const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    return top >= 0 && bottom <= innerHeight;
  });

test('from a cell to the mark in the article, and from the mark back to the row', async () => {
  const { page } = await visit('real', '/');
  await page.getByRole('link', { name: '2,300 troops' }).click();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(
    `${STORY}articles/us-time-today/#claim-troops`,
  );
  expect(await page.locator(':target').textContent()).toBe('2,300');
  expect(await inView(page, ':target')).toBe(true);
  await page.locator(':target').click();
  expect(new URL(page.url()).pathname + new URL(page.url()).hash).toBe(`${STORY}#row-troops`);
  await page.waitForFunction(() => scrollY > 0);
  expect(await inView(page, '#row-troops .label')).toBe(true);
  await page.context().close();
});

test('without JavaScript the site reads and leads on, and the search page leads to every passage', async () => {
  const { page, origin, complaints } = await visit('real', '/', { javaScriptEnabled: false });
  expect(await page.getByRole('heading', { name: 'One question in conflict' }).isVisible()).toBe(true);
  await page.getByRole('link', { name: '2,030-strong' }).click();
  expect(page.url()).toBe(`${origin}${STORY}articles/efe/#claim-troops`);
  await page.getByText('lines of the page removed').click();
  expect(await page.getByText('kk-bsi/smq/jt').isVisible()).toBe(true);
  await page.getByRole('searchbox').fill('hyenas');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/search/?q=hyenas`);
  expect(await page.getByText('The search needs JavaScript').isVisible()).toBe(true);
  await page.locator('[data-all]').getByRole('link').click();
  expect(page.url()).toBe(`${origin}${STORY}passages/`);
  expect(await page.locator('.passages li').count()).toBe(96);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('under a base path every way works, the search too', async () => {
  const { page, origin, complaints } = await visit('based', '/x/');
  await page.getByRole('link', { name: 'Unrest in Kazakhstan' }).click();
  await page.getByRole('link', { name: '2,300 troops' }).click();
  expect(page.url()).toBe(`${origin}/x${STORY}articles/us-time-today/#claim-troops`);
  await page.goto(`${origin}/x/search/?q=hyenas`);
  await page.locator('[data-results] li a').first().click();
  await page.waitForURL(`${origin}/x${STORY}articles/efe/#p11`);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('by keyboard: the first stop skips to the content, and the focus is always to be seen', async () => {
  const { page } = await visit('real', '/');
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

test('on a phone a cell names its article, and one line stands for all cells without a figure', async () => {
  const { page } = await visit('real', '/', { viewport: { width: 390, height: 800 } });
  const row = page.locator('#row-arrests');
  expect(await row.getByText('We found nothing: EFE.').isVisible()).toBe(true);
  expect(await row.locator('.who').first().isVisible()).toBe(true);
  await page.context().close();
});

test('printed, the story keeps its table and drops what paper cannot do', async () => {
  const { page } = await visit('real', '/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button', { name: 'Search all articles' }).isVisible()).toBe(false);
  expect(await page.getByText('2,030-strong').isVisible()).toBe(true);
  await page.context().close();
});
