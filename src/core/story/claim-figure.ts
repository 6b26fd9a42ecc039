import type { FigureEntry, Reading } from '../../schemas/content/claims.ts';
import type { Question } from '../../schemas/content/story.ts';
import type { Figure } from '../figure/figure.ts';
import { FIGURE_RULES } from '../figure/figure-rule.ts';
import { currenciesOf } from '../figure/number/currency.ts';
import { type Interval, isEmpty, normaliseInterval } from '../figure/interval.ts';
import { readFigureAs } from '../reading/figure-reading.ts';
import { type FigureKind, isSharedMoney, isWhole, kindOfUnit, timeUnit } from '../reading/figure-unit.ts';
import type { Message } from '../record/diagnostic.ts';
import type { RecordProblem } from '../record/reference.ts';
import type { RecordPath } from '../record/yaml.ts';
import { minuteFrom } from '../time/calendar.ts';
import type { SeenFrom } from '../time/time.ts';

/** The figure of a claim, as the machine reads it for its question or as its editor does. */

/** What a story asks, and the day that the article reports, from which its times are seen. */
export interface Asking {
  questions: readonly Question[];
  day: string;
}

/** What the article says besides that bears on a figure. */
interface Around extends Pick<SeenFrom, 'named'> {
  /** Whether it says of money with a name that several countries share whose it is. */
  whose?: (money: string) => boolean;
}

/** The figure as read, an hour without its day on the `named` one, or as the editor reads it; null, with a problem added, where neither works. */
export function readFigure(
  entry: FigureEntry,
  printed: string,
  { questions, day, named = null, whose = () => false }: Asking & Around,
  path: RecordPath,
  problems: RecordProblem[],
): Figure | null {
  const kind = questions.find(({ id }) => id === entry.question)?.kind;
  const read = readFigureAs(kind, printed, { day, named });
  const tell = (key: 'figure' | 'reading' | 'time', message: Message) => {
    problems.push({ path: [...path, key], message });
    return null;
  };
  const key = entry.time ? 'time' : 'reading';
  const isTime = kind === 'time';
  if (entry.time ? !isTime : entry.reading && isTime) return tell(key, readingUnfit(entry, isTime));
  const ends = endsOf(entry);
  const isOpen = isSharedMoney(entry.reading?.unit ?? read?.unit ?? null);
  if (isOpen && whose(read?.unit ?? '')) return tell('figure', moneyUnclear(entry, read?.unit ?? ''));
  if (!ends) return read ?? tell('figure', figureUnreadable(entry, kind));
  const own = entry.reading?.unit;
  const unit = isTime ? timeUnit(null) : (own ?? read?.unit ?? null);
  if (own !== undefined && (kind === undefined || kindOfUnit(own) !== kind))
    return tell(key, unitUnfit(entry, kind));
  if (kind === 'measure' && kindOfUnit(unit) !== 'measure') return tell(key, unitMissing(entry));
  // A sum whose currency nobody says is no sum.
  if ((kind === 'count' || kind === 'money') && kindOfUnit(unit) !== kind)
    return tell('figure', figureUnreadable(entry, kind));
  const { min, max } = ends;
  if (min !== null && max !== null && min > max) return tell(key, readingBackwards(entry));
  const message = emptyReading(entry, ends, unit);
  if (message) return tell(key, message);
  if (entry.note === undefined) problems.push({ path: [...path, key], message: readingUnexplained(entry) });
  const { vague, hedge } = read ?? { vague: false, hedge: 'none' };
  return { text: printed, vague, hedge, unit, ...ends, rule: FIGURE_RULES.editor.rule };
}

/** The interval that an editor reads, of a time in minutes; null where none does. An end that is not bounded is neither open nor closed. */
function endsOf({ reading, time }: FigureEntry): Interval | null {
  const minute = (text: string | null) => (text === null ? null : minuteFrom(text));
  const read: Pick<Reading, keyof Interval> | undefined = time
    ? { min: minute(time.from), minOpen: time.fromOpen, max: minute(time.to), maxOpen: time.toOpen }
    : reading;
  if (!read) return null;
  const { min, max } = read;
  return { min, minOpen: min !== null && read.minOpen, max, maxOpen: max !== null && read.maxOpen };
}

const UNREADABLE: Record<'any' | FigureKind, { what: string; needed: string; reading: string }> = {
  time: {
    what: 'no single time',
    needed: 'the words of the hour or the day alone',
    reading: 'time: { from: 2022-01-31T18:00, to: … }',
  },
  measure: {
    what: 'no single number with a unit',
    needed: 'the number with its unit',
    reading: 'reading: { min: …, max: …, unit: … }',
  },
  money: {
    what: 'no single sum of money',
    needed: 'the sum with its currency',
    reading: 'reading: { min: …, max: …, unit: SEK }',
  },
  count: {
    what: 'no single number of people or things',
    needed: 'the phrase with its number',
    reading: 'reading: { min: …, max: … }',
  },
  any: {
    what: 'no single number or range',
    needed: 'the phrase with its number',
    reading: 'reading: { min: …, max: … }',
  },
};

