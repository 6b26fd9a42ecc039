import { endsInSign } from './currency.ts';
import type { TextNumber } from './number.ts';
import type { PlaceRule } from './kind-rule.ts';
import { KIND_RULES } from './number-kind-rules.ts';
import { OLD_SUM, OLD_SUM_RULES } from './number-sign-rules.ts';
import { NUMERAL, valueOfNumeral } from './numeral.ts';
import { either } from '../../text/rule.ts';
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
 * "ratio", "magnitude", "measure", "identifier", "old sum" (of pounds, shillings and pence), or "sign" for one with a
 * sign that nobody can be sure of, such as "340²"; null where it may be a count.
 */
export function kindOf(phrase: string, number: TextNumber): string | null {
  const before = sliceText(phrase, { start: Math.max(0, number.start - REACH), end: number.start });
  const after = sliceText(phrase, { start: number.end, end: number.end + REACH });
  // Its rules look at the sign, which the others are asked without.
  if (OLD_SUM_RULES.some((rule) => fitsRule(rule, { before, number: sliceText(phrase, number), after })))
    return OLD_SUM;
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

/** Between the numbers of a share with what it is a share of: "two people in three", "nine workers out of ten". */
const OF_THOSE =
  String.raw`(?:\s+(?!(?:and|or|but|in|at|on|of|by|to|from|for|with|who|were|was|are|is|had|have|has)\b)[\p{L}-]+){1,3}` +
  String.raw`\s+(?:in|out\s+of)\s+`;
/** Behind such a share no noun stands, which would say where they were: "two people in three villages". */
const NO_NOUN = new RegExp(
  String.raw`^(?:\s*(?:$|[.,;:!?)"”’–—])|\s+(?:${either(
    'is|are|was|were|has|have|had|did|does|do|will|would|can|could|may|might|must|in|at|on|by|here|there|and|or|but|as',
    String.raw`died|dies|lost|fell|fled|left|went|saw|got|took|gave|came|said|says|\p{L}{2,}(?:ed|ly)`,
  )})(?![\p{L}-]))`,
  'iu',
);
const IN_BEHIND = new RegExp(String.raw`^\s+in\s+(?<other>${NUMERAL})(?!\p{L})`, 'iu');
const OF_THOSE_BEHIND = new RegExp(String.raw`^${OF_THOSE}(?<other>${NUMERAL})(?![\p{L}\d-])`, 'iu');
const OF_THOSE_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(?<other>${NUMERAL})${OF_THOSE}$`, 'iu');
const IN_BEFORE = new RegExp(String.raw`(?<![\p{L}\d])(?<other>${NUMERAL})\s+in\s+$`, 'iu');

/** "Three in 10" is a share; "40 in three districts" counts forty, since no share is greater than the whole. */
function isShareOfFew(before: string, value: number, after: string): boolean {
  const other = (match: RegExpExecArray | null) => valueOfNumeral(match?.groups?.other?.toLowerCase() ?? '');
  const isWhole = (whole: number) =>
    (whole > 1 && whole <= 10) || [20, 50, 100, 1000, 1e4, 1e5, 1e6].includes(whole);
  const isShare = (part: number, whole: number) => isWhole(whole) && part > 0 && part < whole;
  if (isShare(value, other(IN_BEHIND.exec(after))) || isShare(other(IN_BEFORE.exec(before)), value))
    return true;
  // "One worker in 12 was hurt": of so few any whole is one.
  const isShareOfThose = (part: number, whole: number) =>
    isShare(part, whole) || (part === 1 && whole > 1 && whole <= 100);
  const behind = OF_THOSE_BEHIND.exec(after);
  if (behind && NO_NOUN.test(after.slice(behind[0].length))) return isShareOfThose(value, other(behind));
  return NO_NOUN.test(after) && isShareOfThose(other(OF_THOSE_BEFORE.exec(before)), value);
}
