import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitNumerals } from '../../../../src/core/figure/number/number-words.ts';

const split = (run: string, after = '') =>
  splitNumerals(run, after).map(({ start, end }) => run.slice(start, end));

test.each([
  ['twenty twenty-two', ['twenty', 'twenty-two']],
  ['nineteen eighty-four', ['nineteen', 'eighty-four']],
  ['seven eleven', ['seven', 'eleven']],
  ['two hundred five hundred', ['two hundred five', 'hundred']],
  ['two thousand three million', ['two thousand', 'three million']],
  ['a dozen twenty', ['a dozen', 'twenty']],
  ['thirty five thousand', ['thirty five thousand']],
  ['two hundred and thirty', ['two hundred and thirty']],
  ['one million eighty two thousand', ['one million eighty two thousand']],
  ['three thousand million', ['three thousand million']],
  ['a thousand and one', ['a thousand and one']],
])('"%s" holds %j', (run, numerals) => {
  expect(split(run)).toEqual(numerals);
});

test('a compound keeps its number, unless the hyphen says more or less', () => {
  expect(split('twenty two', '-berth tents')).toEqual(['twenty', 'two']);
  expect(split('twenty two', '-odd tents')).toEqual(['twenty two']);
  expect(split('twenty-two', '-berth tents')).toEqual(['twenty-two']);
});

test('every numeral of a run stands in it, in order and apart', () => {
  const word = fc.constantFrom('two', 'twenty', 'hundred', 'thousand', 'million', 'dozen', 'eleven', 'lakh');
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (words) => {
      const run = words.join(' ');
      expect(split(run).join(' ')).toBe(run);
    }),
  );
});
