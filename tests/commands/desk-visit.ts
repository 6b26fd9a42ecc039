import type { Browser, Page } from 'playwright-core';
import { findFaults } from '../browser/accessibility.ts';

/** The desk in a browser, and what a test asks of its page. */

/** As long as a busy machine may take. */
export const SOON = { timeout: 20_000 };

/** The first page of a desk waits for all of its modules, which a busy machine may take long to make. */
const FIRST = { timeout: 90_000 };

/** A page of the desk, with what went wrong on it. */
export async function openPage(
  browser: Browser,
  address: string,
): Promise<{ page: Page; complaints: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1024, height: 900 } });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  await page.goto(address, FIRST);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, complaints };
}

/** The faults of a page on a screen that shows all of it: axe leaves undecided what is scrolled away. */
export async function faultsOf(page: Page): Promise<string[]> {
  const size = page.viewportSize() ?? { width: 1024, height: 900 };
  await page.setViewportSize({ ...size, height: 12000 });
  const faults = await findFaults(page);
  await page.setViewportSize(size);
  return faults;
}

/** Fills in what may stay empty of a new publisher: whether its fold is open, and what has the focus, after each of two fields. */
export async function fillPublisher(page: Page): Promise<[boolean, string | null][]> {
  const fold = page.locator('fieldset.own details');
  const state = () =>
    fold.evaluate((one: HTMLDetailsElement): [boolean, string | null] => [
      one.open,
      document.activeElement?.getAttribute('name') ?? null,
    ]);
  const ready = () => page.locator('variorum-desk:not([busy])').waitFor({ state: 'attached' });
  const write = async (label: string, value: string) => {
    await page.getByLabel(label).fill(value);
    await page.keyboard.press('Tab');
    await ready();
  };
  await fold.evaluate((one: HTMLDetailsElement) => {
    one.open = true;
  });
  const address = await page.getByLabel('Its address on the web').inputValue();
  await write('What it is', 'newspaper');
  const first = await state();
  await write('Its address on the web', 'no address');
  await fold.locator('summary').press('Enter');
  await page.getByRole('button', { name: 'Add it to the story' }).click();
  const second = await state();
  await write('Its address on the web', address);
  return [first, second];
}

/** How far an article is read, as its page says it. */
export const progress = (page: Page) => page.locator('.progress').textContent();

/** The name of the element that has the focus. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName ?? 'none');
