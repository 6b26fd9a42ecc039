import { endsInSign } from './currency.ts';
import type { TextNumber } from './number.ts';
import type { PlaceRule } from './kind-rule.ts';
import { KIND_RULES } from './number-kind-rules.ts';
import { NUMERAL, valueOfNumeral } from './numeral.ts';
import { sliceText } from '../../text/text.ts';

/**
 * Numbers that count nothing: ordinals, years, ages, dates, clock times, scores, shares, identifiers, measures.
 * Each rule looks at what stands directly before and behind the number. A number that a share is taken of
 * ("half of the 200") is part of a ratio.
 */

/** So many code points on each side of a number are looked at: no rule reaches as far. */
const REACH = 300;

/**
 * What a number is instead of a count: "year", "age", "date", "time", "ordinal", "decade", "score", "share",
 * "ratio", "magnitude", "measure", "identifier", or "sign" for one with a sign that nobody can be sure of, such as "340²"; null
 * where it may be a count.
 */
export function kindOf(phrase: string, number: TextNumber): string | null {
  const before = sliceText(phrase, { start: Math.max(0, number.start - REACH), end: number.start });
  const after = sliceText(phrase, { start: number.end, end: number.end + REACH });
  if (isShareOfFew(before, number.value, after)) return 'ratio';
  if (endsInSign(before, number.text)) {
    const printed = sliceText(phrase, number);
    return kindOf(` ${printed}${after}`, unsigned(number));
  }
  return KIND_RULES.find((rule) => fitsRule(rule, { before, number: number.text, after }))?.kind ?? null;
}

/** The number of a phrase of which all but a space before it was cut off: "USD3m" is no "MH17". */
function unsigned(number: TextNumber): TextNumber {
  return { ...number, start: 1, end: 1 + number.end - number.start };
}

/** Whether a rule takes a number as printed between these two stretches of text. */
export function fitsRule(
  rule: PlaceRule,
  printed: { before: string; number: string; after: string },
): boolean {
  return (['number', 'before', 'after'] as const).every((place) => rule[place]?.test(printed[place]) ?? true);
}

const IN_BEHIND = new RegExp(String.raw`^\s+in\s+(?<other>${NUMERAL})(?!\p{L})`, 'iu');
const IN_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(?<other>${NUMERAL})\s+in\s+$`, 'iu');

/** "Three in 10" is a share; "40 in three districts" counts forty, since no share is greater than the whole. */
function isShareOfFew(before: string, value: number, after: string): boolean {
  const other = (match: RegExpExecArray | null) => valueOfNumeral(match?.groups?.other?.toLowerCase() ?? '');
  const isWhole = (whole: number) =>
    (whole > 1 && whole <= 10) || [20, 50, 100, 1000, 1e4, 1e5, 1e6].includes(whole);
  const [whole, part] = [other(IN_BEHIND.exec(after)), other(IN_BEFORE.exec(before))];
  return (isWhole(whole) && value < whole) || (isWhole(value) && part > 0 && part < value);
}
