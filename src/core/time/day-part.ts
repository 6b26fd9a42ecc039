import { CONVENTION, type ReadingRule } from '../figure/hedge.ts';

/** The parts of a day, in hours from its start; a part may begin the day before or end the day after. */

/** A part of a day. */
export interface DayPart extends ReadingRule {
  /** Its words without what leads them in, as the source of a regular expression. */
  pattern: string;
  from: number;
  to: number;
  /** Whether it needs its day beside it: "at night" may be any night. */
  needsDay: boolean;
}

const DAWN = '(?:dawn|day ?break|sunrise)';

const part = (
  [from, to]: readonly [number, number],
  {
    pattern,
    words,
    takes,
    keeps,
    needsDay = false,
  }: Pick<DayPart, 'pattern' | 'words' | 'takes' | 'keeps'> & { needsDay?: boolean },
): DayPart => {
  const hour = (n: number) => `${String((n + 24) % 24 || (n === 24 ? 24 : 0)).padStart(2, '0')}:00`;
  const day = (n: number) => (n < 0 ? 'the day before, ' : n > 24 ? 'the next day, ' : '');
  const rule = `${words} is [${day(from)}${hour(from)}, ${day(to)}${hour(to)})`;
  return { pattern, words, from, to, needsDay, rule, authority: CONVENTION, takes, keeps };
};

