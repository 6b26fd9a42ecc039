import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readBounded } from '../../../src/core/figure/bounds.ts';
import { findNumbers } from '../../../src/core/figure/number/number.ts';
import { interval } from '../kit/interval-notation.ts';

function read(phrase: string) {
  const [first, second] = findNumbers(phrase);
  if (!first || !second) throw new Error(`"${phrase}" holds no two numbers`);
  return readBounded(phrase, first, second);
}

test.each([
  ['more than 100 but fewer than 200', '(100, 200)'],
  ['fewer than 200 but more than 100', '(100, 200)'],
  ['100 or more but under 200', '[100, 200)'],
  ['at most 60, at least 40', '[40, 60]'],
  ['40 at least and 60 at most', '[40, 60]'],
  ['as few as 7 or as many as 19', '[7, 19]'],
  ['more than 100 tents but fewer than 200 tents', '(100, 200)'],
])('"%s" is %s', (phrase, notation) => {
  expect(read(phrase)).toMatchObject({ ...interval(notation), hedge: 'between' });
});

test.each([
  'fewer than 100 but more than 200',
  'more than 100 tents but fewer than 200 boats',
  'at least 12 or at most 40',
])('"%s" is no figure', (phrase) => {
  expect(read(phrase)).toBeNull();
});

test.each(['10 to 15', 'at least 10 to 15', 'more than 10 and more than 15', 'about 10 and up to 15'])(
  '"%s" is not bounded from both sides',
  (phrase) => {
    expect(read(phrase)).toBeUndefined();
  },
);

test('the order of the bounds does not matter', () => {
  const number = fc.integer({ min: 1, max: 999 });
  const lower = fc.constantFrom('more than', 'at least', 'no fewer than', 'over');
  const upper = fc.constantFrom('fewer than', 'at most', 'up to', 'under');
  fc.assert(
    fc.property(number, number, lower, upper, (low, high, least, most) => {
      const [a, b] = [`${least} ${low}`, `${most} ${high}`];
      expect(read(`${a} but ${b}`)).toEqual(read(`${b} but ${a}`));
    }),
  );
});
