import { CURRENCY_SIGN, CURRENCY_WORDS } from './currency.ts';
import { FRACTION_SIGNS, NUMBER_SIGN, valueOfSigns } from './number-sign.ts';

/** English numerals: their words, how they are put together, and what they are worth. */

/** Cardinals up to ninety. */
const CARDINALS: Record<string, number> = {
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  eleven: 11, twelve: 12, thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17,
  eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70,
  eighty: 80, ninety: 90,
}; // prettier-ignore

const SCALES: Record<string, number> = {
  dozen: 12, hundred: 100, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12,
  quadrillion: 1e15, lakh: 1e5, lakhs: 1e5, lac: 1e5, lacs: 1e5, crore: 1e7, crores: 1e7,
  mn: 1e6, mln: 1e6, mio: 1e6, mrd: 1e9, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12, cr: 1e7,
}; // prettier-ignore

/** Letters for a scale; but for "m" and "k" they stand for one only in a sum of money. */
const LETTERS: Record<string, number> = {
  k: 1e3, m: 1e6, mm: 1e6, mil: 1e6, b: 1e9, bil: 1e9, t: 1e12,
}; // prettier-ignore

/** Plurals of count nouns: at least two of them. */
const PLURALS: Record<string, number> = {
  tens: 20, dozens: 24, scores: 40, hundreds: 200, thousands: 2e3, lakhs: 2e5, millions: 2e6, crores: 2e7,
  billions: 2e9, trillions: 2e12,
}; // prettier-ignore

/** By convention "several", "a few" and "a handful" are three at least. */
export const FEW = 3;

const any = (words: readonly string[]) => words.join('|');
const CARDINAL = any(Object.keys(CARDINALS));
const FROM_TWO = any(Object.keys(CARDINALS).filter((word) => word !== 'one'));
/** "Dozens" and, in digits, "100s" and "1,000s"; "10s" only before "of", else it is ten seconds or a decade. */
const PLURAL = String.raw`(?:${any(Object.keys(PLURALS))}|(?<!\d[.,])1(?:0{2,6}|0{0,2}(?:,000)+)['’]?s|(?<!\d[.,])10['’]?s(?=\s+of\b))`;

const ABBREVIATIONS = ['mn', 'mln', 'mio', 'mrd', 'bn', 'bln', 'tn', 'trn', 'cr'];
/** A scale word, as the source of a regular expression. */
export const SCALE = any(
  Object.keys(SCALES).filter((word) => word.length > 2 && !ABBREVIATIONS.includes(word)),
);
const ABBREVIATION = any(ABBREVIATIONS);
/** A scale word or abbreviation that may stand apart from its digits. */
export const ANY_SCALE = `${SCALE}|${ABBREVIATION}`;

/** "12 500", but "15 100-seat boats" are fifteen. */
const GROUPED = String.raw`\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+(?![\d,.]*\d)(?!-(?!strong|odd|plus|some|ish)\p{L})|\d{1,3}(?:['’]\d{3})+(?!\d)`;
const PLAIN = String.raw`(?<![\p{L}\p{N}.,])\.\d+|\d+(?:[.,]\d+)*(?:\s?[${FRACTION_SIGNS}])?|[${FRACTION_SIGNS}]`;
/** What is glued to a number: the sign of a footnote or an exponent, which nobody can tell apart. */
const GLUED_SIGNS = String.raw`(?:(?<=[${FRACTION_SIGNS}])\p{N}+|[\p{Nl}\p{No}]\p{N}*)?`;
const SUM = `[\\d.,${FRACTION_SIGNS}]{1,18}`;
/** "$2-3B": the sign stands before the first end. Asked behind the letter, since most numbers have none. */
const IN_MONEY = String.raw`(?<=(?:${CURRENCY_SIGN})\s?(?:${SUM}\s?[mbtk]?\s?(?:-|–|to|or|and)\s?)?${SUM}\s?\p{L}{1,3})`;
/** Apart from its digits an "m" means metres, but not in a sum of money. A "b" is billions elsewhere behind a decimal: "1.2B". */
const LETTER = String.raw`[mk]\b|\s?(?:mm|mil|bil|[mbtk])\b(?!-\p{L}{3})${IN_MONEY}|\s?[mbt](?=\s+(?:${CURRENCY_WORDS})(?!\p{L}))|b\b(?<=\d\.\d{1,3}b)`;
/** "Two hundred and thirty", but not "a dozen and twenty", which are two numbers. */
const AND = String.raw`(?:(?<=hundred|thousand|million|billion|trillion|lakh|crore)[\s-]+and)?`;

