import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readContentFiles } from '../../../src/disk/content-folder.ts';
import { checkContent } from '../../../src/core/check/check.ts';
import { compareStory } from '../../../src/core/verdict/comparison.ts';
import { joinContent } from '../../../src/core/story/content.ts';
import { type SearchRecord, searchRecords } from '../../../src/core/search/record.ts';
import { makeCorpus, makeQueries } from './corpus.ts';
import { type Engine, flexSearch, miniSearch, type OpenIndex, ours, plainFuse } from './engine.ts';
import { pagefind } from './pagefind-engine.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { readQuotations } from '../../../src/core/quotation/quotation.ts';

/**
 * Quality over the five articles and cost over made-up ones, the site's search beside its peers, in one run:
 * `node --expose-gc run.ts [--half tuned] [--sizes 91,1000] [--only Variorum]`. Build the site first: its scripts are weighed.
 */

interface Expectation {
  query: string;
  half: string;
  first: string[];
  inTopFive: string[];
}

const { values } = parseArgs({
  options: {
    half: { type: 'string', default: 'tuned,held' },
    sizes: { type: 'string', default: '91,1000,10000,50000' },
    only: { type: 'string', default: '' },
  },
});
const project = new URL('../../../', import.meta.url).pathname;
const engines = [...ours, plainFuse, miniSearch, flexSearch, pagefind].filter(
  ({ name }) => values.only === '' || values.only.split(',').includes(name),
);
/** A peer that takes seconds a letter is asked less often. */
const SECONDS_AN_ENGINE = 30;
const PAGEFIND_MOST = 10_000;

const stories = joinContent(checkContent(await readContentFiles(project)).records);
const real = searchRecords(stories, {
  comparisonOf: compareStory,
  quotationsOf: (content) => readQuotations(content.articles, readPassages(content)),
});
const models = stories.flatMap(({ articles }) =>
  articles.flatMap(({ blocks }) => blocks.filter(({ kind }) => kind === 'paragraph').map(({ text }) => text)),
);

await printQuality();
for (const size of values.sizes.split(',').map(Number)) await printCost(size);
await pagefind.close();

async function printQuality(): Promise<void> {
  const path = new URL('../../fixtures/search/queries.json', import.meta.url);
  const all = JSON.parse(await readFile(path, 'utf8')) as Expectation[];
  const placeOf = new Map(
    real.map(({ address, article, block }) => [address, `${article.split('/')[1] ?? ''}#${block}`]),
  );
  for (const half of values.half.split(',')) {
    const asked = all.filter((expectation) => expectation.half === half);
    console.log(`\nQuality, ${half} half: ${String(asked.length)} queries`);
    for (const engine of engines) {
      const index = await (await engine.build(real)).open();
      let first = 0;
      let five = 0;
      for (const { query, first: best, inTopFive } of asked) {
        const found = await index.find(query);
        const places = [...new Set(found.map((address) => placeOf.get(address) ?? address))];
        const isNone = best.length === 0;
        if (isNone ? places.length === 0 : best.includes(places[0] ?? '')) first += 1;
        if (isNone ? places.length === 0 : places.slice(0, 5).some((place) => inTopFive.includes(place)))
          five += 1;
      }
      const share = (count: number) => `${((100 * count) / asked.length).toFixed(1)} %`;
      console.log(
        `  ${engine.name.padEnd(11)} first ${share(first).padStart(7)}   in five ${share(five).padStart(7)}`,
      );
    }
  }
}

async function printCost(size: number): Promise<void> {
  const records = makeCorpus(models, size);
  const queries = makeQueries(records, 60);
  const words = records.flatMap(({ text }) => text.toLowerCase().match(/[a-z]+/g) ?? []);
  const vocabulary = new Set(words).size;
  console.log(
    `\n${size.toLocaleString('en-GB')} passages, ${words.length.toLocaleString('en-GB')} words, ${vocabulary.toLocaleString('en-GB')} different`,
  );
  for (const engine of engines) {
    if (engine.name === 'Pagefind' && size > PAGEFIND_MOST) continue;
    await printEngine(engine, records, queries);
  }
}

async function printEngine(
  engine: Engine,
  records: SearchRecord[],
  queries: readonly string[],
): Promise<void> {
  globalThis.gc?.();
  const before = process.memoryUsage();
  const start = performance.now();
  const built = await engine.build(records);
  const buildTime = performance.now() - start;
  const firsts: number[] = [];
  const samples = ours.includes(engine) ? queries : queries.slice(0, engine === pagefind ? 12 : 1);
  for (const query of samples) {
    const index = await built.open();
    await index.find(query);
    firsts.push(index.bytes());
  }
  const times = await timeKeystrokes(await built.open(), queries);
  globalThis.gc?.();
  const after = process.memoryUsage();
  const used = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  const inAll = Number.isNaN(built.bytesInAll) ? '      –' : kilobytes(built.bytesInAll);
  console.log(
    [
      `  ${engine.name.padEnd(11)}`,
      `first ${kilobytes(median(firsts))} (most ${kilobytes(Math.max(...firsts))})`,
      `all ${inAll}`,
      `build ${(buildTime / 1000).toFixed(1).padStart(6)} s`,
      `median ${at(times, 0.5)} ms`,
      `95th ${at(times, 0.95)} ms`,
      `of ${String(times.length).padStart(4)}`,
      `memory ${engine === pagefind ? '–' : `${String(Math.round(used / 1e6))} MB`}`,
    ].join('   '),
  );
}

/** The time of each query as it is typed letter by letter, in ascending order. */
async function timeKeystrokes({ find }: OpenIndex, queries: readonly string[]): Promise<number[]> {
  const times: number[] = [];
  const end = performance.now() + SECONDS_AN_ENGINE * 1000;
  for (const query of queries) {
    for (let length = 1; length <= query.length; length += 1) {
      const start = performance.now();
      await find(query.slice(0, length));
      times.push(performance.now() - start);
      if (performance.now() > end) return times.sort((a, b) => a - b);
    }
  }
  return times.sort((a, b) => a - b);
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0).toFixed(1).padStart(7);
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1024).toFixed(0).padStart(5)} KB`;
}
