import { z } from 'zod';
import { RestsOn } from '../content/claims.ts';
import { FigureRecord, TimeRecord } from './figure-record.ts';
import {
  BlockId,
  ClaimId,
  PublishedAddress,
  PublishedDay,
  PublishedId,
  PublishedText,
  Whole,
} from './scalar.ts';
import { QUANTITIES, wordsOf } from '../content/vocabulary.ts';

/** A claim as published: what, where, by whom and how it is read. */
export const ClaimRecord = z.strictObject({
  id: ClaimId.describe('The claim’s name among all stories: story, article and claim.'),
  story: PublishedId.describe('The story that the claim belongs to.'),
  article: PublishedId.describe('The article that prints it: an id of articles.json.'),
  question: z
    .strictObject({
      id: PublishedId.describe('The question’s name, unique in its story.'),
      quantity: PublishedText.nullable()
        .meta({ examples: wordsOf(QUANTITIES) })
        .describe('What is counted, such as deaths, arrests or troops; null where nothing is.'),
      population: PublishedText.describe('Of whom or of what.'),
      place: PublishedText.describe('Where.'),
      measure: PublishedText.nullable().describe(
        'How: “cumulative” for a number that can only grow, else another word; null where the answer is in words, or no day changes it.',
      ),
    })
    .describe('The question that the claim answers: only claims to one question are compared.'),
  quote: z
    .strictObject({
      exact: PublishedText.describe('The words of the claim, as printed.'),
      prefix: z.string().describe('Up to 32 code points before them in the block; empty at its beginning.'),
      suffix: z.string().describe('Up to 32 code points after them in the block; empty at its end.'),
      block: BlockId.describe('The block of the article that they stand in.'),
      start: Whole.describe('Their first code point in the block’s text, counted from 0.'),
      end: Whole.describe('The code point after their last.'),
    })
    .describe('The words that make the claim, and their place.'),
  figure: FigureRecord.nullable().describe(
    'The figure, and how its words are read as an interval; null where the claim is in words, or a time.',
  ),
  asOf: PublishedDay.describe(
    'The day that the claim is for: an editor’s, else the day that the article tells of.',
  ),
  attribution: PublishedText.nullable().describe(
    'The words of the paragraph that name who says so; null where an editor noted none.',
  ),
  restsOn: z
    .strictObject({
      statement: PublishedId.describe('The statement: a node of lineage.json.'),
      basis: RestsOn.shape.basis.describe('Whether the article itself names it, or an editor inferred it.'),
      because: PublishedText.nullable().describe(
        'Why an editor concludes it; null where no reason is needed.',
      ),
    })
    .nullable()
    .describe('The statement that the claim rests on; null where none is known.'),
  url: PublishedAddress.describe('The permanent link to the claim’s reading.'),
  asOfHour: PublishedText.nullable().describe(
    'The hour of that day, with its distance from universal time where it is known: “18:00+02:00”; null where no hour is known.',
  ),
  words: PublishedText.nullable().describe(
    'The answer in words, as printed, of a claim without a figure; null where there is a figure or a time.',
  ),
  time: TimeRecord.nullable().describe(
    'The hour or the day, and how its words are read; null where the claim gives none.',
  ),
});

/** A claim as published: what, where, by whom and how it is read. */
export type ClaimRecord = z.infer<typeof ClaimRecord>;

/** A claim that gives a figure. */
export type FigureClaimRecord = ClaimRecord & { figure: FigureRecord };
/** True for a claim that gives a figure; false for one in words. */
export function givesFigure(claim: ClaimRecord): claim is FigureClaimRecord {
  return claim.figure !== null;
}
