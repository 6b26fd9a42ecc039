import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { ServedSite } from './host.ts';

/** Pages that notice what should not happen. */

/** A page, the host that serves its site, what went wrong on it so far, and the paths that it has asked for. */
export interface Visit {
  page: Page;
  origin: string;
  /** Errors and warnings in the console, exceptions, breaches of the page's policy, requests to another host. */
  complaints: string[];
  loaded: string[];
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
  const loaded: string[] = [];
  await context.exposeFunction('complain', (words: string) => complaints.push(words));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      (window as unknown as { complain: (words: string) => void }).complain(
        `policy: ${violatedDirective} forbids ${blockedURI}`,
      );
    });
  });
  await context.route('**/*', async (route) => {
    const url = route.request().url();
    if (url.startsWith(`${origin}/`)) {
      loaded.push(new URL(url).pathname);
      return route.continue();
    }
    complaints.push(`request to ${url}`);
    return route.abort();
  });
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  return { page, origin, complaints, loaded };
}
