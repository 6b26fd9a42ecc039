import type { Dateline } from '../schemas/article.ts';
import { isDay } from '../schemas/scalar.ts';

/** The dateline of an article: place and day of filing, as agencies print them before the first sentence. */

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const PLACE = String.raw`(?<place>\p{Lu}[\p{L}\p{M}.'’ -]{1,40}(?:,\s+\p{Lu}[\p{L}.]+(?:\s\p{Lu}[\p{L}.]+)?(?<!\b(?:${MONTHS.join('|')})\p{L}*\.?))?)`;
const MONTH = String.raw`(?<month>(?:${MONTHS.join('|')})\p{L}*)\.?`;
const DATE = String.raw`(?:,?\s+(?:${MONTH}\s+(?<day>\d{1,2})))?`;
const AGENCY = String.raw`(?<agency>\s+\([\p{L}][\p{L} ./-]{1,30}\))?`;
const DASH = String.raw`\.?\s*(?:--|[-–—])`;
const DATELINE = new RegExp(`^${PLACE}${DATE}${AGENCY}${DASH}(?=\\s)`, 'iu');

/**
 * Reads the dateline at the beginning of a paragraph. The day gets its year from `reports`, the day told of:
 * the latest such day not after it by more than a day. Null where the paragraph does not begin with a
 * dateline: a place alone counts only in capitals, since any sentence may begin with a name and a dash.
 *
 * @example parseDateline('Springfield, Mar 3 (ABC).- The river', '2024-03-04') // place "Springfield", date "2024-03-03"
 */
export function parseDateline(paragraph: string, reports: string): Dateline | null {
  const match = DATELINE.exec(paragraph);
  const place = match?.groups?.place?.trim();
  if (!match?.groups || !place) return null;
  const { month, day, agency } = match.groups;
  const inCapitals = place === place.toUpperCase() || /^[\p{Lu}\s.'’-]{2,},/u.test(place);
  if (!/^\p{Lu}/u.test(place) || !(inCapitals || agency || month)) return null;
  const date = month && day ? dayBefore(reports, month, Number(day)) : null;
  return { text: match[0].trim(), place, ...(date ? { date } : {}) };
}

function dayBefore(reports: string, month: string, day: number): string | null {
  const year = Number(reports.slice(0, 4));
  const index = MONTHS.indexOf(month.slice(0, 3).toLowerCase());
  const inYear = (y: number) => `${y}-${String(index + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  const next = inYear(year + 1);
  const candidates = [next, inYear(year), inYear(year - 1)].filter(isDay);
  const limit = new Date(Date.parse(`${reports}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);
  return candidates.find((candidate) => candidate <= limit) ?? null;
}
