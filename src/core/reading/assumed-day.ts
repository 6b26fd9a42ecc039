import type { Figure } from '../figure/figure.ts';
import { intersect, type Interval, isEmpty } from '../figure/interval.ts';
import { formatDay } from '../text/day.ts';
import { DAY_LENGTH } from '../time/calendar.ts';

/** Hours whose words name no day: on which they are read, and what is known of them all the same. */

/** What figures leave open; of times the day on which it is read, where none of them names its own. */
export interface Ground extends Interval, Pick<Figure, 'assumedDay'> {}

/** True where the day of a time stands nowhere in its words. */
export function isDayAssumed({ assumedDay }: Ground): boolean {
  return assumedDay !== undefined;
}

/** True where two times that exclude each other meet if the first is of another day. */
export function meetsOnAnotherDay(a: Interval, b: Interval): boolean {
  const [own, others] = [a, b].map(({ min, max }) => [min, max].filter((end) => end !== null));
  // If they meet on any day, then on one that brings an end of the one within a day of an end of the other.
  const days = (own ?? []).flatMap((end) =>
    (others ?? []).flatMap((other) =>
      [-1, 0, 1].map((more) => Math.round((other - end) / DAY_LENGTH) + more),
    ),
  );
  return days.some((day) => !isEmpty(intersect([moved(a, day * DAY_LENGTH), b])));
}

function moved({ min, minOpen, max, maxOpen }: Interval, by: number): Interval {
  const end = (minute: number | null) => (minute === null ? null : minute + by);
  return { min: end(min), minOpen, max: end(max), maxOpen };
}

/**
 * On which day an hour is read whose words name none, in an article that reports a day: "day not named; read as 14 March
 * 2024, the day of the article"; null where its words name it.
 */
export function describeAssumedDay({ assumedDay }: Ground, reports: string): string | null {
  if (assumedDay === undefined) return null;
  const whose = assumedDay === reports ? 'the day of the article' : 'named elsewhere in its text';
  return `day not named; read as ${formatDay(assumedDay)}, ${whose}`;
}
