import { CURRENCY_SIGN, findCurrency } from './currency.ts';
import { FIGURE_RULES, type FigureRule } from './figure-rule.ts';
import { intersect, type Interval, isEmpty } from './interval.ts';
import { findAmounts, type TextNumber } from './number.ts';
import { kindOf } from './number-kind.ts';
import { codePointOffset, foldedString, sliceText } from './text.ts';

/** What a hedged figure means: an interval with open or closed ends. */

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

/** Beyond it a number cannot be told from its neighbours any more, and no figure of the news lies there. */
const LARGEST = 1e15;

type Bounding = Exclude<Hedge, 'none' | 'between' | 'indefinite'>;

const SLIGHTLY = String.raw`(?:(?:well|just|slightly|a little|a bit|far|considerably|significantly|comfortably)\s+)?`;
const FILLER = String.raw`(?:\s*(?:an?|the|a total of|another|at|by|of)\b)*[\s(]*(?:${CURRENCY_SIGN})?\s*$`;
const before = (words: string) => new RegExp(String.raw`(?<!\p{L})${SLIGHTLY}(?:${words})${FILLER}`, 'iu');

/** Asked in this order, since "no more than" holds "more than", and "just under" holds "under". */
const HEDGES_BEFORE: readonly (readonly [Bounding, RegExp])[] = [
  [
    'at-most',
    before(
      'at most|at the most|up to|(?:no|not) (?:more|greater|higher) than|not (?:exceeding|above|over)|as (?:many|much|high) as|an? (?:maximum|upper limit) of|a maximum',
    ),
  ],
  [
    'at-least',
    before(
      'at least|at the least|(?:no|not) (?:fewer|less|lower) than|not (?:under|below)|upwards? of|an? minimum of|a minimum',
    ),
  ],
  [
    'nearly',
    before(
      'nearly|almost|(?:just|slightly|a little) (?:under|below|less than|fewer than|short of)|approaching|nearing|close on|not quite|shy of|virtually',
    ),
  ],
  ['fewer-than', before('fewer than|less than|under|below|not even|short of')],
  [
    'more-than',
    before(
      'more than|over|above|greater than|in excess of|exceed(?:ing|s|ed)|upward of|north of|beyond|past|topp(?:ing|ed)|surpass(?:ing|es|ed)',
    ),
  ],
  [
    'about',
    before(
      'about|around|some|roughly|approximately|approx\\.?|circa|c\\.|estimated(?: at| to be)?|close to|in the region of|or so|nearly about|an estimate of|put at around|~',
    ),
  ],
];

const HEDGES_BEHIND: readonly (readonly [Bounding, RegExp])[] = [
  [
    'at-least',
    /^(?:\s*\+|-plus\b|\s+plus\b|\s+(?:\p{L}+\s+)?or (?:more|above|over)\b|\s+and (?:more|above|up)\b|\s+at least\b)/iu,
  ],
  ['at-most', /^\s+(?:\p{L}+\s+)?or (?:fewer|less|under)\b|^\s+at (?:the )?most\b/iu],
  ['about', /^(?:-odd\b|\s+odd\b|\s+(?:\p{L}+\s+)?or so\b|\s+or thereabouts\b|\s+approximately\b)/iu],
];

/** Amounts in words that are no numerals; asked where a phrase holds no other. */
const WORDED: readonly (readonly [RegExp, Interval])[] = [
  [/\bdouble[\s-](?:digits?|figures?)\b/i, closed(10, 99)],
  [/\b(?:triple|three)[\s-](?:digits?|figures?)\b/i, closed(100, 999)],
  [
    /\b(?:no|nil)(?=\s+(?!(?:more|fewer|less|longer|doubt|sign|other)\b)\p{L})|\b(?:no[\s-]one|nobody|none)\b/iu,
    closed(0, 0),
  ],
];

/**
 * Reads a figure phrase into an interval, in persons, things or units of its currency. Null where the phrase
 * holds no amount, several that no rule joins, or only numbers that count nothing (years, ages, shares …).
 * A bare numeral is never widened. Which hedge is strict follows Kennedy 2015 and Nouwen 2006 and 2010; the
 * tolerance of "nearly" and "about", and "several" as three, are our conventions. No input throws.
 *
 * @example parseFigure('more than 160') // min 160, minOpen, max null, hedge "more-than"
 */
export function parseFigure(text: string): Figure | null {
  const phrase = foldedString(text);
  // "Several" counts only before a noun, and a figure phrase may stop short of its noun.
  const whole = `${phrase} people`;
  const amounts = findAmounts(whole).filter((amount) => kindOf(phrase, amount) === null);
  const read = readAmounts(phrase, amounts);
  if (!read || isEmpty(read) || [read.min, read.max].some((end) => (end ?? 0) > LARGEST)) return null;
  const { hedge, vague, ...interval } = read;
  const { rule } = hedge === 'indefinite' ? vagueRule(phrase) : FIGURE_RULES[hedge];
  return { text, ...interval, unit: findCurrency(phrase), vague, hedge, rule };
}

function vagueRule(phrase: string): FigureRule {
  return /\b(?:several|few|handful|tens)\b/i.test(phrase) ? FIGURE_RULES.few : FIGURE_RULES.plural;
}

interface Reading extends Interval {
  hedge: Hedge;
  vague: boolean;
}

