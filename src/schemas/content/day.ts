/** Days of the calendar. It takes no package, so that any step can ask. */

/** The pattern of a day. */
export const DAY_PATTERN = /^\d{4}-\d{2}-\d{2}$/;

/** The first year that all count alike: before it the days of this calendar were mostly not those that were written. */
const FIRST_YEAR = 1583;
/** What is expected of an earlier one. */
export const FIRST_EXPECTED = `a day of ${FIRST_YEAR} or later, when this calendar was in use`;
/** True for a text that begins with a year in which this calendar was in use. */
export function isInUse(text: string): boolean {
  return Number(text.slice(0, 4)) >= FIRST_YEAR;
}

/** True for a day of the calendar as YYYY-MM-DD (ISO 8601) from 1583 on; false for 2022-02-30 and 0001-01-01. */
export function isDay(text: string): boolean {
  return isOfCalendar(text) && isInUse(text);
}

/** True for a day of the calendar as YYYY-MM-DD, in use or not; false for 2022-02-30. */
export function isOfCalendar(text: string): boolean {
  if (!DAY_PATTERN.test(text)) return false;
  const day = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
