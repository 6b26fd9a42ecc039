import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Question } from '../../../src/schemas/content/story.ts';
import { printHours, printReading, printReadings } from '../../../src/core/reading/figure-print.ts';
import { figureOfTime, timeOf } from '../../../src/core/reading/time-figure.ts';
import { printMinute } from '../../../src/core/time/calendar.ts';
import { readAs } from '../kit/claimed.ts';

const print = (kind: Question['kind'], phrase: string) => {
  const figure = readAs(kind, phrase);
  return printReading(figure, figure.unit);
};

test.each([
  ['count', 'more than 160', 'more than 160'],
  ['money', '$2m to $3m', '2 to 3 million US dollars'],
  ['measure', 'under 40 km', 'less than 40 km'],
  ['measure', 'magnitude 6.2', 'magnitude 6.2'],
  ['time', '4:20 a.m.', '04:20'],
  ['time', '4:20 a.m. today', 'Sunday 3 March 2024, 04:20'],
  ['time', '1:22 p.m. EEST', '10:22 UTC'],
  ['time', 'on Saturday', 'Saturday 2 March 2024'],
] as const)('a %s: "%s" is printed as "%s"', (kind, phrase, printed) => {
  expect(print(kind, phrase)).toBe(printed);
});

test.each([
  [
    ['4:20 a.m. today', '4:30 a.m. today', '4:20 a.m. today'],
    ['Sunday 3 March 2024, 04:20', '04:30'],
  ],
  [
    ['4:20 a.m.', 'on Saturday'],
    ['04:20', 'Saturday 2 March 2024'],
  ],
  [
    ['4:20 a.m. today', '4 a.m. on Saturday'],
    ['Sunday 3 March 2024, 04:20', 'Saturday 2 March 2024, 04:00'],
  ],
  [
    ['last night', '4:20 a.m.'],
    ['Saturday 2 March 2024, 17:00, to Sunday 3 March 2024, 06:00', '04:20'],
  ],
])('of %j each is printed once, and one day once', (phrases, printed) => {
  const figures = phrases.map((phrase) => readAs('time', phrase));
  expect(printReadings(figures, 'time')).toEqual(printed);
});

test('of several times of one day a headline has the hours alone', () => {
  const hours = (...phrases: string[]) =>
    printHours(
      phrases.map((phrase) => readAs('time', phrase)),
      'time',
    );
  expect([
    hours('4:20 a.m. today', '4:30 a.m. today'),
    hours('4:20 a.m. today'),
    hours('4:20 a.m. today', 'on Saturday'),
  ]).toEqual([
    ['04:20', '04:30'],
    ['Sunday 3 March 2024, 04:20'],
    ['Sunday 3 March 2024, 04:20', 'Saturday 2 March 2024'],
  ]);
});

test('nothing is printed of no intervals', () => {
  expect(printReadings([], null)).toEqual([]);
});

test('a time is the same after it was a figure', () => {
  const minutes = fc.integer({ min: 0, max: 60_000_000 });
  fc.assert(
    fc.property(minutes, fc.nat(10_000), fc.boolean(), fc.boolean(), (from, length, fromOpen, toOpen) => {
      const time = {
        from: printMinute(from),
        fromOpen,
        to: printMinute(from + length),
        toOpen,
        zone: null,
        assumedDay: null,
      };
      const figure = figureOfTime({ text: '', rule: '', ...time });
      expect(timeOf(figure, figure.unit)).toEqual(time);
    }),
  );
});
