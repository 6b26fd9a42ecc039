import { blockText } from '../article/block.ts';
import type { Block } from '../article/block.ts';
import { findFolded } from '../text/find-text.ts';
import { foldedString, foldText, printedPlace } from '../text/fold.ts';
import { sliceText, type Span } from '../text/text.ts';

/** A quote and its exact place in an article: W3C TextQuoteSelector resolved to TextPositionSelector. */

/** Words to find, and where needed the words directly before and after them. */
export interface Selector {
  exact: string;
  prefix?: string | undefined;
  suffix?: string | undefined;
}

/** A place in an article: a block and a range of code points in its text. */
export interface QuotePlace extends Span {
  block: string;
}

/**
 * All places where a selector's words occur, white space and quote marks folded, with its prefix directly
 * before and its suffix directly after. An empty prefix asks for the beginning of the block, an empty suffix
 * for its end. A block that repeats an earlier one to the letter gives no place, since nothing could tell the two
 * apart. A quote is resolved when there is exactly one place.
 *
 * @example resolveQuote({ exact: '16 killed' }, [{ id: 'p1', kind: 'paragraph', text: 'He reported 16 killed.' }])
 * // [{ block: 'p1', start: 12, end: 21 }]
 */
export function resolveQuote(selector: Selector, blocks: readonly Block[]): QuotePlace[] {
  const before = selector.prefix === undefined ? null : Array.from(foldedString(selector.prefix)).reverse();
  const after = selector.suffix === undefined ? null : Array.from(foldedString(selector.suffix));
  return findPlaces(selector.exact, blocks)
    .filter((place) => !before || fits(before, pointsBefore(place)))
    .filter((place) => !after || fits(after, pointsAfter(place)))
    .map(({ block, text, start, end }) => ({ block, ...printedPlace(foldText(text), { start, end }) }));
}

/** A place of words in the folded text of a block. */
interface FoldedPlace extends QuotePlace {
  text: string;
}

function findPlaces(exact: string, blocks: readonly Block[]): readonly FoldedPlace[] {
  const index = indexOf(blocks);
  return keep(index.places, exact, () =>
    blocksWith(exact, index).flatMap(({ id, text }) =>
      findFolded(text, exact).map((span) => ({ block: id, text, ...span })),
    ),
  );
}

/** What a map holds under a key, made where it is not there yet. */
function keep<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}

/** Some words at a place, with the places of the same words beside which most of the same stands. */
interface NearPlace {
  place: FoldedPlace;
  before: readonly FoldedPlace[];
  after: readonly FoldedPlace[];
}

/** The places of some words by the text that they stand in and their first code point in it as printed. */
function findNear(exact: string, blocks: readonly Block[]): Map<string, Map<number, NearPlace>> {
  return keep(indexOf(blocks).near, exact, () => {
    const places = findPlaces(exact, blocks);
    const before = neighboursOf(places, pointsBefore);
    const after = neighboursOf(places, pointsAfter);
    const near = new Map<string, Map<number, NearPlace>>();
    for (const place of places) {
      const { start } = printedPlace(foldText(place.text), place);
      keep(near, place.text, () => new Map<number, NearPlace>()).set(start, {
        place,
        before: before.get(place) ?? [],
        after: after.get(place) ?? [],
      });
    }
    return near;
  });
}

/**
 * For each place those next to it where they stand in the order of what is beside them: no other has more of the same
 * beside it.
 */
function neighboursOf(
  places: readonly FoldedPlace[],
  besideOf: (place: FoldedPlace) => Beside,
): Map<FoldedPlace, FoldedPlace[]> {
  const sorted = places
    .map((place) => ({ place, beside: besideOf(place) }))
    .sort((a, b) => {
      const same = sameBeside(a.beside, b.beside);
      const [mine = '', other = ''] = [a.beside(same), b.beside(same)];
      return mine < other ? -1 : mine > other ? 1 : 0;
    })
    .map(({ place }) => place);
  return new Map(
    sorted.map((place, at) => [place, [sorted[at - 1], sorted[at + 1]].filter((one) => one !== undefined)]),
  );
}

/** How many code points are the same beside two places. */
function sameBeside(mine: Beside, other: Beside): number {
  let same = 0;
  while (mine(same) !== undefined && mine(same) === other(same)) same += 1;
  return same;
}

/** An article's distinct blocks, folded, in one string, where each ends in it, and the places of words asked for. */
interface BlockIndex {
  places: Map<string, readonly FoldedPlace[]>;
  near: Map<string, Map<string, Map<number, NearPlace>>>;
  blocks: readonly Block[];
  all: string;
  ends: readonly number[];
}

const indexes = new WeakMap<readonly Block[], BlockIndex>();

