import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { listPages } from '../site/pages.ts';
import { findFaintText, findFaults } from './accessibility.ts';
import { BASED_KINDS, KINDS, kindOf, YOUNG_KINDS } from './kinds.ts';
import { overflow } from './overflow.ts';
import { visitSites } from './visit-sites.ts';

/** What only a browser can say: of every page overflow, errors and requests, of every kind of page accessibility. */

const sites = inject('sites');
const NARROW = { width: 320, height: 700 };
const PHONE = { width: 390, height: 900 };
const DESK = { width: 1280, height: 900 };
type Media = NonNullable<Parameters<Page['emulateMedia']>[0]>;

/** Readers, and what of a page can differ for them from what it was for the one before. */
const READERS: [reader: string, media: Media, width: typeof DESK, rules: 'all' | 'colours' | 'drawings'][] = [
  ['in the light scheme on a narrow phone', { colorScheme: 'light' }, NARROW, 'all'],
  ['in the dark scheme on a narrow phone', { colorScheme: 'dark' }, NARROW, 'colours'],
  ['in the dark scheme on a desk', { colorScheme: 'dark' }, DESK, 'colours'],
  ['in the light scheme on a desk', { colorScheme: 'light' }, DESK, 'all'],
  // Forced colours are the reader's, and axe still judges the ones that they took the place of.
  ['in the reader’s own colours', { colorScheme: 'dark', forcedColors: 'active' }, DESK, 'drawings'],
  ['with motion reduced', { reducedMotion: 'reduce', forcedColors: 'none' }, PHONE, 'drawings'],
];

const visit = visitSites();

/** Milliseconds for a test that looks at many pages, or at one in many ways, on a machine that is busy. */
const LONG = 300_000;

/** The pages of a site without most of the pairs of a story that has very many: they differ in their words alone. */
async function pagesToVisit(name: 'real' | 'young'): Promise<string[]> {
  const pages = await listPages(sites[name]);
  const pairs = Map.groupBy(pages, (address) => address.split('/compare/').at(-2) ?? '');
  return pages.filter((address) => {
    const alike = pairs.get(address.split('/compare/').at(-2) ?? '') ?? [];
    return !address.includes('/compare/') || alike.length <= 10 || alike.indexOf(address) % 11 === 0;
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

test.concurrent.each(['real', 'young'] as const)(
  'on the %s site every page fits a narrow phone and says nothing in the console',
  async (name) => {
    const [first = '/', ...others] = await pagesToVisit(name);
    const { page, origin, complaints } = await visit(name, first, { viewport: NARROW });
    for (const address of [first, ...others]) {
      if (address !== first) await page.goto(origin + address);
      const found = { tooWide: await overflow(page), complaints: complaints.splice(0) };
      expect({ address, ...found }).toEqual({ address, tooWide: 0, complaints: [] });
      expect(await page.title()).not.toBe('ran');
    }
    await page.context().close();
  },
  LONG,
);

test('every page is of a kind that is looked at closely', async () => {
  const kinds = new Set([...KINDS, ...YOUNG_KINDS].map(kindOf));
  const pages = [...(await listPages(sites.real)), ...(await listPages(sites.young))];
  expect(pages.filter((address) => !kinds.has(kindOf(address)))).toEqual([]);
});

describe.each([
  ['real', KINDS, READERS],
  // What is drawn in which colours is the same here.
  ['young', YOUNG_KINDS, READERS.slice(0, 1)],
  ['based', BASED_KINDS, READERS],
] as const)('on the %s site', (name, kinds, readers) => {
  test.concurrent.each(kinds)(
    '%s passes axe, fits and keeps still, whoever reads it',
    async (address) => {
      const { page, complaints } = await visit(name, address);
      for (const [reader, media, size, rules] of readers) {
        await page.setViewportSize(size);
        await page.emulateMedia(media);
        const found = {
          faults: rules === 'drawings' ? await findFaintText(page) : await findFaults(page, rules),
          tooWide: await overflow(page),
          movements: await movements(page),
          own: media.forcedColors === 'active' ? await ownColours(page) : [],
        };
        expect({ reader, ...found }).toEqual({ reader, faults: [], tooWide: 0, movements: [], own: [] });
      }
      expect(complaints).toEqual([]);
      await page.context().close();
    },
    LONG,
  );
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
