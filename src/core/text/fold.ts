import { oncePerText } from './once.ts';
import { codePointOffset, countBelow, isPaired, type Span } from './text.ts';

/**
 * The one fold for all that reads text: what looks the same, or nearly so, reads the same. Letters are composed (NFC),
 * what nobody can see is dropped (soft hyphens, joiners, marks of direction), ligatures and full-width forms are
 * taken apart into plain ones, and the digits of all scripts are 0 to 9. Accents, capitals and the length of dashes stay.
 */

/** A folded text, its code points, and the way back: point i stands for the printed ones from `starts[i]` to `ends[i]`. */
export interface FoldedText {
  text: string;
  points: readonly string[];
  starts: ArrayLike<number>;
  ends: ArrayLike<number>;
}

const UNSEEN = /\p{Default_Ignorable_Code_Point}/u;
const SPACE = /\s/u;
const MARK = /\p{M}/u;
/** Ligatures of Latin letters, and letters and signs as wide as an ideograph. */
const COMPATIBLE = /[\ufb00-\ufb06\uff01-\uff5e]/u;

/** A hyphen means what "-" means; a figure dash is as long as an en dash, and a bar as an em dash. */
const DASHES = [
  ['\u2010\u2011\u2212\ufe63', '-'],
  ['\u2012', '–'],
  ['\u2015', '—'],
] as const;
/** What is printed for an apostrophe or an opening single mark, accents that stand alone included. */
const SINGLE_MARKS = [
  ['\u02bc\u02bb\u02bd\u02be\u02bf\u02b9\u00b4', '’'],
  ['`', '‘'],
  ['\u275b', '‘'],
  ['\u275c', '’'],
  ['\u275d', '“'],
  ['\u275e', '”'],
  ['\u02ba', '″'],
] as const;
/** What stands for a decimal point and between thousands beside Arabic digits. */
const ARABIC_MARKS = [
  ['\u066b', '.'],
  ['\u066c', ','],
] as const;
const FRACTION_SLASHES = [['\u2044\u2215', '/']] as const;
const DIGIT = /\p{Nd}/u;
const CLEAN = new Map(
  [...DASHES, ...SINGLE_MARKS, ...ARABIC_MARKS, ...FRACTION_SLASHES].flatMap(([all, by]) =>
    Array.from(all, (one) => [one, by] as const),
  ),
);
/** A single mark printed twice is a double one, as typewriters and TeX write it. */
const TWICE = new Map([
  ["'", '"'],
  ['’', '”'],
  ['‘', '“'],
]);

/** What cleaning may change, besides letters that are not composed; most texts have none of it. */
const UNCLEAN = new RegExp(
  String.raw`[\p{Default_Ignorable_Code_Point}\p{M}\ufb00-\ufb06\uff01-\uff5e${[...CLEAN.keys()].join('')}]|[^\S \n]|''|‘‘|’’|(?!\d)\p{Nd}`,
  'u',
);

const DOUBLE_QUOTES = '"“”„‟«»″';
const SINGLE_QUOTES = "'‘’‚‛′‹›";

/**
 * A text with the characters folded that look alike, and no other: quotation marks keep their direction, and each white
 * space is one. For readers that go by them; all others take `foldText`.
 *
 * @example cleanText('co\u2011owner').points.join('') // 'co-owner'
 */
export const cleanText = oncePerText(readClean);

function readClean(text: string): FoldedText {
  if (!UNCLEAN.test(text) && text.normalize('NFC') === text) return asPrinted(text);
  const clusters: { value: string; start: number; end: number }[] = [];
  for (const [at, point] of Array.from(text).entries()) {
    if (UNSEEN.test(point)) continue;
    const value = plainPoint(point);
    const last = clusters.at(-1);
    const joined = last && joinPoint(last.value, value);
    if (last && joined !== undefined) {
      last.value = joined;
      last.end = at + 1;
    } else clusters.push({ value, start: at, end: at + 1 });
  }
  const read = clusters.flatMap(({ value, start, end }) =>
    Array.from(value.length > 1 ? value.normalize('NFC') : value, (point) => ({ point, start, end })),
  );
  return {
    text: read.map(({ point }) => point).join(''),
    points: read.map(({ point }) => point),
    starts: read.map(({ start }) => start),
    ends: read.map(({ end }) => end),
  };
}

/** A text that folding leaves as it is. */
function asPrinted(text: string): FoldedText {
  const length = codePointOffset(text, text.length);
  return inPlaces(text, placesFrom(0, length), placesFrom(1, length));
}

/** A folded text whose points are taken apart when they are first asked for: of most nobody asks. */
function inPlaces(text: string, starts: ArrayLike<number>, ends: ArrayLike<number>): FoldedText {
  let points: readonly string[] | undefined;
  return {
    ...{ text, starts, ends },
    get points() {
      return (points ??= Array.from(text));
    },
  };
}

let places = new Uint32Array();

