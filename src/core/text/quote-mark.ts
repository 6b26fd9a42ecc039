import { cleanText, levelString, printedPlace } from './fold.ts';
import type { Span } from './text.ts';

/** What stands between quotation marks, also where a mark is turned the wrong way or missing. */

const OPENERS = '“„«‟"';
/** The marks that may close what a mark opened; » and ” open where nothing is open and a word follows. */
const CLOSERS: Record<string, string> = {
  '“': '”"″',
  '‟': '”"″',
  '„': '“”"',
  '«': '»',
  '»': '«»',
  '”': '”"',
  '"': '"”″',
};
const SINGLE_OPENERS = "‘'";
const LETTER = /[\p{L}\p{N}]/u;
const BOUNDARY = /[\s([{—–-]/u;
const ENDS_CLAUSE = /[,.!?…;:]/u;

/** A quoted stretch: the words without marks and white space, and the whole with its marks. */
export interface QuotedSpan extends Span {
  outer: Span;
}

/**
 * The quoted stretches of a text in order, by code points. A mark that stands the wrong way round behind a
 * comma or a full stop ends what is open. What is never closed ends with its sentence, or with the text if
 * the text begins with it, as a speech of several paragraphs does. Marks without words give nothing.
 *
 * @example findQuotes('“It is over, “Roe told them.') // one stretch: 'It is over,'
 */
export function findQuotes(text: string): QuotedSpan[] {
  const clean = cleanText(text);
  const flat = levelString(clean);
  const spans: QuotedSpan[] = [];
  for (let at = 0; at < flat.length; at += 1) {
    const end = opensDouble(flat, at)
      ? findClose(flat, at)
      : opensSingle(flat, at)
        ? closeSingle(flat, at)
        : null;
    if (end === null) continue;
    const span = trimmed(flat, { start: at + 1, end });
    const tail = flat.startsWith('\ufffd?', end) ? 2 : 1;
    const outer = { start: at, end: Math.min(flat.length, end + tail) };
    if (span) spans.push({ ...printedPlace(clean, span), outer: printedPlace(clean, outer) });
    at = Math.max(at, end);
  }
  return spans;
}

function opensDouble(flat: string, at: number): boolean {
  const mark = flat[at] ?? '';
  const [before, after] = [flat[at - 1] ?? ' ', flat[at + 1] ?? ' '];
  if (mark === '”' || mark === '»') return BOUNDARY.test(before) && LETTER.test(after);
  if (mark === '"') return BOUNDARY.test(before) && !ENDS_CLAUSE.test(after) && flat.indexOf('"', at + 1) > 0;
  return mark !== '' && OPENERS.includes(mark) && /\S/u.test(flat.slice(at + 1));
}

/** The place of the mark that closes, or the place behind the last word where none does. */
function findClose(flat: string, open: number): number {
  const mark = flat[open] ?? '';
  const closers = CLOSERS[mark] ?? mark;
  let depth = 0;
  for (let at = open + 1; at < flat.length; at += 1) {
    const point = flat[at] ?? '';
    if (closers.includes(point) || isLostClose(flat, at)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (point === mark) {
      if (ENDS_CLAUSE.test(flat.slice(0, at).trimEnd().at(-1) ?? '')) return at;
      depth += 1;
    }
  }
  if (depth > 0) return flat.indexOf(mark, open + 1) - 1;
  if (flat.slice(0, open).trim() === '') return flat.length;
  const stop = /[.!?…](?=\s|$)/u.exec(flat.slice(open));
  return stop ? open + stop.index + 1 : flat.length;
}

/** A mark that was lost in copying: what stands for it, behind the end of a clause. */
function isLostClose(flat: string, at: number): boolean {
  return flat[at] === '\ufffd' && ENDS_CLAUSE.test(flat[at - 1] ?? '') && !LETTER.test(flat[at + 1] ?? ' ');
}

/** A single mark opens before a letter; an apostrophe stands inside or behind a word, or before digits. */
function opensSingle(flat: string, at: number): boolean {
  const mark = flat[at] ?? '';
  return (
    mark !== '' &&
    SINGLE_OPENERS.includes(mark) &&
    BOUNDARY.test(flat[at - 1] ?? ' ') &&
    /\p{L}/u.test(flat[at + 1] ?? '')
  );
}

/** The first mark that is no apostrophe; behind an s, which may be a plural's, one behind a comma or stop is surer. */
function closeSingle(flat: string, open: number): number | null {
  const closer = flat[open] === '‘' ? '’' : "'";
  const ends: number[] = [];
  for (let at = open + 1; at < flat.length && !opensSingle(flat, at); at += 1)
    if (flat[at] === closer && !LETTER.test(flat[at + 1] ?? '')) ends.push(at);
  const [first] = ends;
  if (first === undefined || flat[first - 1] !== 's') return first ?? null;
  const surer = ends.find((at) => ENDS_CLAUSE.test(flat[at - 1] ?? ''));
  return surer ?? first;
}

function trimmed(flat: string, { start, end }: Span): Span | null {
  const words = flat.slice(start, end);
  const inner = words.replace(/[\s,]+$/u, '');
  const first = start + (words.length - words.trimStart().length);
  return LETTER.test(inner) ? { start: first, end: start + inner.length } : null;
}
