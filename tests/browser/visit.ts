import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

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
  origin: string,
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
  const isOwn = (url: string) => url.startsWith(`${origin}/`);
  context.on('request', (request) => {
    if (isOwn(request.url())) loaded.push(new URL(request.url()).pathname);
  });
  await context.route(
    ({ href }) => !isOwn(href),
    (route) => {
      complaints.push(`request to ${route.request().url()}`);
      return route.abort();
    },
  );
  const page = await context.newPage();
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`exception: ${error.message}`));
  await page.goto(origin + address, { waitUntil: 'networkidle' });
  return { page, origin, complaints, loaded };
}
