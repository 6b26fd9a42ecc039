import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { findFaults } from './accessibility.ts';
import { visitSites } from './visit-sites.ts';

/** The search from anywhere: the dialog, by keyboard and by mouse. */

const STORY = '/stories/kazakhstan-unrest-2022/';

const visit = visitSites();

const field = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const placeOf = (page: Page) => new URL(page.url()).pathname + new URL(page.url()).hash;
const activeOption = async (page: Page) => {
  const id = await field(page).getAttribute('aria-activedescendant');
  return id === null ? null : page.locator(`#${id}`).getAttribute('href');
};

const openAndType = async (page: Page, query: string) => {
  await page.keyboard.press('/');
  await field(page).waitFor();
  await page.keyboard.type(query);
  await options(page).first().waitFor();
};

test.each(['/', 'Control+k', 'Meta+k'])(
  '%s opens it, Escape closes it and gives the focus back',
  async (key) => {
    const { page, complaints } = await visit('real', '/methodology/');
    const link = page.getByRole('main').getByRole('link').first();
    await link.focus();
    await page.keyboard.press(key);
    await field(page).waitFor();
    expect(await field(page).evaluate((input) => input === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    expect(await field(page).isVisible()).toBe(false);
    expect(await link.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

test('arrow keys choose, Enter opens, and the passage is marked and announced', async () => {
  const { page, origin, complaints } = await visit('real', '/');
  await openAndType(page, 'hyennas');
  expect(await field(page).getAttribute('aria-expanded')).toBe('true');
  expect(await page.getByRole('listbox').getByRole('group').allTextContents()).toHaveLength(1);
  expect(await activeOption(page)).toBe(null);
  await page.keyboard.press('ArrowDown');
  expect(await activeOption(page)).toBe(`${STORY}articles/efe/#p11`);
  expect(await options(page).first().getAttribute('aria-selected')).toBe('true');
  expect(await options(page).locator('mark').allTextContents()).toEqual(['hyenas']);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}${STORY}articles/efe/#p11`);
  await page
    .getByRole('status')
    .filter({ hasText: /^Found in EFE: “In the first stage/ })
    .waitFor();
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('p11');
  expect(await page.locator('[data-landed]').getAttribute('id')).toBe('p11');
  expect(await page.evaluate(() => Array.from(CSS.highlights.get('search-words') ?? []).map(String))).toEqual(
    ['hyenas'],
  );
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('a result on the very page closes it and lands there', async () => {
  const { page } = await visit('real', `${STORY}articles/efe/`);
  await openAndType(page, 'hyenas');
  await options(page).first().click();
  await page.locator('#p11[data-landed]').waitFor();
  expect([placeOf(page), await field(page).isVisible()]).toEqual([`${STORY}articles/efe/#p11`, false]);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('p11');
  await page.context().close();
});

test('the arrows go round, and Enter without a choice leads to all results', async () => {
  const { page, origin } = await visit('real', '/');
  await openAndType(page, 'Putin');
  const count = await options(page).count();
  await page.keyboard.press('ArrowUp');
  expect(await activeOption(page)).toBe(await options(page).last().getAttribute('href'));
  await page.keyboard.press('ArrowDown');
  expect(await activeOption(page)).toBe(await options(page).first().getAttribute('href'));
  expect(count).toBe(8);
  await page.keyboard.type(' victory');
  expect(await activeOption(page)).toBe(null);
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/search/?q=Putin+victory`);
  await page.context().close();
});

test('nothing found is said, and the nearest number is one step away', async () => {
  const { page } = await visit('real', '/');
  await page.keyboard.press('/');
  await field(page).waitFor();
  await page.keyboard.type('161 dead');
  await page
    .getByRole('dialog')
    .getByRole('status')
    .filter({ hasText: 'Nothing found for “161 dead”.' })
    .waitFor();
  await page.getByRole('button', { name: '160' }).click();
  await options(page).first().waitFor();
  expect(await field(page).inputValue()).toBe('160 dead');
  await page.context().close();
});

test('the single key can be switched off, and types itself in a field', async () => {
  const { page } = await visit('real', '/');
  await page.keyboard.press('/');
  await field(page).waitFor();
  await page.keyboard.type('1/2');
  expect(await field(page).inputValue()).toBe('1/2');
  await page.getByRole('checkbox').uncheck();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  expect(await field(page).isVisible()).toBe(false);
  await page.getByRole('button', { name: 'Search all articles' }).click();
  expect(await field(page).isVisible()).toBe(true);
  await page.context().close();
});

test('before it is opened nothing but its opener is loaded, and what is read then is little', async () => {
  const { page } = await visit('real', '/about/');
  const loaded = () =>
    page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
        .filter(({ name }) => /\.(?:js|bin)$/.test(name))
        .map(({ name, decodedBodySize }) => ({ name, size: decodedBodySize })),
    );
  const before = await loaded();
  expect(before.reduce((sum, { size }) => sum + size, 0)).toBeLessThan(6000);
  expect(before.filter(({ name }) => /worker|dialog|\.bin/.test(name))).toEqual([]);
  await openAndType(page, 'hyenas');
  expect((await loaded()).filter(({ name }) => /worker|dialog/.test(name))).not.toEqual([]);
  await page.context().close();
});

describe.each(['light', 'dark'] as const)('in the %s scheme', (colorScheme) => {
  test.each([320, 1280])('at a width of %i it passes axe and fits', async (width) => {
    const { page } = await visit('real', '/methodology/', {
      colorScheme,
      viewport: { width, height: 700 },
    });
    await openAndType(page, '160 people');
    await page.keyboard.press('ArrowDown');
    // Axe takes what lies behind a dialog for its ground.
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('body > header, body > footer')) part.remove();
      const heading = document.createElement('h1');
      heading.className = 'out-of-sight';
      heading.textContent = 'Search';
      document.querySelector('main')?.replaceChildren(heading);
    });
    expect(await findFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    await page.context().close();
  });
});

test('markup in a query and in an article is shown and never run', async () => {
  const { page, complaints } = await visit('young', '/');
  await openAndType(page, 'dockers');
  expect(await page.getByRole('listbox').textContent()).toContain("<script>document.title = 'ran'</script>");
  await field(page).fill('"><img src=x onerror="document.title=\'ran\'"> dockers');
  await page
    .getByRole('dialog')
    .getByRole('status')
    .filter({ hasText: 'Nothing found for “"><img' })
    .waitFor();
  expect(await page.locator('dialog :is(img, script, b, i)').count()).toBe(0);
  expect(await page.title()).not.toBe('ran');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('under a base path it finds and leads on', async () => {
  const { page, origin, complaints } = await visit('based', '/x/methodology/');
  await openAndType(page, 'hyenas');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${origin}/x${STORY}articles/efe/#p11`);
  expect(complaints).toEqual([]);
  await page.context().close();
});
