import { expect, test } from 'vitest';
import {
  dayFrom,
  dayOfCalendar,
  minuteFrom,
  monthOf,
  nearestYear,
  oneDay,
  printMinute,
  weekdayAfter,
  weekdayUpTo,
  weeksOf,
  widest,
  yearOf,
  type Day,
  type Days,
} from '../../../src/core/time/calendar.ts';

function day(text: string): Day {
  const found = dayFrom(text);
  if (!found) throw new Error(`"${text}" is no day`);
  return found;
}
const printed = ({ first, next }: Days) => `${first.toString()} to ${next.toString()}`;

test.each(['2024-02-29', '1999-12-31'])('%s is a day', (text) => {
  expect(dayFrom(text)?.toString()).toBe(text);
});

test.each(['2023-02-29', '2024-13-01', '2024-1-1', '2024-01-01T00:00', 'soon'])('%s is none', (text) => {
  expect(dayFrom(text)).toBe(null);
});

test('a month has its days only', () => {
  expect(dayOfCalendar(2024, 2, 29)?.toString()).toBe('2024-02-29');
  expect([dayOfCalendar(2023, 2, 29), dayOfCalendar(2024, 0, 1), dayOfCalendar(2024, 1, 0)]).toEqual([
    null,
    null,
    null,
  ]);
});

test('minutes are counted from the first of January 1970', () => {
  expect(minuteFrom('1970-01-02T00:01')).toBe(1441);
  expect(['1969-12-31T23:59', '2024-03-31T02:30'].map((text) => printMinute(minuteFrom(text)))).toEqual([
    '1969-12-31T23:59',
    '2024-03-31T02:30',
  ]);
});

test('weekdays, weeks, months and years are seen from a day', () => {
  const thursday = day('2024-03-07');
  expect([weekdayUpTo(4, thursday), weekdayUpTo(5, thursday), weekdayAfter(4, thursday)].map(String)).toEqual(
    ['2024-03-07', '2024-03-01', '2024-03-14'],
  );
  const weeks = weeksOf(thursday, -1);
  expect([...weeks, widest(weeks), monthOf(thursday, -1), yearOf(thursday, 1)].map(printed)).toEqual([
    '2024-02-26 to 2024-03-04',
    '2024-02-25 to 2024-03-03',
    '2024-02-25 to 2024-03-04',
    '2024-02-01 to 2024-03-01',
    '2025-01-01 to 2026-01-01',
  ]);
});

test('the nearest year may be eight away, and of two equally near none is', () => {
  const leapDay = (year: number) => {
    const found = dayOfCalendar(year, 2, 29);
    return found && oneDay(found);
  };
  expect(nearestYear(day('1899-01-01'), leapDay)?.first.toString()).toBe('1896-02-29');
  expect(nearestYear(day('2024-03-07'), () => null)).toBe(null);
  const july = (year: number) => oneDay(day(`${year}-07-01`));
  expect(nearestYear(day('2027-12-31'), july)).toBe(null);
});
