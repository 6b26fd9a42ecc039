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
/** Any that opens a stretch; most texts have none. */
const MARK = new RegExp(`[${OPENERS}${SINGLE_OPENERS}”»]`, 'u');
const LETTER = /[\p{L}\p{N}]/u;
const BOUNDARY = /[\s([{—–-]/u;
const ENDS_CLAUSE = /[,.!?…;:]/u;
/** Behind this a speech may begin, and before a capital; what else stands in marks is a term, which no other paragraph goes on with. */
const MAY_SPEAK = /(?:^|[,.!?…:][”"’']?)\s*$/u;
/** Words whose beginning was cut: their mark is an apostrophe. */
const CUT_START = /^(?:em|til|tis|twas|twere|n|nuff)(?!\p{L})/iu;
/** What stands before an apostrophe behind a word: a plural’s s, or a word whose end was cut ("o’", "goin’"). */
const CUT_END = /(?:s|\P{L}(?:o|an|th|ol|wi)|\p{L}in)$/iu;

/** So many marks open inside of one another in no text that closes them. */
const DEEPEST = 8;

/** A quoted stretch: the words without marks and white space, and the whole with its marks. */
export interface QuotedSpan extends Span {
  outer: Span;
  /** True for a speech that the next paragraph goes on with. */
  isOpen?: true;
}

/**
 * The quoted stretches of a text in order, by code points. A mark that stands the wrong way round behind a
 * comma or a full stop ends what is open. What is never closed ends with its sentence, or with the text if
 * the text begins with it, or if the text after it (`next`) begins with the same mark, as a speech of several
 * paragraphs does. Marks without words give nothing.
 *
 * @example findQuotes('“It is over, “Roe told them.') // one stretch: 'It is over,'
 */
export function findQuotes(text: string, next = ''): QuotedSpan[] {
  const clean = cleanText(text);
  const flat = levelString(clean);
  if (!MARK.test(flat)) return [];
  const following = cleanText(next.trimStart().slice(0, 4)).points[0];
  const spans: QuotedSpan[] = [];
  for (let at = 0; at < flat.length; at += 1) {
    const isDouble = opensDouble(flat, at);
    if (!isDouble && !opensSingle(flat, at)) continue;
    const isRepeated = following === flat[at] && mayGoOn(flat, at);
    const end = isDouble ? findClose(flat, at, isRepeated) : closeSingle(flat, at, isRepeated);
    if (end === null) continue;
    const span = trimmed(flat, { start: at + 1, end });
    const tail = flat.startsWith('\ufffd?', end) ? 2 : 1;
    const outer = { start: at, end: Math.min(flat.length, end + tail) };
    const isOpen = isRepeated && end === flat.length;
    if (span)
      spans.push({
        ...printedPlace(clean, span),
        outer: printedPlace(clean, outer),
        ...(isOpen ? { isOpen } : {}),
      });
    at = Math.max(at, end);
  }
  return spans;
}

/** The quoted stretches of each of several paragraphs, a speech that goes on from one to the next among them. */
export function findQuotesOf(paragraphs: readonly string[]): QuotedSpan[][] {
  return paragraphs.map((text, at) => findQuotes(text, paragraphs[at + 1]));
}

function mayGoOn(flat: string, at: number): boolean {
  return /\p{Lu}/u.test(flat[at + 1] ?? '') || MAY_SPEAK.test(flat.slice(0, at));
}

function opensDouble(flat: string, at: number): boolean {
  const mark = flat[at] ?? '';
  const [before, after] = [flat[at - 1] ?? ' ', flat[at + 1] ?? ' '];
  if (mark === '”' || mark === '»') return BOUNDARY.test(before) && LETTER.test(after);
  if (mark === '"')
    return (
      BOUNDARY.test(before) &&
      !ENDS_CLAUSE.test(after) &&
      (LETTER.test(after) || flat.indexOf('"', at + 1) > 0)
    );
  return mark !== '' && OPENERS.includes(mark) && /\S/u.test(flat.slice(at + 1));
}

/** The place of the mark that closes, or the place behind the last word where none does. */
function findClose(flat: string, open: number, isRepeated: boolean): number {
  const mark = flat[open] ?? '';
  const closers = CLOSERS[mark] ?? mark;
  let depth = 0;
  for (let at = open + 1; at < flat.length; at += 1) {
    const point = flat[at] ?? '';
    if (isReopened(flat, open, at)) return sentenceEnd(flat, open);
    if (closers.includes(point) || isLostClose(flat, at)) {
      if (depth === 0) return at;
      depth -= 1;
    } else if (point === mark) {
      if (ENDS_CLAUSE.test(flat.slice(0, at).trimEnd().at(-1) ?? '')) return at;
      depth += 1;
      if (depth === DEEPEST) break;
    }
  }
  if (depth > 0) return flat.indexOf(mark, open + 1) - 1;
  return isRepeated || flat.slice(0, open).trim() === '' ? flat.length : sentenceEnd(flat, open);
}

function sentenceEnd(flat: string, open: number): number {
  const stop = /[.!?…](?=\s|$)/u.exec(flat.slice(open));
  return stop ? open + stop.index + 1 : flat.length;
}

/** A straight mark that begins a sentence opens another speech where one mark has no fellow. */
function isReopened(flat: string, open: number, at: number): boolean {
  if (flat[open] !== '"' || flat[at] !== '"') return false;
  const isOdd = (flat.slice(open).match(/"/gu) ?? []).length % 2 === 1;
  return isOdd && /[.!?…]\s+$/u.test(flat.slice(open, at)) && /^"\p{Lu}/u.test(flat.slice(at));
}

/** A mark that was lost in copying: what stands for it, behind the end of a clause. */
function isLostClose(flat: string, at: number): boolean {
  return flat[at] === '\ufffd' && ENDS_CLAUSE.test(flat[at - 1] ?? '') && !LETTER.test(flat[at + 1] ?? ' ');
}

/** A single mark opens before a letter; an apostrophe stands inside or behind a word, before digits or a cut word. */
function opensSingle(flat: string, at: number): boolean {
  const mark = flat[at] ?? '';
  return (
    mark !== '' &&
    SINGLE_OPENERS.includes(mark) &&
    BOUNDARY.test(flat[at - 1] ?? ' ') &&
    /\p{L}/u.test(flat[at + 1] ?? '') &&
    !CUT_START.test(flat.slice(at + 1, at + 7))
  );
}

/**
 * The first mark that is no apostrophe; behind what may be a plural or a cut word, one beside a comma or stop is surer.
 * Where the next paragraph repeats the mark, what may be an apostrophe closes nothing.
 */
function closeSingle(flat: string, open: number, isRepeated: boolean): number | null {
  const closers = flat[open] === '‘' ? "’'" : "'";
  const ends: number[] = [];
  for (let at = open + 1; at < flat.length && !opensSingle(flat, at); at += 1)
    if (closers.includes(flat[at] ?? ' ') && !LETTER.test(flat[at + 1] ?? '')) ends.push(at);
  const isSure = (at: number) =>
    ENDS_CLAUSE.test(flat[at - 1] ?? '') || ENDS_CLAUSE.test(flat[at + 1] ?? ' ') || at === flat.length - 1;
  const [first, second] = ends;
  if (first !== undefined && (isSure(first) || !CUT_END.test(flat.slice(open, first)))) return first;
  const isPlural =
    second !== undefined && /^['’]\s\p{Ll}[\p{L}-]*(?:\s[\p{L}-]+)?$/u.test(flat.slice(first, second));
  if (isPlural) return second;
  return ends.find(isSure) ?? (isRepeated ? flat.length : (first ?? null));
}

function trimmed(flat: string, { start, end }: Span): Span | null {
  const words = flat.slice(start, end);
  const inner = words.replace(/[\s,]+$/u, '');
  const first = start + (words.length - words.trimStart().length);
  return LETTER.test(inner) ? { start: first, end: start + inner.length } : null;
}
