import type { Block } from '../article/block.ts';
import type { Edit } from '../edit/plain-edit.ts';
import type { Figure } from '../figure/figure.ts';
import { describeAssumedDay } from '../reading/assumed-day.ts';
import { zoneOf } from '../reading/figure-unit.ts';
import { formatDay } from '../text/day.ts';
import { moveDay } from '../time/calendar.ts';
import { findDays } from '../time/found-day.ts';
import { readTime } from '../time/time.ts';
import { changeKey, type Reading } from './decision.ts';
import type { EntryPlace } from './desk-stop.ts';

/** Hours whose words name no day, and the days that an editor can read them on by one press. */

/** On which day such an hour is read, in words, and the days to choose from, that one first. */
export interface UndatedHour {
  says: string;
  days: readonly { day: string; label: string }[];
}

/** More days than an editor would look through. */
const MOST_DAYS = 6;

/**
 * On which day an hour is read whose words name none; the days to choose from are that one, the article's and the one
 * before it, then those that the article names. Null for a figure that is none; without days where the hour is told in
 * a zone, as an editor's own reading has none.
 */
export function readUndated(
  figure: Figure,
  { blocks, day }: { blocks: readonly Block[]; day: string },
): UndatedHour | null {
  const { assumedDay } = figure;
  const says = describeAssumedDay(figure, day);
  if (says === null || assumedDay === undefined) return null;
  const named = blocks.flatMap(({ text }) => findDays(text, day).map((one) => one.day));
  const days = zoneOf(figure.unit) === null ? [assumedDay, day, moveDay(day, -1), ...named] : [];
  return {
    says,
    days: [...new Set(days)].slice(0, MOST_DAYS).map((one) => ({ day: one, label: formatDay(one) })),
  };
}

/** The hour of a claim is read on a day that its editor chose, with both ends and a note; nothing where it names its own day. */
export function readOnDay(entry: EntryPlace, day: string, reading: Reading): Edit[] {
  const claim = entry.list === 'claims' ? reading.file.claims[entry.index] : undefined;
  const read = readTime(claim?.figure ?? '', { day });
  if (!claim || !read?.assumedDay || read.zone !== null) return [];
  const { from, fromOpen, to, toOpen } = read;
  const time = {
    from,
    ...(fromOpen ? { fromOpen } : {}),
    to,
    ...(toOpen ? { toOpen } : {}),
  };
  const note = `Its words name no day; read as of ${formatDay(day)}.`;
  return [
    ...changeKey(entry, 'time', time, reading),
    ...changeKey(entry, 'note', claim.note === undefined ? note : `${claim.note} ${note}`, reading),
  ];
}
