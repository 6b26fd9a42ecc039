import { z } from 'zod';
import { Context, Day, Id, listOf, WebAddress, Words } from './scalar.ts';

const KINDS = ['syndication', 'translation', 'back-translation', 'rewrite', 'excerpt'] as const;
const BASES = ['declared', 'textual', 'editor'] as const;
const CONFIDENCES = ['certain', 'probable', 'possible'] as const;

/** What is counted, with population, place and measure: one row of the claim table. */
export const Question = z.strictObject({
  id: Id,
  label: Words,
  quantity: Id,
  population: Words,
  place: Words,
  measure: Words,
  lookFor: listOf(Words).default([]),
});

/** A text that articles derive from and that is not part of the story. */
export const Original = z.strictObject({
  id: Id,
  label: Words,
  outlet: Id.optional(),
  url: WebAddress.optional(),
});

const quoted = { exact: Words, prefix: Context.optional(), suffix: Context.optional() };

/** Words of the deriving article that show where it comes from, alone or beside another article's. */
export const Evidence = z.strictObject({
  ...quoted,
  in: z.enum(['removed'], { error: 'removed, or no such key' }).optional(),
  with: z.strictObject({ article: Id, ...quoted }).optional(),
});

/** That one article derives from an original or from another article, as an editor confirmed it. */
export const LineageEntry = z.strictObject({
  article: Id,
  from: Id,
  kind: z.enum(KINDS, { error: `one of ${KINDS.join(', ')}` }),
  basis: z.enum(BASES, { error: `one of ${BASES.join(', ')}` }),
  confidence: z.enum(CONFIDENCES, { error: `one of ${CONFIDENCES.join(', ')}` }),
  note: Words.optional(),
  evidence: listOf(Evidence).default([]),
});

const BlockAddress = z.string().regex(/^[a-z0-9-]+#(?:dek|[hp][1-9]\d*)$/, {
  error: 'an article and a block, such as new-york-herald#p7',
});

const AlignedPair = z.strictObject({
  pair: z.tuple([BlockAddress, BlockAddress], { error: 'a list of two blocks' }),
  because: Words,
});

/** One event, the articles that tell it and the questions that they are compared on. */
export const Story = z.strictObject({
  title: Words,
  dek: Words,
  date: Day,
  updated: Day,
  added: Day.optional(),
  place: Words,
  articles: listOf(Id),
  questions: listOf(Question).default([]),
  originals: listOf(Original).default([]),
  lineage: listOf(LineageEntry).default([]),
  alignment: z
    .strictObject({ add: listOf(AlignedPair).default([]), forbid: listOf(AlignedPair).default([]) })
    .default({ add: [], forbid: [] }),
});

/** What is counted, with population, place and measure: one row of the claim table. */
export type Question = z.infer<typeof Question>;
/** That one article derives from an original or from another article. */
export type LineageEntry = z.infer<typeof LineageEntry>;
/** Words that show where an article comes from. */
export type Evidence = z.infer<typeof Evidence>;
/** One event, the articles that tell it and the questions that they are compared on. */
export type Story = z.infer<typeof Story>;
