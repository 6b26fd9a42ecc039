import { asksForCounts, type CountQuestion, type Question } from '../../../schemas/content/story.ts';
import { COUNT_RULES } from '../counting/count-rules.ts';
import { PEOPLE } from './population.ts';
import {
  type AskedProposal,
  createReader,
  openingPlaces,
  type ReadProposal,
  readProposals,
  type Setting,
} from './proposal-reading.ts';
import { type Article, readRows, type Row } from './row-place.ts';
import { isOfLongerTime } from './row-time.ts';
import { type FigureReading, isProposal } from '../suggest.ts';
import { TOLD_RULES } from './told.ts';

/** What the figures of an article are held against: the rows of its story. */

/** A story’s rows with what an article says. */
export interface StoryRows {
  questions: readonly CountQuestion[];
  /** The rows of the event itself, or of the year that it belongs to. */
  rows: readonly Row[];
  article: Article;
  readOne: (proposal: AskedProposal) => ReadProposal;
}

/** The rows of a story for an article; those of earlier events are not among them. */
export function readStory(
  questions: readonly Question[],
  figures: readonly FigureReading[],
  setting: Setting,
): StoryRows {
  const asked = questions
    .filter(asksForCounts)
    .filter((question) => !question.background || isOfLongerTime(question));
  const rows = readRows(asked, setting.place);
  const read = readProposals(figures.filter(isProposal), setting);
  return {
    questions: asked,
    rows,
    article: { read, rows, all: rows, place: setting.place, opening: openingPlaces(setting.blocks) },
    readOne: createReader(setting),
  };
}

/** True for "12 of them": a part of what has been told. */
export function isOfThem({ scene, printed }: FigureReading): boolean {
  return COUNT_RULES.part.pattern.test(scene.masked.slice(printed.end));
}

const FEW = 10;

/** "All three officers", "the four": those that the text has just told of. */
export function isDefinite({ scene, printed }: FigureReading): boolean {
  return printed.value < FEW && COUNT_RULES.definite.pattern.test(scene.masked.slice(0, printed.start));
}

/** True for kinds that say no more than that they are people. */
export function isAnybody(kinds: readonly string[]): boolean {
  return kinds.every((kind) => kind === PEOPLE || kind === 'man' || TOLD_RULES.anybody.pattern.test(kind));
}
