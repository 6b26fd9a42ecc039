import type { Hedge } from '../../schemas/published/figure-record.ts';
import type { Figure } from '../figure/figure.ts';
import { minuteFrom, printMinute } from '../time/calendar.ts';
import type { TimeReading } from '../time/time.ts';
import { TIME_HEDGES } from '../time/time-hedge.ts';
import { offsetOf } from '../time/zone.ts';
import type { Ground } from './assumed-day.ts';
import { timeUnit, zoneOf } from './figure-unit.ts';

/** Times as figures: minutes on one scale, so that they are compared as all figures are. */

/** The zone of all times whose own has one offset. */
const UNIVERSAL = 'UTC';

/** What each hedge of a time is called where it stands for a number's. */
const HEDGE_NAMES: Readonly<Record<keyof typeof TIME_HEDGES, Hedge>> = {
  about: 'about',
  'shortly-after': 'more-than',
  'shortly-before': 'nearly',
  before: 'fewer-than',
  by: 'at-most',
  after: 'more-than',
  since: 'at-least',
  until: 'at-most',
};

/** A time as a figure: minutes since 1 January 1970 of universal time where its zone has one offset, else of its own. */
export function figureOfTime({
  text,
  from,
  fromOpen,
  to,
  toOpen,
  zone,
  assumedDay,
  rule,
}: TimeReading): Figure {
  const ahead = zone === null ? null : offsetOf(zone);
  const end = (minute: string | null) => (minute === null ? null : minuteFrom(minute) - (ahead ?? 0));
  return {
    text,
    ...{ min: end(from), minOpen: fromOpen, max: end(to), maxOpen: toOpen },
    ...{ unit: timeUnit(ahead === null ? zone : UNIVERSAL), vague: false, hedge: hedgeNamed(rule), rule },
    ...(assumedDay === null ? {} : { assumedDay }),
  };
}

function hedgeNamed(rule: string): Hedge {
  const found = Object.entries(TIME_HEDGES).find(([, hedge]) => hedge.rule === rule)?.[0];
  return found === undefined ? 'none' : HEDGE_NAMES[found as keyof typeof TIME_HEDGES];
}

/** The time that an interval of minutes is, with ISO 8601 minutes at its ends and the zone of its unit. */
export function timeOf(
  { min, minOpen, max, maxOpen, assumedDay }: Ground,
  unit: string | null,
): Omit<TimeReading, 'text' | 'rule'> {
  const end = (minute: number | null) => (minute === null ? null : printMinute(minute));
  return {
    ...{ from: end(min), fromOpen: minOpen, to: end(max), toOpen: maxOpen },
    ...{ zone: zoneOf(unit), assumedDay: assumedDay ?? null },
  };
}
