import { z } from 'zod';
import { Day, Id, listOf, WebAddress } from './scalar.ts';
import { Name, Words } from './words.ts';

const STATUSES = ['standing', 'amended', 'withdrawn', 'denied', 'superseded'] as const;

/** What an official or a witness said upstream of the articles, and what is known to have become of it. */
export const Statement = z.strictObject({
  id: Id.describe('A name for the statement, as claims use it.'),
  by: Name.describe('Who said it.'),
  date: Day.describe('The day on which it was said.'),
  status: z
    .enum(STATUSES, { error: `one of ${STATUSES.join(', ')}` })
    .describe('What is known to have become of it.'),
  supersededBy: Id.optional().describe('The id of the later statement that takes its place.'),
  note: Words.optional().describe('What became of it, in words.'),
  figures: listOf(
    z.strictObject({
      question: Id.describe('The id of the question of the story that the figure answers.'),
      figure: Name.describe('The whole phrase of the figure with its hedge.'),
    }),
  )
    .default([])
    .describe('The figures that it gives, each with the question that it answers.'),
  references: listOf(
    z.strictObject({
      outlet: Name.describe('The name of the publisher that reports it.'),
      date: Day.optional().describe('The day of the report.'),
      url: WebAddress.optional().describe('Where the report stands, if that is known.'),
    }),
  )
    .default([])
    .describe('Who reports it.'),
});

/** A statements file: a list. */
export const StatementsFile = listOf(Statement);

/** What an official or a witness said upstream of the articles, and what is known to have become of it. */
export type Statement = z.infer<typeof Statement>;
