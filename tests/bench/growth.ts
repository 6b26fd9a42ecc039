import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { checkContent } from '../../src/core/check/check.ts';
import { cleanText, foldText } from '../../src/core/text/fold.ts';
import { findAttributions } from '../../src/core/quotation/speaker/attribution.ts';
import { findFigures } from '../../src/core/figure/figure-phrase.ts';
import { findMentions } from '../../src/core/quotation/speaker/mention.ts';
import { findNumbers } from '../../src/core/figure/number/number.ts';
import { findQuotes } from '../../src/core/text/quote-mark.ts';
import { ingest } from '../../src/core/article/ingest.ts';
import { joinContent } from '../../src/core/story/content.ts';
import { faceBlocks } from '../../src/core/passage/facing/facing.ts';
import { faceWords } from '../../src/core/passage/facing/facing-diff.ts';
import { LONGEST_LINE } from '../../src/core/article/long-line.ts';
import { parseFigure } from '../../src/core/figure/figure.ts';
import { proposeLineage } from '../../src/core/lineage/likely-lineage.ts';
import { readPage } from '../../src/disk/page-reader.ts';
import { readPassages } from '../../src/core/passage/passage.ts';
import { readQuotations } from '../../src/core/quotation/quotation.ts';
import { readQuery } from '../../src/core/search/query.ts';
import { readSentences } from '../../src/core/text/sentence.ts';
import { PIECES } from './growth-pieces.ts';
import { readTokens } from '../../src/core/search/token.ts';
import { receiveMarkdown } from '../../src/core/intake/from-markdown.ts';
import { receivePage } from '../../src/core/intake/from-page.ts';
import { receiveText } from '../../src/core/intake/from-text.ts';
import { suggestText } from '../../src/core/suggest/suggest-text.ts';
import {
  contentOf,
  HERALD_CLAIMS,
  HERALD_RAW,
  REWRITE_CLAIMS,
  REWRITE_RAW,
  STORY,
} from '../unit/kit/fixture.ts';

/**
 * How the work of each reader grows with its text, where the text is one piece said over and over. A text is doubled
 * until it takes long enough to be measured; of its last two doublings the exponent is printed: 1 where twice the text
 * takes twice the time, 2 where it takes four times as much. From the project's folder:
 *
 *     node tests/bench/growth.ts [reader] [--all]
 *
 * Only what grows faster than LIMIT is printed, unless `--all` says so. Each measurement has a worker, which is ended when
 * it has worked for GIVEN_UP seconds, set-up and all: what cannot be measured is printed, too.
 */

const LIMIT = 1.2;

/** Characters of the shortest text that is measured, and of the longest; its lines are as long as may be. */
const SHORTEST = 2_000;
const LONGEST = 256_000;

/** Seconds of work from which on growth says something, and from which on no longer text is tried. */
const MEASURABLE = 0.4;
const ENOUGH = 1.5;

/** Seconds of work after which a measurement is given up. */
const GIVEN_UP = 60;

const HEADER = '---\noutlet: harbour-herald\nreports: 2024-03-03\nheadline: Ferry aground\n---\n';
const raw = (text: string) => `${HEADER}Ferry aground\n\nThe ferry ran aground.\n\n${text}\n`;

/** The ferry's story with a text in place of both articles. */
const filesOf = (text: string) =>
  contentOf({
    [HERALD_RAW]: raw(text),
    [REWRITE_RAW]: raw(text),
    [HERALD_CLAIMS]: undefined,
    [REWRITE_CLAIMS]: undefined,
  });

/** Two articles of one text, read: what the readers of stories take. */
function storyOf(text: string) {
  const [content] = joinContent(checkContent(filesOf(text)).records);
  if (!content) throw new Error('the ferry’s story is not read');
  return content;
}

type Reader = (text: string) => () => unknown;

const alone =
  (read: (text: string) => unknown): Reader =>
  (text) =>
  () =>
    read(text);

const pageOf = (html: string) =>
  readPage(Buffer.from(html), 'text/html; charset=utf-8', 'https://a.example/b');

/** Each entry point: what it is given is made first, and not measured. */
const READERS: Record<string, Reader> = {
  cleanText: alone(cleanText),
  foldText: alone(foldText),
  readSentences: alone(readSentences),
  findQuotes: alone(findQuotes),
  findNumbers: alone(findNumbers),
  findFigures: alone(findFigures),
  parseFigure: alone(parseFigure),
  findMentions: alone(findMentions),
  findAttributions: alone(findAttributions),
  readTokens: alone(readTokens),
  readQuery: alone(readQuery),
  receiveText: alone(receiveText),
  receiveMarkdown: alone(receiveMarkdown),
  readPage: alone((text) => pageOf(`<p>${text}</p>`)),
  receivePage: (text) => {
    const read = pageOf(`<article><p>${text.replaceAll('\n\n', '<p>')}</p></article>`);
    return () =>
      'page' in read && receivePage(read.page, { address: 'https://a.example/b', day: '2024-03-03' });
  },
  ingest: (text) => {
    const files = filesOf('A ferry.');
    const hostile = new Map([...files, [HERALD_RAW, Buffer.from(raw(text))]]);
    return () => ingest(hostile);
  },
  check: (text) => {
    const files = filesOf(text);
    return () => checkContent(files);
  },
  YAML: (text) => {
    const files = contentOf({
      [STORY]: `title: ${JSON.stringify(text)}\nquestions: [${text.replaceAll('\n', ' ')}]\n`,
    });
    return () => checkContent(files);
  },
  suggestText: alone((text) => suggestText(raw(text))),
  readPassages: (text) => {
    const content = storyOf(text);
    return () => readPassages(content);
  },
  readQuotations: (text) => {
    const { articles } = storyOf(text);
    return () => readQuotations(articles, []);
  },
  faceWords: (text) => {
    const content = storyOf(text);
    const passages = readPassages(content);
    const [a, b] = content.articles;
    if (!a || !b) return () => null;
    return () => faceBlocks(a, b, passages).map((row) => faceWords(row, { a: a.id, b: b.id }, passages));
  },
  proposeLineage: (text) => {
    const [a, b] = storyOf(text).articles;
    if (!a || !b) return () => null;
    return () => proposeLineage(a, b);
  },
};

