import type { ClaimEntry } from '../../schemas/content/claims.ts';
import { type Block, blockText } from '../article/block.ts';
import type { Plain } from '../edit/entry-print.ts';
import { distinctBlocks, type QuotePlace, shortestSelector } from '../story/selector.ts';
import { quoteWithOneFigure } from '../suggest/row/draft-claims.ts';
import type { FigureReading } from '../suggest/suggest.ts';
import { findText } from '../text/find-text.ts';
import { sliceText, wholeWords } from '../text/text.ts';

/** A claim for a number that an editor puts into a row, as far as the text gives it. */

/** An entry of a claims file as it is written. */
export type Entry = Readonly<Record<string, Plain>>;

/**
 * A claim for the number of a place: the words around it that hold its figure once, the figure with its hedge, and who
 * says it, each as the figures of the article were read; of a number that was not read, the number alone.
 */
export function draftClaim(
  number: QuotePlace,
  question: string,
  {
    blocks,
    figures,
    claims,
  }: { blocks: readonly Block[]; figures: readonly FigureReading[]; claims: readonly ClaimEntry[] },
): Entry {
  const text = blockText(blocks, number.block);
  const read = figures.find(
    ({ block, figurePlace }) =>
      block === number.block && figurePlace.start <= number.start && number.end <= figurePlace.end,
  );
  const quote = read ? quoteWithOneFigure(text, read) : wholeWords(text, number);
  const speaker = read?.attribution ?? null;
  return {
    id: freeId(question, claims),
    question,
    ...quoteOf({ block: number.block, ...quote }, blocks),
    figure: sliceText(text, read ? read.figurePlace : wholeWords(text, number)),
    ...(speaker !== null && findText(text, speaker).length > 0 ? { attribution: speaker } : {}),
  };
}

/** The keys of an entry that find a place, and no other of its article. */
export function quoteOf(place: QuotePlace, blocks: readonly Block[]): Record<string, string> {
  const { exact, prefix, suffix } = shortestSelector(place, distinctBlocks(blocks));
  return {
    exact,
    ...(prefix === undefined ? {} : { prefix }),
    ...(suffix === undefined ? {} : { suffix }),
  };
}

/** The row's name for its first claim of an article, then with 2, 3 … behind it. */
function freeId(question: string, claims: readonly ClaimEntry[]): string {
  const taken = new Set(claims.map(({ id }) => id));
  let times = 1;
  while (taken.has(times === 1 ? question : `${question}-${times}`)) times += 1;
  return times === 1 ? question : `${question}-${times}`;
}
