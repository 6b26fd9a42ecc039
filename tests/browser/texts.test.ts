import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { visitSites } from './visit-sites.ts';

/** A reader's ways through texts set side by side: two of them, or all. */

const STORY = '/stories/kazakhstan-unrest-2022/';
const EDITIONS = '/stories/bridge-closure/compare/morning/evening/';

const visit = visitSites();

/** The ids of the elements that a reader sees, in their order. */
const seen = (all: Locator) =>
  all.evaluateAll((elements) =>
    elements.filter((element) => element.getClientRects().length > 0).map(({ id }) => id),
  );

/** Goes on by the Tab key to an element that is in the keyboard's way; fails where it is not. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let stop = 0; stop < 60; stop += 1) {
    await page.keyboard.press('Tab');
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error('The keyboard does not come to it.');
}

describe.each([
  ['with JavaScript', true],
  ['without', false],
])('%s, by keyboard', (_, javaScriptEnabled) => {
  test('“changes only” leaves out rows in which hardly a word differs, and brings them back', async () => {
    const { page, complaints } = await visit('young', EDITIONS, { javaScriptEnabled });
    const rows = page.locator('.rows > li');
    const all = ['headline', 'b-p1', 'p1', 'p2', 'p3', 'p4', 'b-p4'];
    expect(await seen(rows)).toEqual(all);
    await tabTo(page, page.getByLabel('Everything'));
    await page.keyboard.press('ArrowRight');
    expect(await page.getByLabel('Changes only').isChecked()).toBe(true);
    expect(await seen(rows)).toEqual(['b-p1', 'p3', 'p4', 'b-p4']);
    await page.keyboard.press('ArrowLeft');
    expect(await seen(rows)).toEqual(all);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  test('“what several tell” leaves out passages of one article', async () => {
    const { page, complaints } = await visit('real', `${STORY}synopsis/`, { javaScriptEnabled });
    const passages = page.locator('.passage');
    const shared = await page.locator('.passage:not(.alone)').evaluateAll((all) => all.map(({ id }) => id));
    const all = await passages.evaluateAll((elements) => elements.map(({ id }) => id));
    expect([shared.length > 0, shared.length < all.length]).toEqual([true, true]);
    expect(await seen(passages)).toEqual(all);
    await tabTo(page, page.getByLabel('Everything'));
    await page.keyboard.press('ArrowDown');
    expect(await seen(passages)).toEqual(shared);
    await page.keyboard.press('ArrowUp');
    expect(await seen(passages)).toEqual(all);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('a row that “changes only” leaves out is shown to whoever follows a link to it', async () => {
  const { page } = await visit('young', EDITIONS);
  await page.getByLabel('Changes only').check();
  await page.getByRole('link', { name: 'paragraph 1 and paragraph 2, word for word' }).click();
  expect(await page.locator('#p1').isVisible()).toBe(true);
  expect(await page.locator('#p2').isVisible()).toBe(false);
  await page.context().close();
});

test('a moved block leads to its own place, and the place to the row that shows it', async () => {
  const { page } = await visit('young', EDITIONS);
  expect(await page.locator('#p4 .moved').textContent()).toMatch(/Paragraph 1 there/);
  await page.getByRole('link', { name: 'Where it stands' }).click();
  expect(await page.locator(':target').getAttribute('id')).toBe('b-p1');
  await page.locator(':target a').click();
  expect(await page.locator(':target').getAttribute('id')).toBe('p4');
  await page.context().close();
});

test.each([
  ['on a desk', { width: 1280, height: 900 }],
  ['on a phone', { width: 390, height: 800 }],
])('the overview’s cells lead to their rows, in sight below it, %s', async (_, viewport) => {
  const { page } = await visit('real', `${STORY}compare/french-translation/efe/`, { viewport });
  const overview = page.getByRole('navigation', { name: 'Overview of both texts' });
  const cells = await overview.getByRole('link').all();
  expect(cells).toHaveLength(await page.locator('.rows > li:not(.stub)').count());
  for (const cell of [cells[0], cells[9], cells.at(-1)]) {
    await cell?.click();
    const place = await page.locator(':target').evaluate((row) => {
      const strip = document.querySelector('nav[aria-label="Overview of both texts"]');
      const { top } = row.getBoundingClientRect();
      return {
        row: `#${row.id}`,
        inSight: top >= 0 && top < innerHeight,
        clear:
          top >= (strip?.getBoundingClientRect().bottom ?? 0) ||
          getComputedStyle(strip ?? row).position !== 'sticky',
      };
    });
    expect(place).toEqual({ row: await cell?.getAttribute('href'), inSight: true, clear: true });
  }
  await page.context().close();
});

test('from the story to two texts, to two others, to a passage in all texts, and to a claim of it', async () => {
  const { page, complaints } = await visit('real', '/', { javaScriptEnabled: false });
  const path = () => new URL(page.url()).pathname + new URL(page.url()).hash;
  await page.getByRole('link', { name: 'US Time Today with EFE' }).click();
  expect(path()).toBe(`${STORY}compare/us-time-today/efe/`);
  await page.locator('.heads summary').first().click();
  await page.getByRole('link', { name: 'Rewrite 1 of Al Jazeera with EFE' }).click();
  expect(path()).toBe(`${STORY}compare/al-jazeera-rewrite-1/efe/`);
  await page.getByRole('link', { name: 'this passage in all texts' }).first().click();
  expect(path()).toMatch(new RegExp(`^${STORY}synopsis/#[a-z0-9.-]+$`));
  expect(await page.locator(':target').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'People arrested' }).first().click();
  expect(path()).toBe(`${STORY}claims/arrests/#al-jazeera-rewrite-1.arrests`);
  await page.locator(':target').getByRole('link', { name: 'This passage in all texts' }).click();
  expect(await page.locator(':target').textContent()).toContain('at least 8,000');
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('on a phone each text of a row and each cell of a passage is named', async () => {
  const phone = { viewport: { width: 390, height: 800 } };
  const compared = await visit('real', `${STORY}compare/al-jazeera-rewrite-1/al-jazeera-rewrite-2/`, phone);
  expect(await compared.page.locator('#headline .whose').allInnerTexts()).toEqual([
    'Rewrite 1 of Al Jazeera',
    'Rewrite 2 of Al Jazeera',
  ]);
  expect(await compared.page.locator('#headline .whose').first().isVisible()).toBe(true);
  await compared.page.context().close();
  const synopsis = await visit('real', `${STORY}synopsis/`, phone);
  const passage = synopsis.page.locator('.passage:not(.alone)').first();
  expect(await passage.locator('.whose').first().isVisible()).toBe(true);
  expect(await passage.locator('.empty').first().isVisible()).toBe(false);
  await synopsis.page.context().close();
});
