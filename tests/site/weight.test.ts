import { describe, expect, inject, test } from 'vitest';
import type { BuiltSite } from '../sites.ts';
import { budgetOf, BUDGETS } from './budgets.ts';
import { readPages } from './pages.ts';
import { weighPage } from './weight.ts';

/** No page outgrows the budget of its kind, and no budget what a reader was promised. */

const KB = 1000;
const sites = Object.entries(inject('sites')) as [string, BuiltSite][];

describe.each(sites)('the %s site', (_, site) => {
  test('has no page above its budget', async () => {
    const heavy: string[] = [];
    for (const page of await readPages(site)) {
      const { text, scripts } = budgetOf(page.address, site.base);
      const { html, css, js } = await weighPage(site, page);
      if (html + css > text) heavy.push(`${page.address}: HTML and CSS ${html + css} bytes, budget ${text}`);
      if (js > scripts) heavy.push(`${page.address}: scripts ${js} bytes, budget ${scripts}`);
    }
    expect(heavy).toEqual([]);
  });
});

test.each(BUDGETS)('$kind: under 60 KB of HTML and CSS, under 15 KB of scripts', ({ text, scripts }) => {
  expect(text).toBeLessThan(60 * KB);
  expect(scripts).toBeLessThan(15 * KB);
});
