import { expect, test } from 'vitest';
import { scaleTolerance } from '../../../src/core/figure/figure.ts';
import { meetsAtHedge, scaleWidth } from '../../../src/core/reading/figure-width.ts';
import { printReading } from '../../../src/core/reading/figure-print.ts';
import { readAs } from '../kit/claimed.ts';

test.each([
  ['about 4:20 a.m.', '03:50 to 04:50'],
  ['shortly after 4 a.m.', 'after 04:00 to 05:00'],
  ['shortly before 4 a.m.', '03:00 to 04:00'],
  ['at dawn', '00:00 to 12:00'],
  ['4:20 a.m.', '04:20'],
  ['on Saturday', 'Saturday 2 March 2024'],
  ['before 4 a.m.', '00:00 to 04:00'],
  ['since Saturday', 'from Saturday 2 March 2024'],
])('"%s", read twice as wide as our conventions say, is "%s"', (phrase, printed) => {
  const figure = scaleWidth(readAs('time', phrase), 2);
  expect(printReading(figure, figure.unit)).toBe(printed);
});

test('read half as wide, a hedged measure is narrower, and one below zero stays as it is', () => {
  const [above, below] = [readAs('measure', 'about 40 km'), readAs('measure', 'around -30°C')];
  expect(scaleWidth(above, 1 / 2)).toMatchObject({ min: 38, max: 42 });
  expect(scaleWidth(below, 1 / 2)).toEqual(below);
});

test('an hour before 1970 has the width of any other', () => {
  const figure = scaleWidth(readAs('time', 'about 4:20 a.m. on Friday', '1966-10-21'), 2);
  expect(printReading(figure, figure.unit)).toBe('Friday 21 October 1966, 03:50 to 04:50');
});

test('counts are scaled as ever', () => {
  const figure = readAs('count', 'nearly 8,000');
  expect(scaleWidth(figure, 2)).toEqual(scaleTolerance(figure, 2));
});

test.each([
  ['time', 'before 4 a.m.', 'at 4 a.m.', true],
  ['time', 'on Saturday', 'on Sunday', false],
  ['time', '4:20 a.m.', '4:21 a.m.', false],
  ['count', 'nearly 12', 'at least 12', true],
  ['count', '12', '13', false],
] as const)('%s: "%s" meets "%s" at what a hedge leaves out: %s', (kind, a, b, meets) => {
  const [left, right] = [readAs(kind, a), readAs(kind, b)];
  expect([meetsAtHedge(left, right), meetsAtHedge(right, left)]).toEqual([meets, meets]);
});
