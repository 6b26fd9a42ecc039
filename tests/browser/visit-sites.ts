import { type Browser, type BrowserContextOptions, chromium } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { BuiltSites } from '../sites.ts';
import { type Visit, visit } from './visit.ts';

/** Opens an address of a built site in a context of its own. */
export type Visiting = (
  site: keyof BuiltSites,
  address: string,
  options?: BrowserContextOptions,
) => Promise<Visit>;

/** Opens pages of the served sites in the one browser that all files of tests share. */
export function visitSites(): Visiting {
  const { origins, browser: address } = inject('served');
  let browser: Browser;
  beforeAll(async () => {
    browser = await chromium.connect(address);
  });
  afterAll(() => browser.close());
  return (site, path, options) => visit(browser, origins[site], path, options);
}
