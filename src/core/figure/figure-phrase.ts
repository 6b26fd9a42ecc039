import { readBounded } from './bounds.ts';
import { CURRENCY_SIGN, CURRENCY_WORDS } from './number/currency.ts';
import { type Figure, parseFigure } from './figure.ts';
import { hedgeAtEnd, hedgeBehind } from './hedge-place.ts';
import { findAmounts, type TextNumber } from './number/number.ts';
import { kindOf } from './number/number-kind.ts';
import { isRangeLink } from './range.ts';
import { isUnread } from './unread-hedge.ts';
import type { Span } from '../text/text.ts';

/** Whole figure phrases of running text: hedge, ends of a range, currency and all. */

/** A figure phrase with its reading; `isOne` for the word "one", which counts only where a person is meant. */
export interface PrintedFigure extends Span {
  figure: Figure;
  value: number;
  isOne: boolean;
}

const ONE = new RegExp(
  String.raw`(?<!\b(?:no|some|any|every|which|this|that|each|the|another|only)\s+)\bone\b(?!-|\s+` +
    String.raw`(?:of(?!\s+(?:the|those|these|them|whom|its|their|his|her)\b)|in|another|at|by|on|day|night|week|month|year|hour|time|point|thing|side|hand)\b)`,
  'giu',
);
const OPENING = /\b(?:between|(?:anywhere\s+)?from)\s+(?:(?:about|around|roughly|some)\s+)?$/i;
/** "Raised the toll from 72 to 89" tells of two numbers. */
const CHANGE = new RegExp(
  String.raw`(?<!\p{L})(?:ris(?:es?|en|ing)|rose|rais\p{L}*|climb\p{L}*|jump\p{L}*|gr[eo]w\p{L}*|increas\p{L}*|revis\p{L}*|up|` +
    String.raw`down|f[ae]ll\p{L}*|drop\p{L}*|shr[aiu]nk\p{L}*|lower\p{L}*|cut|toll|tally|number|figure|count|total)\b[^#;]{0,40}` +
    String.raw`(?<!\b(?:rang(?:e|es|ed|ing)|var(?:y|ies|ied)|anywhere)\s+(?:from\s+)?)$`,
  'iu',
);
const SIGN_BEFORE = new RegExp(String.raw`(?:(?<!\p{L})|(?!\p{L}))(?:${CURRENCY_SIGN})\s*$`, 'iu');
const CURRENCY_BEHIND = new RegExp(String.raw`^\s+(?:${CURRENCY_WORDS})(?!\p{L})`, 'iu');
const TOTAL_BEFORE = /\b(?:a\s+total\s+of|maybe|perhaps|an?(?=\s+$))\s+$/i;

/**
 * The figure phrases of a levelled sentence, in order, without the numbers that count nothing (years, ages,
 * measures …). A phrase that no rule reads is left out.
 *
 * @example findFigures('between 300 and 400 tents') // one figure, "between 300 and 400"
 */
export function findFigures(sentence: string): PrintedFigure[] {
  const amounts = countsOf(sentence);
  const figures: PrintedFigure[] = [];
  for (let index = 0; index < amounts.length; index += 1) {
    const [first, second] = [amounts[index], amounts[index + 1]];
    if (!first) continue;
    const range = second && readRange(sentence, first, second);
    if (range !== undefined) index += 1;
    const found = range === undefined ? readSingle(sentence, first) : range;
    if (found) figures.push({ ...found, value: first.value, isOne: first.value === 1 });
  }
  return figures;
}

function countsOf(sentence: string): TextNumber[] {
  const amounts = findAmounts(sentence);
  const ones = [...sentence.matchAll(ONE)]
    .map(({ index, 0: text }) => ({ start: index, end: index + text.length, text, value: 1, vague: false }))
    .filter((one) => !amounts.some((amount) => amount.start < one.end && one.start < amount.end));
  return [...amounts, ...ones]
    .sort((a, b) => a.start - b.start)
    .filter(
      (amount) => kindOf(sentence, amount) === null && !isYear(sentence, amount) && !isRate(sentence, amount),
    );
}

