import { budgetOf } from '../site/budgets.ts';
import { pageAt, readPages } from '../site/pages.ts';
import { plainBytes, weighPage } from '../site/weight.ts';
import { serve } from '../browser/host.ts';
import { KINDS } from '../browser/kinds.ts';
import { launchBrowser } from '../browser/launch.ts';
import { visit } from '../browser/visit.ts';

/** Prints what one page of each kind weighs on a reader's first visit: `npm run weights`, after a build. */

const site = { folder: 'dist', base: process.env.BASE_PATH ?? '/', root: '.' };
const pages = await readPages(site);
const server = await serve(site);
const browser = await launchBrowser();
const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);

console.log('| KB, compressed | HTML | CSS | JS | fonts | in all |');
console.log('| --- | ---: | ---: | ---: | ---: | ---: |');
for (const address of KINDS.filter((kind) => !kind.includes('?'))) {
  const { page, loaded } = await visit(browser, server.origin, address);
  await page.context().close();
  const { html, css, js } = await weighPage(site, pageAt(pages, address));
  const fonts = loaded.filter((path) => path.endsWith('.woff2'));
  const bytes = (await Promise.all(fonts.map((path) => plainBytes(site, path)))).reduce((a, b) => a + b, 0);
  const row = [html, css, js, bytes, html + css + js + bytes].map(kilobytes);
  console.log(`| ${[budgetOf(address, site.base).kind, ...row].join(' | ')} |`);
}
await browser.close();
await server.stop();
