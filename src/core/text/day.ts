import { isDay } from '../../schemas/content/scalar.ts';
import { cleanString } from './fold.ts';

/** The calendar in words: names of months and weekdays, days as a page prints them and as the site does. */

const MONTHS = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
] as const;

/** The whole names of the months, as alternatives of a pattern. */
export const WHOLE_MONTHS = MONTHS.map(([whole]) => whole).join('|');

/** The names of the months, whole and short, as alternatives of a pattern; the longer stands before the shorter. */
export const MONTH_NAMES = MONTHS.flat().join('|');

/**
 * A pattern for the name of a month, whole or short, with its point; with a capital, as "may" is no month, or in
 * capitals. It asks for the flag `u`.
 */
export const MONTH = String.raw`(?:${MONTH_NAMES}|${MONTH_NAMES.toUpperCase()})(?![\p{L}\p{M}])\.?`;

/** The names of the weekdays without their "day", as alternatives of a pattern. */
export const WEEKDAY_STEMS = 'Mon|Tues|Wednes|Thurs|Fri|Satur|Sun';

/** A pattern for the name of a weekday, whole or short, with its point: it asks for the flags `i` and `u`. */
export const WEEKDAY = String.raw`(?:(?:${WEEKDAY_STEMS})day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?![\p{L}\p{M}])\.?)`;

const WEEKDAY_NAME = String.raw`(?:(?:${WEEKDAY_STEMS})day|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\.?)`;

/** A pattern for the name of a weekday with a capital, or in capitals: it asks for the flag `u`. */
export const CAPITAL_WEEKDAY = String.raw`(?:${WEEKDAY_NAME}|${WEEKDAY_NAME.toUpperCase()})(?![\p{L}\p{M}])`;

/** A pattern for a year; a time may stand directly after it, where the space between them was lost: "202410:15". */
export const YEAR = String.raw`(?:19|20)\d{2}(?!\d(?!\d?:\d))`;

/** The number of a month from 1 by the beginning of its name; null for any other word. */
export function monthNumber(name: string): number | null {
  const short = name.slice(0, 3).toLowerCase();
  const index = MONTHS.findIndex(([whole]) => whole.toLowerCase().startsWith(short));
  return short.length < 3 || index < 0 ? null : index + 1;
}

const DAY_FIRST = new RegExp(
  String.raw`(?<![\d.:/-])(?<day>\d{1,2})(?:(?:st|nd|rd|th)?,?\s+(?:of\s+)?|(?<link>[-/]))(?<month>${MONTH})(?:,?\s+|\k<link>)(?<year>${YEAR})`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<month>${MONTH})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?<year>${YEAR})`,
  'u',
);
const IN_FIGURES = /(?<!\d)(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u;

/**
 * The first whole day of a text as YYYY-MM-DD; null where there is none. Figures with points or strokes are not
 * read: 12/03/2020 is a day in March or in December.
 *
 * @example findPrintedDay('Mon 6 Feb 2023 14.55 GMT') // '2023-02-06'
 */
export function findPrintedDay(printed: string): string | null {
  const text = cleanString(printed);
  const [first] = [DAY_FIRST, MONTH_FIRST, IN_FIGURES]
    .flatMap((pattern) => {
      const match = pattern.exec(text);
      const { year = '', month = '', day = '' } = match?.groups ?? {};
      return match ? [{ at: match.index, year, month, day }] : [];
    })
    .sort((a, b) => a.at - b.at);
  if (!first) return null;
  const month = monthNumber(first.month) ?? Number(first.month);
  const day = `${first.year}-${String(month).padStart(2, '0')}-${first.day.padStart(2, '0')}`;
  return isDay(day) ? day : null;
}

/** The day of publication that lines with dates and times give; days of a later change are passed over. */
export function findPublishedDay(lines: readonly string[]): string | null {
  for (const line of lines) {
    const [before = ''] = line.split(/\b(?:last\s+)?(?:updated?|modified|changed)\b/iu);
    const day = findPrintedDay(before);
    if (day !== null) return day;
  }
  return null;
}

const LONG = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** A day in British English, "10 January 2022"; the text itself if it is no day as YYYY-MM-DD. */
export function formatDay(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  return Number.isNaN(date.getTime()) ? day : LONG.format(date);
}