/** All parts; on Thursday 7 March 2024 in the examples. */
export const DAY_PARTS = {
  'small-hours': part([0, 6], {
    pattern: '(?:early|small|wee) hours',
    words: 'early hours, small hours',
    takes: { 'in the small hours of Tuesday': '[2024-03-05,2024-03-05T06:00)' },
    keeps: ['small hours', 'a few early hours', 'after hours'],
  }),
  'before-dawn': part([0, 9], {
    pattern: `(?:(?:shortly|just) )?before ${DAWN}|pre-?dawn(?: hours)?`,
    words: 'before dawn, shortly before dawn',
    takes: {
      'shortly before dawn': '[2024-03-07,2024-03-07T09:00)',
      'before sunrise on Monday': '[2024-03-04,2024-03-04T09:00)',
    },
    keeps: ['shortly after dawn', 'long before dawn', 'before the dawn raid'],
  }),
  dawn: part([3, 9], {
    pattern: DAWN,
    words: 'dawn, daybreak, sunrise',
    takes: { 'at dawn on Tuesday': '[2024-03-05T03:00,2024-03-05T09:00)' },
    keeps: ['Dawn', 'a dawn raid', 'around dawn'],
  }),
  'early-morning': part([0, 9], {
    pattern: 'early(?: in the)? morning(?: hours)?',
    words: 'early morning',
    takes: {
      'early on Tuesday morning': '[2024-03-05,2024-03-05T09:00)',
      'in the early morning of 4 March': '[2024-03-04,2024-03-04T09:00)',
    },
    keeps: ['an early morning run', 'earlier in the morning'],
  }),
  'late-morning': part([9, 12], {
    pattern: 'late(?: in the)? morning',
    words: 'late morning',
    takes: { 'late on Tuesday morning': '[2024-03-05T09:00,2024-03-05T12:00)' },
    keeps: ['later in the morning', 'a late morning'],
  }),
  morning: part([0, 12], {
    pattern: 'morning',
    words: 'morning',
    takes: {
      'on Tuesday morning': '[2024-03-05,2024-03-05T12:00)',
      'this morning': '[2024-03-07,2024-03-07T12:00)',
      'on the morning of 4 March': '[2024-03-04,2024-03-04T12:00)',
    },
    keeps: ['morning', 'mid-morning', 'one morning', 'the morning after'],
  }),
  midday: part([11, 14], {
    pattern: 'mid-?day',
    words: 'midday',
    takes: { 'at midday on Tuesday': '[2024-03-05T11:00,2024-03-05T14:00)' },
    keeps: ['midday', 'noon', 'around midday'],
  }),
  lunchtime: part([11, 15], {
    pattern: 'lunch[ -]?time',
    words: 'lunchtime',
    takes: { 'at lunchtime': '[2024-03-07T11:00,2024-03-07T15:00)' },
    keeps: ['at lunch', 'a lunchtime talk'],
  }),
  afternoon: part([12, 18], {
    pattern: 'afternoon',
    words: 'afternoon',
    takes: { 'yesterday afternoon': '[2024-03-06T12:00,2024-03-06T18:00)' },
    keeps: ['afternoon', 'late on Tuesday afternoon', 'afternoons'],
  }),
  evening: part([17, 24], {
    pattern: 'evening',
    words: 'evening',
    takes: { 'on the evening of March 4': '[2024-03-04T17:00,2024-03-05)' },
    keeps: ['evening', 'early evening', 'evening out'],
  }),
  dusk: part([15, 23], {
    pattern: '(?:dusk|sunset|sundown|nightfall)',
    words: 'dusk, sunset, nightfall',
    takes: { 'at dusk on Tuesday': '[2024-03-05T15:00,2024-03-05T23:00)' },
    keeps: ['dusk', 'after sunset', 'around nightfall'],
  }),
  night: part([17, 30], {
    pattern: 'night',
    words: 'night',
    takes: {
      'on Monday night': '[2024-03-04T17:00,2024-03-05T06:00)',
      tonight: '[2024-03-07T17:00,2024-03-08T06:00)',
      'last night': '[2024-03-06T17:00,2024-03-07T06:00)',
    },
    keeps: ['at night', 'late on Monday night', 'one night', 'nights'],
    needsDay: true,
  }),
  overnight: part([-7, 9], {
    pattern: 'overnight(?: (?:in)?to)?',
    words: 'overnight',
    takes: {
      overnight: '[2024-03-06T17:00,2024-03-07T09:00)',
      'overnight on 4 March': '[2024-03-03T17:00,2024-03-04T09:00)',
    },
    keeps: ['an overnight train', 'overnights'],
  }),
  early: part([0, 9], {
    pattern: 'early',
    words: 'early on a day',
    takes: {
      'early on Tuesday': '[2024-03-05,2024-03-05T09:00)',
      'early Tuesday': '[2024-03-05,2024-03-05T09:00)',
    },
    keeps: ['early', 'earlier on Tuesday', 'early Tuesday evening'],
    needsDay: true,
  }),
  late: part([17, 24], {
    pattern: 'late',
    words: 'late on a day',
    takes: {
      'late Monday': '[2024-03-04T17:00,2024-03-05)',
      'late on 4 March': '[2024-03-04T17:00,2024-03-05)',
    },
    keeps: ['late', 'later on Monday', 'late Monday evening', 'late March'],
    needsDay: true,
  }),
} as const satisfies Record<string, DayPart>;

const LED = '(?:(?:on|in|at|during|over) )?(?:the )?';
const FORMS = Object.values<DayPart>(DAY_PARTS).map((row) => ({
  row,
  beside: new RegExp(`^${LED}(?:${row.pattern})(?: (?:of|on))?$`, 'u'),
  alone: new RegExp(
    /overnight|before/u.test(row.pattern)
      ? `^(?:in the )?(?:${row.pattern})$`
      : `^(?:this|(?:in|at|during)(?: the)?) (?:${row.pattern})$`,
    'u',
  ),
}));

/** The part of a day that words beside the day name: "on the morning of", "at dusk"; null for any other words. */
export function partBesideDay(words: string): DayPart | null {
  return FORMS.find(({ beside }) => beside.test(words))?.row ?? null;
}

/** The part of a day that stands without its day: "this morning", "at dusk", "overnight"; null for any other words. */
export function partAlone(words: string): DayPart | null {
  return FORMS.find(({ row, alone }) => !row.needsDay && alone.test(words))?.row ?? null;
}
