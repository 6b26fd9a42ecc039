import type { IntervalRecord } from '../../schemas/published/figure-record.ts';
import type { Relation } from '../../schemas/published/verdict-record.ts';

/** Intervals with open or closed ends: the arithmetic under every verdict. */

/** An interval of counts or money; an end that is null is not bounded. */
export type Interval = IntervalRecord;

/** The interval that bounds nothing. */
export const EVERYTHING: Interval = { min: null, minOpen: false, max: null, maxOpen: false };

/** The interval [min, max], [min, ∞) where `max` is null. */
export function closed(min: number, max: number | null): Interval {
  return { min, minOpen: false, max, maxOpen: false };
}

/**
 * The same set of whole numbers with closed ends: "more than 160" and "at least 161" are one. Intervals of
 * money (`whole` false) stay as they are.
 */
export function normaliseInterval(interval: Interval, whole: boolean): Interval {
  if (!whole) return interval;
  const { min, minOpen, max, maxOpen } = interval;
  return {
    min: min === null ? null : minOpen ? Math.floor(min) + 1 : Math.ceil(min),
    minOpen: false,
    max: max === null ? null : maxOpen ? Math.ceil(max) - 1 : Math.floor(max),
    maxOpen: false,
  };
}

/** True where no number lies in the interval; for counts, ask of the normalised one. */
export function isEmpty({ min, minOpen, max, maxOpen }: Interval): boolean {
  if (min === null || max === null) return false;
  return min > max || (min === max && (minOpen || maxOpen));
}

/** The numbers that lie in all of the intervals; everything for none. The result may be empty. */
export function intersect(intervals: readonly Interval[]): Interval {
  return intervals.reduce((a, b) => ({ ...higherMin(a, b), ...lowerMax(a, b) }), EVERYTHING);
}

/** The lower end of two intervals that bounds more. */
export function higherMin(a: Interval, b: Interval): Pick<Interval, 'min' | 'minOpen'> {
  const [low, high] = (a.min ?? -Infinity) <= (b.min ?? -Infinity) ? [a, b] : [b, a];
  const open = high.minOpen || (low.min === high.min && low.minOpen);
  return { min: high.min, minOpen: high.min !== null && open };
}

/** The upper end of two intervals that bounds more. */
function lowerMax(a: Interval, b: Interval): Pick<Interval, 'max' | 'maxOpen'> {
  const [low, high] = (a.max ?? Infinity) <= (b.max ?? Infinity) ? [a, b] : [b, a];
  const open = low.maxOpen || (low.max === high.max && high.maxOpen);
  return { max: low.max, maxOpen: low.max !== null && open };
}

/** True where the two intervals are the same set of numbers. */
export function isSame(a: Interval, b: Interval): boolean {
  return a.min === b.min && a.minOpen === b.minOpen && a.max === b.max && a.maxOpen === b.maxOpen;
}

/** True where every number of `inner` lies in `outer`. */
export function isWithin(inner: Interval, outer: Interval): boolean {
  return isSame(intersect([inner, outer]), inner);
}

/** True where the upper end of `a` is the number at the lower end of `b`, and at least one excludes it. */
export function touches(a: Interval, b: Interval): boolean {
  return a.max !== null && a.max === b.min && (a.maxOpen || b.minOpen);
}

/**
 * How two intervals stand to each other as sets, read a → b: "equal", "entails", "entailedBy" or "overlaps" where they
 * share a number; else "touching" where one ends at the number that the other begins with, or "disjoint".
 */
export function relateIntervals(a: Interval, b: Interval): Exclude<Relation, 'grows' | 'notComparable'> {
  if (isEmpty(intersect([a, b]))) return touches(a, b) || touches(b, a) ? 'touching' : 'disjoint';
  if (isSame(a, b)) return 'equal';
  if (isWithin(a, b)) return 'entails';
  return isWithin(b, a) ? 'entailedBy' : 'overlaps';
}
