import { expect, test } from 'vitest';
import { readClock } from '../../../src/core/time/clock.ts';

test.each([
  ['4:20 am', [260]],
  ['12 am', [0]],
  ['12:30 pm', [750]],
  ['four pm', [960]],
  ['4:20', [260, 980]],
  ['12:05', [5, 725]],
  ['04:20', [260]],
  ['16:20', [980]],
  ['10:22 gmt', [622]],
  ['1600 hours', [960]],
  ["four o'clock", [240, 960]],
  ['a quarter to one', [45, 765]],
  ['twenty-five past six pm', [1105]],
  ['noon', [720]],
  ['half past four in the afternoon', [990]],
  ['midnight', []],
])('%s may be the minutes %j of a day', (phrase, minutes) => {
  expect(readClock(phrase)?.minutes).toEqual(minutes);
});

test.each(['0 am', '13 pm', '24:00', '4:60', '1600', 'half to four', '4 at noon', 'four score', 'train'])(
  '%s is no time',
  (phrase) => {
    expect(readClock(phrase)).toBe(null);
  },
);

test('what may be another number says so', () => {
  expect(readClock('18.45')).toEqual({ minutes: [1125], isMidnight: false, isBare: true, zone: null });
  expect(readClock('18.45 cet')).toEqual({ minutes: [1125], isMidnight: false, isBare: false, zone: 'CET' });
});
