import { printInterval } from '../figure/figure-words.ts';
import type { Interval } from '../figure/interval.ts';
import { printMeasure } from '../measure/measure-words.ts';
import { printTime } from '../time/time-words.ts';
import { kindOfUnit } from './figure-unit.ts';
import { timeOf } from './time-figure.ts';

/** Intervals in plain words, whatever their numbers are. */

/** An interval in a unit as a phrase: "more than 160", "2 billion US dollars", "at least 36 km", "Tuesday 4 January 2022, 04:20". */
export function printReading(interval: Interval, unit: string | null): string {
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
export function printReadings(intervals: readonly Interval[], unit: string | null): string[] {
  const [first, ...others] = new Set(intervals.map((interval) => printReading(interval, unit)));
  if (first === undefined) return [];
  const day = kindOfUnit(unit) === 'time' ? (DAY.exec(first)?.[0] ?? '') : '';
  const isOneDay = day !== '' && others.every((other) => DAY.exec(other)?.[0] === day);
  return [first, ...others.map((other) => (isOneDay ? other.slice(day.length) : other))];
}

/** The day of a time that has hours of that day alone. */
const DAY = /^\p{Lu}\p{L}+ \d+ \p{L}+ \d+, (?!.*, )/u;
