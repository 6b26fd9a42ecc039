import { z } from 'zod';
import { Bound, Flag, Id, listOf, Mark, Minute, Moment } from './scalar.ts';
import { STATEMENT_BASES, UNIT_NAMES, wordsOf } from './vocabulary.ts';
import { selector } from './selector.ts';
import { Printed, Words } from './words.ts';

/** A person's reading of a figure, instead of the machine's. */
export const Reading = z.strictObject({
  min: Bound.describe('The lowest number that the figure allows; null for none.'),
  minOpen: Flag.default(false).describe('true where the lowest number itself is not allowed.'),
  max: Bound.describe('The highest number that the figure allows; null for none.'),
  maxOpen: Flag.default(false).describe('true where the highest number itself is not allowed.'),
  unit: z
    .union([z.enum(UNIT_NAMES), z.string().regex(/^[A-Z]{3}$/u)], {
      error: `a unit: ${UNIT_NAMES.join(', ')}; or a currency such as SEK`,
    })
    .optional()
    .describe(
      'The unit of a measure, where the machine reads none; of a sum its currency (ISO 4217), where the words don’t say whose money it is.',
    ),
});

/** A person's reading of a time, instead of the machine's. */
export const ReadingOfTime = z.strictObject({
  from: Minute.describe(
    'The first minute that the words allow, in the local time of the event; null for none.',
  ),
  fromOpen: Flag.default(false).describe('true where that minute itself is not allowed.'),
  to: Minute.describe('The last minute that the words allow; null for none.'),
  toOpen: Flag.default(false).describe('true where that minute itself is not allowed.'),
});

/** The upstream statement that a claim rests on, and how that is known. */
export const RestsOn = z.strictObject({
  statement: Id.describe('The id of a statement of this story that has a figure for the claim’s question.'),
  basis: z
    .enum(wordsOf(STATEMENT_BASES), { error: 'named or inferred' })
    .describe(`named where ${STATEMENT_BASES.named}, inferred where ${STATEMENT_BASES.inferred}.`),
  because: Words.optional().describe('Why you conclude it; needed when inferred.'),
});

const Proposed = Mark.optional().describe(
  'true where “npm run suggest” proposed the entry and nobody has read it yet; whoever has read it takes the key away.',
);

/** One checkable statement of one article, as a person wrote it down. */
export const ClaimEntry = z.strictObject({
  id: Id.describe('A name for the claim, unique in this file; it becomes part of an address and then stays.'),
  question: Id.describe('The id of the question of the story that it answers.'),
  ...selector,
  figure: Printed.optional().describe(
    'The whole phrase of the figure with its hedge, as it stands inside the quote; no key where the question is answered in words.',
  ),
  attribution: Printed.optional().describe(
    'The words of the same paragraph that name who says it; no key when there are none.',
  ),
  asOf: Moment.optional().describe(
    'The day that the figure is for, when not the day that the article reports; with its hour where the article gives one: 2022-01-31T18:00.',
  ),
  reading: Reading.optional().describe('Your reading of the figure, instead of the machine’s; needs a note.'),
  time: ReadingOfTime.optional().describe(
    'Your reading of an hour or a day, instead of the machine’s; needs a note.',
  ),
  note: Words.optional().describe('Shown beside the figure: what you know and the article does not say.'),
  restsOn: RestsOn.optional().describe('The statement that the figure rests on.'),
  proposed: Proposed,
});

/** A number of an article that answers none of the story's questions, and why. */
export const LeftOutEntry = z.strictObject({
  ...selector,
  reason: Words.describe('Why no question asks for it: date, age, duration, the same figure again …'),
  proposed: Proposed,
});

/** A claims file: what one article claims, and the numbers left out. */
export const ClaimsFile = z.strictObject({
  claims: listOf(ClaimEntry)
    .default([])
    .describe('What the article claims, one entry a figure or a wording.'),
  leftOut: listOf(LeftOutEntry)
    .default([])
    .describe('The numbers of the article that answer no question, each with the reason.'),
});

/** One checkable statement of one article, as a person wrote it down. */
export type ClaimEntry = z.infer<typeof ClaimEntry>;
/** A claim that gives a figure. */
export type FigureEntry = ClaimEntry & { figure: string };
/** A number of an article that answers none of the story's questions, and why. */
export type LeftOutEntry = z.infer<typeof LeftOutEntry>;
/** A claims file: what one article claims, and the numbers left out. */
export type ClaimsFile = z.infer<typeof ClaimsFile>;
/** A person's reading of a figure, instead of the machine's. */
export type Reading = z.infer<typeof Reading>;
/** A person's reading of a time, instead of the machine's. */
export type ReadingOfTime = z.infer<typeof ReadingOfTime>;
