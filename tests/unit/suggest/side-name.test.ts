import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOneSide } from '../../../src/core/suggest/row/side-name.ts';

test.each([
  ['Velland', 'Vellish'],
  ['Torsk', 'Torskans'],
  ['Sul', 'Sulese'],
  ['Marria', 'Marrian'],
  ['Harran Province', 'Harranis'],
  ['Oristan', 'Ori'],
])('%s is of one side with %s', (a, b) => {
  expect([isOneSide(a, b), isOneSide(b, a)]).toEqual([true, true]);
});

test.each([
  ['Velland', 'Torskans'],
  ['South Velland', 'Velland'],
  ['Port Ellery', 'Port Arnold'],
  ['Norland', 'Norwick'],
  ['', 'Velland'],
])('%s is not of one side with %s', (a, b) => {
  expect([isOneSide(a, b), isOneSide(b, a)]).toEqual([false, false]);
});

test('a name of three letters and more is of one side with itself, and sides are mutual', () => {
  const name = fc
    .stringMatching(/^[A-Z][a-z]{3,8}$/u)
    .filter((word) => !/^(?:Port|Lake|City|Town|Army|Cape)$/u.test(word));
  fc.assert(
    fc.property(name, name, (a, b) => {
      expect(isOneSide(a, b)).toBe(isOneSide(b, a));
    }),
  );
});