/** "The 2004 tsunami", "a 2015 pact": a year before what it dates. */
function isYear(sentence: string, { start, end, text }: TextNumber): boolean {
  return (
    /^(?:1[5-9]|20)\d{2}$/.test(text) &&
    /\b(?:the|an?|its|their|his|her|'s)\s+$/i.test(sentence.slice(0, start)) &&
    /^\s+(?!people|police|men|women|children|more|other)\p{L}+(?<!s)\b/iu.test(sentence.slice(end))
  );
}

/** "Each year 300 people die". */
const EVERY = new RegExp(
  String.raw`(?:^|[;:"]\s*|\b(?:that|but|and)\s+)(?:every|each|in\s+an?\s+(?:average|normal|typical|bad|good))\s+` +
    String.raw`(?:single\s+)?(?:hour|day|week|month|year|night|winter|summer|season|spring|autumn)\b[^;.:"]*$`,
  'iu',
);

/** "20 people an hour" is no count of people. */
function isRate(sentence: string, { start, end }: TextNumber): boolean {
  if (EVERY.test(sentence.slice(0, start))) return true;
  return /^(?:\s+[\p{L}-]+){0,3}\s+(?:an?|per|every|each)\s+(?:hour|day|week|month|year|minute|night)\b(?!\s+(?:earlier|later|ago|before|after|since))/iu.test(
    sentence.slice(end),
  );
}

type ReadPhrase = Span & { figure: Figure };

/** Two numbers as one range: null for one that cannot be read, undefined where they are two figures. */
function readRange(sentence: string, first: TextNumber, second: TextNumber): ReadPhrase | null | undefined {
  const link = sentence.slice(first.end, second.start).replace(SIGN_BEFORE, '');
  const left = sentence.slice(0, withSign(sentence, first.start));
  const opening = OPENING.exec(left);
  if (opening && /from/i.test(opening[0]) && CHANGE.test(left)) return undefined;
  if (/\bby\s+$/i.test(left) && CHANGE.test(left)) return undefined;
  const isOpened = opening !== null && /^\s+and\s*$/i.test(link);
  const isRepeated =
    first.vague &&
    first.text.toLowerCase() === second.text.toLowerCase() &&
    /^\s+(?:and|upon)\s+$/i.test(link);
  if (isRepeated) return readPhrase(sentence, { start: first.start, end: second.end });
  if (!isRangeLink(link) && !isOpened) return readBounds(sentence, first, second);
  const start = opening ? opening.index : left.length;
  // "Dozens, perhaps hundreds, of people", "three, possibly four, people".
  const comma = /^,(?=\s+\p{L})/u.test(sentence.slice(second.end)) && link.includes(',') ? 1 : 0;
  const read = readPhrase(sentence, { start, end: second.end + comma });
  return read && read.figure.min !== read.figure.max ? read : null;
}

/** "At least 8 and as many as 11", which no range link joins. */
function readBounds(sentence: string, first: TextNumber, second: TextNumber): ReadPhrase | null | undefined {
  const [start = first.start] = hedgeStarts(sentence, withSign(sentence, first.start));
  const right = sentence.slice(second.end);
  const bounded = readBounded(sentence, first, second);
  if (bounded === undefined || bounded === null) return undefined;
  const end = sentence.length - (hedgeBehind(right)?.rest ?? right).length;
  const figure = parseFigure(sentence.slice(start, end));
  return figure ? { start, end, figure } : undefined;
}

function readSingle(sentence: string, amount: TextNumber): ReadPhrase | null {
  return readPhrase(sentence, { start: withSign(sentence, amount.start), end: amount.end });
}

/** The phrase with its hedges as far as they can be read together, or else without them. */
function readPhrase(sentence: string, core: Span): ReadPhrase | null {
  const currency = CURRENCY_BEHIND.exec(sentence.slice(core.end))?.[0].length ?? 0;
  const bare = { start: core.start, end: core.end + currency };
  const right = sentence.slice(bare.end);
  const end = sentence.length - (hedgeBehind(right)?.rest ?? right).length;
  const left = sentence.slice(0, core.start);
  if (isUnread({ before: left, after: right }) || isContrary(left, right)) return null;
  // "Estimated at more than 40" is hedged twice: then the inner hedge alone is read.
  const starts = hedgeStarts(sentence, bare.start);
  const spans = starts.flatMap((start) => [
    { start, end },
    { start, end: bare.end },
  ]);
  for (const span of spans) {
    const figure = parseFigure(sentence.slice(span.start, span.end));
    if (figure) return { ...span, figure };
  }
  return null;
}

/** "As many as 40, if not more" bounds nothing. */
function isContrary(left: string, right: string): boolean {
  const [before, behind] = [hedgeAtEnd(left)?.hedge, hedgeBehind(right)?.hedge];
  return (before === 'at-most' || before === 'fewer-than') && behind === 'at-least';
}

/** Where the phrase may begin, with all of its hedges first. */
function hedgeStarts(sentence: string, from: number): number[] {
  const starts = [from];
  for (let hedge = hedgeAtEnd(sentence.slice(0, from)); hedge; hedge = hedgeAtEnd(hedge.rest))
    starts.unshift(hedge.rest.length);
  const outer = starts[0] ?? from;
  const opening = TOTAL_BEFORE.exec(sentence.slice(0, outer));
  const isArticle = opening !== null && /^an?\s+$/i.test(opening[0]);
  const isPart = opening !== null && (!isArticle || NOUN_LIKE.test(sentence.slice(outer)));
  // Where a hedge stands before a number, the number alone says something else.
  const hedged = starts.length > 1 ? starts.slice(0, -1) : starts;
  return isPart ? [opening.index, ...hedged] : hedged;
}

/** Hedges that take an article: "an estimated 40". */
const NOUN_LIKE = /^(?:estimated|reported|minimum|maximum)\b/i;

function withSign(sentence: string, start: number): number {
  return SIGN_BEFORE.exec(sentence.slice(0, start))?.index ?? start;
}
