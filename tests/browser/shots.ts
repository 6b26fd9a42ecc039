import { mkdir } from 'node:fs/promises';
import { preview } from 'astro';
import { launchBrowser } from './launch.ts';

/** Takes a picture of each kind of page at both widths in both schemes: `npm run shots`, then look at them. */

const FOLDER = '.cache/shots';
const STORY = '/stories/kazakhstan-unrest-2022';
const PAGES: Record<string, string> = {
  story: '/',
  columns: `${STORY}/columns/rewrites-of-al-jazeera/`,
  article: `${STORY}/articles/al-jazeera-rewrite-1/`,
  question: `${STORY}/claims/troops/`,
  words: `${STORY}/claims/name-of-the-events/`,
  time: `${STORY}/claims/began/`,
  compare: `${STORY}/compare/al-jazeera-rewrite-1/al-jazeera-rewrite-2/`,
  synopsis: `${STORY}/synopsis/`,
  quotations: `${STORY}/quotations/`,
  lineage: `${STORY}/lineage/`,
  outlet: '/outlets/al-jazeera/',
  about: '/about/',
  corrections: '/corrections/',
  methodology: '/methodology/',
  times: '/methodology/times/',
  data: '/data/',
  search: '/search/?q=2,030',
  'search-empty': '/search/',
  passages: `${STORY}/passages/`,
  missing: '/no-such-page/',
};

const server = await preview({ server: { port: 0 }, logLevel: 'error' });
const browser = await launchBrowser();
await mkdir(FOLDER, { recursive: true });
const only = process.argv.slice(2);
for (const [name, path] of Object.entries(PAGES)) {
  if (only.length > 0 && !only.includes(name)) continue;
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const width of [390, 1280]) {
      const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
      await page.goto(`http://localhost:${server.port}${path}`, { waitUntil: 'networkidle' });
      await page.screenshot({ path: `${FOLDER}/${name}-${width}-${colorScheme}.png`, fullPage: true });
      await page.close();
    }
  }
}
await browser.close();
await server.stop();
