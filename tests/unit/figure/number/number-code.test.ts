import { describe, expect, test } from 'vitest';
import { parseFigure } from '../../../../src/core/figure/figure.ts';
import { kindOf } from '../../../../src/core/figure/number/number-kind.ts';
import { findNumbers } from '../../../../src/core/figure/number/number.ts';

/** Every number of a phrase with what it is; null where it may be a count. */
const kinds = (phrase: string) => findNumbers(phrase).map((number) => kindOf(phrase, number));

describe('numbers that one dials, pays into or writes on a letter', () => {
  test.each([
    'call 0345 600 723',
    'call 020 7946 0018',
    'call 01632 960001',
    'call +44 20 7946 0018',
    'call (020) 7946 0018',
    'tel. 030 123456',
    'tel. 030-123456',
    'telephone 555 0142',
    'ring 01-946 0018',
    'call 1-800-555-0199',
    'call (800) 555-0199',
    'the helpline 13 11 14',
    'the helpline is 116 123',
    'dial 999',
    'text 88088',
    'telephone Westbury 212',
    'Tel: 01 42 34 56 78',
    '+33 1 42 34 56 78',
    'they rang 911',
    'account number 12345678',
    'account no. 60 12 34',
    'sort code 20-30-40',
    'sort code 20 30 40',
    'bank account 4000 123 456',
    'charity no. 207 544',
    'PO Box 1200',
    'postcode 28013',
    'IBAN XX12 3456 7890',
  ])('"%s" holds no count', (phrase) => {
    expect(kinds(phrase)).not.toContain(null);
    expect(parseFigure(phrase)).toBeNull();
  });

  test.each([
    ['call 300 people', 300],
    ['call for 300 firemen', 300],
    ['called 12 000 reservists', 12_000],
    ['call 300 000 to the colours', 300_000],
    ['ring 40 bells', 40],
    ['phone 40 houses', 40],
    ['the hotline took 4,000 calls', 4000],
    ['a helpline for 300 families', 300],
    ['telephone lines to 40 000 homes', 40_000],
    ['05 persons', 5],
    ['at 0430 300 men landed', 300],
    ['the charity fed 12 000 people', 12_000],
    ['by one account 300 people', 300],
  ])('"%s" counts', (phrase, count) => {
    expect(parseFigure(phrase)?.min).toBe(count);
  });
});

describe('shares told with what they are a share of', () => {
  test.each([
    'two houses in three',
    'two houses in every three',
    'nine old workers out of ten',
    'three people in 20 were ill',
  ])('"%s" holds no count', (phrase) => {
    expect(kinds(phrase)).not.toContain(null);
  });

  test.each(['two people in three villages', 'two men in five cars', '12 people in ten towns'])(
    '"%s" counts',
    (phrase) => {
      expect(kinds(phrase)).toEqual([null, null]);
    },
  );
});
