import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  formatNumber,
  printInterval,
  printNotation,
  printWithin,
} from '../../../src/core/figure/figure-words.ts';
import { parseFigure } from '../../../src/core/figure/figure.ts';
import { type Interval, isEmpty } from '../../../src/core/figure/interval.ts';
import { interval } from '../kit/interval-notation.ts';

test.each([
  [0, '0'],
  [7, '7'],
  [2030, '2,030'],
  [105.3, '105.3'],
  [999_999, '999,999'],
  [1_000_000, '1 million'],
  [1_250_000, '1.25 million'],
  [1_234_567, '1,234,567'],
  [2_000_000_000, '2 billion'],
  [1_100_000_000, '1.1 billion'],
  [3_750_000_000_000, '3.75 trillion'],
  [999_999_999_999_993, '999,999,999,999,993'],
])('%d is printed "%s"', (n, words) => {
  expect(formatNumber(n)).toBe(words);
});

test.each([
  ['Dozens', 'dozens'],
  ['A dozen', 'a dozen'],
  ['At least 8,000', 'at least 8,000'],
  ['More than US$2bn', 'more than US$2bn'],
  ['US$2bn', 'US$2bn'],
  ['A$2bn', 'A$2bn'],
  ['Rs 500', 'Rs 500'],
  ['2,030', '2,030'],
  ['', ''],
])('the figure "%s" goes on in a sentence as "%s"', (figure, words) => {
  expect(printWithin(figure)).toBe(words);
});

test.each([
  ['(160, ∞)', null, 'more than 160'],
  ['[24, ∞)', null, 'at least 24'],
  ['[16, 16]', null, '16'],
  ['[0, 0]', null, '0'],
  ['(0, ∞)', null, 'more than 0'],
  ['[0, 8)', null, 'fewer than 8'],
  ['(−∞, 8]', null, 'at most 8'],
  ['(0, 8]', null, 'more than 0 but no more than 8'],
  ['[7200, 8000)', null, 'at least 7,200 but fewer than 8,000'],
  ['(5, 9)', null, 'more than 5 but fewer than 9'],
  ['[10, 15]', null, '10 to 15'],
  ['[2000000000, 3000000000]', 'USD', '2 to 3 billion US dollars'],
  ['[2000000, 3000000000]', 'EUR', '2 million to 3 billion euros'],
  ['[13, 70000000]', 'EUR', 'at least 13 but no more than 70,000,000 euros'],
  ['[999999, 2000000]', null, '999,999 to 2,000,000'],
  ['(−∞, ∞)', null, 'any number'],
  ['(−∞, ∞)', 'USD', 'any sum'],
  ['[1, 1]', 'USD', '1 US dollar'],
  ['(1, ∞)', 'EUR', 'more than 1 euro'],
  ['[1.5, 1.5]', 'GBP', '1.5 British pounds'],
  ['[2, 2]', 'NOK', '2 Norwegian kroner'],
  ['[2, 2]', 'SEK', '2 Swedish kronor'],
  ['[2, 2]', 'JPY', '2 Japanese yen'],
  ['[2, 2]', 'TRY', '2 Turkish lira'],
  ['[2, 2]', 'ILS', '2 Israeli new shekels'],
])('%s of %s is printed "%s"', (notation, unit, phrase) => {
  expect(printInterval(interval(notation), unit)).toBe(phrase);
});

test.each([
  ['(160, ∞)', '(160, ∞)'],
  ['[7200, 8000)', '[7,200, 8,000)'],
  ['(−∞, 8]', '(−∞, 8]'],
  ['(−∞, ∞)', '(−∞, ∞)'],
  ['[105.3, 128.7]', '[105.3, 128.7]'],
])('%s is noted "%s"', (notation, printed) => {
  expect(printNotation(interval(notation))).toBe(printed);
});

describe('what is printed is read back as the same interval', () => {
  /** The ends and the unit; a missing lower end is zero, since nothing is counted below it. */
  const reread = (ends: Interval, unit: string | null) => {
    const figure = parseFigure(printInterval(ends, unit));
    return figure && endsOf(figure, figure.unit);
  };
  const endsOf = ({ min, minOpen, max, maxOpen }: Interval, unit: string | null) => ({
    ...{ min: min ?? 0, minOpen, max, maxOpen, unit },
  });

  const known = ['tuned', 'mended']
    .flatMap(
      (name) =>
        JSON.parse(readFileSync(`tests/fixtures/figures/${name}.json`, 'utf8')) as { phrase: string }[],
    )
    .map(({ phrase }) => parseFigure(phrase))
    .filter((figure) => figure !== null);

  test('there are figures to read back', () => {
    expect(known.length).toBeGreaterThan(100);
  });

  test.each(known)('of "$text"', (figure) => {
    expect(reread(figure, figure.unit)).toEqual(endsOf(figure, figure.unit));
  });

  const amount = fc.oneof(
    fc.nat(30),
    fc.nat(3000),
    fc.nat(1e6),
    fc.nat(1e6).map((n) => n / 10),
    fc.nat(1e8).map((n) => n / 100),
    fc.nat(1e6).map((n) => n * 1e4),
    fc.nat(1e5).map((n) => n * 1e7),
    fc.integer({ min: 0, max: 1e15 }),
  );
  const ends = fc
    .record({ a: fc.option(amount), b: fc.option(amount), minOpen: fc.boolean(), maxOpen: fc.boolean() })
    .filter(({ a, b }) => a !== null || b !== null)
    .map(({ a, b, minOpen, maxOpen }): Interval => {
      const [min, max] = a !== null && b !== null && a > b ? [b, a] : [a, b];
      return { min, minOpen: min !== null && minOpen, max, maxOpen: max !== null && maxOpen };
    })
    .filter((each) => !isEmpty({ ...each, min: each.min ?? 0 }));
  const units = ['USD', 'EUR', 'GBP', 'JPY', 'NOK', 'SEK', 'KZT', 'TRY', 'ILS', 'CHF', 'CNY', 'INR', 'RUB'];

  test('of any interval of counts or money', () => {
    fc.assert(
      fc.property(ends, fc.constantFrom(null, ...units), (each, unit) => {
        expect(reread(each, unit)).toEqual(endsOf(each, unit));
      }),
      { numRuns: 2000 },
    );
  });
});
