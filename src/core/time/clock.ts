import { valueOfNumeral } from '../figure/number/numeral.ts';
import { partAlone, partBesideDay } from './day-part.ts';
import { hasFullClock, takeZone } from './zone.ts';

/** Times of the clock: the minutes of a day that words may mean. */

/** A time of the clock as printed. */
export interface ClockTime {
  /** The minutes from the start of a day that it can be: one, two where noon decides, none for midnight. */
  minutes: readonly number[];
  isMidnight: boolean;
  /** Whether it is a time only beside other words of time: "4", "18.45". */
  isBare: boolean;
  zone: string | null;
}

const HOUR = 60;
const HALF_DAY = 12 * HOUR;

const HOURS = 'one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve';
const HOUR_NAME = String.raw`(?<hour>\d{1,2}|${HOURS})`;
const HALF = '(?: ?(?<half>am|pm))';

interface ClockForm {
  pattern: RegExp;
  read: (groups: Readonly<Partial<Record<string, string>>>, zone: string | null) => number[] | null;
  isBare?: boolean;
}

/** The minutes of an hour from 1 to 12 that is before or after noon, or may be either. */
function ofHalf(hour: string | undefined, minute: number, half: string | undefined): number[] | null {
  const value = /^\d/u.test(hour ?? '') ? Number(hour) : valueOfHour(hour ?? '');
  if (value < 1 || value > 12 || minute > 59) return null;
  const early = (value % 12) * HOUR + minute;
  if (half !== undefined) return [half === 'am' ? early : early + HALF_DAY];
  return [early, early + HALF_DAY];
}

function valueOfHour(word: string): number {
  return word === 'one' ? 1 : valueOfNumeral(word);
}

/** The minute of the clock of 24 hours; null for an hour or a minute that it does not have. */
function ofFull(hour: string | undefined, minute: string | undefined): number[] | null {
  const [h, m] = [Number(hour), Number(minute ?? 0)];
  return h > 23 || m > 59 ? null : [h * HOUR + m];
}

/** "04:20" and "16:20" are on the clock of 24 hours, "4:20" and "10:20" may be on either. */
function ofEither(hour = '', minute: string | undefined, zone: string | null): number[] | null {
  const isFull = hour.startsWith('0') || Number(hour) > 12 || (hour.length === 2 && hasFullClock(zone));
  return isFull ? ofFull(hour, minute) : ofHalf(hour, Number(minute), undefined);
}

const MINUTES: Readonly<Record<string, number>> = {
  half: 30, quarter: 15, five: 5, ten: 10, twenty: 20, 'twenty-five': 25,
}; // prettier-ignore

const FORMS: readonly ClockForm[] = [
  { pattern: /^(?:(?:12|twelve) )?noon$/u, read: () => [HALF_DAY] },
  {
    pattern: new RegExp(String.raw`^${HOUR_NAME}(?:[:.](?<minute>\d\d))?${HALF}$`, 'u'),
    read: ({ hour, minute, half }) => ofHalf(hour, Number(minute ?? 0), half),
  },
  {
    pattern: /^(?<hour>\d{1,2}):(?<minute>\d\d)$/u,
    read: ({ hour, minute }, zone) => ofEither(hour, minute, zone),
  },
  {
    pattern: /^(?<hour>\d{1,2})\.(?<minute>\d\d)$/u,
    read: ({ hour, minute }, zone) => ofEither(hour, minute, zone),
    isBare: true,
  },
  {
    pattern: /^(?<hour>\d\d)[:.]?(?<minute>\d\d) ?(?:hours|hrs|h)$/u,
    read: ({ hour, minute }) => ofFull(hour, minute),
  },
  {
    pattern: /^(?<hour>\d\d)h(?<minute>\d\d)$/u,
    read: ({ hour, minute }) => ofFull(hour, minute),
  },
  {
    pattern: /^(?<hour>\d\d)(?<minute>\d\d)$/u,
    // Without its zone it may be a year, or a count.
    read: ({ hour, minute }, zone) => (zone === null ? null : ofFull(hour, minute)),
  },
  {
    pattern: new RegExp(`^${HOUR_NAME} ?o ?'? ?clock$`, 'u'),
    read: ({ hour }) => ofHalf(hour, 0, undefined),
  },
  {
    pattern: new RegExp(
      `^(?:a )?(?<minute>half|quarter|five|ten|twenty|twenty-five|5|10|20|25)(?: minutes)? (?<way>past|to) ${HOUR_NAME}${HALF}?$`,
      'u',
    ),
    read: ({ minute = '', way, hour, half }) => {
      const minutes = MINUTES[minute] ?? Number(minute);
      if (way === 'past') return ofHalf(hour, minutes, half);
      if (minute === 'half') return null;
      const full = ofHalf(hour, 0, half);
      return full?.map((one) => (one - minutes + 2 * HALF_DAY) % (2 * HALF_DAY)) ?? null;
    },
  },
  {
    pattern: new RegExp(`^${HOUR_NAME}$`, 'u'),
    read: ({ hour }) => ofHalf(hour, 0, undefined),
    isBare: true,
  },
];

const OWN_PART = /^(?<clock>.+?) (?<part>(?:in the|at) (?:early )?\p{L}+)$/u;

/**
 * A time of the clock in plain words, with its zone; null for all other words.
 *
 * @example readClock('half past four in the afternoon') // minutes [990]
 */
export function readClock(phrase: string): ClockTime | null {
  const { clock: words, zone } = takeZone(phrase);
  const { clock, part = '' } = OWN_PART.exec(words)?.groups ?? {};
  const own = part === '' ? null : (partAlone(part) ?? (part === 'at night' ? partBesideDay('night') : null));
  if (clock !== undefined && own) {
    const read = readClock(clock);
    const minutes = read?.minutes.filter((one) => one >= own.from * HOUR && one < own.to * HOUR) ?? [];
    return read && minutes.length === 1 ? { ...read, minutes, isBare: false, zone: zone ?? read.zone } : null;
  }
  if (/^(?:(?:12|twelve) )?midnight$/u.test(words))
    return { minutes: [], isMidnight: true, isBare: false, zone };
  for (const { pattern, read, isBare = false } of FORMS) {
    const match = pattern.exec(words);
    // What has no words of its own is a time where "local time" stands behind it.
    const minutes = match && read(match.groups ?? {}, zone ?? (words === phrase ? null : 'local'));
    if (minutes) return { minutes, isMidnight: false, isBare: isBare && words === phrase, zone };
  }
  return null;
}
