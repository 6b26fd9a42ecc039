import { isDay } from '../../schemas/content/day.ts';
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
/** As machines print a moment: "Mon Mar 04 10:15:00 UTC 2024". */
const YEAR_LAST = new RegExp(
  String.raw`(?<month>${MONTH})\s+(?<day>\d{1,2})\s+\d{2}:\d{2}(?::\d{2})?\s+(?:[A-Z]{2,5}\s+)?(?<year>${YEAR})`,
  'u',
);
const YEAR_FIRST =
  /(?<![\d/])(?<year>(?:19|20)\d{2})(?<sign>[-/.])(?<month>\d{2})\k<sign>(?<day>\d{2})(?!\d)/u;
/** Which of the two is the month is sure where the other cannot be one, or where the zone is an American one. */
const AMERICAN = String.raw`\s*[AaPp]\.?[Mm]\.?\s+\(?(?:[PMEC]D?T|[PM]ST|AK[SD]T|HST)\b`;
const MONTH_THEN_DAY = new RegExp(
  String.raw`(?<![\d./-])(?<month>\d{1,2})/(?<day>1[3-9]|2\d|3[01]|\d{1,2}(?=/\d{4},?\s+\d{1,2}:\d{2}(?::\d{2})?${AMERICAN}))` +
    String.raw`/(?<year>${YEAR})`,
  'u',
);
/** "3.3.2024" is one day either way. */
const DAY_IS_MONTH =
  /(?<![\d./-])(?<day>0?[1-9]|1[0-2])(?<sign>[./-])(?<month>\k<day>)\k<sign>(?<year>(?:19|20)\d{2})(?!\d)/u;
const DAY_THEN_MONTH =
  /(?<![\d./-])(?<day>1[3-9]|2\d|3[01])(?<sign>[./-])(?<month>\d{1,2})\k<sign>(?<year>(?:19|20)\d{2})(?!\d)/u;

/**
 * The first whole day of a text as YYYY-MM-DD; null where there is none. Figures with points or strokes are read
 * where they can be no other day: 12/03/2020 is one in March or in December.
 *
 * @example findPrintedDay('Mon 6 Feb 2023 14.55 GMT') // '2023-02-06'
 */
export function findPrintedDay(printed: string): string | null {
  const text = cleanString(printed);
  const [first] = [
    DAY_FIRST,
    MONTH_FIRST,
    YEAR_LAST,
    YEAR_FIRST,
    MONTH_THEN_DAY,
    DAY_THEN_MONTH,
    DAY_IS_MONTH,
  ]
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

const CHANGE = /\b(?:last\s+)?(?:updated?|modified|changed|revised|edited|corrected)\b/iu;
const FIRST = /\b(?:(?:first|originally)\s+)?(?:published|posted|created|issued|original)\b/iu;

/** True for words that label the day of a later change: "Last updated:", "Updated on". */
export function labelsChange(text: string): boolean {
  return CHANGE.test(text) && !FIRST.test(text);
}

/** True for words that label the day of publication: "Published on", "First posted:". */
export function labelsPublication(text: string): boolean {
  return FIRST.test(text);
}

/** The day of publication that lines with dates and times give; days of a later change are passed over. */
export function findPublishedDay(lines: readonly string[]): string | null {
  for (const line of lines) {
    const first = FIRST.exec(line);
    const behind = first ? line.slice(first.index + first[0].length) : '';
    // A label stands before its day, and where both are told of, before or after the other.
    const [day] = [behind, line].flatMap((text) => findPrintedDay(text.split(CHANGE)[0] ?? '') ?? []);
    if (day !== undefined) return day;
  }
  return null;
}

/** Days that machines give where they know none: the first of their calendars, and the evening before west of Greenwich. */
const NO_DAYS = ['1969-12-31', '1970-01-01', '1900-01-01', '1899-12-30', '1899-12-31'];

/** True for a day that stands for none. */
export function isPlaceholderDay(day: string): boolean {
  return day < '1700' || day > '2900' || NO_DAYS.includes(day);
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

/**
 * Days from the first to the last in British English: "12–14 March 2025", "30 April – 2 May 2025"; one day where they are
 * the same. A text that is no day as YYYY-MM-DD is printed as it is.
 *
 * @example formatDays('2025-03-12', '2025-03-14') // '12–14 March 2025'
 */
export function formatDays(first: string, last: string): string {
  const [from, to] = [first, last].map((day) => new Date(`${day}T00:00:00Z`));
  if (first === last || !from || !to || Number.isNaN(from.getTime() + to.getTime())) return formatDay(first);
  // Within a month the day alone stands before the dash: no spaces part two numbers.
  return LONG.formatRange(from, to)
    .replace(/\s/gu, ' ')
    .replace(/^(\d+) – /u, '$1–');
}
