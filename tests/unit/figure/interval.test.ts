import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  EVERYTHING,
  higherMin,
  intersect,
  type Interval,
  isEmpty,
  isSame,
  isWithin,
  normaliseInterval,
  relateIntervals,
  touches,
} from '../../../src/core/figure/interval.ts';
import { anyInterval, holds, interval } from '../kit/interval-notation.ts';

const pair = fc.tuple(anyInterval, anyInterval);
/** Every half from below all ends to above them: enough to tell any two of the arbitrary intervals apart. */
const points = Array.from({ length: 60 }, (_, index) => index / 4 - 1);
const wholes = points.filter(Number.isInteger);

test.each([
  ['(160, ∞)', '[161, ∞)'],
  ['[161, ∞)', '[161, ∞)'],
  ['[0, 8)', '[0, 7]'],
  ['[7200, 8000)', '[7200, 7999]'],
  ['[21.6, 24)', '[22, 23]'],
  ['[40.5, 49.5]', '[41, 49]'],
  ['(7.5, 9.5)', '[8, 9]'],
  ['(7, 8)', '[8, 7]'],
  ['(−∞, ∞)', '(−∞, ∞)'],
])('the whole numbers of %s are %s', (printed, whole) => {
  expect(normaliseInterval(interval(printed), true)).toEqual(interval(whole));
});

test.each(['(160, ∞)', '[0, 8)', '[1.25, 2.5]', '(−∞, 3)'])('of money %s stays as it is', (printed) => {
  expect(normaliseInterval(interval(printed), false)).toEqual(interval(printed));
});

test.each([
  ['[5, 5]', false],
  ['[5, 5)', true],
  ['(5, 5]', true],
  ['[6, 5]', true],
  ['(5, 6)', false],
  ['(5, ∞)', false],
  ['(−∞, 5)', false],
  ['(−∞, ∞)', false],
])('that %s is empty is %s', (text, empty) => {
  expect(isEmpty(interval(text))).toBe(empty);
});

test.each([
  [[], '(−∞, ∞)'],
  [['[1, 5]'], '[1, 5]'],
  [['[1, 5]', '[3, 9]'], '[3, 5]'],
  [['[1, 5]', '(1, 5)'], '(1, 5)'],
  [['(1, 5]', '[1, 5)'], '(1, 5)'],
  [['(160, ∞)', '[24, ∞)', '[20, ∞)'], '(160, ∞)'],
  [['[0, 40]', '[3, ∞)', '(−∞, 12)'], '[3, 12)'],
  [['[0, 5]', '(5, ∞)'], '(5, 5]'],
  [['[0, 3]', '[7, ∞)'], '[7, 3]'],
])('what %j have in common is %s', (texts, common) => {
  expect(intersect(texts.map(interval))).toEqual(interval(common));
});

test.each([
  ['[3, 9]', '[5, 6]', { min: 5, minOpen: false }],
  ['(5, 9]', '[5, 6]', { min: 5, minOpen: true }],
  ['(−∞, 9]', '(5, 6]', { min: 5, minOpen: true }],
  ['(−∞, 9]', '(−∞, 6]', { min: null, minOpen: false }],
])('the higher lower end of %s and %s', (a, b, end) => {
  expect(higherMin(interval(a), interval(b))).toEqual(end);
  expect(higherMin(interval(b), interval(a))).toEqual(end);
});

test.each([
  ['[3, 5]', '[3, 5]', true],
  ['[3, 5]', '[3, 6]', true],
  ['(3, 5)', '[3, 5]', true],
  ['[3, 5]', '(3, 5]', false],
  ['[3, 5]', '[4, 6]', false],
  ['(160, ∞)', '[24, ∞)', true],
  ['[24, ∞)', '(160, ∞)', false],
  ['[0, ∞)', '(−∞, ∞)', true],
])('that %s lies within %s is %s', (inner, outer, within) => {
  expect(isWithin(interval(inner), interval(outer))).toBe(within);
});

test.each([
  ['[7200, 8000)', '[8000, ∞)', true],
  ['[8000, 8000]', '(8000, ∞)', true],
  ['[7200, 8000)', '(8000, ∞)', true],
  ['[0, 8000]', '[8000, ∞)', false],
  ['[0, 7]', '[8, ∞)', false],
  ['[8000, ∞)', '[7200, 8000)', false],
  ['(−∞, ∞)', '(−∞, ∞)', false],
])('that %s ends where %s begins is %s', (a, b, touching) => {
  expect(touches(interval(a), interval(b))).toBe(touching);
});

describe('laws', () => {
  test('the common part holds exactly the numbers that all hold', () => {
    fc.assert(
      fc.property(fc.array(anyInterval, { maxLength: 4 }), (intervals) => {
        const common = intersect(intervals);
        for (const n of points) {
          expect(holds(common, n)).toBe(intervals.every((each) => holds(each, n)));
        }
      }),
    );
  });

  test('the order of the intervals does not matter, and everything adds nothing', () => {
    fc.assert(
      fc.property(pair, ([a, b]) => {
        expect(intersect([a, b])).toEqual(intersect([b, a]));
        expect(intersect([a, EVERYTHING])).toEqual(a);
      }),
    );
  });

  test('whole numbers are kept and nothing else, and a second time changes nothing', () => {
    fc.assert(
      fc.property(anyInterval, (each) => {
        const whole = normaliseInterval(each, true);
        expect(wholes.map((n) => holds(whole, n))).toEqual(wholes.map((n) => holds(each, n)));
        expect(normaliseInterval(whole, true)).toEqual(whole);
        const ends = [whole.min, whole.max].filter((end) => end !== null);
        expect(ends.every(Number.isInteger)).toBe(true);
      }),
    );
  });

  test('an interval is empty where it holds no number', () => {
    fc.assert(
      fc.property(anyInterval, (each) => {
        expect(isEmpty(each)).toBe(!points.some((n) => holds(each, n)));
      }),
    );
  });

  test('one lies within the other where all its numbers do', () => {
    const some = anyInterval.filter((each: Interval) => !isEmpty(each));
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(isWithin(a, b)).toBe(points.every((n) => !holds(a, n) || holds(b, n)));
        expect(isSame(a, b)).toBe(isWithin(a, b) && isWithin(b, a));
      }),
    );
  });
});

test.each([
  ['[3, 5]', '[3, 5]', 'equal'],
  ['(3, 5)', '[3, 5]', 'entails'],
  ['[3, 5]', '(3, 5)', 'entailedBy'],
  ['[3, 5]', '[4, 9]', 'overlaps'],
  ['[3, 5]', '[5, 9]', 'overlaps'],
  ['[3, 5)', '[5, 9]', 'touching'],
  ['(5, 9]', '[3, 5]', 'touching'],
  ['[3, 5]', '[6, 9]', 'disjoint'],
] as const)('the relation of %s to %s is %s', (a, b, relation) => {
  expect(relateIntervals(interval(a), interval(b))).toBe(relation);
});
