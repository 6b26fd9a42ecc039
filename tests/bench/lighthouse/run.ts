import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import lighthouse, { type LighthouseAudit } from 'lighthouse';
import { serve } from '../../browser/host.ts';
import { KINDS } from '../../browser/kinds.ts';
import { launchBrowser } from '../../browser/launch.ts';
import { pageAt, readPages } from '../../site/pages.ts';

/** Pages of the built site in Lighthouse, with its own phone settings, as a Markdown table: one of each kind, or those named. */

const CATEGORIES = ['performance', 'accessibility', 'best-practices', 'seo'];
const site = { folder: resolve(import.meta.dirname, '../../../dist'), base: process.env.BASE_PATH ?? '/' };
const pages = await readPages(site);
// With this header Chromium 147 drops the page while Lighthouse listens for issues; each page says the same of itself.
const server = await serve(site, { compress: true, without: ['Referrer-Policy'] });
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${String(port)}`]);
const named = process.argv.slice(2);
const addresses = named.length > 0 ? named : KINDS.filter((kind) => !kind.includes('?'));
const wanting = new Set<string>();

console.log('| page | performance | accessibility | best practices | SEO |');
console.log('| --- | ---: | ---: | ---: | ---: |');
for (const address of addresses) {
  const isHidden = pageAt(pages, address).$('meta[name=robots][content=noindex]').length > 0;
  // Pages with others' full texts are hidden from search engines on purpose.
  const result = await lighthouse(server.origin + address, {
    port,
    onlyCategories: CATEGORIES,
    skipAudits: isHidden ? ['is-crawlable'] : [],
    logLevel: 'error',
  });
  if (!result || result.lhr.runtimeError)
    throw new Error(`Lighthouse could not read ${address}: ${result?.lhr.runtimeError?.message ?? ''}`);
  const { categories, audits } = result.lhr;
  const scores = CATEGORIES.map((name) => Math.round(100 * (categories[name]?.score ?? 0)));
  console.log(`| ${[`${address}${isHidden ? ' (hidden)' : ''}`, ...scores].join(' | ')} |`);
  for (const audit of Object.values(audits).filter(isBelowOne))
    wanting.add(
      `- ${address}: ${audit.id}, ${String(audit.score)}${audit.displayValue ? `, ${audit.displayValue}` : ''}`,
    );
}
console.log(`\n${wanting.size === 0 ? 'No audit below 1.' : [...wanting].join('\n')}`);
await browser.close();
await server.stop();

function isBelowOne({ score, scoreDisplayMode }: LighthouseAudit): boolean {
  return score !== null && score < 1 && scoreDisplayMode !== 'informative';
}

function freePort(): Promise<number> {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address() as AddressInfo;
      probe.close(() => {
        found(free);
      });
    });
  });
}
