import { formatDay } from './day.ts';

/**
 * Moments that a figure is for: a day, or a day with an hour, as ISO 8601 writes them: "2016-08-24",
 * "2016-08-24T18:00", "2016-08-24T18:00+02:00".
 */

/** The day of a moment as YYYY-MM-DD, where its hour was printed. */
export function dayOf(moment: string): string {
  return moment.slice(0, 10);
}

/** The hour of a moment with its offset, "18:00+02:00"; null for a day without one. */
export function hourOf(moment: string): string | null {
  return moment.length > 10 ? moment.slice(11) : null;
}

/** Whether the hour says how far it stands from universal time. */
function hasOffset(moment: string): boolean {
  return /(?:Z|[+-]\d\d:\d\d)$/u.test(hourOf(moment) ?? '');
}

/**
 * Which moment comes first: −1 for `a`, 1 for `b`, 0 for one and the same hour; null where nobody can tell, as of a
 * day and an hour of that day. Two hours with offsets are set in order by the instants that they name; else days
 * decide, and within a day two hours of one clock.
 */
export function orderMoments(a: string, b: string): -1 | 0 | 1 | null {
  if (hasOffset(a) && hasOffset(b)) return signOf(Date.parse(a) - Date.parse(b));
  if (dayOf(a) !== dayOf(b)) return dayOf(a) < dayOf(b) ? -1 : 1;
  const [hour, other] = [hourOf(a), hourOf(b)];
  if (hour === null || other === null || hasOffset(a) !== hasOffset(b)) return null;
  return hour === other ? 0 : hour < other ? -1 : 1;
}

function signOf(difference: number): -1 | 0 | 1 {
  return difference === 0 ? 0 : difference < 0 ? -1 : 1;
}

/** A moment in British English: "24 August 2016", "24 August 2016, 18:00", "24 August 2016, 18:00 (UTC+02:00)". */
export function formatMoment(moment: string): string {
  const hour = hourOf(moment);
  if (hour === null) return formatDay(moment);
  const offset = hour.slice(5);
  const zone = offset === 'Z' ? ' (UTC)' : offset === '' ? '' : ` (UTC${offset})`;
  return `${formatDay(dayOf(moment))}, ${hour.slice(0, 5)}${zone}`;
}