function indexOf(blocks: readonly Block[]): BlockIndex {
  const known = indexes.get(blocks);
  if (known) return known;
  const distinct = distinctBlocks(blocks);
  const ends: number[] = [];
  let all = '';
  for (const { text } of distinct) {
    all += `${foldText(text).text}\n`;
    ends.push(all.length);
  }
  const index: BlockIndex = { places: new Map(), near: new Map(), blocks: distinct, all, ends };
  indexes.set(blocks, index);
  return index;
}

/** The blocks that hold certain words anywhere: the text of an article is gone through once, and not block by block. */
function blocksWith(exact: string, { blocks, all, ends }: BlockIndex): Block[] {
  const words = foldedString(exact);
  const found: Block[] = [];
  let block = 0;
  for (let at = words === '' ? -1 : all.indexOf(words); at >= 0; at = all.indexOf(words, ends[block])) {
    while ((ends[block] ?? Infinity) <= at) block += 1;
    const holder = blocks[block];
    if (holder) found.push(holder);
  }
  return found;
}

/** The folded code points on one side of a place, from the one beside it outwards; a space beside it is left out. */
type Beside = (at: number) => string | undefined;

function pointsBefore({ text, start }: FoldedPlace): Beside {
  const { points } = foldText(text);
  const last = points[start - 1] === ' ' ? start - 2 : start - 1;
  return (at) => points[last - at];
}

function pointsAfter({ text, end }: FoldedPlace): Beside {
  const { points } = foldText(text);
  const first = points[end] === ' ' ? end + 1 : end;
  return (at) => points[first + at];
}

function fits(wanted: readonly string[], beside: Beside): boolean {
  if (wanted.length === 0) return beside(0) === undefined;
  return wanted.every((point, at) => point === beside(at));
}

/** The blocks without those that repeat an earlier one to the letter, as a caption printed twice does. */
export function distinctBlocks(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** How many code points of context the data give on each side of a quote. */
const CONTEXT = 32;

/** The words before and after a place in a block's text, at most 32 code points each, as printed. */
export function contextOf(text: string, { start, end }: Span): { prefix: string; suffix: string } {
  return {
    prefix: sliceText(text, { start: Math.max(0, start - CONTEXT), end: start }),
    suffix: sliceText(text, { start: end, end: end + CONTEXT }),
  };
}

/** The keys of an entry that find a place, and no other of its article. */
export function quoteOf(place: QuotePlace, blocks: readonly Block[]): Record<string, string> {
  const { exact, prefix, suffix } = shortestSelector(place, distinctBlocks(blocks));
  return {
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/**
 * The shortest selector that finds just this place, or the same place of the block that this one repeats: the words
 * alone, or with as many words before them as it takes, or after them, or all of the block.
 */
export function shortestSelector(place: QuotePlace, blocks: readonly Block[]): Selector {
  const text = blockText(blocks, place.block);
  const exact = sliceText(text, place);
  const folded = foldText(text);
  const near = findNear(exact, blocks).get(text)?.get(place.start);
  const whole = (): Selector => ({
    exact,
    prefix: sliceText(text, { start: 0, end: place.start }),
    suffix: sliceText(text, { start: place.end, end: Infinity }),
  });
  if (!near) return whole();
  const { place: mine } = near;
  if (near.before.length === 0) return { exact };
  const before = wordsApart(pointsBefore(mine), near.before.map(pointsBefore));
  if (before !== null) {
    const space = folded.points[mine.start - 1] === ' ' ? 1 : 0;
    const { start } = printedPlace(folded, { start: mine.start - space - before, end: mine.start });
    return { exact, prefix: before === 0 ? '' : sliceText(text, { start, end: place.start }) };
  }
  const after = wordsApart(pointsAfter(mine), near.after.map(pointsAfter));
  if (after === null) return whole();
  const space = folded.points[mine.end] === ' ' ? 1 : 0;
  const { end } = printedPlace(folded, { start: mine.end, end: mine.end + space + after });
  return { exact, suffix: after === 0 ? '' : sliceText(text, { start: place.end, end }) };
}

/**
 * So many code points beside a place, up to the end of a word, are beside no other: none where nothing stands beside
 * it alone. Null where all that stands beside it stands beside another, too.
 */
function wordsApart(mine: Beside, others: readonly Beside[]): number | null {
  let length = 0;
  for (const other of others) {
    const same = sameBeside(mine, other);
    const isNothing = mine(0) === undefined && other(0) !== undefined;
    if (mine(same) === undefined && !isNothing) return null;
    if (!isNothing) length = Math.max(length, same + 1);
  }
  while (mine(length - 1) === ' ') length += 1;
  while (length > 0 && mine(length) !== undefined && mine(length) !== ' ') length += 1;
  return length;
}
