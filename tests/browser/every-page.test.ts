import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { readPages } from '../site/pages.ts';
import { launchBrowser } from './launch.ts';
import { serve, type ServedSite, visit } from './visit.ts';

/** What only a browser can say of every page: accessibility, overflow, errors, requests. */

const { real, young } = inject('sites');
const STORY = '/stories/kazakhstan-unrest-2022';
const KINDS = [
  '/',
  `${STORY}/articles/us-time-today/`,
  `${STORY}/claims/arrests/`,
  '/methodology/',
  '/search/',
  '/search/?q=terorists',
  '/404.html',
];
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [390, 1280];

let browser: Browser;
let sites: Record<'real' | 'young', ServedSite>;

beforeAll(async () => {
  browser = await launchBrowser();
  sites = { real: await serve(real), young: await serve(young) };
});

afterAll(async () => {
  await Promise.all(Object.values(sites).map((site) => site.stop()));
  await browser.close();
});

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).analyze();
  return found.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each([
  ['real', real],
  ['young', young],
] as const)('on the %s site', async (name, built) => {
  test.each(await readPages(built))(
    '$address passes axe, fits a narrow phone and says nothing in the console',
    async ({ address }) => {
      const { page, complaints } = await visit(browser, sites[name], address, {
        viewport: { width: 320, height: 700 },
      });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(complaints).toEqual([]);
      expect(await page.title()).not.toBe('ran');
      await page.context().close();
    },
  );
});

describe.each(SCHEMES)('in the %s scheme', (colorScheme) => {
  describe.each(WIDTHS)('at %i px', (width) => {
    test.each(KINDS)('%s passes axe and fits', async (address) => {
      const { page, complaints } = await visit(browser, sites.real, address, {
        colorScheme,
        viewport: { width, height: 900 },
      });
      expect(await violations(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(complaints).toEqual([]);
      await page.context().close();
    });
  });
});