function readAmounts(phrase: string, amounts: readonly TextNumber[]): Reading | null {
  const [first, second, third] = amounts;
  if (third) return null;
  if (first && second) return readTwo(phrase, first, second);
  const small = findSmall(phrase);
  if (first) return (small && readTwo(phrase, small, first)) ?? readSingle(phrase, first);
  if (small) return readSingle(phrase, small);
  const worded = WORDED.find(([pattern]) => pattern.test(phrase))?.[1];
  return worded ? { ...worded, hedge: worded.min === worded.max ? 'none' : 'between', vague: false } : null;
}

/**
 * "One" and "zero" are amounts only where a phrase has no other, or as the lower end of a range: "one of the
 * 12" counts twelve.
 */
function findSmall(phrase: string): TextNumber | null {
  const match = /\b(?:zero|one)\b(?![\s-]+(?:of|in|another|out|day|week|hour|year|month|tolerance)\b)/i.exec(
    phrase,
  );
  if (!match || /\bno\s+$/i.test(phrase.slice(0, match.index))) return null;
  const start = codePointOffset(phrase, match.index);
  const end = start + match[0].length;
  if (findAmounts(phrase).some((amount) => amount.start < end && start < amount.end)) return null;
  const value = match[0].toLowerCase() === 'one' ? 1 : 0;
  const small = { start, end, text: match[0], value, vague: false };
  return kindOf(phrase, small) === null ? small : null;
}

function readSingle(phrase: string, amount: TextNumber): Reading {
  const hedge = hedgeOf(phrase, amount);
  if (!amount.vague) return { ...boundBy(hedge, amount.value), hedge, vague: false };
  // Of a vague amount an upper bound says nothing: nobody knows how many dozens "dozens" are.
  const min = hedge === 'at-most' || hedge === 'fewer-than' ? 0 : amount.value;
  return { ...boundBy('at-least', min), hedge: 'indefinite', vague: true };
}

function hedgeOf(phrase: string, amount: TextNumber): Bounding | 'none' {
  const left = sliceText(phrase, { start: 0, end: amount.start });
  const right = sliceText(phrase, { start: amount.end, end: Infinity });
  return (
    HEDGES_BEHIND.find(([, pattern]) => pattern.test(right))?.[0] ??
    HEDGES_BEFORE.find(([, pattern]) => pattern.test(left))?.[0] ??
    'none'
  );
}

function closed(min: number, max: number | null): Interval {
  return { min, minOpen: false, max, maxOpen: false };
}

function boundBy(hedge: Bounding | 'none', n: number): Interval {
  const width = n * TOLERANCE;
  switch (hedge) {
    case 'more-than':
      return { ...closed(n, null), minOpen: true };
    case 'at-least':
      return closed(n, null);
    case 'fewer-than':
      return { ...closed(0, n), maxOpen: true };
    case 'at-most':
      return closed(0, n);
    case 'nearly':
      return { ...closed(exact(n - width), n), maxOpen: true };
    case 'about':
      return closed(exact(n - width), exact(n + width));
    case 'none':
      return closed(n, n);
  }
}

/** Binary fractions leave dust behind: 117 − 11.7 is 105.3. */
function exact(n: number): number {
  return Number(n.toPrecision(12));
}

/** "two to three billion", "between 10 and 15", "10–15", "more than 100 but fewer than 200". */
function readTwo(phrase: string, first: TextNumber, second: TextNumber): Reading | null {
  const link = sliceText(phrase, { start: first.end, end: second.start }).toLowerCase();
  const left = sliceText(phrase, { start: 0, end: first.start });
  const [low, high] = [hedgeOf(phrase, first), hedgeOf(phrase, second)];
  if (first.vague || second.vague) return null;
  const isBounded = ['more-than', 'at-least'].includes(low) && ['fewer-than', 'at-most'].includes(high);
  if (isBounded && /\b(?:but|and|yet)\b/.test(link)) {
    return asRange(intersect([boundBy(low, first.value), boundBy(high, second.value)]));
  }
  const joint = link.replace(new RegExp(CURRENCY_SIGN, 'giu'), '').trim();
  const joined =
    /^(?:to|-|–|—|or|and up to|up to)$/.test(joint) || (joint === 'and' && /\bbetween\b[^\d]*$/i.test(left));
  if (!joined) return null;
  const scale = scaleOf(second);
  const reaches = scale > 1 && scaleOf(first) === 1 && first.value < second.value / scale;
  const min = reaches ? exact(first.value * scale) : first.value;
  return min < second.value ? asRange(closed(min, second.value)) : null;
}

function asRange(interval: Interval): Reading | null {
  return isEmpty(interval) ? null : { ...interval, hedge: 'between', vague: false };
}

/** The factor by which a number's scale words multiply it: 1e9 for "three billion", 1 for "1,600". */
function scaleOf(number: TextNumber): number {
  const bare = findAmounts(
    number.text.replace(/[\s-]*(?:hundred|thousand|million|billion|trillion|bn|mn|tn|[mk])$/i, ''),
  )[0];
  return bare && bare.value > 0 ? number.value / bare.value : 1;
}

/**
 * The figure with the tolerance of "nearly" or "about" multiplied, to see what hangs on it. Other figures, and
 * those that a person read, stay as they are.
 */
export function scaleTolerance(figure: Figure, factor: number): Figure {
  const { min, max, hedge, rule } = figure;
  if (min === null || max === null || rule === FIGURE_RULES.editor.rule) return figure;
  if (hedge === 'nearly') return { ...figure, min: exact(max - (max - min) * factor) };
  if (hedge !== 'about') return figure;
  const [middle, half] = [(min + max) / 2, ((max - min) / 2) * factor];
  return { ...figure, min: exact(middle - half), max: exact(middle + half) };
}
