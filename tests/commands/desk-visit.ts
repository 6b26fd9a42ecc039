import type { Browser, Page } from 'playwright-core';
import { findFaults } from '../browser/accessibility.ts';

/** The desk in a browser, and what a test asks of its page. */

/** As long as a busy machine may take. */
export const SOON = { timeout: 20_000 };

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
  await page.goto(address);
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

/** How far an article is read, as its page says it. */
export const progress = (page: Page) => page.locator('.progress').textContent();

/** The name of the element that has the focus. */
export const focused = (page: Page) => page.evaluate(() => document.activeElement?.tagName ?? 'none');
