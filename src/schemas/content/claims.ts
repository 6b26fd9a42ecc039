import { z } from 'zod';
import { Bound, Context, Day, Flag, Id, listOf, Words } from './scalar.ts';

/** A W3C TextQuoteSelector: words, and what stands beside them where they occur more than once. */
const selector = {
  exact: Words,
  prefix: Context.optional(),
  suffix: Context.optional(),
};

/** A person's reading of a figure, instead of the machine's. */
export const Reading = z.strictObject({
  min: Bound,
  minOpen: Flag.default(false),
  max: Bound,
  maxOpen: Flag.default(false),
});

/** The upstream statement that a claim rests on, and how that is known. */
export const RestsOn = z.strictObject({
  statement: Id,
  basis: z.enum(['named', 'inferred'], { error: 'named or inferred' }),
  because: Words.optional(),
});

/** One checkable statement of one article, as a person wrote it down. */
export const ClaimEntry = z.strictObject({
  id: Id,
  question: Id,
  ...selector,
  figure: Words,
  attribution: Words.optional(),
  asOf: Day.optional(),
  reading: Reading.optional(),
  note: Words.optional(),
  restsOn: RestsOn.optional(),
});

/** A number of an article that answers none of the story's questions, and why. */
export const LeftOutEntry = z.strictObject({ ...selector, reason: Words });

/** A claims file: what one article claims, and the numbers left out. */
export const ClaimsFile = z.strictObject({
  claims: listOf(ClaimEntry).default([]),
  leftOut: listOf(LeftOutEntry).default([]),
});

/** One checkable statement of one article, as a person wrote it down. */
export type ClaimEntry = z.infer<typeof ClaimEntry>;
/** A number of an article that answers none of the story's questions, and why. */
export type LeftOutEntry = z.infer<typeof LeftOutEntry>;
/** A claims file: what one article claims, and the numbers left out. */
export type ClaimsFile = z.infer<typeof ClaimsFile>;
