import { CURRENCY_SIGN, findCurrency } from './currency.ts';
import { FIGURE_RULES, type FigureRule } from './figure-rule.ts';
import { type Bounding, findHedge, type Hedge } from './hedge.ts';
import { intersect, type Interval, isEmpty } from './interval.ts';
import { findAmounts, type TextNumber } from './number.ts';
import { kindOf } from './number-kind.ts';
import { codePointOffset, foldedString, sliceText } from './text.ts';

/** What a hedged figure means: an interval with open or closed ends. */

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
  const hedge = findHedge(phrase, amount);
  if (!amount.vague) return { ...boundBy(hedge, amount.value), hedge, vague: false };
  // Of a vague amount an upper bound says nothing: nobody knows how many dozens "dozens" are.
  const min = hedge === 'at-most' || hedge === 'fewer-than' ? 0 : amount.value;
  return { ...boundBy('at-least', min), hedge: 'indefinite', vague: true };
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
  const [low, high] = [findHedge(phrase, first), findHedge(phrase, second)];
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
