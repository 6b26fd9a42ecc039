import { expect, test } from 'vitest';
import { hasFullClock, offsetOf, takeZone } from '../../../src/core/time/zone.ts';

test.each([
  ['10:22 gmt', { clock: '10:22', zone: 'GMT' }],
  ['4 pm eastern time', { clock: '4 pm', zone: 'ET' }],
  ['4 pm local time', { clock: '4 pm', zone: null }],
  ['4 pm utc+5:30', { clock: '4 pm', zone: 'UTC+5:30' }],
  ['4 pm', { clock: '4 pm', zone: null }],
  ['at the budget', { clock: 'at the budget', zone: null }],
])('%s', (text, zoned) => {
  expect(takeZone(text)).toEqual(zoned);
});

test.each([
  ['GMT', 0],
  ['EDT', -240],
  ['UTC+5:30', 330],
  ['GMT-0330', -210],
  ['ET', null],
  ['CST', null],
  ['XYZ', null],
])('%s is ahead of universal time by %j minutes', (zone, offset) => {
  expect(offsetOf(zone)).toBe(offset);
});

test('universal time has the clock of 24 hours', () => {
  expect(['GMT', 'UTC+3', 'ET', null].map(hasFullClock)).toEqual([true, true, false, false]);
});