/** What is given no more than a line, and no longer one. */
const OF_A_LINE = new Set(
  'cleanText foldText readSentences findQuotes findNumbers findFigures parseFigure findMentions findAttributions readQuery'.split(
    ' ',
  ),
);

const secondsOf = (work: () => unknown): number => {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
};

/** The exponent of the last two doublings, the seconds of the longest text that was tried and its characters. */
function growthOf(
  reader: Reader,
  piece: string,
  longest: number,
): { exponent: number; seconds: number; length: number } {
  const line = piece.repeat(Math.floor(LONGEST_LINE / piece.length));
  const textOf = (length: number) =>
    length <= LONGEST_LINE
      ? piece.repeat(Math.ceil(length / piece.length))
      : `${line}\n\n`.repeat(Math.ceil(length / LONGEST_LINE));
  reader(textOf(SHORTEST))();
  const spent = [0, 0, 0];
  let length = SHORTEST / 2;
  while ((spent.at(-1) ?? 0) < ENOUGH && length < longest) {
    length *= 2;
    spent.push(secondsOf(reader(textOf(length))));
  }
  const [first = 0, , seconds = 0] = spent.slice(-3);
  return { exponent: first > 0 ? Math.log2(seconds / first) / 2 : 0, seconds, length };
}

/** What was found of one reader over one piece. */
interface Found {
  kind: string;
  exponent: number;
  seconds: number;
  length: number;
}

/** In the worker: the pieces one after the other. */
function measure({ name, kinds }: { name: string; kinds: readonly (keyof typeof PIECES)[] }): void {
  const reader = READERS[name];
  if (!reader) throw new Error(`no reader ${name}`);
  const longest = OF_A_LINE.has(name) ? LONGEST_LINE : LONGEST;
  for (const kind of kinds) parentPort?.postMessage({ kind, ...growthOf(reader, PIECES[kind], longest) });
}

/** Tells what was found of each piece in turn, or why nothing was: it was given up, or ended in an error. */
async function measureAll(name: string, tell: (kind: string, found: Found | string) => void): Promise<void> {
  let kinds = Object.keys(PIECES);
  const tellNext = (found: Found | string) => {
    const [kind = '', ...rest] = kinds;
    kinds = rest;
    tell(kind, found);
  };
  while (kinds.length > 0) {
    await new Promise<void>((resolve) => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { name, kinds } });
      let begun = process.cpuUsage();
      const clock = setInterval(() => {
        const { user, system } = process.cpuUsage(begun);
        if (user + system < GIVEN_UP * 1e6) return;
        tellNext(`given up after ${GIVEN_UP} s`);
        clearInterval(clock);
        void worker.terminate();
      }, 500);
      worker.on('message', (found: Found) => {
        begun = process.cpuUsage();
        tellNext(found);
      });
      worker.on('error', (error) => {
        tellNext(`failed: ${error instanceof Error ? error.message : String(error)}`);
      });
      worker.on('exit', () => {
        clearInterval(clock);
        resolve();
      });
    });
  }
}

async function measureReaders(): Promise<void> {
  const [only] = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
  const isAll = process.argv.includes('--all');
  if (only !== undefined && !(only in READERS)) {
    process.stderr.write(`Usage: node tests/bench/growth.ts [${Object.keys(READERS).join(' | ')}] [--all]\n`);
    process.exit(1);
  }
  let faster = 0;
  for (const name of Object.keys(READERS).filter((one) => only === undefined || one === only))
    await measureAll(name, (kind, found) => {
      const isFaster = typeof found === 'string' || (found.exponent > LIMIT && found.seconds >= MEASURABLE);
      if (isFaster) faster += 1;
      if (isFaster || isAll) console.log(`${name.padEnd(16)} ${kind.padEnd(22)} ${printFound(found)}`);
    });
  console.log(`${faster} grow faster than ${LIMIT}.`);
}

function printFound(found: Found | string): string {
  if (typeof found === 'string') return found;
  const { exponent, seconds, length } = found;
  return `exponent ${exponent.toFixed(1)} ${seconds.toFixed(2).padStart(7)} s for ${length} characters`;
}

if (isMainThread) await measureReaders();
else measure(workerData as Parameters<typeof measure>[0]);
