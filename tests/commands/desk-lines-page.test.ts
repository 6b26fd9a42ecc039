import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from '../browser/launch.ts';
import { contentOf } from '../unit/kit/fixture.ts';
import { removeFolders } from '../unit/kit/repository.ts';
import { type RunningDesk, startDesk, stopDesks } from './desk-run.ts';
import { faultsOf, focused, openPage, SOON } from './desk-visit.ts';

/** An editor says what the head of a column is, and what a line is. */

let browser: Browser;
let desk: RunningDesk;

beforeAll(async () => {
  desk = await startDesk(contentOf({}));
  browser = await launchBrowser();
}, 120_000);

afterAll(async () => {
  await browser.close();
  stopDesks();
  await removeFolders();
});

test(
  'a head and a line are set and taken back, and the focus is never lost',
  { timeout: 120_000 },
  async () => {
    const { page, complaints } = await openPage(browser, desk.address);
    await page.getByRole('link', { name: 'Harbour Herald' }).click();
    await page.getByRole('link', { name: 'Headline, byline' }).click();
    await page.locator('.line.now').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const head = page.getByRole('textbox', { name: 'Head of its column' });
    await head.fill('Early edition');
    await head.press('Tab');
    await expect
      .poll(() => page.getByRole('status').textContent(), SOON)
      .toBe('Its column stands under “Early edition”.');
    expect([await head.inputValue(), await focused(page)]).toEqual(['Early edition', 'BUTTON']);
    await page.keyboard.press('u');
    await expect.poll(() => head.inputValue(), SOON).toBe('');
    await page.keyboard.press('j');
    await page.keyboard.press('s');
    await expect.poll(() => page.locator('.lines .dek').count(), SOON).toBe(1);
    await page.keyboard.press('u');
    await expect.poll(() => page.locator('.lines .dek').count(), SOON).toBe(0);
    expect(complaints).toEqual([]);
    await page.close();
  },
);