/** Digits with their thousands and scale words: "1,600", "2.5 million", "3bn", "2 bn", "1,20,000", "2½ million". */
export const DIGITS = String.raw`(?:${GROUPED}|${PLAIN})${GLUED_SIGNS}(?:${LETTER}|[\s-]?(?:${ABBREVIATION})\b|(?:[\s-]*(?:${SCALE})\b)*)`;
/** "km²" is a name in which nothing is counted. */
const UNIT_BEFORE = String.raw`(?<=(?<!\p{L})(?:[cdkm]?m|ft|in|mi|yd))[²³](?!\p{N})`;
/** A number in signs, with what is glued to it: "⑳", "ⅩⅦ". No scale belongs to one, and none behind it counts alone. */
export const SIGNS = String.raw`(?!${UNIT_BEFORE})(?:${NUMBER_SIGN})\p{N}*(?:[\s-]*(?:${ANY_SCALE})\b)*`;
/** Cardinals in words from two up: "twenty-five", "two hundred and thirty", "a dozen". */
export const WORDS = String.raw`(?:(?:${FROM_TWO})|(?:an?|one)[\s-]+(?:${SCALE}))\b(?:${AND}[\s-]+(?:${CARDINAL}|${SCALE})\b)*|(?:${SCALE})\b`;
/** A number in digits or words, as the source of a regular expression. */
export const NUMERAL = String.raw`(?:\d[\d.,]*[${FRACTION_SIGNS}]?|[${FRACTION_SIGNS}]|${WORDS}|one)`;
/** Scale words in a row: "hundred thousand". */
export const SCALES_IN_A_ROW = String.raw`(?:${SCALE})(?:[\s-]+(?:${SCALE}))*`;
/** Indefinite plurals: "dozens", "tens of thousands". */
export const PLURALS_OF = String.raw`(?:${PLURAL})\b(?:\s+of\s+(?:${PLURAL})\b)*`;

/** The worth of a scale word, plural or letter; undefined for any other word. */
export function scaleOf(word: string): number | undefined {
  return SCALES[word] ?? SCALES[word.replace(/s$/, '')];
}

/** The worth of a cardinal up to ninety; undefined for any other word. */
export function cardinalOf(word: string): number | undefined {
  return CARDINALS[word];
}

const LETTER_AT_END = new RegExp(String.raw`[\d${FRACTION_SIGNS}]\s?(?<letter>\p{L}{1,3})$`, 'u');

/**
 * The scales that end a numeral in small letters, in their order: 100 and 1,000 for "two hundred thousand", a billion
 * for "$3bn". None where it ends with a number.
 */
export function scalesAtEnd(words: string): number[] {
  const letter = LETTER_AT_END.exec(words)?.groups?.letter;
  const ofLetter = letter === undefined ? undefined : LETTERS[letter];
  if (ofLetter !== undefined) return [ofLetter];
  const scales: number[] = [];
  for (const word of (words.match(/\p{L}+|[^\p{L}\s-]+/gu) ?? []).reverse()) {
    const scale = scaleOf(word) ?? (word === 'tens' ? 10 : /^scores?$/.test(word) ? 20 : undefined);
    if (scale === undefined && (word !== 'of' || scales.length === 0)) break;
    if (scale !== undefined) scales.unshift(scale);
  }
  return scales;
}

