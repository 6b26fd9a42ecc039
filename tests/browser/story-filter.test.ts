import { expect, test } from 'vitest';
import { visitSites } from './visit-sites.ts';

/** Finding a story among many: on the front page, and by the search. */

const visit = visitSites();

test('the front page keeps the stories that have all words typed, whatever their capitals and accents', async () => {
  const { page, complaints } = await visit('young', '/');
  const field = page.getByLabel('Show stories of this page that have these words');
  const shown = () => page.locator('story-filter li h3:visible').allInnerTexts();
  await field.fill('floods kangaroo');
  expect([await shown(), await page.getByRole('status').textContent()]).toEqual([
    [],
    'No story has these words.',
  ]);
  await field.fill('skriva DVORISTANY');
  expect([await shown(), await page.getByRole('status').textContent()]).toEqual([
    ['The Škřivá floods the lower town of Dvořišťany'],
    'One of eight stories',
  ]);
  expect(await page.locator('story-filter h2:visible').allTextContents()).toEqual(['2023']);
  await field.fill('');
  expect([(await shown()).length, await page.getByRole('status').textContent()]).toEqual([8, '']);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('without JavaScript there are the ways to the years, and no field that does nothing', async () => {
  const { page } = await visit('young', '/', { javaScriptEnabled: false });
  expect(await page.locator('.filter').isVisible()).toBe(false);
  await page.getByRole('navigation', { name: 'Years' }).getByRole('link', { name: '2022' }).click();
  expect(new URL(page.url()).pathname).toBe('/years/2022/');
  expect(await page.getByRole('main').getByRole('heading', { level: 2 }).count()).toBe(1);
  await page.context().close();
});

test('the search of a site of three stories finds a story by its place, and names the story of each article', async () => {
  const { page, complaints } = await visit('based', '/x/about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('Odderfell explosion');
  const first = page.getByRole('option').first();
  await first.waitFor();
  expect(await first.locator('.kind, .words').allTextContents()).toEqual([
    'Story',
    'Explosion in the mine at Odderfell',
  ]);
  expect(await page.locator('.search-dialog .article').allTextContents()).toContain(
    'Skarn Agency, night · Explosion in the mine at Odderfell',
  );
  await first.click();
  await page.waitForURL(/\/x\/stories\/mine-explosion\/$/u);
  expect(complaints).toEqual([]);
  await page.context().close();
});
