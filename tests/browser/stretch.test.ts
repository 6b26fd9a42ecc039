import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { KINDS } from './kinds.ts';
import { findClipped, overflow } from './overflow.ts';
import { visitSites } from './visit-sites.ts';

/** Pages hold when readers space out the text, enlarge it, or print it. */

/** The longest pages that there are, too. */
const LONG = [
  '/stories/river-flood/',
  '/stories/river-flood/synopsis/',
  '/stories/river-flood/claims/deaths/',
];

/** WCAG 1.4.12. */
const SPACED =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }';
/** WCAG 1.4.4, for who enlarges the text alone. */
const ENLARGED = 'html { font-size: 200% !important }';

const visit = visitSites();

const PAGES = [
  ...KINDS.map((address) => ['real', address] as const),
  ...LONG.map((address) => ['young', address] as const),
  ['based', '/x/stories/mine-explosion/claims/deaths/'] as const,
];

const READERS: [reader: string, css: string, width: number, media: 'screen' | 'print'][] = [
  ['spaced out on a narrow phone', SPACED, 320, 'screen'],
  ['spaced out on a desk', SPACED, 1280, 'screen'],
  ['enlarged on a desk', ENLARGED, 1280, 'screen'],
  // A sheet of A4 without its margins.
  ['on paper', '', 680, 'print'],
];

/** A reader's own style sheet, in the place of the one before; no page's policy is asked about it. */
const restyle = (page: Page, css: string) =>
  page.evaluate(async (rules) => {
    document.adoptedStyleSheets = [await new CSSStyleSheet().replace(rules)];
  }, css);

test.concurrent.each(PAGES)(
  'on the %s site %s fits and hides nothing: spaced out, enlarged, on paper',
  async (name, address) => {
    const { page } = await visit(name, address);
    for (const [reader, css, width, media] of READERS) {
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ media });
      await restyle(page, css);
      const found = { reader, tooWide: await overflow(page), clipped: await findClipped(page) };
      expect(found).toEqual({ reader, tooWide: 0, clipped: [] });
      expect(await page.locator('h1').isVisible()).toBe(true);
    }
    await page.context().close();
  },
);
