import { findNumbers, type TextNumber } from './number.ts';
import { foldedString, sliceText } from './text.ts';

/** What a hedged figure means: an interval with open or closed ends. A first reading of plain phrases. */

/** The kind of hedge that a figure phrase carries. */
export type Hedge =
  | 'none'
  | 'more-than'
  | 'at-least'
  | 'fewer-than'
  | 'at-most'
  | 'nearly'
  | 'about'
  | 'between'
  | 'indefinite';

/** An interval of counts or money; an end that is null is not bounded. */
export interface Interval {
  min: number | null;
  minOpen: boolean;
  max: number | null;
  maxOpen: boolean;
}

/** A figure phrase and its reading; `unit` is null for counts, an ISO 4217 code for money. */
export interface Figure extends Interval {
  text: string;
  unit: string | null;
  vague: boolean;
  hedge: Hedge;
  rule: string;
}

/** The share of a number by which "nearly" and "about" widen it: our convention, shown on the site. */
const TOLERANCE = 1 / 10;

const HEDGES: readonly (readonly [Hedge, RegExp])[] = [
  ['at-most', /\b(?:at most|up to|no more than|not more than|as many as|as much as|a maximum of)$/],
  [
    'at-least',
    /\b(?:at least|no fewer than|no less than|not fewer than|not less than|upwards of|a minimum of)$/,
  ],
  ['more-than', /\b(?:more than|over|above|greater than|in excess of)$/],
  ['fewer-than', /\b(?:fewer than|less than|under|below)$/],
  ['nearly', /\b(?:nearly|almost|just under)$/],
  ['about', /\b(?:about|around|some|roughly|approximately|an estimated|estimated|close to|or so)$/],
];

const RULES: Record<Hedge, string> = {
  none: 'n is [n, n]',
  'more-than': 'more than n is (n, ∞)',
  'at-least': 'at least n is [n, ∞)',
  'fewer-than': 'fewer than n is [0, n)',
  'at-most': 'at most n is [0, n]',
  nearly: 'nearly n is [n − n/10, n)',
  about: 'about n is [n − n/10, n + n/10]',
  between: 'a to b is [a, b]',
  indefinite: 'an indefinite plural is at least two of its unit: [n, ∞), vague',
};

const CURRENCIES: readonly (readonly [string, RegExp])[] = [
  ['USD', /\$|\b(?:us )?dollars?\b|\busd\b/],
  ['EUR', /€|\beuros?\b|\beur\b/],
  ['GBP', /£|\bpounds?(?: sterling)?\b|\bgbp\b/],
  ['JPY', /¥|\byen\b|\bjpy\b/],
];

/**
 * Reads a figure phrase into an interval, in persons, things or units of its currency; null where the phrase
 * holds no number, or numbers that no rule joins. A bare numeral is never widened. Which hedge is strict
 * follows Kennedy 2015 and Nouwen 2006 and 2010; the tolerance of "nearly" and "about" is our convention.
 *
 * @example parseFigure('more than 160') // min 160, minOpen, max null, hedge "more-than"
 */
export function parseFigure(text: string): Figure | null {
  const phrase = foldedString(text);
  // "Several" counts only before a noun, and a figure phrase may stop short of its noun.
  const numbers = findNumbers(`${phrase} people`);
  const [first, second, ...rest] = numbers;
  if (!first || rest.length > 0) return null;
  const unit = CURRENCIES.find(([, pattern]) => pattern.test(phrase.toLowerCase()))?.[0] ?? null;
  const range = second ? readRange(phrase, first, second) : null;
  if (second && !range) return null;
  const before = sliceText(phrase, { start: 0, end: first.start })
    .toLowerCase()
    .replace(/[$€£¥]/g, '')
    .trim();
  const hedge = range ? 'between' : hedgeOf(before, first);
  const interval = range ?? intervalOf(hedge, first.value);
  return { text, ...interval, unit, vague: first.vague, hedge, rule: RULES[hedge] };
}

function hedgeOf(before: string, number: TextNumber): Hedge {
  const found = HEDGES.find(([, pattern]) => pattern.test(before))?.[0];
  if (number.vague) return 'indefinite';
  return found ?? 'none';
}

function intervalOf(hedge: Hedge, n: number): Interval {
  const closed = { minOpen: false, maxOpen: false };
  const width = n * TOLERANCE;
  switch (hedge) {
    case 'more-than':
      return { ...closed, min: n, minOpen: true, max: null };
    case 'at-least':
    case 'indefinite':
      return { ...closed, min: n, max: null };
    case 'fewer-than':
      return { ...closed, min: 0, max: n, maxOpen: true };
    case 'at-most':
      return { ...closed, min: 0, max: n };
    case 'nearly':
      return { ...closed, min: n - width, max: n, maxOpen: true };
    case 'about':
      return { ...closed, min: n - width, max: n + width };
    default:
      return { ...closed, min: n, max: n };
  }
}

/** "two to three billion", "between 10 and 15", "10–15": the scale of the second counts for a smaller first. */
function readRange(phrase: string, first: TextNumber, second: TextNumber): Interval | null {
  const join = sliceText(phrase, { start: first.end, end: second.start }).toLowerCase().trim();
  const before = sliceText(phrase, { start: 0, end: first.start }).toLowerCase();
  const joined = /^(?:to|-|–|—|or)$/.test(join) || (join === 'and' && /\bbetween\s*$/.test(before));
  if (!joined || first.vague || second.vague) return null;
  const scale = scaleOf(second);
  const min = first.value < second.value / scale ? first.value * scale : first.value;
  return min <= second.value ? { min, minOpen: false, max: second.value, maxOpen: false } : null;
}

/** The factor by which a number's scale words multiply it: 1e9 for "three billion", 1 for "1,600". */
function scaleOf(number: TextNumber): number {
  const bare = findNumbers(
    number.text.replace(/[\s-]*(?:thousand|million|billion|trillion|bn|mn|tn|[mk])$/i, ''),
  );
  const value = bare[0]?.value;
  return value ? number.value / value : 1;
}
