import type { Browser, BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { BuiltSites } from '../sites.ts';
import { serve, type ServedSite } from './host.ts';
import { launchBrowser } from './launch.ts';
import { type Visit, visit } from './visit.ts';

/** Opens an address of a built site in a context of its own. */
export type Visiting = (
  site: keyof BuiltSites,
  address: string,
  options?: BrowserContextOptions,
) => Promise<Visit>;

/** Serves the built sites while the tests of a file run, and opens their pages in one browser. */
export function visitSites(): Visiting {
  const built = inject('sites');
  let browser: Browser;
  let sites: Record<keyof BuiltSites, ServedSite>;

  beforeAll(async () => {
    browser = await launchBrowser();
    sites = {
      real: await serve(built.real),
      based: await serve(built.based),
      young: await serve(built.young),
    };
  });

  afterAll(async () => {
    await Promise.all(Object.values(sites).map((site) => site.stop()));
    await browser.close();
  });

  return (site, address, options) => visit(browser, sites[site], address, options);
}
