import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayOf, formatMoment, hourOf, orderMoments } from '../../../src/core/text/moment.ts';

test.each([
  ['2016-08-24', '2016-08-24', null, '24 August 2016'],
  ['2016-08-24T18:00', '2016-08-24', '18:00', '24 August 2016, 18:00'],
  ['2016-08-24T18:00Z', '2016-08-24', '18:00Z', '24 August 2016, 18:00 (UTC)'],
  ['2016-08-24T18:00+02:00', '2016-08-24', '18:00+02:00', '24 August 2016, 18:00 (UTC+02:00)'],
])('%s is of the day %s and the hour %s: "%s"', (moment, day, hour, words) => {
  expect([dayOf(moment), hourOf(moment), formatMoment(moment)]).toEqual([day, hour, words]);
});

describe('which of two moments comes first', () => {
  test.each([
    ['2016-08-24', '2016-08-25', -1],
    ['2016-08-24T23:00', '2016-08-25T01:00', -1],
    ['2016-08-24T06:00', '2016-08-24T18:00', -1],
    ['2016-08-24T18:00', '2016-08-24T18:00', 0],
    ['2016-08-24T20:00+02:00', '2016-08-24T18:00Z', 0],
    // Two zones set the days right: the first is five hours after the second.
    ['2016-08-24T23:00-05:00', '2016-08-25T01:00+02:00', 1],
    ['2016-08-24', '2016-08-24', null],
    ['2016-08-24', '2016-08-24T18:00', null],
    ['2016-08-24T18:00', '2016-08-24T06:00+02:00', null],
  ])('%s and %s: %s', (a, b, order) => {
    expect(orderMoments(a, b)).toBe(order);
    expect(orderMoments(b, a)).toBe(order === null ? null : 0 - order);
  });
});

const anyDay = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyHour = fc
  .tuple(fc.nat(23), fc.nat(59))
  .map((parts) => parts.map((n) => String(n).padStart(2, '0')).join(':'));

test('an hour of the same clock only ever decides within a day, and never turns days round', () => {
  fc.assert(
    fc.property(anyDay, anyDay, anyHour, anyHour, (day, other, hour, later) => {
      const order = orderMoments(`${day}T${hour}`, `${other}T${later}`);
      if (day === other) expect(order).not.toBeNull();
      else expect(order).toBe(orderMoments(day, other));
    }),
  );
});
