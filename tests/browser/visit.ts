import { preview } from 'astro';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { headersOf, readHeaderRules } from '../site/headers.ts';
import type { BuiltSite } from '../sites.ts';

/** A built site served on a free port, and pages that notice what should not happen. */

/** A served site. */
export interface ServedSite {
  origin: string;
  base: string;
  stop: () => Promise<void>;
}

/** A page, and what went wrong on it so far: console errors, exceptions, requests to another host. */
export interface Visit {
  page: Page;
  complaints: string[];
}

/** Serves a built site as it would be hosted: under its base path, and with the headers meant for every address. */
export async function serve(site: BuiltSite): Promise<ServedSite> {
  const { folder, base } = site;
  const headers = headersOf(await readHeaderRules(site), '/');
  const server = await preview({ outDir: folder, base, server: { port: 0, headers }, logLevel: 'error' });
  return { origin: `http://localhost:${server.port}`, base, stop: () => server.stop() };
}

/** Opens an address of a served site in a context of its own. */
export async function visit(
  browser: Browser,
  { origin }: ServedSite,
  address: string,
  options: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const complaints: string[] = [];
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`) || url.startsWith('data:')) return route.continue();
    complaints.push(`request to ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  return { page, complaints };
}
