import { DAY_LENGTH, minuteFrom, printMinute } from './calendar.ts';
import { formatDay } from '../text/day.ts';
import type { TimeReading } from './time.ts';

/** Times in plain words. */

const WEEKDAY = new Intl.DateTimeFormat('en-GB', { weekday: 'long', timeZone: 'UTC' });

/** A day with its weekday, "Tuesday 4 January 2022". */
function dayWords(day: string): string {
  return `${WEEKDAY.format(new Date(`${day}T00:00:00Z`))} ${formatDay(day)}`;
}

const dayOf = (minute: string) => minute.slice(0, 10);
const hourOf = (minute: string) => minute.slice(11);
const isMidnight = (minute: string) => hourOf(minute) === '00:00';

/** The day before the one that begins at a minute. */
const dayBefore = (minute: string) => dayOf(printMinute(minuteFrom(minute) - DAY_LENGTH));

/** A minute with its day; a day's first minute is the day alone. */
function momentWords(minute: string): string {
  return isMidnight(minute) ? dayWords(dayOf(minute)) : `${dayWords(dayOf(minute))}, ${hourOf(minute)}`;
}

/**
 * A time in words: "Tuesday 4 January 2022, 00:00 to 09:00", "Tuesday 4 January 2022, 04:20", "from Sunday 2 January
 * 2022". A time with no end at all is "any time".
 */
export function printTime({ from, fromOpen, to, toOpen, zone }: Omit<TimeReading, 'text' | 'rule'>): string {
  const words =
    from === null
      ? printUpper(to, toOpen)
      : to === null
        ? printLower(from, fromOpen)
        : printBoth(from, to, { fromOpen, toOpen });
  return zone === null ? words : `${words} ${zone}`;
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
    return last === day ? dayWords(day) : `${dayWords(day)} to ${dayWords(last)}`;
  }
  const start = `${fromOpen ? 'after ' : ''}${hourOf(from)}`;
  const length = minuteFrom(to) - minuteFrom(from);
  if (length === 0 || (length === 1 && !fromOpen && toOpen)) return `${dayWords(day)}, ${start}`;
  // The end of a day is its 24th hour, and not the next day.
  const end = isMidnight(to) ? { day: dayBefore(to), hour: '24:00' } : { day: dayOf(to), hour: hourOf(to) };
  return end.day === day
    ? `${dayWords(day)}, ${start} to ${end.hour}`
    : `${dayWords(day)}, ${start}, to ${dayWords(end.day)}, ${end.hour}`;
}
