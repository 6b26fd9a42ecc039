/** Text by Unicode code points, and text folded for comparison with a way back to the original. */

const SPACE = /[\s\u200b\ufeff]/u;
const DOUBLE_QUOTES = '"“”„‟«»″';
const SINGLE_QUOTES = "'‘’‚‛′";
const LETTER_OR_DIGIT = /[\p{L}\p{M}\p{N}]/u;
const DIGIT = /\p{Nd}/u;

/** A half-open range of code points: `start` belongs to it, `end` does not. */
export interface Span {
  start: number;
  end: number;
}

/** A text with white space and quote marks folded; `starts[i]` is the original offset of folded code point i. */
export interface FoldedText {
  points: string[];
  starts: number[];
}

/** The number of code points before each UTF-16 index of a match, so that offsets count characters, not units. */
export function codePointOffset(text: string, utf16Index: number): number {
  return Array.from(text.slice(0, utf16Index)).length;
}

/** The part of a text between two code point offsets; offsets beyond the end are cut to it. */
export function sliceText(text: string, { start, end }: Span): string {
  return Array.from(text).slice(start, end).join('');
}

/** A span with the letters and digits glued to it: "F-16" and "250m" are quoted whole, since a quote splits no word. */
export function wholeWords(text: string, { start, end }: Span): Span {
  const points = Array.from(text);
  const isGlued = (at: number) => LETTER_OR_DIGIT.test(points[at] ?? '');
  let [from, to] = [start, end];
  while (isGlued(from) && isGlued(from - 1)) from -= 1;
  while (isGlued(to - 1) && isGlued(to)) to += 1;
  return { start: from, end: to };
}

/** How many UTF-16 units two texts have in common at their beginning. */
export function sharedStart(a: string, b: string): number {
  let same = 0;
  while (same < a.length && a[same] === b[same]) same += 1;
  return same;
}

/** The white space before a text’s words, the words, and the white space after them; put together they are the text. */
export function cutEdges(text: string): { before: string; words: string; after: string } {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  return { before, words, after };
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

/**
 * Folds runs of white space to one space and all quote marks to straight ones. Digits, letters and other
 * punctuation stay. The result's `starts` has one more entry than `points`: the original's length.
 */
export function foldText(text: string): FoldedText {
  const points: string[] = [];
  const starts: number[] = [];
  const original = Array.from(text);
  for (const [offset, point] of original.entries()) {
    if (SPACE.test(point)) {
      if (points.at(-1) === ' ') continue;
      points.push(' ');
    } else {
      points.push(DOUBLE_QUOTES.includes(point) ? '"' : SINGLE_QUOTES.includes(point) ? "'" : point);
    }
    starts.push(offset);
  }
  starts.push(original.length);
  return { points, starts };
}

/** The folded text as a string, without white space at its ends: equal for texts that differ in nothing else. */
export function foldedString(text: string): string {
  return foldText(text).points.join('').trim();
}

/**
 * True where a text may be cut before code point `at` without splitting a word or a number: "2,030" is not
 * cut before "030", and not after "2".
 */
export function isTokenBoundary(points: readonly string[], at: number): boolean {
  const [beforeLast, last, next, afterNext] = [at - 2, at - 1, at, at + 1].map((i) => points[i] ?? '');
  if (!last || !next) return true;
  if (LETTER_OR_DIGIT.test(last) && LETTER_OR_DIGIT.test(next)) return false;
  const inNumber = (left = '', mark = '', right = '') =>
    DIGIT.test(left) && /[.,]/.test(mark) && DIGIT.test(right);
  return !inNumber(beforeLast, last, next) && !inNumber(last, next, afterNext);
}

/**
 * All places where words occur in a text, white space and quote marks folded, as spans of the original.
 * A match does not begin or end inside a word or a number. Empty words occur nowhere.
 */
export function findText(text: string, words: string): Span[] {
  const hay = foldText(text);
  const needle = Array.from(foldedString(words));
  const found: Span[] = [];
  if (needle.length === 0) return found;
  for (let at = 0; at + needle.length <= hay.points.length; at += 1) {
    if (!needle.every((point, i) => point === hay.points[at + i])) continue;
    const end = at + needle.length;
    if (!isTokenBoundary(hay.points, at) || !isTokenBoundary(hay.points, end)) continue;
    found.push({ start: hay.starts[at] ?? 0, end: endOf(hay, end) });
  }
  return found;
}

/** The original offset just behind folded code point `end - 1`, without the white space that was folded into it. */
function endOf(folded: FoldedText, end: number): number {
  return (folded.starts[end - 1] ?? 0) + 1;
}

/**
 * The text with quote marks and single white spaces folded one for one and characters beyond 16 bits replaced, so
 * that an index into the string is an offset in code points of the original.
 */
export function levelText(text: string): string {
  return Array.from(text, (point) => {
    if (point.length > 1) return '\ufffc';
    if (SPACE.test(point)) return ' ';
    return DOUBLE_QUOTES.includes(point) ? '"' : SINGLE_QUOTES.includes(point) ? "'" : point;
  }).join('');
}
