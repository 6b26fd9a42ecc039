import type { ReadingRule } from '../figure/hedge.ts';
import { closed, type Interval } from '../figure/interval.ts';
import { type Day, DAY_LENGTH } from './calendar.ts';
import { type ClockTime, readClock } from './clock.ts';
import type { Frame } from './frame.ts';
import { TIME_HEDGES, type TimeHedge } from './time-hedge.ts';
import { cutAt } from './time-phrase.ts';
import { TIME_RULES } from './time-rule.ts';

/** Times of the clock with what hedges them, set into their day. */

/** An interval of minutes since 1 January 1970 with the zone and the rule that it was read by. */
export interface ReadTime extends Interval {
  zone: string | null;
  /** The day that it is on, where its words name none; null where they do. */
  assumed: Day | null;
  rule: ReadingRule;
}

const HALF_DAY = DAY_LENGTH / 2;
const EXACT = /^(?:(?:at )?(?:exactly|precisely) |(?<at>at ))?(?<rest>.+)$/u;
/** Whether the frame is named, since "shortly after midnight" may be of either day. */
type Framing = Frame & { isNamed: boolean };

const HEDGED = Object.values<TimeHedge>(TIME_HEDGES).map((row) => ({
  row,
  pattern: new RegExp(`^(?:${row.before}) (?:at )?(?<rest>.+)$`, 'u'),
}));

/** The hedge that opens a phrase, and the words behind it; null where none does. */
export function takeHedge(phrase: string): { row: TimeHedge; rest: string } | null {
  for (const { row, pattern } of HEDGED) {
    const rest = pattern.exec(phrase)?.groups?.rest;
    if (rest !== undefined)
      return { row, rest: row === TIME_HEDGES.since ? rest.replace(/ on(?:wards?)?$/u, '') : rest };
  }
  return null;
}

/** The minutes of a time that lie in a frame; as far as its day goes, a time of the clock may be any. */
function minutesIn(time: ClockTime, { from, to, day }: Frame): number[] {
  if (day === null) return [];
  return time.minutes.map((minute) => day + minute).filter((minute) => minute >= from && minute < to);
}

function readOne(time: ClockTime, frame: Framing, hedge: TimeHedge | null): Interval | null {
  if (frame.day === null) return null;
  if (time.isMidnight) {
    if (!frame.isNamed || frame.grain !== 'day') return null;
    if (hedge === TIME_HEDGES['shortly-after']) return hedge.ofMinute(frame.day, frame.day);
    return hedge === TIME_HEDGES['shortly-before'] ? hedge.ofMinute(frame.to, frame.day) : null;
  }
  const [minute, other] = minutesIn(time, frame);
  if (minute === undefined || other !== undefined) return null;
  return hedge ? hedge.ofMinute(minute, frame.day) : { ...closed(minute, minute + 1), maxOpen: true };
}

/** "Between 4 and 5 a.m.": the first has the half of the day of the second, unless it would be the later one. */
function readPair(first: ClockTime, second: ClockTime, frame: Framing): Interval | null {
  const { day } = frame;
  if (day === null || (first.zone !== null && first.zone !== second.zone)) return null;
  const [end, other] = second.isMidnight ? [day + DAY_LENGTH] : minutesIn(second, frame);
  if (end === undefined || other !== undefined || (first.isMidnight && second.isMidnight)) return null;
  const starts = (first.isMidnight ? [day] : minutesIn(first, frame)).filter((start) => start < end);
  const isSameHalf = (start: number) =>
    Math.floor((start - day) / HALF_DAY) === Math.floor((end - day) / HALF_DAY);
  const [start, rival] = starts.length > 1 && !second.isMidnight ? starts.filter(isSameHalf) : starts;
  return start === undefined || rival !== undefined ? null : closed(start, end);
}

const PAIR = /^(?:(?<word>between|from) )?(?<times>.+)$/u;

function readPairs(phrase: string, frame: Framing): ReadTime[] {
  const { word, times = '' } = PAIR.exec(phrase)?.groups ?? {};
  const links = word === 'between' ? / and /gu : / to | until | ?- ?/gu;
  return cutAt(times.replace(/^at /u, ''), links).flatMap(([left, right]) => {
    const [first, second] = [readClock(left), readClock(right)];
    const interval = first && second && readPair(first, second, frame);
    return interval
      ? [{ ...interval, zone: second.zone, assumed: frame.assumed, rule: TIME_RULES['two-minutes'] }]
      : [];
  });
}

/** All readings of words for one hour or two, hedged or not, in the day or part of a day that they belong to. */
export function readClockPhrase(phrase: string, frame: Framing): ReadTime[] {
  const hedged = takeHedge(phrase);
  const { at, rest = '' } = EXACT.exec(phrase)?.groups ?? {};
  const isLed = hedged !== null || at !== undefined;
  const time = readClock(hedged?.rest ?? rest);
  const interval = time && (isLed || !time.isBare) ? readOne(time, frame, hedged?.row ?? null) : null;
  const { assumed } = frame;
  const one =
    interval && time
      ? [{ ...interval, zone: time.zone, assumed, rule: hedged?.row ?? TIME_RULES.minute }]
      : [];
  return [...one, ...readPairs(phrase, frame)];
}
