import fc from 'fast-check';
import type { Interval } from '../../../src/core/figure/interval.ts';

/** Intervals for the tests: written as in mathematics, and arbitrary ones. */

/** Reads "(160, ∞)" or "[0, 8)" as an interval. */
export function interval(text: string): Interval {
  const match = /^([[(])(−∞|[\d.]+), (∞|[\d.]+)([\])])$/u.exec(text);
  if (!match) throw new Error(`"${text}" is no interval`);
  const [, open, from, to, close] = match;
  return {
    min: from === '−∞' ? null : Number(from),
    minOpen: from !== '−∞' && open === '(',
    max: to === '∞' ? null : Number(to),
    maxOpen: to !== '∞' && close === ')',
  };
}

/** True where the number lies in the interval. */
export function holds({ min, minOpen, max, maxOpen }: Interval, n: number): boolean {
  const isAbove = min === null || n > min || (n === min && !minOpen);
  return isAbove && (max === null || n < max || (n === max && !maxOpen));
}

/** Ends from 0 to 12, whole and half, so that arbitrary intervals often meet. */
const end = fc.option(
  fc.nat(24).map((n) => n / 2),
  { freq: 4 },
);

/** Any interval whose lower end, where it has one, is not above its upper end. */
export const anyInterval: fc.Arbitrary<Interval> = fc
  .record({ min: end, minOpen: fc.boolean(), max: end, maxOpen: fc.boolean() })
  .map(({ min, minOpen, max, maxOpen }) => {
    const [low, high] = min !== null && max !== null && min > max ? [max, min] : [min, max];
    return { min: low, minOpen: low !== null && minOpen, max: high, maxOpen: high !== null && maxOpen };
  });
