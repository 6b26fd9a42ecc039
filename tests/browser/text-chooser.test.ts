import { expect, test } from 'vitest';
import { findFaults } from './accessibility.ts';
import { overflow } from './overflow.ts';
import { visitSites } from './visit-sites.ts';

/** A text beside another that a reader chooses, in a story of too many for a page for each pair. */

const STORY = '/stories/wreck/';
const CHOOSER = `${STORY}compare/article-7/`;

/** Milliseconds for a test that looks at a page in several ways, on a machine that is busy. */
const LONG = 300_000;

const visit = visitSites();

test('a text that is chosen stands beside the page’s own, as on a page of their own; the address keeps it', async () => {
  const built = await visit('crowded', `${STORY}compare/article-2/article-7/`);
  const printed = (page: typeof built.page) =>
    page.evaluate(() =>
      ['h1', '.lede', '.figures', 'nav[aria-label^=Overview] ol', '.rows', 'cite'].map(
        (selector) => document.querySelector(`main ${selector}`)?.innerHTML,
      ),
    );
  const expected = await printed(built.page);
  const title = await built.page.title();
  await built.page.context().close();

  const { page, complaints, loaded } = await visit('crowded', CHOOSER);
  const before = await page.title();
  await page.getByLabel('Read “Article 7” beside').selectOption('Article 2');
  await page.getByText('“Article 2” and “Article 7” stand side by side.').waitFor();
  expect(new URL(page.url()).search).toBe('?with=article-2');
  expect(await printed(page)).toEqual(expected);
  expect(await page.title()).toBe(title);
  expect(loaded.filter((path) => path.startsWith('/facing/')).sort()).toEqual([
    '/facing/wreck/article-2.json',
    '/facing/wreck/article-7.json',
  ]);
  expect(await page.locator('.citation a').getAttribute('href')).toMatch(/\/article-7\/\?with=article-2$/u);

  await page.goBack();
  expect(await page.locator('.rows').isVisible()).toBe(false);
  expect([await page.title(), await page.locator('h1').textContent()]).toEqual([
    before,
    '“Article 7” beside another text',
  ]);
  await page.goForward();
  await page.locator('.rows > li').first().waitFor();
  expect(await printed(page)).toEqual(expected);
  expect(complaints).toEqual([]);
  await page.context().close();
});

test(
  'a link to a choice and a row of it leads there, and what is laid out can be used by anyone',
  async () => {
    const { page, complaints } = await visit('crowded', `${CHOOSER}?with=article-9#p3`);
    await page.locator('.rows > li').first().waitFor();
    expect(await page.locator(':target').getAttribute('id')).toBe('p3');
    expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
      'Article 7',
      'Article 9',
    ]);
    await page.locator('nav[aria-label^=Overview] a').last().click();
    expect(await page.locator(':target').isVisible()).toBe(true);
    for (const [width, colorScheme] of [
      [1280, 'light'],
      [320, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      expect([await findFaults(page), await overflow(page)]).toEqual([[], 0]);
    }
    expect(complaints).toEqual([]);
    await page.context().close();
  },
  LONG,
);

test('an article that cannot be chosen is passed over, and a text that does not come is told of', async () => {
  const { page } = await visit('crowded', `${CHOOSER}?with=article-7`);
  expect(await page.getByLabel('Read “Article 7” beside').inputValue()).toBe('');
  await page.route('**/facing/**', (route) => route.abort());
  await page.getByLabel('Read “Article 7” beside').selectOption('Article 1');
  await page.getByText('The texts could not be loaded. Choose again, or load the page anew.').waitFor();
  expect(await page.locator('.rows').isVisible()).toBe(false);
  await page.unroute('**/facing/**');
  await page.getByLabel('Read “Article 7” beside').selectOption('Article 3');
  await page.getByText('“Article 3” and “Article 7” stand side by side.').waitFor();
  await page.context().close();
});

test('without JavaScript nothing is offered to choose, and the pairs of an editor are led to', async () => {
  const { page, complaints } = await visit('crowded', CHOOSER, { javaScriptEnabled: false });
  expect(await page.getByLabel('Read “Article 7” beside').isVisible()).toBe(false);
  expect(await page.getByText('To choose the other text here needs JavaScript.').isVisible()).toBe(true);
  await page.getByRole('link', { name: 'Article 7 and Article 9' }).click();
  expect(new URL(page.url()).pathname).toBe(`${STORY}compare/article-7/article-9/`);
  await page.locator('.rows > li').first().waitFor();
  expect(complaints).toEqual([]);
  await page.context().close();
});

test('columns that are picked stand beside each other in every part of the synopsis', async () => {
  const { page, complaints } = await visit('crowded', `${STORY}synopsis/?articles=article-2+article-5`);
  const cells = () =>
    page
      .locator('.passage:not([hidden])')
      .evaluateAll((rows) =>
        rows.map((row) =>
          [...row.querySelectorAll<HTMLElement>('.cell:not([hidden])')]
            .map((cell) => `${cell.dataset.of ?? ''} at ${Math.round(cell.getBoundingClientRect().left)}`)
            .join(', '),
        ),
      );
  const places = await page
    .locator('.labels li:not([hidden])')
    .evaluateAll((labels) => labels.map((label) => Math.round(label.getBoundingClientRect().left)));
  const expected = [`article-2 at ${places[0] ?? ''}, article-5 at ${places[1] ?? ''}`];
  expect([...new Set(await cells())]).toEqual(expected);
  await page.getByRole('link', { name: 'Next: part 2 of' }).click();
  await page.waitForURL('**/part_2/**', { waitUntil: 'networkidle' });
  expect(new URL(page.url()).pathname + new URL(page.url()).search).toBe(
    `${STORY}synopsis/part_2/?articles=article-2+article-5`,
  );
  expect([...new Set(await cells())]).toEqual(expected);
  expect(complaints).toEqual([]);
  await page.context().close();
});
