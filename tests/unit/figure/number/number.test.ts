import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../../src/core/figure/number/number.ts';
import { sliceText } from '../../../../src/core/text/text.ts';
import { character } from '../../kit/character.ts';

const found = (text: string) =>
  findNumbers(text).map(({ text: words, value, vague }) =>
    vague ? [words, value, 'vague'] : [words, value],
  );

describe('numbers in digits', () => {
  test.each([
    ['12 hurt', [['12', 12]]],
    [
      '2,030 people and 340 more',
      [
        ['2,030', 2030],
        ['340', 340],
      ],
    ],
    ['12 500 tonnes', [['12 500', 12500]]],
    ['12\u00a0500\u202f000 tonnes', [['12\u00a0500\u202f000', 12500000]]],
    ['2.5 metres', [['2.5', 2.5]]],
    ['1.600 men', [['1.600', 1600]]],
    [
      'It was 7, then 8.',
      [
        ['7', 7],
        ['8', 8],
      ],
    ],
    ['3 million litres', [['3 million', 3e6]]],
    [
      '1.5 billion and 2bn',
      [
        ['1.5 billion', 1.5e9],
        ['2bn', 2e9],
      ],
    ],
    ['$2m', [['2m', 2e6]]],
    ['3 thousand million', [['3 thousand million', 3e9]]],
    ['2.3 bn euros', [['2.3 bn', 2.3e9]]],
    ['1.5 mln doses', [['1.5 mln', 1.5e6]]],
    ['$1.5 m', [['1.5 m', 1.5e6]]],
    ['1.5 m euros', [['1.5 m', 1.5e6]]],
    ['1.5 m of water', [['1.5', 1.5]]],
    ['2½ million', [['2½ million', 2.5e6]]],
    ['.5 million', [['.5 million', 5e5]]],
    ['12 lakh tonnes', [['12 lakh', 1.2e6]]],
    ['1,20,000 boats', [['1,20,000', 120000]]],
    ['a 40-strong crew', [['40', 40]]],
    [
      '10–15 boats',
      [
        ['10', 10],
        ['15', 15],
      ],
    ],
  ])('%s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe('numbers in words', () => {
  test.each([
    ['Two tugs', [['Two', 2]]],
    ['twenty-one boats', [['twenty-one', 21]]],
    ['two hundred and five men', [['two hundred and five', 205]]],
    ['three million people', [['three million', 3e6]]],
    ['a hundred boats', [['a hundred', 100]]],
    ['a dozen', [['a dozen', 12]]],
    [
      'more than a dozen of 1,600',
      [
        ['a dozen', 12],
        ['1,600', 1600],
      ],
    ],
    ['two dozen', [['two dozen', 24]]],
    [
      'seven and eight',
      [
        ['seven', 7],
        ['eight', 8],
      ],
    ],
  ])('%s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

describe('vague numbers', () => {
  test.each([
    ['dozens of boats', [['dozens', 24, 'vague']]],
    ['scores were hurt', [['scores', 40, 'vague']]],
    ['hundreds of thousands fled', [['hundreds of thousands', 200000, 'vague']]],
    ['tens of thousands fled', [['tens of thousands', 20000, 'vague']]],
    ['several hundreds of boats', [['several hundreds', 300, 'vague']]],
    ['few hundred boats', [['few hundred', 300, 'vague']]],
    ['100s of 1,000s of boats', [['100s of 1,000s', 200000, 'vague']]],
    ['10s of boats', [['10s', 20, 'vague']]],
    ['lakhs of boats', [['lakhs', 200000, 'vague']]],
    ['several boats', [['several', 3, 'vague']]],
    ['several hundred boats', [['several hundred', 300, 'vague']]],
    ['a few boats', [['a few', 3, 'vague']]],
  ])('%s', (text, numbers) => {
    expect(found(text)).toEqual(numbers);
  });
});

test.each([
  'one boat, once',
  'both boats, half the crew',
  'many, some, most',
  'the first and the second',
  'several of them',
  'a few were hurt',
  'often, attend, tent, weighty, anyone',
  '',
])('no number is found in "%s"', (text) => {
  expect(findNumbers(text)).toEqual([]);
});

test('a number has its place in characters', () => {
  expect(findNumbers('🚢 with 340 aboard')).toEqual([
    { start: 7, end: 10, text: '340', value: 340, vague: false },
  ]);
});

describe('laws', () => {
  const words = [
    'two',
    'a',
    'dozen',
    'hundred',
    'and',
    'million',
    'several',
    'few',
    'dozens',
    'of',
    'twenty',
  ];
  const piece = fc.oneof(
    fc.constantFrom(...words, '1,600', '12', ' ', '-', ',', '.', '🚢', '\u00a0'),
    fc.string({ unit: character, maxLength: 3 }),
  );
  const text = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(' '));

  test('numbers stand in order, do not overlap, slice back to their words and have a finite value where they are no signs', () => {
    fc.assert(
      fc.property(text, (prose) => {
        let last = 0;
        for (const { start, end, text: words, value } of findNumbers(prose)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(sliceText(prose, { start, end })).toBe(words);
          if (!/[\p{Nl}\p{No}]/u.test(words)) expect(Number.isFinite(value)).toBe(true);
          last = end;
        }
      }),
    );
  });

  test('every run of digits is part of a number', () => {
    fc.assert(
      fc.property(text, (prose) => {
        const digits = (prose.match(/\d/gu) ?? []).length;
        const read = findNumbers(prose).flatMap((number) => number.text.match(/\d/gu) ?? []).length;
        expect(read).toBe(digits);
      }),
    );
  });

  test('a whole number printed in British English is read back', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (n) => {
        expect(findNumbers(n.toLocaleString('en-GB')).map(({ value }) => value)).toEqual([n]);
      }),
    );
  });
});
