import type { Page } from 'playwright-core';

/** What does not fit. */

/** By how many pixels a page is wider than its window. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Where words are cut off: each box that hides what runs over its edge, with its beginning; none on a page all of which can be read. */
export function findClipped(page: Page): Promise<string[]> {
  return page.locator('body *:not(svg *)').evaluateAll((all) =>
    all
      .filter((el) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(el);
        // What is out of sight is there to be heard.
        if (clipPath !== 'none' || el.closest('.out-of-sight')) return false;
        const isCut = (style: string) => style === 'hidden' || style === 'clip';
        return (
          (isCut(overflowX) && el.scrollWidth > el.clientWidth + 1) ||
          (isCut(overflowY) && el.scrollHeight > el.clientHeight + 1)
        );
      })
      .map((el) => `${el.tagName} ${el.getAttribute('class') ?? ''}: ${el.textContent.trim().slice(0, 40)}`),
  );
}
