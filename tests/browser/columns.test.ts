import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitSites } from './visit-sites.ts';

/** Picking columns: by the editor’s sets without JavaScript, by boxes with it, kept in the address. */

const STORY = '/stories/kazakhstan-unrest-2022/';
const SAID = 'Two of five articles are shown. Verdicts and counts are of all five.';

const visit = visitSites();

const heads = (page: Page) => page.locator('table[aria-labelledby=claims] thead a:visible').allInnerTexts();
const status = (page: Page) => page.locator('column-choice [role=status]').innerText();

test('boxes pick columns; the address keeps them, a link to it shows the same, and the back button undoes', async () => {
  const { page, origin, complaints } = await visit('real', STORY);
  const all = await heads(page);
  await page.getByText('Choose articles').click();
  for (const label of all.slice(0, 2)) await page.getByLabel(label, { exact: true }).uncheck();
  await page.getByLabel('From French agency copy', { exact: true }).uncheck();
  expect(page.url()).toBe(`${origin}${STORY}?articles=us-time-today+efe`);
  expect(await heads(page)).toEqual(['US Time Today', 'EFE']);
  expect(await status(page)).toBe(SAID);

  const shared = await visit('real', `${STORY}?articles=us-time-today+efe#row-arrests`);
  expect(await heads(shared.page)).toEqual(['US Time Today', 'EFE']);
  expect(await shared.page.getByLabel('From French agency copy', { exact: true }).isChecked()).toBe(false);
  await shared.page.context().close();

  await page.goBack();
  expect(await heads(page)).toEqual(all.slice(2));
  expect(await page.getByLabel('From French agency copy', { exact: true }).isChecked()).toBe(true);
  await page.goBack();
  await page.goBack();
  expect([page.url(), await heads(page)]).toEqual([`${origin}${STORY}`, all]);
  expect(await status(page)).toBe('All five articles are shown.');
  expect(await page.locator('.elsewhere').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('nothing reads as if what is not shown were silent: the boxes say what the page of a set says', async () => {
  const read = (page: Page) =>
    page.evaluate(() =>
      [...document.querySelectorAll('.passage, [id^="row-"], .heads, [data-columns-said], thead')]
        .filter((element) => element.getClientRects().length > 0)
        .map((element) => (element as HTMLElement).innerText.replace(/\s+/gu, ' ').trim()),
    );
  const query = '?articles=al-jazeera-rewrite-2+french-translation+us-time-today+efe';
  for (const [whole, set] of [
    [STORY, 'columns/one-of-each-account/'],
    [`${STORY}synopsis/`, 'synopsis/one-of-each-account/'],
  ] as const) {
    const [picked, built] = await Promise.all([visit('real', whole + query), visit('real', STORY + set)]);
    const pages = await Promise.all([read(picked.page), read(built.page)]);
    expect(pages[0].length).toBeGreaterThan(15);
    expect(pages[0]).toEqual(pages[1]);
    await Promise.all([picked, built].map(({ page }) => page.context().close()));
  }
});

test('where no box is left every article is shown again', async () => {
  const { page, origin } = await visit('real', `${STORY}synopsis/?articles=efe`);
  await page.getByText('Choose articles').click();
  await page.getByLabel('EFE', { exact: true }).click();
  expect(page.url()).toBe(`${origin}${STORY}synopsis/`);
  expect(await page.locator('.labels li:visible').count()).toBe(5);
  expect(await page.getByLabel('EFE', { exact: true }).isChecked()).toBe(true);
  await page.context().close();
});

test('of twelve columns a few stand beside each other without a way to scroll', async () => {
  const { page } = await visit('young', '/stories/river-flood/');
  const isScrolled = () =>
    page.locator('.scroll:has(.question)').evaluate((box) => box.scrollWidth > box.clientWidth + 1);
  expect(await isScrolled()).toBe(true);
  await page.goto(`${page.url()}?articles=valley-paper+hill-courier+sluice-log`);
  await page.getByText('Three of 12 articles are shown.').first().waitFor();
  expect(await isScrolled()).toBe(false);
  await page.context().close();
});

test('of twelve texts each is named in its cell, of a few at the head of its column', async () => {
  const { page } = await visit('young', '/stories/river-flood/synopsis/');
  const named = async () => [
    await page.locator('.labels').isVisible(),
    await page.locator('.passage .whose').locator('visible=true').count(),
  ];
  expect(await named()).toEqual([false, await page.locator('.passage .whose').count()]);
  await page.goto(`${page.url()}?articles=valley-paper+hill-courier+sluice-log`);
  await page.getByText('Three of 12 articles are shown.').waitFor();
  expect(await named()).toEqual([true, 0]);
  await page.context().close();
});

test('without JavaScript there are the sets, and no box', async () => {
  const { page, origin, complaints } = await visit('real', STORY, { javaScriptEnabled: false });
  expect(await page.getByText('Choose articles').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'The two rewrites of Al Jazeera' }).click();
  expect(page.url()).toBe(`${origin}${STORY}columns/rewrites-of-al-jazeera/`);
  expect(await heads(page)).toEqual(['Rewrite 1 of Al Jazeera', 'Rewrite 2 of Al Jazeera']);
  expect(await status(page)).toBe(SAID);
  expect(await page.getByRole('link', { name: 'Choose others' }).isVisible()).toBe(false);
  await page.getByRole('link', { name: 'All five articles' }).click();
  expect(await heads(page)).toHaveLength(5);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('from a set’s page readers go on to boxes that have its articles', async () => {
  const { page } = await visit('real', `${STORY}columns/rewrites-of-al-jazeera/`);
  await page.getByRole('link', { name: 'Choose others' }).click();
  await page.getByText('Choose articles').click();
  await page.getByLabel('EFE', { exact: true }).check();
  expect(await heads(page)).toEqual(['Rewrite 1 of Al Jazeera', 'Rewrite 2 of Al Jazeera', 'EFE']);
  await page.context().close();
});