/** What the scales that end a numeral multiply it by: 100 for "several hundred" and "several hundreds", 1 for none. */
export function scaleAtEnd(words: string): number {
  return scalesAtEnd(words).reduce((product, scale) => product * scale, 1);
}

/** The least number that an indefinite plural stands for: 24 for "dozens", 20,000 for "tens of thousands". */
export function valueOfPlural(words: string): number {
  const parts = words.split(/\s+of\s+/);
  return parts.reduce((value, word) => value * leastOfPlural(word), 1) / 2 ** (parts.length - 1);
}

function leastOfPlural(word: string): number {
  return PLURALS[word] ?? 2 * Number(word.replace(/\D/g, ''));
}

/**
 * The value of digits or number words in small letters; 0 where they hold none. A sign that is glued to digits adds
 * nothing to them, and NaN where more follows it.
 *
 * @example valueOfNumeral('two hundred and thirty') // 230
 */
export function valueOfNumeral(words: string): number {
  const [before = '', ...glued] = words.split(AT_SIGN);
  if (glued.length > 0) return glued.every((rest) => rest === '') ? valueOfNumeral(before) : NaN;
  const tokens = words.match(/\.?\d(?:[\d.,'’\s\u00a0\u2009\u202f]*\d)?|[a-z]+|[^\s\w]/gu) ?? [];
  let total = 0;
  let current = 0;
  for (const [index, token] of tokens.entries()) {
    const scale = SCALES[token] ?? (BEFORE_LETTER.test(tokens[index - 1] ?? '') ? LETTERS[token] : undefined);
    if (/^\.?\d/.test(token)) current = valueOfDigits(token, isScale(tokens[index + 1] ?? ''));
    else if (IS_FRACTION.test(token)) current += valueOfSigns(token);
    else if (token in CARDINALS) current += CARDINALS[token] ?? 0;
    else if (scale !== undefined && scale < 1e3) current = (current || 1) * scale;
    else if (scale !== undefined) {
      // "Three thousand million": a scale word behind another multiplies what stands before it.
      total = current ? total + current * scale : (total || 1) * scale;
      current = 0;
    }
  }
  // 1.1 million is 1,100,000 and no hair more.
  const value = total + current;
  return Number.isInteger(value) ? value : Number(value.toPrecision(IS_FRACTION.test(words) ? 12 : 15));
}

const IS_FRACTION = new RegExp(`[${FRACTION_SIGNS}]`, 'u');
/** Where a number is over: at a sign that is no fraction, or a fraction to which more is glued. */
const AT_SIGN = new RegExp(String.raw`${NUMBER_SIGN}|(?<=[${FRACTION_SIGNS}])(?=\p{N})`, 'u');
const BEFORE_LETTER = new RegExp(`[\\d${FRACTION_SIGNS}]`, 'u');

function isScale(token: string): boolean {
  return token in SCALES || token in LETTERS;
}

/**
 * "1,600", "1 600" and "1'600" are 1600, "1,20,000" is 120,000 as in India, "2.5" is 2.5. A point before exactly three digits parts thousands, as
 * on the Continent, but not before a scale word: "2.375 million" is no two thousand millions.
 */
function valueOfDigits(digits: string, isScaled: boolean): number {
  const plain = digits.replace(/[\s'’]/gu, '');
  const thousands = isScaled ? /^[1-9]\d{0,2}(?:,\d{3})+$/ : /^[1-9]\d{0,2}(?:[.,]\d{3})+$/;
  if (thousands.test(plain) || /^[1-9]\d?(?:,\d{2})+,\d{3}$/.test(plain))
    return Number(plain.replace(/[.,]/g, ''));
  return Number.parseFloat(plain.replace(/,(?=\d{3}(?:\D|$))/g, '').replace(',', '.'));
}

/** The number without the dust that binary fractions leave behind: 117 − 11.7 is 105.3. */
export function exact(n: number): number {
  return Number(n.toPrecision(12));
}
