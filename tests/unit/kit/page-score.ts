import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { parse } from 'yaml';
import { readArticle } from '../../../src/core/article/article.ts';
import { readRaw } from '../../../src/core/article/raw.ts';
import { receivePage } from '../../../src/core/intake/from-page.ts';
import { makeRawFile } from '../../../src/core/intake/new-article.ts';
import { onOneLine } from '../../../src/core/intake/received.ts';
import { findPrintedDay } from '../../../src/core/text/day.ts';
import { readPage } from '../../../src/disk/page-reader.ts';

/** Invented web pages, and how much of them comes out as their writers say that it should. */

/** What stands on a page, or comes out of it; null where there is none. */
export interface PageWords {
  headline: string | null;
  dek: string | null;
  byline: string | null;
  published: string | null;
  /** The paragraphs and headings, in order. */
  text: readonly string[];
}

/** A page with what should come out of it. */
export interface WantedPage {
  name: string;
  bytes: Uint8Array;
  wanted: PageWords;
}

/** What came out of a page: its words, what was removed and by which rule, and what is said of it. */
export interface TakenPage extends PageWords {
  removed: readonly { rule: string; text: string }[];
  remarks: readonly string[];
}

const EMPTY: PageWords = { headline: null, dek: null, byline: null, published: null, text: [] };
const FOLDER = new URL('../../fixtures/web-pages/', import.meta.url);

/** The invented pages of a set; none where the set has no folder. */
export function readPages(set: 'tuned' | 'kept'): WantedPage[] {
  const folder = new URL(`${set}/`, FOLDER);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => {
      const name = file.replace('.html', '');
      const given = parse(readFileSync(new URL(`${name}.yml`, folder), 'utf8'), {
        schema: 'failsafe',
      }) as Partial<Record<keyof PageWords, unknown>>;
      const word = (key: keyof PageWords) => {
        const value = given[key];
        return typeof value === 'string' && value !== '' && value !== 'null' ? onOneLine(value) : null;
      };
      return {
        name,
        bytes: readFileSync(new URL(file, folder)),
        wanted: {
          headline: word('headline'),
          dek: word('dek'),
          byline: word('byline'),
          published: word('published'),
          text: Array.isArray(given.text) ? given.text.map((line) => onOneLine(String(line))) : [],
        },
      };
    });
}

/** What "npm run add" and "npm run ingest" make of a page; a page that is refused gives nothing but the reason. */
export function takePage(bytes: Uint8Array, name: string): TakenPage {
  const refuse = (reason: string): TakenPage => ({ ...EMPTY, removed: [], remarks: [reason] });
  const read = readPage(bytes, '', null);
  if ('beyond' in read) return refuse(read.beyond);
  const received = receivePage(read.page, { address: read.savedFrom, day: null });
  if (!received) return refuse('no article');
  const given = { story: 'pages', name, label: 'Page', reports: '2024-01-01', today: '2024-01-01' };
  const made = makeRawFile(received, given, { outlets: new Map(), articles: [] });
  const { raw, diagnostics } = readRaw(made.path, new TextEncoder().encode(made.raw), 'pages');
  const article = raw && readArticle(raw.text, raw.header, '');
  if (!article) return refuse(diagnostics.map(({ sentence }) => sentence).join(' ') || 'only furniture');
  const { headline, dek, byline, published, removed } = article.frontMatter;
  return {
    headline,
    dek: dek ?? null,
    byline: byline ?? null,
    published: published ?? null,
    text: article.lines
      .filter(({ kind }) => kind === 'heading' || kind === 'paragraph')
      .map(({ text }) => text),
    removed,
    remarks: made.remarks.map(({ says }) => says),
  };
}

/** What Readability alone gives of a page, read as UTF-8. */
export function takeBare(bytes: Uint8Array): PageWords {
  const { document } = new JSDOM(new TextDecoder().decode(bytes)).window;
  const article = new Readability(document).parse();
  const day = article?.publishedTime?.slice(0, 10);
  return {
    ...EMPTY,
    headline: article?.title ?? null,
    byline: article?.byline ?? null,
    published: day ? (findPrintedDay(article?.publishedTime ?? '') ?? day) : null,
    text: [article?.textContent ?? ''],
  };
}

const wordsOf = ({ text }: Pick<PageWords, 'text'>) => text.join('\n').match(/[\p{L}\p{M}\p{N}_]+/gu) ?? [];

/** So many words are held against each other at once. */
const SHINGLE = 4;

function shinglesOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (let at = 0; at <= Math.max(0, words.length - SHINGLE); at += 1) {
    const shingle = words.slice(at, at + SHINGLE).join(' ');
    if (shingle !== '') counts.set(shingle, (counts.get(shingle) ?? 0) + 1);
  }
  return counts;
}

/** How much of a text came out: shares of all shingles that were found, are too many, and are missing. */
function compareTexts(wanted: PageWords, taken: PageWords): { hit: number; extra: number; missed: number } {
  const want = shinglesOf(wordsOf(wanted));
  const got = shinglesOf(wordsOf(taken));
  let hit = 0;
  for (const [shingle, count] of want) hit += Math.min(count, got.get(shingle) ?? 0);
  const sum = (counts: Map<string, number>) => [...counts.values()].reduce((all, count) => all + count, 0);
  const extra = sum(got) - hit;
  const missed = sum(want) - hit;
  const all = hit + extra + missed || 1;
  return { hit: hit / all, extra: extra / all, missed: missed / all };
}

/** True where the same words came out, whatever stands between them. */
export function isExact(wanted: PageWords, taken: PageWords): boolean {
  return wordsOf(wanted).join(' ') === wordsOf(taken).join(' ');
}

/** The share of pages on which a value came out right, and the text as a whole. */
export interface PageScore {
  f1: number;
  exact: number;
  headline: number;
  dek: number;
  byline: number;
  published: number;
}

/** The score of a set of pages; each page counts the same. */
export function scorePages(pages: readonly WantedPage[], take: (page: WantedPage) => PageWords): PageScore {
  const taken = pages.map((page) => [page.wanted, take(page)] as const);
  const share = (isRight: (wanted: PageWords, got: PageWords) => boolean) =>
    taken.filter(([wanted, got]) => isRight(wanted, got)).length / (taken.length || 1);
  const same = (key: 'headline' | 'dek' | 'byline' | 'published') =>
    share((wanted, got) => onOneLine(wanted[key] ?? '') === onOneLine(got[key] ?? ''));
  const sums = { hit: 0, extra: 0, missed: 0 };
  for (const [wanted, got] of taken) {
    const { hit, extra, missed } = compareTexts(wanted, got);
    sums.hit += hit;
    sums.extra += extra;
    sums.missed += missed;
  }
  return {
    f1: (2 * sums.hit) / (2 * sums.hit + sums.extra + sums.missed || 1),
    exact: share(isExact),
    headline: same('headline'),
    dek: same('dek'),
    byline: same('byline'),
    published: same('published'),
  };
}
