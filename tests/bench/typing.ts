import { spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { serve } from '../browser/host.ts';
import { launchBrowser } from '../browser/launch.ts';
import { visit } from '../browser/visit.ts';
import { writeStory } from './invented-story.ts';

/**
 * What a keystroke costs a reader who searches 10,000 passages: on the search page and in the dialog, in the test browser,
 * at full speed and at a quarter of it. An interaction lasts from the key to the picture that answers it (Event Timing); a
 * busy machine lengthens that, and hardly the page's own work in it.
 * From the project's folder, some minutes:
 *
 *     node tests/bench/typing.ts [--articles 640] [--keep] [--site <a site that was built with --keep>]
 */

const OF_STORY = 5;
/** Most milliseconds of an interaction at each speed. */
const LIMITS = { 1: 50, 4: 200 } as const;
const PAUSE = 120;
const QUERIES = ['lighthouse keeper', 'harbuor board', 'more than 34 people', '"torn buoys" -navy'];

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '640' },
    keep: { type: 'boolean', default: false },
    site: { type: 'string' },
  },
});

await mkdir('.cache', { recursive: true });
if (values.site === undefined) {
  const workshop = await mkdtemp('.cache/typing-');
  try {
    const folder = await build(workshop);
    await measure(folder);
    if (values.keep) console.log(`Kept: --site ${folder}`);
  } finally {
    if (!values.keep) await rm(workshop, { recursive: true, force: true });
  }
} else await measure(values.site);

/** Builds the site of the invented stories, and gives its folder. */
async function build(workshop: string): Promise<string> {
  const stories = Math.ceil(Number(values.articles) / OF_STORY);
  for (let number = 0; number < stories; number += 1)
    await writeStory(join(workshop, 'content'), OF_STORY, number);
  const folder = join(workshop, 'dist');
  const args = ['--import', './scripts/preload.mjs', 'scripts/build.ts', '--root', workshop, '--out', folder];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await new Promise((resolve) => child.once('exit', resolve));
  if (code !== 0) throw new Error(`The build ended with ${String(code)}.`);
  return folder;
}

async function measure(folder: string): Promise<void> {
  const server = await serve({ folder, base: '/', root: folder });
  const browser = await launchBrowser();
  console.log('| where | speed | nodes | keys | median | 95th | slowest | limit | most work |');
  console.log('| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const [times, limit] of Object.entries(LIMITS)) {
    for (const where of ['dialog', 'search page'] as const) {
      const { page } = await visit(browser, server.origin, where === 'dialog' ? '/about/' : '/search/');
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate: Number(times) });
      const keys = await type(page);
      const lasted = keys.map((key) => key.lasted).sort((a, b) => a - b);
      const work = Math.max(...keys.map((key) => key.work));
      const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
      const at = (share: number) => milliseconds(lasted[Math.floor(share * (lasted.length - 1))] ?? 0);
      const speed = times === '1' ? 'full' : 'a quarter';
      const spent = [at(0.5), at(0.95), at(1), milliseconds(limit), milliseconds(work)];
      const row = [where, speed, nodes, lasted.length, ...spent];
      console.log(`| ${row.join(' | ')} |`);
      await page.context().close();
    }
  }
  await browser.close();
  await server.stop();
}

function milliseconds(time: number): string {
  return `${Math.round(time)} ms`;
}

/** How long a key took until its picture stood there, and how long the page worked on it, in milliseconds. */
interface Key {
  lasted: number;
  work: number;
}

/** Types the queries one after the other, each over the one before, and gives what each key took. */
async function type(page: Page): Promise<Key[]> {
  await page.evaluate(() => {
    const keys = new Map<number, Key>();
    Object.assign(window, { keys });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as PerformanceEventTiming[]) {
        const { interactionId, duration, processingStart, processingEnd } = entry;
        const { lasted = 0, work = 0 } = keys.get(interactionId) ?? {};
        if (interactionId > 0)
          keys.set(interactionId, {
            lasted: Math.max(lasted, duration),
            work: Math.max(work, processingEnd - processingStart),
          });
      }
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  await page.keyboard.press('/');
  await page.waitForFunction(() => document.activeElement instanceof HTMLInputElement);
  for (const query of QUERIES) {
    await page.keyboard.press('Control+A');
    await page.keyboard.type(query, { delay: PAUSE });
    await page.waitForTimeout(1000);
  }
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Delete');
  await page.waitForTimeout(1000);
  const slow = await page.evaluate(() => [
    ...(window as unknown as { keys: Map<number, Key> }).keys.values(),
  ]);
  // What took less than two frames is not told of.
  const typed = QUERIES.join('').length + 1;
  return [...slow, ...Array<Key>(Math.max(0, typed - slow.length)).fill({ lasted: 8, work: 0 })];
}
