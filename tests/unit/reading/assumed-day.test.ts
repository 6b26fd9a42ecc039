import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closed } from '../../../src/core/figure/interval.ts';
import { describeAssumedDay, meetsOnAnotherDay } from '../../../src/core/reading/assumed-day.ts';
import { readAs } from '../kit/claimed.ts';

const DAY = 24 * 60;

test.each([
  ['4:20 a.m.', 'on Friday', true],
  ['4:20 a.m.', '4:20 a.m. on Friday', true],
  ['4:20 a.m.', '4:30 a.m. on Friday', false],
  ['before 4 a.m.', '4:30 a.m. on Friday', false],
  ['since 6 a.m.', '4:30 a.m. on Friday', true],
  ['overnight', 'on Friday evening', true],
  ['overnight', 'at noon on Friday', false],
  ['4:20 a.m.', 'last week', true],
])('“%s” and “%s” meet on another day: %s', (undated, dated, meets) => {
  expect(meetsOnAnotherDay(readAs('time', undated), readAs('time', dated))).toBe(meets);
});

test('whether they meet hangs neither on the day that was assumed nor on which of them is moved', () => {
  const minutes = fc.integer({ min: 20_000_000, max: 20_020_000 });
  fc.assert(
    fc.property(
      minutes,
      fc.nat(3000),
      minutes,
      fc.nat(3000),
      fc.integer({ min: -9, max: 9 }),
      (a, m, b, n, by) => {
        const [one, other] = [closed(a, a + m), closed(b, b + n)];
        const later = closed(a + by * DAY, a + by * DAY + m);
        const meets = meetsOnAnotherDay(one, other);
        expect([meetsOnAnotherDay(later, other), meetsOnAnotherDay(other, one)]).toEqual([meets, meets]);
      },
    ),
  );
});

test('the day on which an hour is read is said, with where it is from', () => {
  const undated = readAs('time', '4:20 a.m.');
  expect([
    describeAssumedDay(undated, '2024-03-03'),
    describeAssumedDay(undated, '2024-03-04'),
    describeAssumedDay(readAs('time', '4:20 a.m. on Sunday'), '2024-03-03'),
  ]).toEqual([
    'day not named; read as 3 March 2024, the day of the article',
    'day not named; read as 3 March 2024, named elsewhere in its text',
    null,
  ]);
});
