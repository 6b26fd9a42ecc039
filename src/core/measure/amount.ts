import { exact, SCALE, valueOfNumeral, WORDS } from '../figure/number/numeral.ts';

/** The amounts that stand before a unit: numerals, halves, and numbers below zero. */

const SCALED = String.raw`(?:[ -](?:${SCALE})\b)*`;
const FRACTION = '[½¼¾⅓⅔⅛⅜⅝⅞]';
const DIGITS = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|(?<![\d.])\.\d+)(?: ?${FRACTION})?(?:${SCALED}|(?:bn|mn?|k)(?= ))|${FRACTION}`;
const SHARE = '(?:half|quarter|three[ -]quarters)';
const AND_SHARE = String.raw`[ -]and[ -](?:an?[ -])?${SHARE}\b`;

/** An amount, as the source of a regular expression with the flags "i" and "u". */
export const AMOUNT = String.raw`(?:half[ -]a[ -](?:${SCALE})\b|(?:(?:${DIGITS})|\b(?:one|zero|${WORDS})\b)(?:${AND_SHARE})?)`;

/** Before an amount that is below zero. */
export const BELOW_ZERO = String.raw`(?:minus |(?<![\p{L}\p{N}])-)`;

const SHARES: Readonly<Record<string, number>> = { half: 1 / 2, quarter: 1 / 4, three: 3 / 4 };

/** The share that words name: 0.5 for "half a", 0.75 for "three-quarters of an"; 0 for words that name none. */
export function valueOfShare(words: string): number {
  return SHARES[/three|half|quarter/iu.exec(words)?.[0].toLowerCase() ?? ''] ?? 0;
}

/** Where a point may part thousands, as on the Continent, nobody can tell 1.609 from 1,609. */
const TWO_WAYS = /^[1-9]\d{0,2}\.\d{3}(?!\d)/u;

/** The value of an amount as printed; null where it can be read in two ways. */
export function valueOfAmount(printed: string): number | null {
  const words = printed.toLowerCase();
  if (TWO_WAYS.test(words)) return null;
  const half = new RegExp(`^half[ -]a[ -](?<scale>.+)$`, 'u').exec(words)?.groups?.scale;
  if (half !== undefined) return valueOfNumeral(half) / 2;
  const at = words.search(new RegExp(AND_SHARE, 'u'));
  if (at < 0) return valueOfNumeral(words.replaceAll('-', ' '));
  return exact(valueOfNumeral(words.slice(0, at).replaceAll('-', ' ')) + valueOfShare(words.slice(at)));
}
