import { codePointOffset, type Span } from './text.ts';

/** The numbers of English text: where they stand and what a plain reading of them gives. */

/** One number as printed, with its value; `vague` numbers ("dozens", "several") have only a lower end. */
export interface TextNumber extends Span {
  text: string;
  value: number;
  vague: boolean;
}

const CARDINALS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70,
  eighty: 80, ninety: 90,
}; // prettier-ignore

const SCALES: Record<string, number> = {
  dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
  m: 1e6, mn: 1e6, bn: 1e9, tn: 1e12, k: 1e3,
}; // prettier-ignore

/** Plurals of count nouns: at least two of them. */
const PLURALS: Record<string, number> = {
  tens: 20, dozens: 24, scores: 40, hundreds: 200, thousands: 2e3, millions: 2e6, billions: 2e9, trillions: 2e12,
}; // prettier-ignore

/** By convention "several" and "a few" are three at least. */
const FEW = 3;

/** Words behind "several" or "a few" that are no noun: then nothing is counted. */
const NO_NOUN = [
  'of',
  'and',
  'or',
  'but',
  'who',
  'that',
  'which',
  'is',
  'are',
  'was',
  'were',
  'have',
  'had',
  'has',
];

const any = (words: readonly string[]) => words.join('|');
const CARDINAL = any(Object.keys(CARDINALS));
const FROM_TWO = any(Object.keys(CARDINALS).filter((word) => word !== 'one'));
const SCALE = any(Object.keys(SCALES).filter((word) => word.length > 2));
const SHORT_SCALE = any(Object.keys(SCALES).filter((word) => word.length <= 2));
const PLURAL = any(Object.keys(PLURALS));

const DIGITS = String.raw`\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?![\d,.]*\d)|\d+(?:[.,]\d+)*`;
const SCALED = String.raw`(?:[\s-]+(?:${SCALE})\b)*`;
const SCALED_AND = String.raw`(?:(?<=${SCALE})\s+and)?`;
const WORDS = String.raw`(?:(?:${FROM_TWO})|(?:an?|one)\s+(?:${SCALE}))\b(?:${SCALED_AND}[\s-]+(?:${CARDINAL}|${SCALE})\b)*`;
const PLURAL_OF = String.raw`(?:${PLURAL})\b(?:\s+of\s+(?:${PLURAL})\b)*`;
const NOUN_FOLLOWS = String.raw`(?=\s+(?!(?:${any(NO_NOUN)})\b)\p{L})`;
const FEW_WORDS = String.raw`(?:several|an?\s+few)(?:\s+(?:${SCALE})\b|${NOUN_FOLLOWS})`;

const NUMBER = new RegExp(
  String.raw`(?<digits>(?:${DIGITS})(?:(?:${SHORT_SCALE})\b|${SCALED}))` +
    String.raw`|(?<![\p{L}\p{N}])(?:(?<few>${FEW_WORDS})|(?<plural>${PLURAL_OF})|(?<words>${WORDS}|(?:${SCALE})\b))`,
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
  return [...text.matchAll(NUMBER)].map((match) => {
    const printed = match[0];
    const start = codePointOffset(text, match.index);
    const { few, plural } = match.groups ?? {};
    const words = printed.toLowerCase();
    const value = few ? valueOfFew(words) : plural ? valueOfPlural(words) : valueOfNumeral(words);
    return {
      start,
      end: start + Array.from(printed).length,
      text: printed,
      value,
      vague: Boolean(few ?? plural),
    };
  });
}

function valueOfFew(words: string): number {
  const scale = SCALES[words.split(/\s+/).at(-1) ?? ''] ?? 1;
  return FEW * scale;
}

function valueOfPlural(words: string): number {
  return (
    words.split(/\s+of\s+/).reduce((value, word) => value * (PLURALS[word] ?? 1), 1) /
    2 ** (words.split(/\s+of\s+/).length - 1)
  );
}

function valueOfNumeral(words: string): number {
  const tokens = words.match(/\d[\d.,\s\u00a0\u202f]*|[a-z]+/g) ?? [];
  let total = 0;
  let current = 0;
  for (const token of tokens) {
    const scale = SCALES[token];
    if (/^\d/.test(token)) current = valueOfDigits(token);
    else if (token in CARDINALS) current += CARDINALS[token] ?? 0;
    else if (scale !== undefined && scale < 1e3) current = (current || 1) * scale;
    else if (scale !== undefined) {
      // "Three thousand million": a scale word behind another multiplies what stands before it.
      total = current ? total + current * scale : (total || 1) * scale;
      current = 0;
    }
  }
  return total + current;
}

/** "1,600" and "1 600" are 1600, "2.5" is 2.5; a point or comma before exactly three digits parts thousands. */
function valueOfDigits(digits: string): number {
  const plain = digits.replace(/[\s\u00a0\u202f]/gu, '');
  if (/^[1-9]\d{0,2}(?:[.,]\d{3})+$/.test(plain)) return Number(plain.replace(/[.,]/g, ''));
  return Number.parseFloat(plain.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}
