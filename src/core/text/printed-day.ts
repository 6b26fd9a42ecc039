import { isDay } from '../../schemas/content/scalar.ts';
import { MONTH, monthNumber } from './month.ts';

/** A whole day, with its year, as a page or a newspaper prints it. */

const YEAR = String.raw`(?<year>(?:19|20)\d{2})(?!\d(?!\d?:\d))`;
const DAY_FIRST = new RegExp(
  String.raw`(?<![\d.:/-])(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+(?:of\s+)?(?<month>${MONTH}),?\s+${YEAR}`,
  'u',
);
const MONTH_FIRST = new RegExp(
  String.raw`(?<month>${MONTH})\s+(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s+${YEAR}`,
  'u',
);
const IN_FIGURES = /(?<!\d)(?<year>(?:19|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?!\d)/u;

/**
 * The first whole day of a text as YYYY-MM-DD; null where there is none. Figures with points or strokes are not
 * read: 12/03/2020 is a day in March or in December.
 *
 * @example findPrintedDay('Mon 6 Feb 2023 14.55 GMT') // '2023-02-06'
 */
export function findPrintedDay(text: string): string | null {
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
