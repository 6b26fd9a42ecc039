import type { Hedge } from '../../schemas/published/figure-record.ts';
import { type Bounding, findHedge } from './hedge.ts';
import { type Interval, isEmpty } from './interval.ts';
import type { TextNumber } from './number.ts';

/** What one amount of a figure phrase means with its hedge. */

/** An interval with the hedge that gave it; `isRange` where the phrase prints two ends. */
export interface Reading extends Interval {
  hedge: Hedge;
  vague: boolean;
  isRange: boolean;
}

/** The share of a number by which "nearly" and "about" widen it: our convention, shown on the site. */
export const TOLERANCE = 1 / 10;

/** The reading of one amount; null where its hedges contradict one another or it is denied. */
export function readSingle(phrase: string, amount: TextNumber): Reading | null {
  const hedge = findHedge(phrase, amount);
  if (!amount.vague) return hedge && asReading(boundBy(hedge, amount.value), hedge);
  // Of a vague amount an upper bound says nothing: nobody knows how many dozens "dozens" are.
  const min = hedge === 'at-most' || hedge === 'fewer-than' ? 0 : amount.value;
  return hedge && { ...boundBy('at-least', min), hedge: 'indefinite', vague: true, isRange: false };
}

/** The reading with this interval; null for an empty one. */
export function asReading(interval: Interval, hedge: Hedge, isRange = false): Reading | null {
  return isEmpty(interval) ? null : { ...interval, hedge, vague: false, isRange };
}

/** The interval [min, max], [min, ∞) where `max` is null. */
export function closed(min: number, max: number | null): Interval {
  return { min, minOpen: false, max, maxOpen: false };
}

/** The interval that a hedge makes of a number. */
export function boundBy(hedge: Bounding | 'none', n: number): Interval {
  const width = n * TOLERANCE;
  switch (hedge) {
    case 'more-than':
      return { ...closed(n, null), minOpen: true };
    case 'at-least':
      return closed(n, null);
    case 'fewer-than':
      return { ...closed(0, n), maxOpen: true };
    case 'at-most':
      return closed(0, n);
    case 'nearly':
      return { ...closed(exact(n - width), n), maxOpen: true };
    case 'about':
      return closed(exact(n - width), exact(n + width));
    case 'none':
      return closed(n, n);
  }
}

/** The number without the dust that binary fractions leave behind: 117 − 11.7 is 105.3. */
export function exact(n: number): number {
  return Number(n.toPrecision(12));
}
