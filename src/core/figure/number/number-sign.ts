/**
 * Characters that are a number by themselves and no digits: fractions, Roman numerals, circled and raised numbers, and
 * the numerals of other scripts.
 */

/** What the normal forms of Unicode do not take apart: where a run of such signs begins, where it ends, and its first value. */
const RUNS = [
  ['❶', '❿', 1],
  ['➀', '➉', 1],
  ['➊', '➓', 1],
  ['⓫', '⓴', 11],
  ['⓵', '⓾', 1],
  ['⓿', '⓿', 0],
  ['🄋', '🄌', 0],
  ['ↁ', 'ↁ', 5000],
  ['ↂ', 'ↂ', 10_000],
] as const;

/** The signs of fractions, as the inside of a class of characters. */
export const FRACTION_SIGNS = '¼½¾⅐-⅞';
/** A sign that is a number and no fraction, as the source of a regular expression with the flag `u`. */
export const NUMBER_SIGN = String.raw`(?![${FRACTION_SIGNS}])[\p{Nl}\p{No}]`;
/** What stands before an entry of a list or behind a name, "①" and "Ⅷ": it says which one, and not how many. */
export const ORDER_SIGNS =
  '\u2160-\u2182\u2460-\u249b\u24ea-\u24ff\u2776-\u2793\u3251-\u325f\u32b1-\u32bf\u{1f100}-\u{1f10c}';

/** Several signs that are one number together. */
const WRITTEN_OUT = /^(?:[⁰¹²³⁴-⁹]+|[₀-₉]+|[\u2160-\u217f]+)$/u;
const ROMAN: Record<string, number> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/**
 * The value of one number in signs; NaN for a sign that the table lacks, and for a run that is no one number. Raised
 * and lowered digits stand for themselves.
 *
 * @example valueOfSigns('½') // 0.5
 * @example valueOfSigns('⑳') // 20
 * @example valueOfSigns('Ⅷ') // 8
 */
export function valueOfSigns(signs: string): number {
  if (Array.from(signs).length > 1 && !WRITTEN_OUT.test(signs)) return NaN;
  const plain = signs.normalize('NFKC').toLowerCase();
  const [, part, of] = /^([1-9])⁄(\d+)$/u.exec(plain) ?? [];
  if (part !== undefined) return Number(part) / Number(of);
  const digits = /^\(?(\d+)[).,]?$/u.exec(plain)?.[1];
  if (digits !== undefined) return Number(digits);
  return /^[ivxlcdm]+$/u.test(plain) ? valueOfRoman(plain) : valueInRun(signs);
}

/** A smaller letter before a greater one is taken away from it: "ix" is nine. */
function valueOfRoman(letters: string): number {
  const values = Array.from(letters, (letter) => ROMAN[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

function valueInRun(sign: string): number {
  const code = sign.codePointAt(0) ?? 0;
  const run = RUNS.find(([from, to]) => from <= sign && sign <= to && sign.length === from.length);
  return run ? run[2] + code - (run[0].codePointAt(0) ?? 0) : NaN;
}
