import type { Block } from '../article/block.ts';
import type { Edit } from '../edit/plain-edit.ts';
import type { Figure } from '../figure/figure.ts';
import { currencyName } from '../figure/figure-words.ts';
import { currenciesOf } from '../figure/number/currency.ts';
import { describeAssumedDay } from '../reading/assumed-day.ts';
import { readFigureAs } from '../reading/figure-reading.ts';
import { describeShared, zoneOf } from '../reading/figure-unit.ts';
import { formatDay } from '../text/day.ts';
import { moveDay } from '../time/calendar.ts';
import { findDays } from '../time/found-day.ts';
import { dayWords } from '../time/time-words.ts';
import { readTime } from '../time/time.ts';
import { changeKey, type Reading } from './decision.ts';
import type { EntryPlace } from './desk-stop.ts';

/** What the words of a figure leave open, and what an editor makes of it by one press: the day of an hour, whose money a sum is in. */

/** On which day such an hour is read, in words, and the days to choose from, that one first. */
export interface UndatedHour {
  says: string;
  days: readonly { day: string; label: string }[];
}

/** An hour is of a day near the one on which it is read; one that is named for something else is further away. */
const NEAR = 3;

/**
 * On which day an hour is read whose words name none; the days to choose from are that one and the next, the article's
 * and the one before it, then those that the article names, as far as they are near. Null for a figure that is none;
 * without days where the hour is told in a zone, as an editor's own reading has none.
 */
export function readUndated(
  figure: Figure,
  { blocks, day }: { blocks: readonly Block[]; day: string },
): UndatedHour | null {
  const { assumedDay } = figure;
  const says = describeAssumedDay(figure, day);
  if (says === null || assumedDay === undefined) return null;
  const named = blocks.flatMap(({ text }) => findDays(text, day).map((one) => one.day));
  const near = new Set([...Array(2 * NEAR + 1).keys()].map((by) => moveDay(assumedDay, by - NEAR)));
  const next = moveDay(assumedDay, 1);
  const days = [assumedDay, ...(next <= day ? [next] : []), day, moveDay(day, -1), ...named];
  return {
    says,
    days:
      zoneOf(figure.unit) === null
        ? [...new Set(days)].filter((one) => near.has(one)).map((one) => ({ day: one, label: dayWords(one) }))
        : [],
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

/** That nobody says whose money it is, in words, and the currencies that it can be. */
export interface SharedSum {
  says: string;
  currencies: readonly { code: string; label: string }[];
}

/** So many of anything have the plural of their name. */
const SEVERAL = 2;

/** What a sum of such money can be; null for any other figure. */
export function readShared({ unit }: Pick<Figure, 'unit'>): SharedSum | null {
  const says = describeShared(unit);
  if (says === null || unit === null) return null;
  return {
    says,
    currencies: currenciesOf(unit).map((code) => ({ code, label: currencyName(code, SEVERAL) })),
  };
}

/** The sum of a claim is read in a currency that its editor chose, with both ends and a note; nothing of a figure that is no sum. */
export function readInCurrency(entry: EntryPlace, currency: string, reading: Reading): Edit[] {
  const claim = entry.list === 'claims' ? reading.file.claims[entry.index] : undefined;
  const read = readFigureAs('money', claim?.figure ?? '', { day: '' });
  if (!claim || !read) return [];
  const { min, minOpen, max, maxOpen } = read;
  const record = {
    min,
    ...(minOpen ? { minOpen } : {}),
    max,
    ...(maxOpen ? { maxOpen } : {}),
    unit: currency,
  };
  const note = `Its words don’t say whose ${read.unit ?? 'money'}; read as ${currencyName(currency, SEVERAL)}.`;
  return [
    ...changeKey(entry, 'reading', record, reading),
    ...changeKey(entry, 'note', claim.note === undefined ? note : `${claim.note} ${note}`, reading),
  ];
}
