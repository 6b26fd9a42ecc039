import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';

/** What axe finds on a page, and what it leaves for others to find. */

/** What axe leaves undecided on good grounds; all else that it leaves undecided counts as a fault. */
const EXPLAINED: Record<string, (html: string) => boolean> = {
  // Axe sees no ground behind a drawing; `findFaintText` measures the words of drawings instead.
  'color-contrast': (html) => /^<t(?:ext|span)/.test(html),
  // The table's questions are headers as wide as their row: the cells they head are in the row below.
  'th-has-data-cells': () => true,
};

/**
 * The faults of a page with everything unfolded, each as "rule: element"; none on a page that anyone can use. With
 * `colours` only what another colour scheme could change.
 */
export async function findFaults(page: Page, rules: 'all' | 'colours' = 'all'): Promise<string[]> {
  await page.locator('details').evaluateAll((all) => {
    for (const details of all as HTMLDetailsElement[]) details.open = true;
  });
  const { violations, incomplete } = await new AxeBuilder({ page })
    .options(
      rules === 'all'
        ? { rules: { 'target-size': { enabled: true } } }
        : { runOnly: ['color-contrast', 'link-in-text-block'] },
    )
    // No page has a frame, for which axe would open a page of its own each time.
    .setLegacyMode()
    .analyze();
  const undecided = incomplete.map(({ id, nodes }) => ({
    id,
    nodes: nodes.filter(({ html }) => !EXPLAINED[id]?.(html)),
  }));
  const found = [...violations, ...undecided].flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
  return [...found, ...(await findFaintText(page)), ...(await findIdleStops(page))];
}

/** Where the keyboard stops though there is nothing to do and nothing to scroll. */
function findIdleStops(page: Page): Promise<string[]> {
  return page
    .locator('[tabindex]:not([tabindex="-1"], [role="button"], a, button, input, select, textarea, summary)')
    .evaluateAll((all) =>
      all
        .filter((el) => el.scrollWidth <= el.clientWidth && el.scrollHeight <= el.clientHeight)
        .map((el) => `idle stop: ${el.getAttribute('aria-label') ?? el.tagName}`),
    );
}

/** The words of drawings that stand out too little from the page (WCAG 1.4.3: less than 4.5 to 1). */
export async function findFaintText(page: Page): Promise<string[]> {
  const drawn = await page.locator('svg text, svg tspan').evaluateAll((all) =>
    all.map((text) => {
      const grounds: string[] = [];
      for (let element: Element | null = text; element; element = element.parentElement)
        grounds.push(getComputedStyle(element).backgroundColor);
      return {
        words: text.textContent.trim(),
        fill: getComputedStyle(text).fill,
        ground: grounds.find((colour) => colour !== 'rgba(0, 0, 0, 0)') ?? 'rgb(255, 255, 255)',
      };
    }),
  );
  return drawn
    .filter(({ fill, ground }) => contrast(fill, ground) < 4.5)
    .map(({ words, fill, ground }) => `faint text: ${words}, ${fill} on ${ground}`);
}

/** WCAG's contrast ratio of two opaque colours as a browser computes them; throws on any other form. */
function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [, ...channels] = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(colour) ?? [];
  if (channels.length === 0) throw new Error(`Not an opaque colour: ${colour}`);
  const [red, green, blue] = channels.map((channel) => {
    const share = Number(channel) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
