import type { ClaimEntry } from '../../schemas/content/claims.ts';
import type { Question } from '../../schemas/content/story.ts';
import { type Block, blockText } from '../article/block.ts';
import type { Plain } from '../edit/entry-print.ts';
import { quoteOf, type QuotePlace } from '../story/selector.ts';
import { quoteAround } from '../suggest/claim-quote.ts';
import { phraseAround } from '../suggest/phrase-around.ts';
import { saidBy } from '../suggest/said-by.ts';
import type { FigureReading } from '../suggest/suggest.ts';
import { findText } from '../text/find-text.ts';
import { sliceText, type Span, wholeWords, wordsAround } from '../text/text.ts';

/** A claim for words or a number that an editor puts into a row, as far as the text gives it. */

/** An entry of a claims file as it is written. */
export type Entry = Readonly<Record<string, Plain>>;

/** What a claim is drafted from: the article with its dateline, the day that it reports, its figures as read, its other claims. */
export interface Drafting {
  blocks: readonly Block[];
  dateline: string;
  day: string;
  figures: readonly FigureReading[];
  claims: readonly ClaimEntry[];
}

/**
 * A claim for the number of a place: the figure with its hedge, as the question asks, the words around it that hold it
 * once, and who says it. Of a number that was not read, the number alone.
 */
export function draftAtNumber(
  number: QuotePlace,
  question: Pick<Question, 'id' | 'kind'>,
  drafting: Drafting,
): Entry {
  const text = blockText(drafting.blocks, number.block);
  const read = figureAt(number, drafting.figures);
  const isCounted = question.kind !== 'time' && question.kind !== 'measure';
  // The name of the money belongs to a sum, whosever it is.
  const isRead = isCounted && (question.kind !== 'money' || isSum(read));
  const figure = (isRead
    ? read?.figurePlace
    : (phraseAround(text, number, question.kind, drafting.day) ??
      (isCounted ? read?.figurePlace : null))) ?? {
    ...wholeWords(text, number),
  };
  return draftOf({ ...figure, block: number.block }, question, drafting, isCounted ? read : undefined);
}

/** True of a figure whose own words say in what money it is. */
function isSum(read: FigureReading | undefined): boolean {
  return read !== undefined && read.figure.unit !== null;
}

/** A claim for words that an editor chose: they are the answer itself, a figure or a wording. */
export function draftOfWords(
  chosen: QuotePlace,
  question: Pick<Question, 'id' | 'kind'>,
  drafting: Drafting,
): Entry {
  const place = trimmed(chosen, drafting.blocks);
  if (question.kind !== 'words') return draftOf(place, question, drafting, figureAt(place, drafting.figures));
  return {
    id: freeId(question.id, drafting.claims),
    question: question.id,
    ...quoteOf(place, drafting.blocks),
    ...attributionOf(saidBy(blockText(drafting.blocks, place.block), place), place, drafting.blocks),
  };
}

function draftOf(
  figure: QuotePlace,
  { id }: Pick<Question, 'id'>,
  { blocks, claims, dateline }: Drafting,
  read: FigureReading | undefined,
): Entry {
  const text = blockText(blocks, figure.block);
  const speaker = read ? read.attribution : saidBy(text, figure);
  return {
    id: freeId(id, claims),
    question: id,
    ...quoteOf({ block: figure.block, ...quoteAround(text, figure, dateline) }, blocks),
    figure: sliceText(text, figure),
    ...attributionOf(speaker, figure, blocks),
  };
}

/** Who says it, where the words that name it stand in the paragraph, as the check asks. */
function attributionOf(
  speaker: string | null,
  { block }: Pick<QuotePlace, 'block'>,
  blocks: readonly Block[],
): Entry {
  return speaker !== null && findText(blockText(blocks, block), speaker).length > 0
    ? { attribution: speaker }
    : {};
}

/** The whole words of a place, as they can be quoted. */
export function trimmed({ block, ...span }: QuotePlace, blocks: readonly Block[]): QuotePlace {
  return { block, ...wordsAround(blockText(blocks, block), span) };
}

function figureAt(place: QuotePlace, figures: readonly FigureReading[]): FigureReading | undefined {
  return figures.find(({ block, figurePlace }) => block === place.block && meets(figurePlace, place));
}

function meets(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The row's name for its first claim of an article, then with 2, 3 … after it. */
function freeId(question: string, claims: readonly ClaimEntry[]): string {
  const taken = new Set(claims.map(({ id }) => id));
  let times = 1;
  while (taken.has(times === 1 ? question : `${question}-${times}`)) times += 1;
  return times === 1 ? question : `${question}-${times}`;
}
