import type { Hedge } from '../../schemas/published/figure-record.ts';
import type { Bounding } from '../figure/hedge.ts';
import { findHedge, hedgeAtEnd, hedgeBehind } from '../figure/hedge-place.ts';
import type { Interval } from '../figure/interval.ts';
import { findNumbers } from '../figure/number/number.ts';
import { kindOf } from '../figure/number/number-kind.ts';
import { foldedString } from '../text/fold.ts';
import { AMOUNT, valueOfAmount } from './amount.ts';
import { AGED, isLead, isOtherwise, STRONG } from './beside.ts';
import { boundMeasure, boundRange, MEASURE_RULES, type ReadMeasure } from './measure-rule.ts';
import { AGE_UNIT, MAGNITUDE, POUND } from './unit.ts';
import { findMeasured, type Measured } from './unit-place.ts';

/** What a phrase of measure means: an interval of a unit, with open or closed ends. */

/** A phrase of measure and its reading. */
export interface MeasureReading extends Interval {
  text: string;
  /** A name of the table of units. */
  unit: string;
  hedge: Hedge;
  rule: string;
}

/** UTF-16 units; whoever tells a measure in more words has written a sentence. */
const LONGEST_PHRASE = 120;

/**
 * Reads a phrase of measure as an interval in its unit. Null where it holds no number with a unit, or more than one
 * ("6 feet 2 inches"); where it counts, or names a sum, a share in words ("two thirds") or a point in time ("four days
 * ago"); and where its hedge is none of the table, or weakened ("well over 100 km"). What is added in brackets is
 * passed over. No input throws.
 *
 * @example readMeasure('about 40 km') // min 36, max 44, unit "km", hedge "about"
 */
export function readMeasure(text: string): MeasureReading | null {
  if (text.length > LONGEST_PHRASE) return null;
  const phrase = foldedString(text)
    .replace(IN_BRACKETS, '')
    .replace(/[.,;:!?]+$/u, '');
  const read = readDecade(phrase) ?? readWithUnit(phrase);
  if (!read) return null;
  const { min, minOpen, max, maxOpen, hedge, unit } = read;
  return {
    text,
    min,
    minOpen,
    max,
    maxOpen,
    unit,
    hedge,
    rule: MEASURE_RULES[read.rule].rule,
  };
}

/** "40 km (25 miles)": the same again in another unit. */
const IN_BRACKETS = / \([^()]*\d[^()]*\)/gu;

type WithUnit = ReadMeasure & { unit: string };

const DECADES = [
  'twenties',
  'thirties',
  'forties',
  'fifties',
  'sixties',
  'seventies',
  'eighties',
  'nineties',
];
const DECADE = new RegExp(
  String.raw`^(?<lead>.*?)in (?:his|her|their) (?:(?<tens>[2-9])0'?s|(?<words>${DECADES.join('|')}))$`,
  'iu',
);

function readDecade(phrase: string): WithUnit | null {
  const { lead, tens, words = '' } = DECADE.exec(phrase)?.groups ?? {};
  if (lead === undefined || !isLead(lead, true)) return null;
  const min = 10 * (tens === undefined ? DECADES.indexOf(words.toLowerCase()) + 2 : Number(tens));
  return {
    min,
    minOpen: false,
    max: min + 10,
    maxOpen: true,
    hedge: 'between',
    rule: 'decade',
    unit: AGE_UNIT,
  };
}

const LED = new RegExp(
  String.raw`(?:(?<aged>\b${AGED}) |\b(?:${STRONG})[ -])(?<hedge>(?:between |from |\p{L}+ ){0,4})$`,
  'iu',
);
const UNITLESS = new RegExp(
  String.raw`(?<![\p{L}\p{N}\p{Sc}.,/:])(?<first>${AMOUNT})(?:(?<link> (?:to|and) | ?[-–—] ?)(?<second>${AMOUNT}))?(?![\p{L}\p{N}%°])`,
  'iu',
);

/** An age or a magnitude, whose unit stands before it in other words. */
function findUnitless(phrase: string): Measured | null {
  const match = UNITLESS.exec(phrase);
  const { first = '', second, link } = match?.groups ?? {};
  const led = LED.exec(phrase.slice(0, match?.index ?? 0))?.groups;
  const [from, to] = [valueOfAmount(first), valueOfAmount(second ?? first)];
  if (!match || !led || from === null || to === null) return null;
  return {
    ...{ start: match.index, end: match.index + match[0].length, first: from, second: to },
    ...{ unit: led.aged === undefined ? MAGNITUDE : AGE_UNIT, link: link?.trim() ?? null },
    ...{ isArticle: false, isUnitless: true, isAge: led.aged !== undefined },
  };
}

/** What is a number beside a measure only: "six feet one", "half of 60 km". */
const OTHER_NUMBER = /\d|\b(?:one|half|thirds?|quarters?)\b/iu;
const OPENING = /\b(?<word>between|from) $/iu;

