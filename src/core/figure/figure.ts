import type { FigureRecord, Hedge } from '../../schemas/published/figure-record.ts';
import { CURRENCY_WORDS, findCurrency, namesUnknownCurrency } from './number/currency.ts';
import { asReading, FIGURE_RULES, type Reading, readSingle, TOLERANCE } from './figure-rule.ts';
import type { FigureRule } from './hedge.ts';
import { closed, type Interval } from './interval.ts';
import { exact, WORDS } from './number/numeral.ts';
import { findAmounts, type TextNumber, withNoun } from './number/number.ts';
import { kindOf } from './number/number-kind.ts';
import { OLD_SUM } from './number/number-sign-rules.ts';
import { isRangeLink, readTwo } from './range.ts';
import { either, type Rule } from '../text/rule.ts';
import { foldedString } from '../text/fold.ts';
import { codePointOffset, sliceText } from '../text/text.ts';

/** What a hedged figure means: an interval with open or closed ends. */

/** A figure phrase and its reading; `unit` is null for counts, and an ISO 4217 code for money. */
export type Figure = Omit<FigureRecord, 'unit'> & {
  unit: string | null;
  /** The day on which an hour is read whose words name none (YYYY-MM-DD). */
  assumedDay?: string;
};

/** Beyond it a number cannot be told from its neighbours any more, and no figure of the news lies there. */
const LARGEST = 1e15;

/** Behind "no", what is no thing of which there are none: "no doubt", "no fewer". */
const UNCOUNTED = either(
  'more|fewer|less|longer|doubt|sign|other|small|mean|little|few|great|means|end|shortage|lack',
);

/** Amounts in words that are no numerals; asked where a phrase holds no other. */
export const WORDED: readonly (Rule & { interval: Interval })[] = [
  {
    pattern: /\bdouble[\s-](?:digits?|figures?)\b/i,
    interval: closed(10, 99),
    takes: ['double figures', 'double-digit losses'],
    keeps: ['double the figures', 'doubled figures'],
  },
  {
    pattern: /\b(?:triple|three)[\s-](?:digits?|figures?)\b/i,
    interval: closed(100, 999),
    takes: ['triple digits', 'a three-figure toll'],
    keeps: ['three new figures', 'triple'],
  },
  {
    pattern: new RegExp(
      String.raw`\b(?:no|nil)(?=\s+(?!${UNCOUNTED}\b)\p{L})|\b(?:no[\s-]one|nobody|none)\b`,
      'iu',
    ),
    interval: closed(0, 0),
    takes: ['no boats', 'nobody', 'none of the boats'],
    keeps: ['no more boats', 'no doubt', 'a nobleman'],
  },
];

/**
 * Reads a figure phrase into an interval, in persons, things or units of its currency. Null where the phrase
 * holds no amount, several that no rule joins, or only numbers that count nothing (years, ages, shares …).
 * Null too where a number is multiplied ("twice 200"), denied ("not 12") or hedged in two ways ("up to about 40"),
 * or where it names a sum in pounds, shillings and pence, or is longer than LONGEST_PHRASE.
 * A bare numeral is never widened. Which hedge is strict follows Kennedy 2015 and Nouwen 2006 and 2010; the
 * tolerance of "nearly" and "about", and "several" as three, are our conventions. No input throws.
 *
 * A hedge before or behind a range hedges the range, in its wider reading: a lower bound keeps the lower end
 * ("at least 10 to 15" is 10 or more), an upper bound the upper end ("up to 10 or 15" is 15 at most), "about"
 * widens each end by its own tenth. "An estimated 10 to 15" is 10 to 15: the range is the estimate's tolerance.
 * "Nearly 10 to 15" is not read, since nobody knows which end is not reached.
 *
 * @example parseFigure('more than 160') // min 160, minOpen, max null, hedge "more-than"
 */
