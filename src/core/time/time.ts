import type { ReadingRule } from '../figure/hedge.ts';
import { closed, type Interval, isEmpty } from '../figure/interval.ts';
import { dayFrom, printMinute } from './calendar.ts';
import { readClockPhrase, type ReadTime, takeHedge } from './clock-phrase.ts';
import { assumedDay, type Frame, readFrame, type Seen } from './frame.ts';
import { cutAt, cutInTwo, plainTime } from './time-phrase.ts';
import { TIME_RULES } from './time-rule.ts';

/** What a phrase of time means: an interval of the story's local time, with open or closed ends. */

/** A phrase of time and its reading. Its ends are ISO 8601 minutes without an offset; null where it sets none. */
export interface TimeReading {
  text: string;
  from: string | null;
  fromOpen: boolean;
  to: string | null;
  toOpen: boolean;
  /** The zone that is printed beside the hour, as "GMT"; null for local time. */
  zone: string | null;
  /** The day on which an hour was read whose words name none (YYYY-MM-DD); null where they do. */
  assumedDay: string | null;
  rule: string;
}

/** What a phrase of time is seen from, as days (YYYY-MM-DD). */
export interface SeenFrom {
  /** The day that its article reports. */
  day: string;
  /** The day that its article names for an hour that stands without one; null or missing where it names none. */
  named?: string | null;
}

/** UTF-16 units; whoever tells a time in more words has written a sentence. */
const LONGEST_PHRASE = 120;

const untimed = (interval: Interval, rule: ReadingRule, assumed: ReadTime['assumed'] = null): ReadTime => ({
  ...{ ...interval, zone: null, assumed, rule },
});
const stretch = ({ from, to }: Pick<Frame, 'from' | 'to'>): Interval => ({
  ...{ min: from, minOpen: false },
  ...{ max: to, maxOpen: true },
});

/**
 * Reads a phrase of time as an interval, seen from the day that its article reports, in the local time of the story. An
 * hour whose words name no day is read on the one that its article names for it, else on the one that it reports. Null
 * where a word of it is not understood, where it can be read in two ways ("at 4:20", "last Tuesday"), where it names no
 * point in time ("for three hours"), or where the day is none. No input throws, and no clock and no zone of the machine
 * has a say.
 *
 * @example readTime('shortly before dawn on Tuesday', { day: '2022-01-06' }) // from 2022-01-04T00:00, to 2022-01-04T09:00, toOpen
 */
export function readTime(text: string, { day, named }: SeenFrom): TimeReading | null {
  const article = dayFrom(day);
  if (!article || text.length > LONGEST_PHRASE) return null;
  const seen = { article, alone: dayFrom(named ?? day) ?? article };
  const phrase = plainTime(text);
  const readings = readAll(phrase, seen);
  // "4:20 a.m. on Tuesday local time": elsewhere it stands beside its hour.
  const [read, ...others] = distinct(
    readings.length > 0 ? readings : readAll(phrase.replace(/ local time$/u, ''), seen),
  );
  if (!read || others.length > 0 || isEmpty(read)) return null;
  return {
    text,
    ...{ from: read.min === null ? null : printMinute(read.min), fromOpen: read.minOpen },
    ...{ to: read.max === null ? null : printMinute(read.max), toOpen: read.maxOpen },
    ...{ zone: read.zone, assumedDay: read.assumed?.toString() ?? null, rule: read.rule.rule },
  };
}

function distinct(readings: readonly ReadTime[]): ReadTime[] {
  const keyOf = ({ min, minOpen, max, maxOpen, zone }: ReadTime) =>
    JSON.stringify([min, minOpen, max, maxOpen, zone]);
  return [...new Map(readings.map((reading) => [keyOf(reading), reading])).values()];
}