function readWithUnit(phrase: string): WithUnit | null {
  const [measured, ...others] = findMeasured(phrase);
  const found = measured ?? findUnitless(phrase);
  if (!found || others.length > 0) return null;
  const left = phrase.slice(0, found.start);
  const right = phrase
    .slice(found.end)
    .replace(/\bolder\b/iu, 'more')
    .replace(/\byounger\b/iu, 'less');
  if (findNumbers(`${left}; ${right}`).length > 0 || OTHER_NUMBER.test(`${left} ${right}`)) return null;
  const opening = OPENING.exec(left)?.groups?.word;
  // "10 and 15 km" are two, and "from 10 km" is where something begins.
  if (found.link === null ? opening !== undefined : /and/iu.test(found.link) !== (opening === 'between'))
    return null;
  const lead = opening === undefined ? left : left.replace(OPENING, '');
  const hedge = hedgeOf(lead, right, found.isAge || AGE_BEFORE.test(left));
  if (hedge === null || !isMeant(phrase, found, hedge, right)) return null;
  const read =
    found.link === null
      ? boundMeasure(hedge, found.first)
      : boundRange(hedge, ...ordered(found.first, found.second));
  return read && { ...read, unit: found.unit };
}

/** "Between -5 and -10°C" goes down. */
function ordered(first: number, second: number): [number, number] {
  return first < 0 && second < first ? [second, first] : [first, second];
}

/** Words of hedges that may mean a place or a way beside a measure, or that say how much they hedge. */
const UNSURE = new RegExp(
  String.raw`\b(?:${[
    'past|pass\\p{L}*|cross\\p{L}*|breach\\p{L}*|tops?|topp\\p{L}*|beyond|surpass\\p{L}*|pushing|near|nears|neared|nearing',
    'approach\\p{L}*|short|shy|south|north|even|est|area|vicinity|order|beneath',
  ].join('|')})\b`,
  'iu',
);
const WEAKENED = new RegExp(
  String.raw`\b(?:${[
    'well|just|only|slightly|marginally|fractionally|far|much|way|any|somewhat|considerably|significantly|substantially',
    'markedly|comfortably|barely|not quite|an? (?:little|bit|few|shade|touch|fraction|hair|whisker|tad|lot|good|great)',
  ].join('|')})\b(?! as\b)`,
  'iu',
);
/** "Aged six months". */
const AGE_BEFORE = new RegExp(String.raw`\b${AGED} (?:\p{L}+ ){0,4}$`, 'iu');
/** The words before an age or a magnitude, where its hedge may stand before them: "under the age of 18". */
const AGE_AT_END = new RegExp(String.raw`\b${AGED} $`, 'iu');

/** The hedge of what stands between two stretches of text; null where it is not clear, or other words stand there. */
function hedgeOf(printed: string, right: string, isAge: boolean): Bounding | 'none' | null {
  const left = printed.replace(AGE_AT_END, '');
  let rest = left;
  for (let last = hedgeAtEnd(rest); last; last = hedgeAtEnd(rest)) {
    if (UNSURE.test(rest.slice(last.rest.length))) return null;
    rest = last.rest;
  }
  const behind = hedgeBehind(right);
  const trailing = behind ? right.slice(0, right.length - behind.rest.length) : '';
  if (WEAKENED.test(left) || WEAKENED.test(trailing) || !isLead(rest, isAge)) return null;
  const before = hedgeAtEnd(left) ? left : printed;
  return findHedge(`${before}9${right}`, { start: before.length, end: before.length + 1 });
}

/** What may follow an age or a magnitude without a unit: "a magnitude of 40 deaths" is none. */
const AFTER_UNITLESS =
  /^(?: (?:earthquakes?|quakes?|tremors?|aftershocks?|temblors?|shocks?|events?)\b.*)?$/iu;
/** What may follow "a mile": its end, or the shape that it measures. */
const AFTER_ARTICLE = /^(?:-?long\b|[ -](?:long|high|tall|deep|wide|thick|away)\b|$)/iu;
const TIMES = ['minute', 'hour', 'day', 'week', 'month', 'year'];

/** Whether the measure is meant, and not what only looks like one. */
function isMeant(phrase: string, found: Measured, hedge: Bounding | 'none', right: string): boolean {
  const { unit, start, isArticle } = found;
  const after = hedgeBehind(right)?.rest ?? right;
  if (unit === POUND && !isWeight(phrase, found)) return false;
  if (found.isUnitless && !AFTER_UNITLESS.test(after)) return false;
  // "A week" may be each of them, "one day" some day, and "zero-hour contracts" last no hour.
  const isLed =
    hedge !== 'none' || /\b(?:for|lasting|lasted) $/iu.test(phrase.slice(0, start)) || /^-?long/u.test(after);
  if (isArticle && (!AFTER_ARTICLE.test(after) || (TIMES.includes(unit) && !isLed))) return false;
  const isOne = /^one /iu.test(phrase.slice(start)) && found.link === null && !found.isAge;
  if (isOne && TIMES.includes(unit) && !isLed) return false;
  if (/^zero-/iu.test(phrase.slice(start))) return false;
  return !isOtherwise(after, unit);
}

/** Whether pounds are a weight, by the rules of what counts nothing: elsewhere they are money. */
function isWeight(phrase: string, { start, first }: Measured): boolean {
  const [text = ''] = new RegExp(`^(?:${AMOUNT})`, 'iu').exec(phrase.slice(start)) ?? [];
  const number = { start, end: start + text.length, text, value: first, vague: false };
  return /\blbs?\b/iu.test(phrase) || kindOf(phrase, number) === 'measure';
}
