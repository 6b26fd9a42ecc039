import { type Block, bodyOf } from '../article/block.ts';
import { readTerms } from '../passage/term.ts';
import { cleanText, type FoldedText, printedPlace } from '../text/fold.ts';
import { oncePerText } from '../text/once.ts';
import { findQuotes } from '../text/quote-mark.ts';
import { sliceText } from '../text/text.ts';

/** The words that two articles print alike, outside quotation marks: what a speaker said is anybody's to print. */

/** What two articles share word for word, the first's numbers before the second's. */
export interface SharedWords {
  /** The share of each article's own words that stand in runs of six or more that the other has. */
  share: readonly [number, number];
  /** The blocks of each that are for the most part made of such runs. */
  repeated: readonly [readonly string[], readonly string[]];
  /** The blocks of each that are so repeated and site furniture: the frame that an outlet puts around any matter. */
  frame: readonly [readonly string[], readonly string[]];
  /** The longest runs of four or more words, as the first article prints them, without those inside another. */
  runs: readonly string[];
}

/** Six words in a row are rarely written twice by accident, and four may be a name with its title. */
const RUN = 6;
const SHOWN_RUN = 4;

/** Accents that stand alone, and characters without a shape inside a word. */
const MARK = /[\p{M}\p{Cf}]/u;

const REPEATED = 1 / 2;
const SHORTEST_BLOCK = 5;

/** How many terms tie a block to the matter of an article. */
const TIES = 2;

/**
 * What two articles print alike. Site furniture is left out of the count: a repeated block that has no two
 * terms in common with what either article tells besides, where that is the greater part. Articles without
 * words share nothing.
 */
export function readSharedWords(a: readonly Block[], b: readonly Block[]): SharedWords {
  const [left, right] = [readBlocks(a), readBlocks(b)];
  const hits = [countHits(left, right), countHits(right, left)];
  const isRepeated = ({ words, hit }: CountedBlock) =>
    words.length >= SHORTEST_BLOCK && hit >= REPEATED * words.length;
  const repeated = hits.map((blocks) => blocks.filter(isRepeated));
  // Where most of both articles is alike there is too little else to tell furniture by.
  const isMost = Math.min(...hits.map(shareOf)) >= REPEATED;
  const furniture = findRepeated(isMost ? [] : repeated.flat().map(({ block }) => block), [...a, ...b]);
  const told = hits.map((blocks) => blocks.filter(({ block }) => !furniture.has(block)));
  const [one = [], other = []] = told;
  const framing = (blocks: readonly Block[]) =>
    blocks.filter((block) => furniture.has(block)).map(({ id }) => id);
  const ids = (blocks: readonly CountedBlock[]) => blocks.filter(isRepeated).map(({ block }) => block.id);
  return {
    share: [shareOf(one), shareOf(other)],
    repeated: [ids(one), ids(other)],
    frame: [framing(a), framing(b)],
    runs: longestRuns(left, right, furniture),
  };
}

interface Word {
  key: string;
  start: number;
  end: number;
}

/** A text's words outside quotation marks; a quotation leaves an empty word behind, which no run crosses. */
interface RunningText {
  clean: FoldedText;
  words: readonly Word[];
  /** All runs of so many words, each at the place of its first; empty where a quotation lies in it. */
  runs: Readonly<Record<typeof RUN | typeof SHOWN_RUN, readonly string[]>>;
}

interface WordBlock extends RunningText {
  block: Block;
}

interface CountedBlock {
  block: Block;
  words: readonly Word[];
  hit: number;
}

function readBlocks(blocks: readonly Block[]): WordBlock[] {
  return bodyOf(blocks).map((block) => ({ block, ...readRunning(block.text) }));
}

const readRunning = oncePerText((text): RunningText => {
  const clean = cleanText(text);
  const quoted = findQuotes(clean.text);
  const words: Word[] = [];
  for (const [at, point] of clean.points.entries()) {
    const last = words.at(-1);
    if (quoted.some(({ start, end }) => start <= at && at < end)) {
      if (last?.key !== '') words.push({ key: '', start: at, end: at });
    } else if (MARK.test(point) && last?.end === at) last.end = at + 1;
    else if (/[\p{L}\p{N}]/u.test(point)) {
      const key = point.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
      if (last && last.key !== '' && last.end === at) {
        last.key += key;
        last.end = at + 1;
      } else words.push({ key, start: at, end: at + 1 });
    }
  }
  return { clean, words, runs: { [RUN]: runsOf(words, RUN), [SHOWN_RUN]: runsOf(words, SHOWN_RUN) } };
});

function runsOf(words: readonly Word[], length: number): string[] {
  return words.slice(length - 1).map((_, at) => {
    const run = words.slice(at, at + length).map(({ key }) => key);
    return run.includes('') ? '' : run.join(' ');
  });
}

/** Which words of a block stand in a run of this length that the other blocks have, too. */
function findHits(
  { words, runs }: WordBlock,
  others: ReadonlySet<string>,
  length: typeof RUN | typeof SHOWN_RUN,
): boolean[] {
  const hits = words.map(() => false);
  for (const [at, run] of runs[length].entries())
    if (run !== '' && others.has(run)) hits.fill(true, at, at + length);
  return hits;
}

function countHits(blocks: readonly WordBlock[], others: readonly WordBlock[]): CountedBlock[] {
  const runs = new Set(others.flatMap(({ runs }) => runs[RUN]));
  return blocks.map((one) => ({
    block: one.block,
    words: one.words.filter(({ key }) => key !== ''),
    hit: findHits(one, runs, RUN).filter(Boolean).length,
  }));
}

function shareOf(blocks: readonly CountedBlock[]): number {
  const all = blocks.reduce((sum, { words }) => sum + words.length, 0);
  return all === 0 ? 0 : blocks.reduce((sum, { hit }) => sum + hit, 0) / all;
}

/** The repeated blocks that nothing ties to what is told besides, headlines and other tied blocks included. */
function findRepeated(repeated: readonly Block[], blocks: readonly Block[]): Set<Block> {
  const loose = new Set(repeated);
  if (loose.size === 0) return loose;
  const told = new Set(blocks.filter((block) => !loose.has(block)).flatMap(keysOf));
  for (let grown = true; grown;) {
    grown = false;
    for (const block of loose) {
      const keys = keysOf(block);
      if (keys.filter((key) => told.has(key)).length < TIES) continue;
      for (const key of keys) told.add(key);
      loose.delete(block);
      grown = true;
    }
  }
  return loose;
}

const keysOfText = oncePerText((text) => [
  ...new Set(readTerms(text).flatMap(({ terms }) => terms.map(({ key }) => key))),
]);

function keysOf({ text }: Block): readonly string[] {
  return keysOfText(text);
}

function longestRuns(
  left: readonly WordBlock[],
  right: readonly WordBlock[],
  furniture: ReadonlySet<Block>,
): string[] {
  const others = new Set(right.flatMap(({ runs }) => runs[SHOWN_RUN]));
  const runs = left
    .filter(({ block }) => !furniture.has(block))
    .flatMap((one) => {
      const hits = findHits(one, others, SHOWN_RUN);
      return hits.flatMap((hit, at) => {
        if (!hit || (at > 0 && hits[at - 1])) return [];
        const after = hits.indexOf(false, at);
        const [first, last] = [one.words[at], one.words[(after < 0 ? hits.length : after) - 1]];
        if (!first || !last) return [];
        return [sliceText(one.block.text, printedPlace(one.clean, { start: first.start, end: last.end }))];
      });
    });
  return [...new Set(runs)].sort((p, q) => q.length - p.length || (p < q ? -1 : 1));
}
