import { oncePerText } from './once.ts';

/** Text by Unicode code points. */

/** Soft hyphens and joiners stand inside of words as marks do. */
const GLUED = /[\p{L}\p{M}\p{N}\p{Default_Ignorable_Code_Point}]/u;

/** A half-open range of code points: `start` belongs to it, `end` does not. */
export interface Span {
  start: number;
  end: number;
}

/** A code unit that has a second one: then places in code points and in units differ. */
const PAIRED = /[\uD800-\uDBFF]/;

const pointsOf = oncePerText((text) => Array.from(text));

/** A long text is looked through once, however many of its places are asked for. */
const isPairedInLong = oncePerText((text) => PAIRED.test(text));
const LONG = 500;

/** True for a text in which places in code points and in units differ. */
export function isPaired(text: string): boolean {
  return text.length < LONG ? PAIRED.test(text) : isPairedInLong(text);
}

/** The UTF-16 indexes at which the code points of a text begin. */
const startsOf = oncePerText((text) => {
  const starts: number[] = [];
  let at = 0;
  for (const point of text) {
    starts.push(at);
    at += point.length;
  }
  return starts;
});

/** The number of code points before each UTF-16 index of a match, so that offsets count characters, not units. */
export function codePointOffset(text: string, utf16Index: number): number {
  if (!isPaired(text)) return Math.min(utf16Index, text.length);
  return countBelow(startsOf(text), utf16Index);
}

/** How many of some rising numbers are below another; 0 of none. */
export function countBelow(rising: ArrayLike<number>, other: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] ?? 0) < other) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The part of a text between two code point offsets; offsets beyond the end are cut to it. */
export function sliceText(text: string, { start, end }: Span): string {
  return isPaired(text) ? pointsOf(text).slice(start, end).join('') : text.slice(start, end);
}

/** A span with the letters and digits glued to it: "F-16" and "250m" are quoted whole, since a quote splits no word. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const points = pointsOf(text);
  const isGlued = (at: number) => GLUED.test(points[at] ?? '');
  let [from, to] = [start, end];
  while (isGlued(from) && isGlued(from - 1)) from -= 1;
  while (isGlued(to - 1) && isGlued(to)) to += 1;
  return { start: from, end: to };
}

/** A span without the white space at its ends, and with the letters that its first and last word lack; empty for white space. */
export function wordsAround(text: string, { start, end }: Span): Span {
  const points = pointsOf(text).slice(start, end);
  const first = points.findIndex((point) => point.trim() !== '');
  const last = points.findLastIndex((point) => point.trim() !== '');
  return first < 0
    ? { start, end: start }
    : wholeWords(text, { start: start + first, end: start + last + 1 });
}

/** How many UTF-16 units two texts have in common at their beginning. */
export function sharedStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}

/** The white space before a text’s words, the words, and the white space after them; put together they are the text. */
export function cutEdges(text: string): { before: string; words: string; after: string } {
  const words = text.trim();
  const start = text.length - text.trimStart().length;
  return { before: text.slice(0, start), words, after: text.slice(start + words.length) };
}

/** Spans in their order, joined where nothing but white space lies between them. */
export function joinSpans(text: string, spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = joined.at(-1);
    const isNext = last && sliceText(text, { start: last.end, end: start }).trim() === '';
    if (last && isNext) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}
