import { splitLines } from '../article/article.ts';
import { MONTH_NAMES } from '../text/day.ts';

/** The year that an article reports of, by which figures of other years are told apart. */

/** Stands in for the day of an article that prints none. */
export const UNKNOWN_DAY = '2000-01-01';

const YEAR_OF_DATE = new RegExp(
  [
    String.raw`\b(?:${MONTH_NAMES})\.?\s+(?:\d{1,2}(?:st|nd|rd|th)?,?\s+)?((?:19|20)\d{2})\b`,
    String.raw`\b\d{1,2}[/.]\d{1,2}[/.]((?:19|20)\d{2})\b`,
    String.raw`\b((?:19|20)\d{2})-\d{2}-\d{2}\b`,
  ].join('|'),
  'g',
);
/** Where an article prints its own day: above the text and in its first lines. */
const HEAD_LINES = 8;

/** The article's own year: that of the day it reports, or the latest date printed at its head; none if unknown. */
export function yearsOf(body: string, reports: string): ReadonlySet<string> {
  if (reports !== UNKNOWN_DAY) return new Set([reports.slice(0, 4)]);
  const head = splitLines(body)
    .slice(0, HEAD_LINES)
    .map(({ text }) => text)
    .join('\n');
  const years = [...head.matchAll(YEAR_OF_DATE)].map(([, a, b, c]) => a ?? b ?? c ?? '');
  return new Set(years.sort().slice(-1));
}
