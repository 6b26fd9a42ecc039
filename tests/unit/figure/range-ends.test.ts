import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findNumbers } from '../../../src/core/figure/number/number.ts';
import { digitEnds, endsOf } from '../../../src/core/figure/range-ends.ts';

/** The ends of the two numbers of a phrase. */
function ends(phrase: string): readonly number[] | null {
  const [first, second] = findNumbers(phrase);
  if (!first || !second) throw new Error(`"${phrase}" holds no two numbers`);
  return endsOf(first, second);
}

test.each([
  ['two or three hundred thousand', [200000, 300000]],
  ['two hundred or three hundred thousand', [200000, 300000]],
  ['fifty to two hundred thousand', [50000, 200000]],
  ['one hundred to two hundred and fifty thousand', [100000, 250000]],
  ['two hundred to three thousand', [200, 3000]],
  ['two to three billion', [2e9, 3e9]],
  ['800,000 to 1.1 million', [800000, 1.1e6]],
  ['a hundred or two', [100, 200]],
  ['30-40,000', [30000, 40000]],
  ['1-2,000', [1000, 2000]],
  ['5-6000', [5000, 6000]],
  ['5 to 1,250', [5, 1250]],
  ['900 to 1,250', [900, 1250]],
  ['10 to 100', [10, 100]],
])('"%s" runs from %j', (phrase, expected) => {
  expect(ends(phrase)).toEqual(expected);
});

test.each([
  ...['2 to 50,000', '2-300', '10 to 100,000', '2 to 300,000', '900 to 1.2 billion'],
  'two to three million five hundred thousand',
])('nobody can tell where "%s" begins', (phrase) => {
  expect(ends(phrase)).toBeNull();
});

test('the upper end is the one that is printed, and the lower one is never above it unless it was', () => {
  const print = (number: number) => number.toLocaleString('en-GB');
  const number = fc.integer({ min: 1, max: 1e7 });
  fc.assert(
    fc.property(number, number, (from, to) => {
      const [min = from, max = to] = digitEnds(print(from), print(to), from, to) ?? [];
      expect(max).toBe(to);
      expect(min <= max || from > to).toBe(true);
    }),
  );
});
