import {
  DIGITS,
  FEW,
  PLURALS_OF,
  SCALE,
  scaleAtEnd,
  valueOfNumeral,
  valueOfPlural,
  WORDS,
} from './numeral.ts';
import { foldText, printedPlace } from '../text/fold.ts';
import { codePointOffset, sliceText, type Span } from '../text/text.ts';

/** The numbers of English text: where they stand and what a plain reading of them gives. */

/** One number as printed, with its value; `vague` numbers ("dozens", "several") have only a lower end. */
export interface TextNumber extends Span {
  text: string;
  value: number;
  vague: boolean;
}

/** Words behind "several" or "a few" that are no noun: then nothing is counted. */
const NO_NOUN = 'of|and|or|but|who|that|which|is|are|was|were|have|had|has';

const NOUN_FOLLOWS = String.raw`(?=\s+(?!(?:${NO_NOUN})\b)\p{L})`;
const SEVERAL = String.raw`(?:several|an?\s+few)(?:\s+(?:${SCALE})s?\b|${NOUN_FOLLOWS})|few\s+(?:${SCALE})s?\b`;

const NUMBER = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<few>${SEVERAL})|(?<plural>${PLURALS_OF})|(?<words>${WORDS}))|(?<digits>${DIGITS})`,
  'giu',
);

/** What a figure phrase may hold besides: amounts that are no numbers by the rule for claims. */
const HANDFUL = String.raw`an?\s+handful`;
/** At least two of a scale: "a couple of hundred", "many thousand", "multi-million". */
const MANY = String.raw`(?:an?\s+)?(?:couple(?:\s+of)?|pair\s+of|many|multiple|numerous|countless)\s+(?:${SCALE})\b|multi[\s-]?(?:${SCALE})\b`;
const PAIR = String.raw`an?\s+(?:couple|pair)\s+of|(?:a|two|three)\s+score\b`;
const PART = String.raw`(?:half|(?:an?\s+)?quarter|three[\s-]+quarters)(?:[\s-]+of)?(?:[\s-]+an?)?[\s-]+(?:${SCALE})\b`;
const MIXED = String.raw`(?:${WORDS}|${DIGITS}|one)\s+and\s+an?\s+(?:half|quarter)\b(?:\s+(?:${SCALE})\b)?`;

const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:(?<part>${PART})|(?<mixed>${MIXED})|(?<many>${MANY})|(?<pair>${PAIR})|(?<handful>${HANDFUL}))|` +
    NUMBER.source,
  'giu',
);

/**
 * All numbers of a text, in order: digits with their thousands and scale words, cardinals in words from two
 * up, "a dozen", "dozens", "tens of thousands", "several" and "a few" before a noun. Not: one, once, both,
 * half, many, some, ordinals in words. Years, ages and dates are numbers too: whoever uses them says so.
 *
 * @example findNumbers('more than a dozen of 1,600') // "a dozen" (12) and "1,600" (1600)
 */
export function findNumbers(text: string): TextNumber[] {
  return findBy(NUMBER, text);
}

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
  const plain = folded.points.join('');
  return [...plain.matchAll(pattern)].map((match) => {
    const words = match[0];
    const start = codePointOffset(plain, match.index);
    const groups = match.groups ?? {};
    const place = printedPlace(folded, { start, end: start + Array.from(words).length });
    const vague = (groups.few ?? groups.plural ?? groups.many ?? groups.handful) !== undefined;
    return { ...place, text: sliceText(text, place), value: valueOf(words.toLowerCase(), groups), vague };
  });
}

function valueOf(words: string, groups: Record<string, string | undefined>): number {
  if (groups.few !== undefined || groups.handful !== undefined) return FEW * scaleAtEnd(words);
  if (groups.plural !== undefined) return valueOfPlural(words);
  if (groups.many !== undefined) return 2 * scaleAtEnd(words.replace(/^multi/, ' '));
  if (groups.pair !== undefined) return words.endsWith('score') ? 20 * countOfScores(words) : 2;
  if (groups.part !== undefined) return shareOf(words) * scaleAtEnd(words);
  if (groups.mixed !== undefined) return (valueOfWhole(words) + shareOf(words)) * scaleAtEnd(words);
  return valueOfNumeral(words);
}

function countOfScores(words: string): number {
  return words.startsWith('a') ? 1 : valueOfNumeral(words.split(/\s+/)[0] ?? '');
}

function shareOf(words: string): number {
  if (/^three[\s-]+quarters/.test(words)) return 3 / 4;
  return words.includes('half') ? 1 / 2 : 1 / 4;
}

function valueOfWhole(words: string): number {
  return valueOfNumeral(words.split(/\s+and\s+an?\s/)[0] ?? '');
}
