import type { ReadingRule } from '../figure/hedge.ts';
import {
  type Day,
  dayOfCalendar,
  type Days,
  monthOf,
  nearestYear,
  oneDay,
  weekdayUpTo,
  weeksOf,
  widest,
  yearOf,
} from './calendar.ts';
import { dateNear, DAY_OF_MONTH, numberOfDay, WHOLE_NUMBER, wholeNumber, YEAR_OF_DATE } from './named-day.ts';
import { TIME_RULES } from './time-rule.ts';

/** The words that name several days: weeks, months, years, and days of one month. */

/** Days with the rule that found them. */
export interface NamedDays {
  days: Days;
  rule: ReadingRule;
}

type Groups = Readonly<Partial<Record<string, string>>>;

interface DaysForm {
  pattern: RegExp;
  rule: ReadingRule;
  read: (groups: Groups, article: Day) => Days | null;
}

const MOVES = ['last', 'this', 'next'];
const moveOf = (word: string | undefined) => MOVES.indexOf(word ?? 'this') - 1;

function monthNear({ month, year, move }: Groups, article: Day): Days | null {
  const ofYear = (one: number) => {
    const first = dayOfCalendar(one, Number(month), 1);
    return first && monthOf(first, 0);
  };
  if (year !== undefined) return ofYear(Number(year));
  return move === undefined ? nearestYear(article, ofYear) : ofYear(article.year + moveOf(move));
}

function partOfMonth(days: Days | null, part: string | undefined): Days | null {
  if (!days) return null;
  const [eleventh, last] = [days.first.add({ days: 10 }), days.first.add({ days: 20 })];
  if (part === 'early') return { first: days.first, next: eleventh };
  return part === 'mid' ? { first: eleventh, next: last } : { first: last, next: days.next };
}

function daysOfMonth(groups: Groups, article: Day): Days | null {
  const { from = '', to = '', month, year, between, link } = groups;
  const [a, b] = [from, to].map((day) =>
    dateNear(article, Number(month), numberOfDay(day), year === undefined ? null : Number(year)),
  );
  if (!a || !b || a.toString() >= b.toString()) return null;
  const isGap = link?.trim() === 'and' && between === undefined && !a.add({ days: 1 }).equals(b);
  return isGap ? null : { first: a, next: b.add({ days: 1 }) };
}

const LED = '(?:in |during |throughout )?';
const OPENING = '(?:on |from |(?<between>between ))?';
const ENDS = `(?<from>${DAY_OF_MONTH})(?<link> and | to | through | ?- ?)(?:the )?(?<to>${DAY_OF_MONTH})`;
const MONTH = String.raw`M(?<month>\d+)`;
const A_YEAR = String.raw` (?:of )?(?:(?<year>${YEAR_OF_DATE})|(?<move>last|this|next) year)`;
const form = (source: string, rule: ReadingRule, read: DaysForm['read']): DaysForm => ({
  pattern: new RegExp(`^${source}$`, 'u'),
  rule,
  read,
});

const FORMS: readonly DaysForm[] = [
  form(
    `${OPENING}(?:the )?${ENDS} (?:of )?${MONTH}(?: (?<year>${YEAR_OF_DATE}))?`,
    TIME_RULES.days,
    daysOfMonth,
  ),
  form(`${OPENING}${MONTH} ${ENDS}(?: (?<year>${YEAR_OF_DATE}))?`, TIME_RULES.days, daysOfMonth),
  form('(?:over|at|during|on|in) the weekend', TIME_RULES.weekend, (_, article) => {
    const first = weekdayUpTo(6, article);
    return { first, next: first.add({ days: 2 }) };
  }),
  form(`${LED}(?<move>last|this|next) week`, TIME_RULES.week, ({ move }, article) =>
    widest(weeksOf(article, moveOf(move))),
  ),
  form(`(?<weeks>${WHOLE_NUMBER}) weeks? ago`, TIME_RULES['weeks-ago'], ({ weeks = '' }, article) => {
    const { first, next } = oneDay(article.subtract({ weeks: wholeNumber(weeks) }));
    return { first: first.subtract({ days: 3 }), next: next.add({ days: 3 }) };
  }),
  form(`${LED}(?<move>last|this|next) month`, TIME_RULES.month, ({ move }, article) =>
    monthOf(article, moveOf(move)),
  ),
  form(`(?:in|during|throughout) ${MONTH}(?:${A_YEAR})?`, TIME_RULES.month, monthNear),
  form(`${MONTH}${A_YEAR}`, TIME_RULES.month, monthNear),
  form(
    `(?:in )?(?<part>early|mid|late)[ -](?:in )?${MONTH}(?:${A_YEAR})?`,
    TIME_RULES['part-of-month'],
    (groups, article) => partOfMonth(monthNear(groups, article), groups.part),
  ),
  form(
    `(?<part>early|mid|late)[ -](?<move>last|this|next) month`,
    TIME_RULES['part-of-month'],
    (groups, article) => partOfMonth(monthOf(article, moveOf(groups.move)), groups.part),
  ),
  form(`${LED}(?<move>last|this|next) year`, TIME_RULES.year, ({ move }, article) =>
    yearOf(article, moveOf(move)),
  ),
  form(`(?:in|during|throughout) (?:the year )?(?<year>${YEAR_OF_DATE})`, TIME_RULES.year, ({ year }) =>
    wholeYear(year),
  ),
];

function wholeYear(year: string | undefined): Days | null {
  const first = dayOfCalendar(Number(year), 1, 1);
  return first && yearOf(first, 0);
}

/**
 * The days that plain words name as seen from the day of an article: "last week", "in M1", "mid-M12", "6 to 8 M1",
 * "in 2021"; null for all others. Where `isLed` says that a hedge stands before them, "2021" and "M1" are such too.
 */
export function readNamedDays(phrase: string, article: Day, isLed: boolean): NamedDays | null {
  for (const words of isLed ? [phrase, `in ${phrase}`] : [phrase])
    for (const { pattern, rule, read } of FORMS) {
      const match = pattern.exec(words);
      const days = match && read(match.groups ?? {}, article);
      if (days) return { days, rule };
    }
  return null;
}
