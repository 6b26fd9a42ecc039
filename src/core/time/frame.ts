import type { ReadingRule } from '../figure/hedge.ts';
import { type Day, type Days, DAY_LENGTH, oneDay, startOf } from './calendar.ts';
import { DAY_PARTS, type DayPart, partAlone, partBesideDay } from './day-part.ts';
import { type NamedDay, readNamedDay } from './named-day.ts';
import { readNamedDays } from './named-days.ts';
import type { Stretch } from './time-hedge.ts';
import { cutInTwo } from './time-phrase.ts';
import { TIME_RULES } from './time-rule.ts';

/** What a phrase says besides an hour: a day, a part of one, or more days. */

/** A stretch of time with its rule; `day` is the minute that its one day begins at, null for more days. */
export interface Frame extends Stretch {
  day: number | null;
  /** The day itself, for a second one that leans on it. */
  date: Day | null;
  /** The day that it is on, where its words name none; null where they do. */
  assumed: Day | null;
  rule: ReadingRule;
}

/** What a phrase of time is seen from. */
export interface Seen {
  /** The day that its article reports. */
  article: Day;
  /** The day of an hour or a part of a day whose words name none. */
  alone: Day;
}

function wholeDay({ day, rule, isDated }: NamedDay): Frame {
  const date = isDated ? day : null;
  return { ...ends(oneDay(day)), grain: 'day', day: startOf(day), date, assumed: null, rule };
}

function ends({ first, next }: Days): { from: number; to: number } {
  return { from: startOf(first), to: startOf(next) };
}

/** A part of the day that begins at a minute. */
function partFrom(day: number, part: DayPart, assumed: Day | null): Frame {
  const [from, to] = [part.from, part.to].map((hour) => day + (hour * DAY_LENGTH) / 24);
  return { from: from ?? day, to: to ?? day, grain: 'part', day, date: null, assumed, rule: part };
}

function partOf(day: Day, part: DayPart, assumed: Day | null = null): Frame {
  return partFrom(startOf(day), part, assumed);
}

/** The whole day that a time of the clock belongs to where its words name none. */
export function assumedDay({ alone }: Seen): Frame {
  return { ...wholeDay({ day: alone, rule: TIME_RULES['day-of-article'], isDated: false }), assumed: alone };
}

/** "Late Tuesday morning", "early on Tuesday morning". */
const AROUND = /^(?:on )?(?<half>early|late) (?<day>.+) morning$/u;

function readPart(phrase: string, seen: Seen): Frame | null {
  const { article } = seen;
  if (phrase === 'tonight') return partOf(article, DAY_PARTS.night);
  if (phrase === 'last night') return partOf(article.subtract({ days: 1 }), DAY_PARTS.night);
  const alone = partAlone(phrase);
  if (alone) return partOfUnnamed(alone, phrase, seen);
  const { half, day = '' } = AROUND.exec(phrase)?.groups ?? {};
  const around = half === undefined ? null : readNamedDay(day, article);
  if (around) return partOf(around.day, DAY_PARTS[half === 'early' ? 'early-morning' : 'late-morning']);
  for (const [left, right] of cutInTwo(phrase)) {
    const before = partBesideDay(left);
    const named = before && readNamedDay(right, article);
    if (named) return partOf(named.day, before);
    const behind = partBesideDay(right);
    const day = behind && readNamedDay(left, article);
    if (day) return partOf(day.day, behind);
  }
  return readInnerPart(phrase, seen);
}

/** "This morning" is of the day of the article, and "overnight" the night before it, whatever its text names. */
function partOfUnnamed(part: DayPart, phrase: string, { article, alone }: Seen): Frame {
  if (phrase.startsWith('this ')) return partOf(article, part);
  const day = part.from < 0 ? article : alone;
  return partOf(day, part, day);
}

/** "In the early hours of Tuesday morning": the narrower part is meant. */
function readInnerPart(phrase: string, seen: Seen): Frame | null {
  for (const [left, right] of cutInTwo(phrase)) {
    const inner = partBesideDay(left);
    const outer = inner && readPart(right, seen);
    if (inner && outer?.rule === DAY_PARTS.morning && inner.from >= 0 && inner.to <= DAY_PARTS.morning.to)
      return partFrom(outer.from, inner, outer.assumed);
  }
  return null;
}

/**
 * The day, part of a day or longer time that plain words name as seen from the day of an article and the one of an hour that
 * names none; null for all others.
 * Where `isLed` says that a hedge stands before them, "2021" and "M1" are times too.
 */
export function readFrame(phrase: string, seen: Seen, isLed = false): Frame | null {
  const { article } = seen;
  const day = readNamedDay(phrase, article);
  if (day) return wholeDay(day);
  const part = readPart(phrase, seen);
  if (part) return part;
  const days = readNamedDays(phrase, article, isLed);
  return (
    days && { ...ends(days.days), grain: 'longer', day: null, date: null, assumed: null, rule: days.rule }
  );
}
