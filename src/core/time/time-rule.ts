import { CONVENTION, type ReadingRule } from '../figure/hedge.ts';

/** The rules by which days and longer times are read; those of parts of a day and of hedges stand in their own files. */

/** The day that the examples of the rules are read against, a Thursday. */
export const EXAMPLE_DAY = '2024-03-07';

const SAID = 'as printed';

/** In the order in which they are printed. An example stands with its interval; a bare day is its first minute. */
export const TIME_RULES = {
  minute: {
    words: '4:20 a.m., 16:20, half past four in the afternoon, noon',
    rule: 'a minute is [t, t + 1 min)',
    authority: `${SAID}; an hour that may be before or after noon is not read`,
    takes: {
      '4:20 a.m.': '[2024-03-07T04:20,2024-03-07T04:21)',
      'at noon on Tuesday': '[2024-03-05T12:00,2024-03-05T12:01)',
      'half past four in the afternoon': '[2024-03-07T16:30,2024-03-07T16:31)',
      '1600 hours': '[2024-03-07T16:00,2024-03-07T16:01)',
    },
    keeps: ['at 4:20', "four o'clock", 'midnight', 'the 4:20 train', 'about 4:20 a.m.'],
  },
  'two-minutes': {
    words: 'between 4 and 5 a.m., from 9 a.m. to noon, 8:45–9:30 a.m.',
    rule: 'from t to u is [t, u]',
    authority: 'both ends as printed',
    takes: {
      'between 4 and 5 a.m.': '[2024-03-07T04:00,2024-03-07T05:00]',
      'from 9 a.m. to noon on Monday': '[2024-03-04T09:00,2024-03-04T12:00]',
    },
    keeps: ['between 4 and 5', 'from 11 p.m. to 2 a.m.', '4 a.m. and 5 a.m.'],
  },
  weekday: {
    words: 'on Tuesday, this Tuesday',
    rule: 'a weekday is the last one on or before the day of the article',
    authority: CONVENTION,
    takes: { 'on Tuesday': '[2024-03-05,2024-03-06)', Thursday: '[2024-03-07,2024-03-08)' },
    keeps: ['last Tuesday', 'next Tuesday', 'on Tuesdays', 'the Sun'],
  },
  'next-weekday': {
    words: 'next Friday, the coming Friday',
    rule: 'the next one of a weekday is the first after the day of the article',
    authority: CONVENTION,
    takes: { 'next Thursday': '[2024-03-14,2024-03-15)', 'the coming Friday': '[2024-03-08,2024-03-09)' },
    keeps: ['Friday', 'Friday week', 'last Friday'],
  },
  'day-of-article': {
    words: 'today, yesterday, tomorrow',
    rule: 'days are counted from the day of the article',
    authority: SAID,
    takes: {
      yesterday: '[2024-03-06,2024-03-07)',
      'the day before yesterday': '[2024-03-05,2024-03-06)',
      'three days ago': '[2024-03-04,2024-03-05)',
    },
    keeps: ['the day before', 'several days ago', 'three days later'],
  },
  date: {
    words: '6 January, Jan. 6, the 6th of January 2022',
    rule: 'a date without a year is of the year that brings it nearest to the day of the article',
    authority: CONVENTION,
    takes: {
      '6 January': '[2024-01-06,2024-01-07)',
      'Dec. 31': '[2023-12-31,2024-01-01)',
      'Tuesday, January 4, 2022': '[2022-01-04,2022-01-05)',
    },
    keeps: ['6/1', 'the 6th', '31 June', 'Monday 4 January 2022', 'January'],
  },
  days: {
    words: '6 to 8 January, Monday and Tuesday, from Monday to Wednesday',
    rule: 'from one time to another is from the start of the first to the end of the second',
    authority: 'both ends belong to it, the wider reading',
    takes: {
      '4 to 6 March': '[2024-03-04,2024-03-07)',
      'Monday and Tuesday': '[2024-03-04,2024-03-06)',
      'Dec. 30 to Jan. 2': '[2023-12-30,2024-01-03)',
    },
    keeps: ['Monday and Wednesday', '6 to 4 March', '4 and 6 March'],
  },
  weekend: {
    words: 'over the weekend',
    rule: 'the weekend is the Saturday last begun and its Sunday',
    authority: CONVENTION,
    takes: { 'over the weekend': '[2024-03-02,2024-03-04)', 'at the weekend': '[2024-03-02,2024-03-04)' },
    keeps: ['last weekend', 'this weekend', 'a weekend'],
  },
  week: {
    words: 'this week, last week, next week',
    rule: 'a week runs from Monday to Sunday or from Sunday to Saturday: from the first day of either to the last',
    authority: 'the wider of two usages; ISO 8601 begins with Monday',
    takes: { 'last week': '[2024-02-25,2024-03-04)', 'this week': '[2024-03-03,2024-03-11)' },
    keeps: ['earlier this week', 'the past week', 'a week'],
  },
  'weeks-ago': {
    words: 'two weeks ago',
    rule: 'n weeks ago is that day ± 3 days',
    authority: CONVENTION,
    takes: { 'two weeks ago': '[2024-02-19,2024-02-26)', 'a week ago': '[2024-02-26,2024-03-04)' },
    keeps: ['two months ago', 'some weeks ago', 'two weeks later'],
  },
  month: {
    words: 'in January, last month, January 2022',
    rule: 'a month without a year is of the year that brings it nearest to the day of the article',
    authority: CONVENTION,
    takes: {
      'in December': '[2023-12-01,2024-01-01)',
      'last month': '[2024-02-01,2024-03-01)',
      'January 2022': '[2022-01-01,2022-02-01)',
    },
    keeps: ['March on the capital', 'last January', 'May'],
  },
  'part-of-month': {
    words: 'in early January, mid-January, late January',
    rule: 'early, mid and late in a month are its days 1 to 10, 11 to 20 and 21 to the end',
    authority: CONVENTION,
    takes: {
      'early January': '[2024-01-01,2024-01-11)',
      'in mid-December': '[2023-12-11,2023-12-21)',
      'late last month': '[2024-02-21,2024-03-01)',
    },
    keeps: ['late January 6', 'earlier in January', 'the end of January'],
  },
  year: {
    words: 'in 2021, last year',
    rule: 'a year runs from 1 January to 31 December',
    authority: SAID,
    takes: { 'in 2021': '[2021-01-01,2022-01-01)', 'last year': '[2023-01-01,2024-01-01)' },
    keeps: ['2021', 'in the 1970s', 'early 2021', '$2,021'],
  },
} as const satisfies Record<string, ReadingRule>;
