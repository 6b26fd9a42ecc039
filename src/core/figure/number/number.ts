import { FRACTION_SIGNS, valueOfSigns } from './number-sign.ts';
import { splitNumerals } from './number-words.ts';
import {
  DIGITS,
  exact,
  FEW,
  PLURALS_OF,
  SCALE,
  scaleAtEnd,
  SCALES_IN_A_ROW,
  scalesAtEnd,
  SIGNS,
  valueOfNumeral,
  valueOfPlural,
  WORDS,
} from './numeral.ts';
import { foldText, printedPlace } from '../../text/fold.ts';
import { oncePerText } from '../../text/once.ts';
import { codePointOffset, sliceText, type Span } from '../../text/text.ts';
import { matchesOf } from '../../text/match.ts';

/** The numbers of English text: where they stand and what a plain reading of them gives. */

/**
 * One number as printed, with its value; `vague` numbers ("dozens", "several") have only a lower end. The value is NaN
 * where a sign has none that is known here, such as a numeral of another script.
 */
export interface TextNumber extends Span {
  text: string;
  value: number;
  vague: boolean;
}

/** Words behind "several" or "a few" that are no noun: then nothing is counted. */
const NO_NOUN = 'of|and|or|but|who|that|which|is|are|was|were|have|had|has';

const NOUN_FOLLOWS = String.raw`(?=\s+(?!(?:${NO_NOUN})\b)\p{L})`;
const OF_SCALE = String.raw`(?:${PLURALS_OF}|${SCALES_IN_A_ROW})\b`;
const SEVERAL = String.raw`(?:several|an?\s+few)(?:\s+(?:${OF_SCALE}|score\b)|${NOUN_FOLLOWS})|few\s+${OF_SCALE}`;

const ONES = 'zero|one|two|three|four|five|six|seven|eight|nine';
/** "One point two million"; "at one point two men" are two men. */
const POINT =
  String.raw`(?<!\b(?:at|from|on|this|that)\s+)(?:zero|nought|naught|one|${WORDS})\s+point\s+(?:${ONES})\b(?:[\s-]+(?:${ONES})\b)*` +
  String.raw`(?:[\s-]+${SCALES_IN_A_ROW}\b)?`;

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<few>${SEVERAL})|(?<plural>${PLURALS_OF})|(?<point>${POINT})|(?<words>${WORDS}))|(?<digits>${DIGITS})|(?<signs>${SIGNS})`,
  'giu',
);

/** What a figure phrase may hold besides: amounts that are no numbers by the rule for claims. */
const HANDFUL = String.raw`an?\s+handful`;
/** At least two of a scale: "a couple of hundred", "many thousand", "multi-million". */
const MANY = String.raw`(?:an?\s+)?(?:couple(?:\s+of)?|pair\s+of|many|multiple|numerous|countless)\s+${SCALES_IN_A_ROW}\b|multi[\s-]?(?:${SCALE})\b`;
const PAIR = String.raw`an?\s+(?:couple|pair)\s+of|(?:half[\s-]+a|a|\d{1,3}|${WORDS})[\s-]+score\b`;
const SHARE = String.raw`(?:half|(?:an?\s+)?quarter|three[\s-]+quarters?|(?<!\p{N}\s?)[${FRACTION_SIGNS}])`;
const PART = String.raw`${SHARE}(?:[\s-]+of)?(?:[\s-]+an?)?[\s-]+(?:${SCALE})\b`;
const AND_SHARE = String.raw`[\s-]+and[\s-]+(?:an?[\s-]+(?:half|quarter)\b(?:[\s-]+${SCALES_IN_A_ROW}\b)?|${SHARE}[\s-]+${SCALES_IN_A_ROW}\b)`;
const MIXED = String.raw`(?:${WORDS}|${DIGITS}|one)${AND_SHARE}`;
/** "1 1/2 million", "3/4 million"; without a scale it may be a date. */
const SLASHED = String.raw`(?<![\d./])(?:\d{1,3}[\s-]+)?[1-9]\/(?:[2-9]|10)[\s-]+${SCALES_IN_A_ROW}\b`;

const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<part>${PART})|(?<mixed>${MIXED})|(?<slashed>${SLASHED})|(?<many>${MANY})|(?<pair>${PAIR})|(?<handful>${HANDFUL}))|` +
    NUMBER.source,
  'giu',
);

/** Of so many characters the numbers are kept, as some thousand articles have: they are few, and found slowly. */
const MOST_READ = 6_000_000;

/**
 * All numbers of a text, in order: digits with their thousands and scale words, cardinals in words from two
 * up, "a dozen", "dozens", "tens of thousands", "several" and "a few" before a noun, and every sign that is a number
 * by itself ("½", "⑳", "Ⅷ", "²"). Not: one, once, both, half, many, some, ordinals in words. Years, ages, dates and
 * signs of an order are numbers too: whoever uses them says so.
 *
 * @example findNumbers('more than a dozen of 1,600') // "a dozen" (12) and "1,600" (1600)
 */
export const findNumbers = oncePerText((text): readonly TextNumber[] => findBy(NUMBER, text), MOST_READ);

/**
 * The amounts of a figure phrase: its numbers, and "half a million", "two and a half thousand", "a couple of",
 * "a couple of hundred", "multi-million", "a score", "a handful", which are told from plain talk only there.
 *
 * @example findAmounts('a quarter of a million people') // "a quarter of a million" (250000)
 */