export function parseFigure(text: string): Figure | null {
  if (text.length > LONGEST_PHRASE) return null;
  const phrase = foldedString(text);
  const found = findAmounts(withNoun(phrase)).map((amount) => {
    const kind = kindOf(phrase, amount);
    return { amount, kind, isCount: kind === null };
  });
  if (found.some(({ kind }) => kind === OLD_SUM)) return null;
  // Of "10 to 15m high" neither end counts anything, even if only one looks like a measure; nor is "half of 12 boats
  // in 3 ports" three of anything.
  const isTorn = found.some(({ amount, kind, isCount }, index) => {
    const next = found[index + 1];
    const link = next && sliceText(phrase, { start: amount.end, end: next.amount.start });
    if (link === undefined || isCount === next?.isCount) return false;
    return isRangeLink(link) || ((kind === 'ratio' || kind === 'share') && !/[,;(]|\band\b/i.test(link));
  });
  const amounts = found.filter(({ isCount }) => isCount).map(({ amount }) => amount);
  const read = isTorn ? null : readAmounts(phrase, amounts);
  if (!read || [read.min, read.max].some((end) => (end ?? 0) > LARGEST)) return null;
  // "Two 500-pound bombs" are no pounds: the word belongs to the number that it is joined to.
  const named = found.some(({ isCount }) => !isCount) ? phrase.replace(JOINED, ' ') : phrase;
  if (namesUnknownCurrency(named)) return null;
  const { hedge, vague, isRange, ...interval } = read;
  const { rule } = ruleOf(phrase, hedge, isRange);
  return { text, ...interval, unit: findCurrency(named), vague, hedge, rule };
}

/** UTF-16 units; whoever prints a figure in more words has written a paragraph. */
const LONGEST_PHRASE = 300;

const JOINED = new RegExp(
  String.raw`(?<=[\p{L}\d]\s+)(?:\d[\d.,]*|${WORDS})-(?:${CURRENCY_WORDS})(?!\p{L})`,
  'giu',
);

function ruleOf(phrase: string, hedge: Hedge, isRange: boolean): FigureRule {
  if (hedge === 'about' && isRange) return FIGURE_RULES['about-range'];
  if (hedge !== 'indefinite') return FIGURE_RULES[hedge];
  return /\b(?:several|few|handful|tens|10['’]?s)\b/i.test(phrase) ? FIGURE_RULES.few : FIGURE_RULES.plural;
}

function readAmounts(phrase: string, amounts: readonly TextNumber[]): Reading | null {
  const [first, second, third] = amounts;
  if (third) return null;
  if (first && second) return readTwo(phrase, first, second) ?? readBesidePlaces(phrase, first, second);
  const smalls = findSmalls(phrase).filter((small) => !first || !standsAside(phrase, small));
  if (smalls.length + (first ? 1 : 0) > 2) return null;
  const [low, high] = [...(first ? [first] : []), ...smalls].sort((a, b) => a.start - b.start);
  if (low && high) return readTwo(phrase, low, high);
  if (low) return readSingle(phrase, low);
  const worded = WORDED.find(({ pattern }) => pattern.test(phrase))?.interval;
  return worded ? asReading(worded, worded.min === worded.max ? 'none' : 'between') : null;
}

const IN_PLACES =
  /^(?:\s+(?!(?:and|or|but|to|of|than|by|per|for|with|from|in|at|on)\b)[\p{L}-]+){1,3}\s+(?:in|at|on|from|across|aboard|inside)\s+(?:the\s+)?$/iu;
/** "12 miners in three pits" counts twelve; of "12 in 40 pits" nobody knows, since it may be a share. */
function readBesidePlaces(phrase: string, first: TextNumber, second: TextNumber): Reading | null {
  const link = sliceText(phrase, { start: first.end, end: second.start });
  const behind = sliceText(phrase, { start: second.end, end: Infinity });
  return IN_PLACES.test(link) && /^\s+\p{L}+s\b/u.test(behind) ? readSingle(phrase, first) : null;
}

/** "12 people in one village" counts twelve, but "one killed and 12 hurt" counts two things. */
function standsAside(phrase: string, small: TextNumber): boolean {
  const left = sliceText(phrase, { start: 0, end: small.start });
  return (
    /\b(?:in|at|on|of|by|with|within|for|as|after|during|under|into|near|per|the|this|that)\s+$/i.test(
      left,
    ) && !/\bas\s+(?:few|many|little|much)\s+as\s+$/i.test(left)
  );
}

const SMALL =
  /(?<!\bno\s+)\b(?:zero|one)\b(?![\s-]+(?:of|in|another|out|day|week|hour|year|month|tolerance)\b)/gi;

/**
 * "One" and "zero" are amounts only where a phrase has no other, or as the lower end of a range: "one of the
 * 12" counts twelve.
 */
function findSmalls(phrase: string): TextNumber[] {
  const others = findAmounts(phrase);
  return [...phrase.matchAll(SMALL)].flatMap(({ 0: text, index }) => {
    const start = codePointOffset(phrase, index);
    const end = start + text.length;
    const small = { start, end, text, value: text.toLowerCase() === 'one' ? 1 : 0, vague: false };
    const isPart = others.some((amount) => amount.start < end && start < amount.end);
    return isPart || kindOf(phrase, small) !== null ? [] : [small];
  });
}

/**
 * The figure as read, with the tolerance of "nearly" or "about" multiplied, to see what hangs on it. Each end of
 * a range has its own tolerance. Other figures, and those that a person read, stay as they are.
 */
export function scaleTolerance(figure: Figure, factor: number): Figure {
  const { min, max, hedge, rule } = figure;
  if (min === null || max === null || rule === FIGURE_RULES.editor.rule) return figure;
  if (hedge === 'nearly') return { ...figure, min: exact(max - (max - min) * factor) };
  if (hedge !== 'about') return figure;
  if (rule === FIGURE_RULES['about-range'].rule) {
    const [from, to] = [min / (1 - TOLERANCE), max / (1 + TOLERANCE)];
    return { ...figure, min: exact(from - (from - min) * factor), max: exact(to + (max - to) * factor) };
  }
  const [middle, half] = [(min + max) / 2, ((max - min) / 2) * factor];
  return { ...figure, min: exact(middle - half), max: exact(middle + half) };
}
