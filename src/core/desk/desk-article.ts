import type { ClaimEntry, ClaimsFile, FigureEntry, LeftOutEntry } from '../../schemas/content/claims.ts';
import type { Statement } from '../../schemas/content/statement.ts';
import type { Question } from '../../schemas/content/story.ts';
import type { Block } from '../article/block.ts';
import type { Figure } from '../figure/figure.ts';
import { readFigureAs } from '../reading/figure-reading.ts';
import { printReading } from '../reading/figure-print.ts';
import { hasConventionalEnd } from '../reading/figure-width.ts';
import { ruleNameOf } from '../reading/reading-rule.ts';
import { readFigure } from '../story/claim-figure.ts';
import { dayForHour } from '../story/hour-day.ts';
import type { QuotePlace } from '../story/selector.ts';
import { readShared, readUndated, type SharedSum, type UndatedHour } from './open-figure.ts';
import { type DeskStop, figurePlace, guessReasons, isWaiting, readStops, type Stop } from './desk-stop.ts';

/** An article as the desk shows it: its text with every stop marked, its entries, and the rows of its story. */

/** How a figure is read: in words, or null where no rule reads it or there is none; and by which rule. */
export interface Reads {
  reads: string | null;
  /** The name of the rule; null where there is none. */
  rule: string | null;
  /** True where the rule sets by convention how wide it is read. */
  isConvention: boolean;
  /** Of an hour whose words name no day: on which it is read, and the days to choose from; null for any other. */
  undated: UndatedHour | null;
  /** Of a sum in money that several countries have: whose it can be; null for any other. */
  shared: SharedSum | null;
}

/** A claim with what its figure is read as. */
export interface DeskClaim extends ClaimEntry, Reads {
  /** The same without what its editor reads instead. */
  unaided: string | null;
}

/** All that the desk shows of an article. */
export interface DeskArticle {
  blocks: readonly Block[];
  stops: readonly DeskStop[];
  claims: readonly DeskClaim[];
  leftOut: readonly LeftOutEntry[];
  questions: readonly Pick<Question, 'id' | 'label' | 'kind'>[];
  /** What claims can rest on, each with the questions that it has a figure for. */
  statements: readonly (Pick<Statement, 'id' | 'by' | 'date'> & { questions: readonly string[] })[];
  /** How many of the numbers a person has read, in a few words. */
  progress: string;
  waiting: number;
}

/** What an article is read by: its story’s questions and statements, and the day that it reports. */
export interface DeskSetting {
  questions: readonly Question[];
  statements: readonly Statement[];
  day: string;
}

/** An article as the desk shows it. */
export function showArticle(file: ClaimsFile, blocks: readonly Block[], setting: DeskSetting): DeskArticle {
  const stops = guessReasons(readStops(file, blocks), blocks);
  const { questions, statements } = setting;
  return {
    blocks,
    stops,
    claims: file.claims.map((claim) => ({ ...claim, ...readsAs(claim, blocks, setting) })),
    leftOut: file.leftOut,
    questions: questions.map(({ id, label, kind }) => ({ id, label, kind })),
    statements: statements.map(({ id, by, date, figures }) => ({
      ...{ id, by, date },
      questions: figures.map(({ question }) => question),
    })),
    ...progressOf(stops),
  };
}

/** How far an editor has come, in words, and how many stops wait; an entry whose words stand in no one place waits, too. */
export function progressOf(stops: readonly Stop[]): Pick<DeskArticle, 'progress' | 'waiting'> {
  const numbers = stops.filter(({ isNumber }) => isNumber);
  const lost = stops.filter(({ place }) => place === null).length;
  const waiting = stops.filter((stop) => stop.place !== null && isWaiting(stop));
  const others = waiting.filter(({ isNumber }) => !isNumber).length;
  const read = numbers.length - (waiting.length - others);
  const entries = (count: number) => (count === 1 ? 'entry' : 'entries');
  const more = [
    ...(others === 0 ? [] : [`${others} other ${entries(others)} to read`]),
    ...(lost === 0 ? [] : [`${lost} ${entries(lost)} to mend`]),
  ];
  const progress = [`${read} of ${numbers.length} numbers read`, ...more].join(', ');
  return { progress, waiting: waiting.length + lost };
}

/** How the words of a figure at a place are read as an answer to a kind of question. */
export function readWords(
  kind: Question['kind'],
  words: string,
  place: QuotePlace | null,
  setting: { blocks: readonly Block[]; day: string },
): Reads {
  const { blocks, day } = setting;
  const named = kind === 'time' && place !== null ? dayForHour(place, blocks, day) : null;
  return describe(readFigureAs(kind, words, { day, named }), setting);
}

function readsAs(
  claim: ClaimEntry,
  blocks: readonly Block[],
  { questions, day }: DeskSetting,
): Reads & Pick<DeskClaim, 'unaided'> {
  const { figure } = claim;
  if (figure === undefined) return { ...NOT_READ, unaided: null };
  const kind = questions.find(({ id }) => id === claim.question)?.kind;
  const entry: FigureEntry = { ...claim, figure };
  const unaided = readWords(kind, figure, figurePlace(entry, blocks), { blocks, day });
  return {
    ...(claim.time || claim.reading
      ? describe(readFigure(entry, figure, { questions, day }, [], []), { blocks, day })
      : unaided),
    unaided: unaided.reads,
  };
}

const NOT_READ: Reads = { reads: null, rule: null, isConvention: false, undated: null, shared: null };

function describe(figure: Figure | null, setting: { blocks: readonly Block[]; day: string }): Reads {
  if (figure === null) return NOT_READ;
  return {
    reads: printReading(figure, figure.unit),
    rule: ruleNameOf(figure.rule),
    isConvention: hasConventionalEnd(figure),
    undated: readUndated(figure, setting),
    shared: readShared(figure),
  };
}
