import { blockText } from '../article/block.ts';
import type { Block } from '../article/block.ts';
import { findText } from '../text/find-text.ts';
import { foldedString } from '../text/fold.ts';
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
  return distinctBlocks(blocks).flatMap(({ id, text }) =>
    findText(text, selector.exact)
      .filter((span) => standsBetween(text, span, selector))
      .map((span) => ({ block: id, ...span })),
  );
}

/** The blocks without those that repeat an earlier one to the letter, as a caption printed twice does. */
export function distinctBlocks(blocks: readonly Block[]): Block[] {
  const seen = new Set<string>();
  return blocks.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function standsBetween(text: string, { start, end }: Span, { prefix, suffix }: Selector): boolean {
  const points = Array.from(text);
  const before = foldedString(points.slice(0, start).join(''));
  const after = foldedString(points.slice(end).join(''));
  const wantedBefore = prefix === undefined ? null : foldedString(prefix);
  const wantedAfter = suffix === undefined ? null : foldedString(suffix);
  const prefixFits =
    wantedBefore === null || (wantedBefore === '' ? before === '' : before.endsWith(wantedBefore));
  const suffixFits =
    wantedAfter === null || (wantedAfter === '' ? after === '' : after.startsWith(wantedAfter));
  return prefixFits && suffixFits;
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

/**
 * The shortest selector that finds just this place, or the same place of the block that this one repeats: the words
 * alone, or with as many words before them as it takes, or after them, or all of the block.
 */
export function shortestSelector(place: QuotePlace, blocks: readonly Block[]): Selector {
  const text = blockText(blocks, place.block);
  const exact = sliceText(text, place);
  const before = sliceText(text, { start: 0, end: place.start });
  const after = sliceText(text, { start: place.end, end: Infinity });
  const prefixes = [...before.matchAll(/\S+\s*/gu)].map(({ index }) => before.slice(index)).reverse();
  const suffixes = [...after.matchAll(/\s*\S+/gu)].map((match) =>
    after.slice(0, match.index + match[0].length),
  );
  const candidates: Selector[] = [
    { exact },
    ...[...prefixes, ''].map((prefix) => ({ exact, prefix })),
    ...[...suffixes, ''].map((suffix) => ({ exact, suffix })),
  ];
  const findsIt = (selector: Selector) => {
    const [found, ...others] = resolveQuote(selector, blocks);
    if (!found || others.length > 0) return false;
    return found.start === place.start && blockText(blocks, found.block) === text;
  };
  return candidates.find(findsIt) ?? { exact, prefix: before, suffix: after };
}
