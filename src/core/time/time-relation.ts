import type { Relation } from '../../schemas/published/verdict-record.ts';
import { type Interval, relateIntervals } from '../figure/interval.ts';
import { minuteFrom } from './calendar.ts';
import type { TimeReading } from './time.ts';
import { TIME_HEDGES } from './time-hedge.ts';
import { offsetOf } from './zone.ts';

/** How two times of one matter stand to each other. */

/**
 * A time as an interval of minutes since 1 January 1970: of universal time where its zone has an offset, else of
 * its own local time.
 */
export function minutesOf({ from, fromOpen, to, toOpen, zone }: TimeReading): Interval {
  const ahead = zone === null ? 0 : (offsetOf(zone) ?? 0);
  const end = (text: string | null) => (text === null ? null : minuteFrom(text) - ahead);
  return { min: end(from), minOpen: fromOpen, max: end(to), maxOpen: toOpen };
}

/**
 * The relation of two times, read a → b. Times told in different zones are "notComparable", unless both zones have an
 * offset. "Touching" is left to hedges: one day and the next exclude each other whatever a hedge means.
 */
export function relateTimes(a: TimeReading, b: TimeReading): Relation {
  if (a.zone !== b.zone && [a, b].some(({ zone }) => zone === null || offsetOf(zone) === null))
    return 'notComparable';
  const relation = relateIntervals(minutesOf(a), minutesOf(b));
  return relation === 'touching' && !isHedged(a) && !isHedged(b) ? 'disjoint' : relation;
}

function isHedged({ rule }: TimeReading): boolean {
  return Object.values(TIME_HEDGES).some((hedge) => hedge.rule === rule);
}
