import { printInterval } from '../figure/figure-words.ts';
import { printMeasure } from '../measure/measure-words.ts';
import { printTime } from '../time/time-words.ts';
import type { Ground } from './assumed-day.ts';
import { kindOfUnit } from './figure-unit.ts';
import { timeOf } from './time-figure.ts';

/** Intervals in plain words, whatever their numbers are. */

/** An interval in a unit as a phrase: "more than 160", "2 billion US dollars", "at least 36 km", "Tuesday 4 January 2022, 04:20". */
export function printReading(interval: Ground, unit: string | null): string {
  switch (kindOfUnit(unit)) {
    case 'time':
      return printTime(timeOf(interval, unit));
    case 'measure':
      return printMeasure({ ...interval, unit: unit ?? '' });
    default:
      return printInterval(interval, unit);
  }
}

/**
 * Several intervals in one unit, each phrase once. Of times of one day the day is named with the first alone: "Tuesday
 * 4 January 2022, 04:20" and "04:30".
 */
export function printReadings(intervals: readonly Ground[], unit: string | null): string[] {
  const { day, printed } = takeDay(intervals, unit);
  return [...new Set(printed)].map((words, index) => (index === 0 ? `${day}${words}` : words));
}

/** A phrase for each interval, where their day is known already: of several times of one day the hours alone, "04:20" and "04:30". */
export function printHours(intervals: readonly Ground[], unit: string | null): string[] {
  const { day, printed } = takeDay(intervals, unit);
  return printed.length > 1 ? printed : printed.map((words) => `${day}${words}`);
}

/** The phrases of intervals without the day that all of them are hours of; an empty day where there is none. */
function takeDay(intervals: readonly Ground[], unit: string | null): { day: string; printed: string[] } {
  const printed = intervals.map((interval) => printReading(interval, unit));
  const days = new Set(printed.map((words) => DAY.exec(words)?.[0] ?? ''));
  const [day = ''] = kindOfUnit(unit) === 'time' && days.size === 1 ? days : [];
  return { day, printed: printed.map((words) => words.slice(day.length)) };
}

/** The day of a time that has hours of that day alone. */
const DAY = /^\p{Lu}\p{L}+ \d+ \p{L}+ \d+, (?!.*, )/u;
