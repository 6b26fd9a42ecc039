import { Temporal } from 'temporal-polyfill';

/** Days and minutes of the calendar, in a story's own local time: no clock, no zone of a machine. */

/** A day of the calendar. */
export type Day = Temporal.PlainDate;

/** Days from `first` up to, and without, `next`. */
export interface Days {
  first: Day;
  next: Day;
}

/** The minutes of a day; days of the calendar have no summer time. */
export const DAY_LENGTH = 24 * 60;

const EPOCH = Temporal.PlainDateTime.from('1970-01-01T00:00');
const WHOLE = /^\d{4}-\d\d-\d\d$/u;

/** The day that is written as YYYY-MM-DD; null for any other text and for days that no month has. */
export function dayFrom(text: string): Day | null {
  if (!WHOLE.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' });
  } catch {
    return null;
  }
}

/** The day of this year, month from 1 and day of the month; null where the month has no such day. */
export function dayOfCalendar(year: number, month: number, day: number): Day | null {
  const [y, m, d] = [String(year).padStart(4, '0'), ...[month, day].map((n) => String(n).padStart(2, '0'))];
  return dayFrom(`${y}-${m}-${d}`);
}

/** The minutes from the first of January 1970 to a minute written as YYYY-MM-DDTHH:MM. */
export function minuteFrom(text: string): number {
  return Temporal.PlainDateTime.from(text).since(EPOCH, { largestUnit: 'minute' }).minutes;
}

/** A minute since the first of January 1970 as YYYY-MM-DDTHH:MM. */
export function printMinute(minute: number): string {
  return EPOCH.add({ minutes: minute }).toString({ smallestUnit: 'minute' });
}

/** The first minute of a day, as minutes since the first of January 1970. */
export function startOf(day: Day): number {
  return minuteFrom(`${day.toString()}T00:00`);
}

/** The last day with this number (Monday is 1) on or before a day. */
export function weekdayUpTo(weekday: number, day: Day): Day {
  return day.subtract({ days: (day.dayOfWeek - weekday + 7) % 7 });
}

/** The first day with this number (Monday is 1) after a day. */
export function weekdayAfter(weekday: number, day: Day): Day {
  return weekdayUpTo(weekday, day.add({ days: 7 }));
}

/** One day, as days. */
export function oneDay(day: Day): Days {
  return { first: day, next: day.add({ days: 1 }) };
}

/** The weeks of a day, moved by a number of weeks: the one that begins with Monday, and the one with Sunday. */
export function weeksOf(day: Day, weeks: number): [Days, Days] {
  const from = (weekday: number): Days => {
    const first = weekdayUpTo(weekday, day).add({ weeks });
    return { first, next: first.add({ weeks: 1 }) };
  };
  return [from(1), from(7)];
}

/** From the first day of two stretches to the last. */
export function widest([a, b]: readonly [Days, Days]): Days {
  const isFirst = Temporal.PlainDate.compare(a.first, b.first) <= 0;
  return isFirst ? { first: a.first, next: b.next } : { first: b.first, next: a.next };
}

/** The month of a day, moved by a number of months. */
export function monthOf(day: Day, months: number): Days {
  const first = day.with({ day: 1 }).add({ months });
  return { first, next: first.add({ months: 1 }) };
}

/** The year of a day, moved by a number of years. */
export function yearOf(day: Day, years: number): Days {
  const first = day.with({ month: 1, day: 1 }).add({ years });
  return { first, next: first.add({ years: 1 }) };
}

/** How many days lie between a day and the nearest of some days; 0 where it is one of them. */
function distance(day: Day, { first, next }: Days): number {
  const [before, after] = [day.until(first).days, next.subtract({ days: 1 }).until(day).days];
  return Math.max(before, after, 0);
}

/**
 * Of what comes in each year the one that is nearest to a day, by `ofYear`, which gives null for a year without it.
 * Null where two are equally near.
 */
export function nearestYear(day: Day, ofYear: (year: number) => Days | null): Days | null {
  // The 29th of February may be eight years away.
  const near = Array.from({ length: 17 }, (_, index) => ofYear(day.year + index - 8))
    .flatMap((days) => (days ? [{ days, far: distance(day, days) }] : []))
    .sort((a, b) => a.far - b.far);
  return near[0] && near[0].far !== near[1]?.far ? near[0].days : null;
}

/** A day (YYYY-MM-DD) moved by a number of days; a text that is no day as it is. */
export function moveDay(day: string, days: number): string {
  return dayFrom(day)?.add({ days }).toString() ?? day;
}
