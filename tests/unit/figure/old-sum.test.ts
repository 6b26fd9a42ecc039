import { expect, test } from 'vitest';
import { parseFigure } from '../../../src/core/figure/figure.ts';
import { findFigures } from '../../../src/core/figure/figure-phrase.ts';
import { readFigureAs } from '../../../src/core/reading/figure-reading.ts';

/** Pounds, shillings and pence are not read: the pounds alone are not the sum. */

const SUMS = [
  '£7 10s',
  'a fine of £7 10s',
  '£7 10s. 6d.',
  '£7 5s',
  '£7, 10s',
  '£7 10/-',
  '10s 6d',
  '5s 6d',
  '£7-10-0',
];

test.each(SUMS)('%s', (phrase) => {
  expect(parseFigure(phrase)).toBeNull();
  expect(readFigureAs('money', phrase, { day: '1921-03-04' })).toBeNull();
  expect(findFigures(`The court set the sum at ${phrase} in all.`)).toEqual([]);
});

test.each([
  ['£7', 7],
  ['£7 million', 7_000_000],
  ['10s of people', 20],
  ['£7 for boats', 7],
])('%s', (phrase, min) => {
  expect(parseFigure(phrase)?.min).toBe(min);
});

test('a count beside such a sum is still found', () => {
  expect(findFigures('The court fined 12 men £7 10s each.').map(({ figure }) => figure.text)).toEqual(['12']);
});
