import { CONVENTION, type ReadingRule } from '../figure/hedge.ts';
import { closed, type Interval } from '../figure/interval.ts';
import { DAY_LENGTH } from './calendar.ts';

/** What each hedge makes of a minute, and of a day or a longer time. Numbers are minutes since 1 January 1970. */

/** A time with two ends, the second of which does not belong to it. */
export interface Stretch {
  from: number;
  to: number;
  /** "part" of a day, "day", or "longer". */
  grain: 'part' | 'day' | 'longer';
}

/** One hedge; what it makes of something is null where nobody can say. */
export interface TimeHedge extends ReadingRule {
  /** Its words before a time, as the source of a regular expression. */
  before: string;
  /** Of a minute of the day that begins at `day`. */
  ofMinute: (minute: number, day: number) => Interval | null;
  ofStretch: (stretch: Stretch) => Interval | null;
}

const HALF_HOUR = 30;

const halfOpen = (min: number | null, max: number | null): Interval => ({
  ...{ min, minOpen: false },
  ...{ max, maxOpen: max !== null },
});
const after = (min: number, max: number, maxOpen: boolean): Interval => ({
  ...{ min, minOpen: true },
  ...{ max, maxOpen },
});
const upTo = (max: number): Interval => ({ min: null, minOpen: false, max, maxOpen: false });

/** Parts of a day have ends that nobody wrote down: "after dawn" sets none. */
const unlessPart = (stretch: Stretch, interval: Interval) => (stretch.grain === 'part' ? null : interval);

/** In the order in which they are asked. */
export const TIME_HEDGES = {
  about: {
    before: String.raw`(?:at )?(?:(?:on )?or )?(?:about|around|approximately|roughly|approx\.?)|on or (?:about|around)`,
    ofMinute: (minute) => {
      // Who names a full or half hour rounds to it.
      const width = minute % HALF_HOUR === 0 ? HALF_HOUR : HALF_HOUR / 2;
      return closed(minute - width, minute + width);
    },
    ofStretch: ({ from, to, grain }) =>
      grain === 'day' ? halfOpen(from - DAY_LENGTH, to + DAY_LENGTH) : null,
    words: 'about 4:20 a.m., around 6 January',
    rule: 'about t is t ± 15 min, ± 30 min for a full or half hour, ± 1 day for a day',
    authority: CONVENTION,
    takes: {
      'about 4:20 a.m.': '[2024-03-07T04:05,2024-03-07T04:35]',
      'at around noon': '[2024-03-07T11:30,2024-03-07T12:30]',
      'around 4 March': '[2024-03-03,2024-03-06)',
    },
    keeps: ['around dawn', 'about a week ago', 'sometime around noon', 'about last week'],
  },
  'shortly-after': {
    before: '(?:shortly|just|soon) after',
    ofMinute: (minute) => after(minute, minute + HALF_HOUR, false),
    ofStretch: () => null,
    words: 'shortly after, just after, soon after 4 a.m.',
    rule: 'shortly after t is (t, t + 30 min]',
    authority: CONVENTION,
    takes: {
      'shortly after 4 a.m.': '(2024-03-07T04:00,2024-03-07T04:30]',
      'just after midnight on Tuesday': '(2024-03-05,2024-03-05T00:30]',
    },
    keeps: ['shortly after midnight', 'shortly after dawn', 'long after 4 a.m.', 'after 4 a.m.'],
  },
  'shortly-before': {
    before: '(?:shortly|just) before',
    ofMinute: (minute) => halfOpen(minute - HALF_HOUR, minute),
    ofStretch: () => null,
    words: 'shortly before, just before 4 a.m.',
    rule: 'shortly before t is [t − 30 min, t)',
    authority: CONVENTION,
    takes: { 'just before 4 a.m.': '[2024-03-07T03:30,2024-03-07T04:00)' },
    keeps: ['shortly before Friday', 'long before 4 a.m.', 'before 4 a.m.'],
  },
  before: {
    before: 'before',
    ofMinute: (minute, day) => halfOpen(day, minute),
    ofStretch: (stretch) => unlessPart(stretch, halfOpen(null, stretch.from)),
    words: 'before 4 a.m., before Friday',
    rule: 'before t is [start of its day, t) of a minute and (−∞, t) of a day',
    authority: CONVENTION,
    takes: {
      'before 4 a.m.': '[2024-03-07,2024-03-07T04:00)',
      'before Tuesday': '[-,2024-03-05)',
    },
    keeps: ['well before 4 a.m.', 'before Tuesday morning', 'before the quake'],
  },
  by: {
    before: 'by',
    ofMinute: (minute, day) => closed(day, minute),
    ofStretch: (stretch) => unlessPart(stretch, halfOpen(null, stretch.to)),
    words: 'by 4 a.m., by Friday',
    rule: 'by t is [start of its day, t] of a minute and (−∞, end of t) of a day',
    authority: CONVENTION,
    takes: {
      'by 4 a.m.': '[2024-03-07,2024-03-07T04:00]',
      'by Tuesday': '[-,2024-03-06)',
    },
    keeps: ['by dawn', 'by the way', 'nearby Tuesday'],
  },
  after: {
    before: 'after',
    ofMinute: (minute, day) => after(minute, day + DAY_LENGTH, true),
    ofStretch: (stretch) => unlessPart(stretch, halfOpen(stretch.to, null)),
    words: 'after 4 a.m., after Monday',
    rule: 'after t is (t, end of its day) of a minute and [end of t, ∞) of a day',
    authority: CONVENTION,
    takes: {
      'after 7:15 p.m.': '(2024-03-07T19:15,2024-03-08)',
      'after Monday': '[2024-03-05,-)',
    },
    keeps: ['after midnight', 'after dark', 'long after 4 a.m.'],
  },
  since: {
    before: 'since|from',
    ofMinute: (minute) => closed(minute, null),
    ofStretch: ({ from }) => closed(from, null),
    words: 'since 6 a.m., from Sunday',
    rule: 'since t is [start of t, ∞)',
    authority: CONVENTION,
    takes: { 'since 6 a.m.': '[2024-03-07T06:00,-)', 'from Sunday': '[2024-03-03,-)' },
    keeps: ['ever since', 'since the quake', 'from Port Ellery'],
  },
  until: {
    before: '(?:up )?until|till|up to',
    ofMinute: (minute) => upTo(minute),
    ofStretch: ({ to }) => halfOpen(null, to),
    words: 'until 11:30 a.m., until Friday',
    rule: 'until t is (−∞, t] of a minute and (−∞, end of t) of a day',
    authority: CONVENTION,
    takes: { 'until 11:30 a.m.': '[-,2024-03-07T11:30]', 'until Tuesday': '[-,2024-03-06)' },
    keeps: ['until now', 'until the quake', 'not until Tuesday'],
  },
} as const satisfies Record<string, TimeHedge>;
