import type { ReadingRule } from '../figure/hedge.ts';
import { valueOfNumeral, WORDS } from '../figure/number/numeral.ts';
import {
  type Day,
  dayOfCalendar,
  nearestYear,
  oneDay,
  weekdayAfter,
  weekdayUpTo,
  weeksOf,
} from './calendar.ts';
import { TIME_RULES } from './time-rule.ts';

/** The words that name one day. */

/** A day with the rule that found it, and whether its words say the year. */
export interface NamedDay {
  day: Day;
  rule: ReadingRule;
  isDated: boolean;
}

const ORDINALS = [
  'first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth',
  'sixteenth|seventeenth|eighteenth|nineteenth|twentieth|twenty-first|twenty-second|twenty-third|twenty-fourth',
  'twenty-fifth|twenty-sixth|twenty-seventh|twenty-eighth|twenty-ninth|thirtieth|thirty-first',
]
  .join('|')
  .split('|');

/** A day of a month in figures or as an ordinal in words, as the source of a regular expression. */
export const DAY_OF_MONTH = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?|${[...ORDINALS].reverse().join('|')})`;

/** A year as it stands in a date. */
export const YEAR_OF_DATE = String.raw`[12]\d{3}`;

/** The number that a day of a month has. */
export function numberOfDay(words: string): number {
  return /^\d/u.test(words) ? Number.parseInt(words, 10) : ORDINALS.indexOf(words) + 1;
}

/** A whole number in figures or in words, as the source of a regular expression. */
export const WHOLE_NUMBER = String.raw`(?:\d{1,3}|an?|one|${WORDS})`;

/** The whole number that such words say. */
export function wholeNumber(words: string): number {
  return /^(?:an?|one)$/u.test(words) ? 1 : valueOfNumeral(words);
}

const WEEKDAY = '(?:W(?<weekday>[1-7]) (?:the )?)?';
const DATES = [
  String.raw`${WEEKDAY}(?:the )?(?<day>${DAY_OF_MONTH}) (?:of )?M(?<month>\d+)(?: (?:of )?(?<year>${YEAR_OF_DATE}))?`,
  String.raw`${WEEKDAY}M(?<month>\d+) (?:the )?(?<day>${DAY_OF_MONTH})(?: (?<year>${YEAR_OF_DATE}))?`,
  String.raw`${WEEKDAY}(?<year>${YEAR_OF_DATE})-(?<month>\d\d)-(?<day>\d\d)`,
].map((source) => new RegExp(`^${source}$`, 'u'));

/** In a map, since any words at all are looked for in it, “constructor” too. */
const FROM_ARTICLE: ReadonlyMap<string, number> = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['tomorrow', 1],
  ['the day before yesterday', -2],
  ['the day after tomorrow', 2],
]);

/** The day of a month nearest to another day, or in its year where one is said; null where there is none. */
export function dateNear(near: Day, month: number, day: number, year: number | null): Day | null {
  if (year !== null) return dayOfCalendar(year, month, day);
  const ofYear = (one: number) => {
    const found = dayOfCalendar(one, month, day);
    return found && oneDay(found);
  };
  return nearestYear(near, ofYear)?.first ?? null;
}

function readDate(words: string, near: Day): NamedDay | null {
  for (const pattern of DATES) {
    const { weekday, day = '', month, year } = pattern.exec(words)?.groups ?? {};
    // "Second March" may be the month of another year.
    if (month === undefined || (/^\p{L}/u.test(day) && !/ of M|^(?:W\d )?M/u.test(words))) continue;
    const found = dateNear(near, Number(month), numberOfDay(day), year === undefined ? null : Number(year));
    // A weekday that the date does not have is somebody's mistake, and nobody knows whose.
    if (!found || (weekday !== undefined && found.dayOfWeek !== Number(weekday))) return null;
    return { day: found, rule: TIME_RULES.date, isDated: year !== undefined };
  }
  return null;
}

const WEEKDAYS: readonly {
  pattern: RegExp;
  rule: ReadingRule;
  dayOf: (weekday: number, day: Day, week: string) => Day | null;
}[] = [
  {
    pattern: /^(?:this )?W(?<weekday>[1-7])$/u,
    rule: TIME_RULES.weekday,
    dayOf: weekdayUpTo,
  },
  {
    pattern: /^(?:next|(?:the |this )?coming) W(?<weekday>[1-7])$/u,
    rule: TIME_RULES['next-weekday'],
    dayOf: weekdayAfter,
  },
  {
    pattern: /^W(?<weekday>[1-7]) (?:of )?(?<week>last|this|next) week$/u,
    rule: TIME_RULES.week,
    dayOf: (weekday, day, week) => {
      const weeks = weeksOf(day, ['last', 'this', 'next'].indexOf(week) - 1);
      const [first, second] = weeks.map(({ next }) => weekdayUpTo(weekday, next.subtract({ days: 1 })));
      return first && second?.equals(first) ? first : null;
    },
  },
];

const DAYS_AGO = new RegExp(`^(?<days>${WHOLE_NUMBER}) days? ago$`, 'u');

/**
 * The day that plain words name as seen from the day of an article: "on W2", "M1 6 2022", "yesterday", "three days
 * ago"; null for all other words, for days that no month has, and for a date with another day's weekday.
 */
export function readNamedDay(phrase: string, article: Day): NamedDay | null {
  const words = phrase.replace(/^on /u, '');
  const shift = FROM_ARTICLE.get(words);
  const ago = DAYS_AGO.exec(words)?.groups?.days;
  const days = shift ?? (ago === undefined ? undefined : -wholeNumber(ago));
  if (days !== undefined)
    return { day: article.add({ days }), rule: TIME_RULES['day-of-article'], isDated: false };
  for (const { pattern, rule, dayOf } of WEEKDAYS) {
    const { weekday, week = '' } = pattern.exec(words)?.groups ?? {};
    const day = weekday === undefined ? null : dayOf(Number(weekday), article, week);
    if (day) return { day, rule, isDated: false };
  }
  return readDate(words, article);
}
