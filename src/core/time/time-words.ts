import { DAY_LENGTH, dayFrom, minuteFrom, printMinute } from './calendar.ts';
import { formatDay } from '../text/day.ts';
import type { TimeReading } from './time.ts';

/** Times in plain words. */

const MONTH = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** A day with its weekday, "Tuesday 4 January 2022". */
export function dayWords(day: string): string {
  return `${WEEKDAY.format(new Date(`${day}T00:00:00Z`))} ${formatDay(day)}`;
}

const dayOf = (minute: string) => minute.slice(0, 10);
const hourOf = (minute: string) => minute.slice(11);
const isMidnight = (minute: string) => hourOf(minute) === '00:00';

/** The day before the one that begins at a minute. */
const dayBefore = (minute: string) => dayOf(printMinute(minuteFrom(minute) - DAY_LENGTH));

/** A whole year or month by its name, "1974" or "March 2024"; null for any other stretch of days, up to the day after its last. */
function wholeMonths(first: string, end: string): string | null {
  const [from, to] = [dayFrom(first), dayFrom(end)];
  if (from?.day !== 1 || to?.day !== 1) return null;
  const { years, months } = from.until(to, { largestUnit: 'year' });
  if (years === 1 && months === 0 && from.month === 1) return String(from.year);
  return years === 0 && months === 1 ? MONTH.format(new Date(`${first}T00:00:00Z`)) : null;
}

/** A minute with its day; a day's first minute is the day alone. */
function momentWords(minute: string): string {
  return isMidnight(minute) ? dayWords(dayOf(minute)) : `${dayWords(dayOf(minute))}, ${hourOf(minute)}`;
}

/**
 * A time in words: "Tuesday 4 January 2022, 00:00 to 09:00", "Tuesday 4 January 2022, 04:20", "from Sunday 2 January
 * 2022". A time with no end at all is "any time". Of an hour whose words name no day the hour alone is printed.
 */
export function printTime(time: Omit<TimeReading, 'text' | 'rule'>): string {
  const { from, fromOpen, to, toOpen, zone, assumedDay } = time;
  const words =
    assumedDay !== null
      ? printHour(time)
      : from === null
        ? printUpper(to, toOpen)
        : to === null
          ? printLower(from, fromOpen)
          : printBoth(from, to, { fromOpen, toOpen });
  return zone === null ? words : `${words} ${zone}`;
}

/** A time without its day: "04:20", "04:05 to 04:35", "from 06:00", "17:00 to 09:00 the next day". */
function printHour({ from, fromOpen, to, toOpen }: Omit<TimeReading, 'text' | 'rule'>): string {
  const start = from === null ? '' : `${fromOpen ? 'after ' : ''}${hourOf(from)}`;
  if (to === null) return from === null ? 'any time' : fromOpen ? start : `from ${start}`;
  if (from === null) return `${toOpen ? 'before' : 'until'} ${hourOf(to)}`;
  const length = minuteFrom(to) - minuteFrom(from);
  if (isPoint(length, fromOpen, toOpen)) return start;
  const isOneDay = dayOf(from) === dayOf(isMidnight(to) ? `${dayBefore(to)}T24:00` : to);
  return `${start} to ${isMidnight(to) ? '24:00' : hourOf(to)}${isOneDay ? '' : ' the next day'}`;
}

/** True of a time that is told to the minute. */
function isPoint(length: number, fromOpen: boolean, toOpen: boolean): boolean {
  return length === 0 || (length === 1 && !fromOpen && toOpen);
}

function printLower(from: string, isOpen: boolean): string {
  return `${isOpen ? 'after' : 'from'} ${momentWords(from)}`;
}

function printUpper(to: string | null, isOpen: boolean): string {
  if (to === null) return 'any time';
  return `${isOpen ? 'before' : 'until'} ${momentWords(to)}`;
}

function printBoth(
  from: string,
  to: string,
  { fromOpen, toOpen }: Pick<TimeReading, 'fromOpen' | 'toOpen'>,
): string {
  const day = dayOf(from);
  const isWhole = isMidnight(from) && isMidnight(to) && !fromOpen && toOpen;
  if (isWhole) {
    const last = dayBefore(to);
    const named = wholeMonths(day, dayOf(to));
    if (named !== null) return named;
    return last === day ? dayWords(day) : `${dayWords(day)} to ${dayWords(last)}`;
  }
  const start = `${fromOpen ? 'after ' : ''}${hourOf(from)}`;
  const length = minuteFrom(to) - minuteFrom(from);
  if (isPoint(length, fromOpen, toOpen)) return `${dayWords(day)}, ${start}`;
  // The end of a day is its 24th hour, and not the next day.
  const end = isMidnight(to) ? { day: dayBefore(to), hour: '24:00' } : { day: dayOf(to), hour: hourOf(to) };
  return end.day === day
    ? `${dayWords(day)}, ${start} to ${end.hour}`
    : `${dayWords(day)}, ${start}, to ${dayWords(end.day)}, ${end.hour}`;
}