export function findAmounts(phrase: string): TextNumber[] {
  return findBy(AMOUNT, phrase);
}

/**
 * A figure phrase with a noun after it, for finding its numbers: "several" counts only before a noun, and a phrase
 * may stop short of its own. Offsets into it are offsets into the phrase.
 */
export function withNoun(phrase: string): string {
  return `${phrase} people`;
}

function findBy(pattern: RegExp, text: string): TextNumber[] {
  const folded = foldText(text);
  const plain = folded.text;
  return joinParts(plain, matchesOf(pattern, plain).flatMap(numeralsOf)).map((number) => {
    const place = printedPlace(folded, number);
    return { ...number, ...place, text: sliceText(text, place) };
  });
}

function numeralsOf(match: RegExpExecArray): TextNumber[] {
  const [words, groups, at] = [match[0], match.groups ?? {}, match.index];
  const places =
    groups.words === undefined
      ? [{ start: 0, end: words.length }]
      : splitNumerals(words, match.input.slice(at + words.length));
  return places.map((place) => {
    const text = words.slice(place.start, place.end);
    const start = codePointOffset(match.input, at + place.start);
    const vague = (groups.few ?? groups.plural ?? groups.many ?? groups.handful) !== undefined;
    const end = start + Array.from(text).length;
    return { start, end, text, value: valueOf(text.toLowerCase(), groups), vague };
  });
}

/** Behind a number that is a part of the one before: "a thousand, two hundred of them women". */
const IS_PART = /^\s+(?:of\s+(?:them|whom|which|these|those|the|its|their)\b|(?:more|others?)\b)/iu;
const PART_LINK = /^,?\s+(?:and\s+)?$/iu;

/** "Two million, three hundred thousand" is one number: the second part has a scale too, and stays below the first. */
function joinParts(text: string, numbers: readonly TextNumber[]): TextNumber[] {
  const between = (start: number, end = Infinity) => sliceText(text, { start, end });
  const joined: TextNumber[] = [];
  for (const number of numbers) {
    const last = joined.at(-1);
    const scale = last && !last.vague ? (scalesAtEnd(last.text.toLowerCase()).at(-1) ?? 0) : 0;
    const isNext =
      scale >= 1000 &&
      !number.vague &&
      number.value < scale &&
      new RegExp(String.raw`\b(?:${SCALE})\b`, 'iu').test(number.text);
    const isJoined =
      last && isNext && PART_LINK.test(between(last.end, number.start)) && !IS_PART.test(between(number.end));
    if (!isJoined) joined.push({ ...number });
    else {
      last.value += number.value;
      last.end = number.end;
      last.text = between(last.start, last.end);
    }
  }
  return joined;
}

function valueOf(words: string, groups: Record<string, string | undefined>): number {
  if (groups.few !== undefined || groups.handful !== undefined) return FEW * scaleAtEnd(words);
  if (groups.plural !== undefined) return valueOfPlural(words);
  if (groups.point !== undefined) return valueOfPoint(words);
  if (groups.many !== undefined) return 2 * scaleAtEnd(words.replace(/^multi/, ' '));
  if (groups.pair !== undefined) return words.endsWith('score') ? 20 * countOfScores(words) : 2;
  if (groups.part !== undefined) return shareOf(words) * scaleAtEnd(words);
  if (groups.mixed !== undefined) return valueOfMixed(words);
  if (groups.signs !== undefined) return valueOfSigns(words);
  if (groups.slashed !== undefined) return valueOfSlashed(words);
  return valueOfNumeral(words);
}

const FRACTION = new RegExp(`[${FRACTION_SIGNS}]`, 'u');

function valueOfPoint(words: string): number {
  const [whole = '', decimals = ''] = words.split(/\s+point\s+/);
  const digits = (decimals.match(new RegExp(ONES, 'g')) ?? []).map((word) => valueOfNumeral(word)).join('');
  return exact(Number(`${valueOfNumeral(whole)}.${digits}`) * scaleAtEnd(decimals));
}

function countOfScores(words: string): number {
  if (words.startsWith('half')) return 1 / 2;
  return /^a[\s-]+score/.test(words) ? 1 : valueOfNumeral(words.replace(/[\s-]+score$/, ''));
}

function shareOf(words: string): number {
  const sign = FRACTION.exec(words)?.[0];
  if (sign !== undefined) return valueOfSigns(sign);
  if (/three[\s-]+quarters?/.test(words)) return 3 / 4;
  return words.includes('half') ? 1 / 2 : 1 / 4;
}

const CUT = new RegExp(
  String.raw`[\s-]+and[\s-]+(?:an?[\s-]+)?(?:half|quarter|three|[${FRACTION_SIGNS}])`,
  'u',
);

/** "Two and a half million" and "two million and a half" are one number. */
function valueOfMixed(words: string): number {
  const cut = words.search(CUT);
  const [whole, share] = [words.slice(0, cut), words.slice(cut)];
  const value = valueOfNumeral(whole) + shareOf(share) * scaleAtEnd(whole);
  return exact(value * scaleAtEnd(share));
}

function valueOfSlashed(words: string): number {
  const [, whole = '0', part = '', of = ''] = /^(?:(\d+)[\s-]+)?(\d)\/(\d+)/.exec(words) ?? [];
  return exact((Number(whole) + Number(part) / Number(of)) * scaleAtEnd(words));
}