/** What is said of a figure that cannot be read as its question asks: what was not found, what is needed, and an editor's reading. */
export function unreadable(kind: Question['kind']): (typeof UNREADABLE)['any'] {
  return UNREADABLE[kind === undefined || kind === 'words' ? 'any' : kind];
}

function figureUnreadable({ id, figure }: FigureEntry, kind: Question['kind']): Message {
  const { what, needed, reading } = unreadable(kind);
  return {
    code: 'figure-unreadable',
    sentence: `Claim "${id}" has a figure in which ${what} can be read.`,
    evidence: [['figure', `"${figure}"`]],
    action: `Give ${needed}, or add "${reading}" and a note.`,
  };
}

/** What is said of a sum in money that the article elsewhere calls a country’s: whether this is the same nobody can tell. */
function moneyUnclear({ id, figure }: FigureEntry, money: string): Message {
  const codes = currenciesOf(money);
  return {
    code: 'figure-unreadable',
    sentence: `Claim "${id}" has a sum in ${money}, and does not say whose; its article names those of a country elsewhere.`,
    evidence: [
      ['figure', `"${figure}"`],
      ['currencies', codes.join(', ')],
    ],
    action: `Add "reading: { min: …, max: …, unit: ${codes[0] ?? ''} }" with the right currency, and a note.`,
  };
}

function readingUnfit({ id, question }: FigureEntry, isTime: boolean): Message {
  return {
    code: 'reading-unfit',
    sentence: `Claim "${id}" is read ${isTime ? 'as a number' : 'as a time'}, and the question "${question}" asks for ${isTime ? 'a time' : 'none'}.`,
    evidence: [],
    action: isTime
      ? 'Write "time: { from: 2022-01-31T18:00, to: … }" instead of "reading".'
      : 'Remove "time", or correct the question.',
  };
}

function unitUnfit({ id, question, reading }: FigureEntry, kind: Question['kind']): Message {
  const isSum = kindOfUnit(reading?.unit ?? null) === 'money';
  const needed = isSum ? 'money' : 'measure';
  return {
    code: 'reading-unfit',
    sentence: isSum
      ? `Claim "${id}" has a reading with a currency, and the question "${question}" asks for no sum of money.`
      : `Claim "${id}" has a reading with a unit, and the question "${question}" asks for no measure.`,
    evidence: [],
    action:
      kind === 'measure' || kind === 'money'
        ? `Write ${kind === 'money' ? 'a currency, such as SEK' : 'a unit of measure'}, or remove "unit".`
        : `Remove "unit", or give the question "kind: ${needed}".`,
  };
}

function unitMissing({ id }: FigureEntry): Message {
  return {
    code: 'reading-unfit',
    sentence: `Claim "${id}" has a reading without a unit, and its words give none that is read.`,
    evidence: [['expected', 'reading: { min: 40, max: 40, unit: km }']],
    action: 'Add the unit.',
  };
}

function readingBackwards({ id, reading, time }: FigureEntry): Message {
  const [low, first, high, last] = time
    ? (['from', time.from, 'to', time.to] as const)
    : (['min', reading?.min, 'max', reading?.max] as const);
  return {
    code: 'reading-backwards',
    sentence: `Claim "${id}" has a reading that ends below where it begins.`,
    evidence: [['reading', `${first ?? ''} to ${last ?? ''}`]],
    action: `Write "${low}: ${last ?? ''}, ${high}: ${first ?? ''}".`,
  };
}

/** What is said of a reading that leaves everything or nothing, whole numbers alone of a count; null for any other. */
function emptyReading(
  { id, figure, time }: FigureEntry,
  ends: Interval,
  unit: string | null,
): Message | null {
  const { min, minOpen, max, maxOpen } = ends;
  if (min === null && max === null)
    return {
      code: 'reading-empty',
      sentence: `Claim "${id}" has a reading that allows every ${time ? 'time' : 'number'}, so it says nothing.`,
      evidence: [['figure', `"${figure}"`]],
      action: `Give ${time ? '"from" or "to" as a minute' : '"min" or "max" as a number'}, or leave the quote out with a reason.`,
    };
  if (!isEmpty(normaliseInterval(ends, isWhole({ unit })))) return null;
  const printed = time
    ? [`${minOpen ? 'after' : 'from'} ${time.from ?? ''}`, `${maxOpen ? 'before' : 'until'} ${time.to ?? ''}`]
    : [
        `${minOpen ? 'more than' : 'at least'} ${min ?? ''}`,
        `${maxOpen ? 'fewer than' : 'at most'} ${max ?? ''}`,
      ];
  const nothing = { count: 'whole number', money: 'sum', measure: 'number', time: 'time' }[kindOfUnit(unit)];
  return {
    code: 'reading-empty',
    sentence: `Claim "${id}" has a reading that allows no ${nothing}.`,
    evidence: [['reading', printed.join(', and ')]],
    action: `Correct an end, or take its ${time ? '"fromOpen" or "toOpen"' : '"minOpen" or "maxOpen"'} away.`,
  };
}

function readingUnexplained({ id, figure }: FigureEntry): Message {
  return {
    code: 'reading-unexplained',
    sentence: `Claim "${id}" is read by a person, and nothing says why.`,
    evidence: [['figure', `"${figure}"`]],
    action: 'Add a line "note: …", which readers find beside the figure.',
  };
}
