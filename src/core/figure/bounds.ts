import { asReading, boundBy, type Reading } from './figure-rule.ts';
import type { Bounding } from './hedge.ts';
import { hedgeAtEnd, hedgeBehind } from './hedge-place.ts';
import { intersect } from './interval.ts';
import type { TextNumber } from './number/number.ts';
import { sliceText } from '../text/text.ts';

/** Figures that are bounded from both sides: "more than 100 but fewer than 200", in any order and wording. */

const LOWER: readonly Bounding[] = ['more-than', 'at-least'];
const UPPER: readonly Bounding[] = ['fewer-than', 'at-most'];

/** Between the two bounds; a noun may stand before it if nothing else is counted behind the second. */
const CONNECTOR = new RegExp(
  String.raw`^(?:\s+(?<noun>(?!(?:but|and|yet|nor|or|to)\b)\p{L}+))?(?:,?\s*(?:but|and|yet|nor|though|to|and\s+yet)|,|,?\s*(?<or>or))` +
    String.raw`(?:\s+(?:also|still|possibly|perhaps|maybe|even|probably|certainly|at\s+the\s+same\s+time))*\s*$`,
  'iu',
);
const FEW_OR_MANY = /\bas\s+(?:few|little|low|many|much|high)\s+as\s*$/iu;
/** Behind the second number, where the noun stands before it: nothing, or the noun again. */
const END = /^\s*(?:$|[.,;:)])/u;

/**
 * The reading of two amounts of which each bounds the other's side. Null where they leave no number between them or
 * count two things; undefined where they are not both bounds.
 */
export function readBounded(
  phrase: string,
  first: TextNumber,
  second: TextNumber,
): Reading | null | undefined {
  const left = sliceText(phrase, { start: 0, end: first.start });
  const link = sliceText(phrase, { start: first.end, end: second.start });
  const right = sliceText(phrase, { start: second.end, end: Infinity });
  const before = hedgeAtEnd(left);
  // The words behind the first number are seen with the second, which "and under 300" bounds.
  const behind = hedgeBehind(`${link}${second.text}${right}`);
  const between = behind
    ? behind.rest.slice(0, behind.rest.length - second.text.length - right.length)
    : link;
  const [beforeSecond, behindSecond] = [hedgeAtEnd(between), hedgeBehind(right)];
  const one = only(before?.hedge, behind?.hedge);
  const other = only(beforeSecond?.hedge, behindSecond?.hedge);
  if (!one || !other || !isPair(one, other)) return undefined;
  // "Not fewer than 12 nor more than 16": the hedge itself joins.
  const joint = beforeSecond ? beforeSecond.rest : between;
  const connector = CONNECTOR.exec(/\bnor\b/iu.test(between) ? `${joint} and` : joint)?.groups;
  if (!connector || (before && hedgeAtEnd(before.rest))) return null;
  if (connector.or !== undefined && !FEW_OR_MANY.test(left)) return null;
  const noun = connector.noun?.toLowerCase();
  const counted = behindSecond ? behindSecond.rest : right;
  if (noun !== undefined && !END.test(counted) && !counted.toLowerCase().startsWith(` ${noun}`)) return null;
  return asReading(intersect([boundBy(one, first.value), boundBy(other, second.value)]), 'between');
}

function only(one: Bounding | undefined, other: Bounding | undefined): Bounding | null {
  return one !== undefined && other !== undefined ? null : (one ?? other ?? null);
}

function isPair(one: Bounding, other: Bounding): boolean {
  return (LOWER.includes(one) && UPPER.includes(other)) || (UPPER.includes(one) && LOWER.includes(other));
}
