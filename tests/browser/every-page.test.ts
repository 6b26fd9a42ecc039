import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { readPages, type SitePage } from '../site/pages.ts';
import type { BuiltSite } from '../sites.ts';
import { findFaults } from './accessibility.ts';
import { KINDS } from './kinds.ts';
import { overflow } from './overflow.ts';
import { visitSites } from './visit-sites.ts';

/** What only a browser can say of every page: accessibility, overflow, errors, requests. */

const { real, young } = inject('sites');
const PHONE = { width: 390, height: 900 };
const DESK = { width: 1280, height: 900 };
const READERS: [string, BrowserContextOptions][] = [
  ['in the light scheme on a phone', { colorScheme: 'light', viewport: PHONE }],
  ['in the light scheme on a desk', { colorScheme: 'light', viewport: DESK }],
  ['in the dark scheme on a phone', { colorScheme: 'dark', viewport: PHONE }],
  ['in the dark scheme on a desk', { colorScheme: 'dark', viewport: DESK }],
  ['in the reader’s own colours', { forcedColors: 'active', colorScheme: 'dark', viewport: DESK }],
  ['with motion reduced', { reducedMotion: 'reduce', viewport: PHONE }],
];

const visit = visitSites();

/** The pages of a site without most of the pairs of a story that has very many: they differ in their words alone. */
async function pagesToVisit(built: BuiltSite): Promise<SitePage[]> {
  const pages = await readPages(built);
  const pairs = Map.groupBy(pages, ({ address }) => address.split('/compare/').at(-2) ?? '');
  return pages.filter((page) => {
    const alike = pairs.get(page.address.split('/compare/').at(-2) ?? '') ?? [];
    return !page.address.includes('/compare/') || alike.length <= 10 || alike.indexOf(page) % 11 === 0;
  });
}

/** What moves without the reader's doing, or could: nothing may, whether or not the reader asks for stillness. */
const movements = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const moving = transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior !== 'auto';
      return moving ? [element.outerHTML.slice(0, 80)] : [];
    }),
  );

/** The lines and shapes of drawings that are not in the reader's colours, which a browser forces on all but drawings. */
const ownColours = (page: Page) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('i'));
    const forced = ['Canvas', 'CanvasText', 'GrayText'].map((name) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    });
    probe.remove();
    return [...document.querySelectorAll('main svg *')].flatMap((shape) => {
      const { fill, stroke } = getComputedStyle(shape);
      const own = [fill, stroke].filter((colour) => colour !== 'none' && !forced.includes(colour));
      return own.map((colour) => `${shape.getAttribute('class') ?? shape.tagName}: ${colour}`);
    });
  });

describe.each([
  ['real', real],
  ['young', young],
] as const)('on the %s site', async (name, built) => {
  test.concurrent.each(await pagesToVisit(built))(
    '$address passes axe, fits a narrow phone and says nothing in the console',
    async ({ address }) => {
      const { page, complaints } = await visit(name, address, {
        viewport: { width: 320, height: 700 },
      });
      expect(await findFaults(page)).toEqual([]);
      expect(await overflow(page)).toBe(0);
      expect(complaints).toEqual([]);
      expect(await page.title()).not.toBe('ran');
      await page.context().close();
    },
  );
});

describe.each(READERS)('%s', (_, options) => {
  test.concurrent.each(KINDS)('%s passes axe, fits and keeps still', async (address) => {
    const { page, complaints } = await visit('real', address, options);
    expect(await findFaults(page)).toEqual([]);
    expect(await overflow(page)).toBe(0);
    expect(await movements(page)).toEqual([]);
    if (options.forcedColors) expect(await ownColours(page)).toEqual([]);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

test('no page lets itself be framed, not even by its own site', async () => {
  const { page } = await visit('real', '/robots.txt');
  const framed = await page.evaluate(
    () =>
      new Promise((resolve) => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.onload = () => {
          resolve(frame.contentDocument?.title ?? 'refused');
        };
        frame.src = '/methodology/';
      }),
  );
  expect(framed).toBe('refused');
  await page.context().close();
});