/** All ways to read a phrase; what can be read in two is not read at all. */
function readAll(phrase: string, seen: Seen): ReadTime[] {
  const frame = readFrame(phrase, seen);
  const whole = frame ? [untimed(stretch(frame), frame.rule, frame.assumed)] : [];
  const hedged = [...whole, ...readHedged(phrase, seen), ...readSpans(phrase, seen)];
  return [...hedged, ...readHours(phrase, seen)];
}

function readHedged(phrase: string, seen: Seen): ReadTime[] {
  const asOf = /^as of (?<rest>.+)$/u.exec(phrase)?.groups?.rest;
  if (asOf !== undefined) return readAll(asOf, seen);
  const hedge = takeHedge(phrase);
  const frame = hedge && readFrame(hedge.rest, seen, true);
  // "From 6 to 8 March" has its second end already.
  const interval = frame && frame.rule !== TIME_RULES.days ? hedge.row.ofStretch(frame) : null;
  return hedge && interval ? [untimed(interval, hedge.row, frame?.assumed)] : [];
}

/** An hour with its day beside it, or in the one that is assumed. */
function readHours(phrase: string, seen: Seen): ReadTime[] {
  const own = readClockPhrase(phrase, { ...assumedDay(seen), isNamed: false });
  const beside = cutInTwo(phrase).flatMap(([left, right]) =>
    [
      [left, right],
      [right, left],
    ].flatMap(([hour = '', day = '']) => {
      const frame = readFrame(day, seen);
      return frame ? readClockPhrase(hour, { ...frame, isNamed: true }) : [];
    }),
  );
  return [...own, ...beside];
}

const SPAN = /^(?:(?<word>between|from) )?(?<times>.+)$/u;
const TO = / to | through | until | ?- ?/gu;

/** From one time to another, each with its own day: "from 10:30 p.m. on Dec. 31 to 2 a.m. on Jan. 1". */
function readSpans(phrase: string, seen: Seen): ReadTime[] {
  const { word, times = '' } = SPAN.exec(phrase)?.groups ?? {};
  const links = word === 'between' ? [/ and /gu] : word === 'from' ? [TO] : [TO, / and /gu];
  return links.flatMap((link) =>
    cutAt(times, link).flatMap(([left, right]) => {
      const isList = word === undefined && link !== TO;
      return readSpan(left, right, seen, { isList, isLed: word !== undefined });
    }),
  );
}

function readSpan(
  left: string,
  right: string,
  seen: Seen,
  { isList, isLed }: { isList: boolean; isLed: boolean },
): ReadTime[] {
  const last = readFrame(right, seen, isLed);
  const first = readFrame(left, { ...seen, article: last?.date ?? seen.article }, isLed);
  if (first && last) {
    const isFit = isList
      ? first.grain === 'day' && last.grain === 'day' && first.to === last.from
      : first.from < last.from;
    const assumed = first.assumed ?? last.assumed;
    return isFit ? [untimed(stretch({ from: first.from, to: last.to }), TIME_RULES.days, assumed)] : [];
  }
  if (isList) return [];
  const [start, end] = [left, right].map((one) => readDated(one, seen));
  if (!start || !end) return [];
  const isFit = start.zone === end.zone && start.minute < end.minute;
  const interval = closed(start.minute, end.minute);
  const { zone, assumed } = start.assumed ? start : end;
  return isFit ? [{ ...interval, zone, assumed, rule: TIME_RULES['two-minutes'] }] : [];
}

/** A minute whose day stands beside it; null where none does. */
function readDated(
  phrase: string,
  seen: Seen,
): (Pick<ReadTime, 'zone' | 'assumed'> & { minute: number }) | null {
  const isDated = cutInTwo(phrase).some((halves) => halves.some((half) => readFrame(half, seen)));
  const [only, ...others] = distinct(
    readHours(phrase, seen).filter(({ rule }) => rule === TIME_RULES.minute),
  );
  const minute = isDated && others.length === 0 ? (only?.min ?? null) : null;
  return only && minute !== null ? { minute, zone: only.zone, assumed: only.assumed } : null;
}