/** So many places from one on, without a copy of their own. */
function placesFrom(first: number, length: number): ArrayLike<number> {
  if (places.length < first + length)
    places = Uint32Array.from({ length: 2 * (first + length) }, (_, at) => at);
  return places.subarray(first, first + length);
}

/** The clean text as a string. */
export function cleanString(text: string): string {
  return cleanText(text).text;
}

/** One character as it is compared, which may be several letters; a line's end stays one. */
function plainPoint(point: string): string {
  if (SPACE.test(point)) return point === '\n' ? point : ' ';
  if (point < '\u0080' && point !== '`') return point;
  if (DIGIT.test(point)) return String(digitOf(point));
  const composed = point.normalize('NFC');
  return CLEAN.get(composed) ?? (COMPATIBLE.test(composed) ? plainCompatible(composed) : composed);
}

/** The value of a digit of any script: the digits of each stand from 0 to 9, in one run or several (The Unicode Standard, 4.6). */
function digitOf(point: string): number {
  const code = point.codePointAt(0) ?? 0;
  let before = 0;
  while (DIGIT.test(String.fromCodePoint(code - before - 1))) before += 1;
  return before % 10;
}

function plainCompatible(point: string): string {
  const plain = point.normalize('NFKC');
  return CLEAN.get(plain) ?? plain;
}

/** What a character makes with the one before it; undefined where the two stand side by side. */
function joinPoint(last: string, point: string): string | undefined {
  const twice = last === point ? TWICE.get(last) : undefined;
  if (twice !== undefined) return twice;
  if (point < '\u0300' || SPACE.test(last)) return undefined;
  if (MARK.test(point)) return last + point;
  return (last + point).normalize('NFC') === last.normalize('NFC') + point ? undefined : last + point;
}

/**
 * A text as it is compared: clean, with runs of white space folded to one space and all quote marks to straight ones.
 *
 * @example foldText('“Évry”').points.join('') // '"Évry"'
 */
export const foldText = oncePerText(readFolded);

/** What folding makes another character of. */
const TURNED = new RegExp(String.raw`[${DOUBLE_QUOTES.slice(1)}${SINGLE_QUOTES.slice(1)}\n]`, 'gu');
/** What folding makes one character of. */
const JOINED = / {2}|''/u;

function readFolded(text: string): FoldedText {
  const clean = cleanText(text);
  const marked = clean.text.replace(TURNED, straight);
  const isInPlace = codePointOffset(marked, marked.length) === clean.starts.length && !JOINED.test(marked);
  if (isInPlace) return marked === clean.text ? clean : inPlaces(marked, clean.starts, clean.ends);
  const points: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const [at, point] of clean.points.entries()) {
    const isSameCluster = at > 0 && clean.starts[at] === clean.starts[at - 1];
    const [start = 0, end = 0] = [isSameCluster ? starts.at(-1) : clean.starts[at], clean.ends[at]];
    const folded = straight(point);
    if (folded === ' ' && points.at(-1) === ' ') continue;
    // A straight mark beside a turned one is a pair, too: "'’".
    if (folded === "'" && points.at(-1) === "'") {
      points[points.length - 1] = '"';
      ends[ends.length - 1] = end;
      continue;
    }
    points.push(folded);
    starts.push(start);
    ends.push(end);
  }
  return { text: points.join(''), points, starts, ends };
}

function straight(point: string): string {
  if (point === '\n') return ' ';
  if (point < '«') return point;
  return DOUBLE_QUOTES.includes(point) ? '"' : SINGLE_QUOTES.includes(point) ? "'" : point;
}

const PLAIN = /^[a-z0-9]*$/iu;

/** The folded text as a string, without white space at its ends: equal for texts that differ in nothing else. */
export function foldedString(text: string): string {
  if (PLAIN.test(text)) return text;
  return foldText(text).text.trim();
}

/** The folded text as a string in small letters: equal for texts that differ in capitals and characters alone. */
export function foldedLower(text: string): string {
  return foldedString(text).toLowerCase();
}

/**
 * The folded text as a string whose index is a place in `points`: a character beyond 16 bits is one unit, and no letter.
 */
export function levelString({ text, points }: Pick<FoldedText, 'text' | 'points'>): string {
  if (!isPaired(text)) return text;
  return points.map((point) => (point.length > 1 ? '\ufffc' : point)).join('');
}

/** Where folded words stand in the text as printed; an empty span is the place before its character, or the end. */
export function printedPlace({ starts, ends }: FoldedText, { start, end }: Span): Span {
  const from = starts[start] ?? ends[ends.length - 1] ?? 0;
  return { start: from, end: end > start ? (ends[Math.min(end, ends.length) - 1] ?? from) : from };
}

/** Where printed words stand in the folded text. */
export function foldedPlace({ starts, ends }: FoldedText, { start, end }: Span): Span {
  return { start: countBelow(ends, start + 1), end: countBelow(starts, end) };
}

/** A text in small letters without accents and other marks: for what is alike however carefully it was typed. */
export function bareLetters(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
