import { z } from 'zod';
import { IntervalRecord, StretchRecord } from './figure-record.ts';
import { ClaimId, PublishedId, PublishedText, Whole } from './scalar.ts';

/** The kinds of a row's verdict. */
export const VerdictKind = z.enum(['common-ground', 'hedge-conflict', 'conflict', 'single']);

/** How a claim's figure can stand to another's. */
export const Relation = z.enum([
  ...(['equal', 'entails', 'entailedBy', 'overlaps'] as const),
  ...(['touching', 'disjoint', 'grows', 'notComparable'] as const),
]);

/** Why an article gives a question no figure. */
export const SilenceKind = z.enum(['speaks', 'nothing-found', 'not-searched', 'not-read']);

/** A word that was looked for in an article without a figure. */
export const LookedFor = z.strictObject({
  word: PublishedText.describe('A word or the beginning of one, in any case.'),
  occurrences: Whole.describe('How often it occurs in headline, dek, headings and paragraphs.'),
});

/** A row's verdict as published; claims by their id in claims.json. */
export const VerdictRecord = z.strictObject({
  story: PublishedId.describe('The story that the question belongs to.'),
  question: PublishedId.describe('The question: the row of the table.'),
  verdict: VerdictKind.describe(
    'What the figures come to; “single” where one article alone gives a figure, or only copies of one text do. What each means is told under Methodology.',
  ),
  tellings: Whole.describe(
    'How many separate accounts give a figure: copies of one text are one, and confirm nothing.',
  ),
  ifGrown: z
    .boolean()
    .describe('True where it is common ground only if the number grew in the course of one day.'),
  background: z
    .boolean()
    .describe('True where the question is not about the story’s event, as a war of other years is not.'),
  commonGround: IntervalRecord.nullable().describe(
    'The numbers that all figures allow; null where not all can be compared and be true together, and where they can ' +
      'only if the number grew during one day. Null of times, too.',
  ),
  groups: z
    .array(z.array(ClaimId))
    .describe('The largest sets of claims that can be true together, from the lowest figure up.'),
  silent: z
    .array(
      z.strictObject({
        article: PublishedId.describe('An article that gives no figure.'),
        kind: SilenceKind.describe(
          'Why: “speaks” where it has words that were looked for, “nothing-found” where it has none of them, ' +
            '“not-searched” where none were named, “not-read” where it has not been read in full.',
        ),
        lookedFor: z.array(LookedFor).describe('The words by which it was searched.'),
      }),
    )
    .describe('The articles that give the question no figure; silence is not zero.'),
  pairs: z
    .array(
      z.strictObject({
        a: ClaimId.describe('A claim.'),
        b: ClaimId.describe('Another claim to the same question.'),
        relation: Relation.describe('How a stands to b.'),
        rule: PublishedText.describe('What that relation means, in words.'),
        byTolerance: z
          .boolean()
          .describe(
            'True where it would be another if “nearly”, “about” or a part of a day were read half or double as wide.',
          ),
        sameDay: z
          .boolean()
          .describe(
            'True where both are for one day and can both be true only if the number grew during it.',
          ),
      }),
    )
    .describe('Each two claims to the question, and how they stand to one another.'),
  commonTime: StretchRecord.nullable().describe(
    'Of times, the stretch that all allow; null where not all can be compared and be true together.',
  ),
});

/** Why an article gives a question no figure. */
export type SilenceKind = z.infer<typeof SilenceKind>;
/** The kind of a row's verdict. */
export type VerdictKind = z.infer<typeof VerdictKind>;
/** How a claim's figure stands to another's. */
export type Relation = z.infer<typeof Relation>;
/** A word that was looked for, and the number of its places in headline, dek, headings and paragraphs. */
export type LookedFor = z.infer<typeof LookedFor>;
/** A row's verdict as published; claims by their id in claims.json. */
export type VerdictRecord = z.infer<typeof VerdictRecord>;
