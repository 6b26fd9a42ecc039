import { z } from 'zod';
import { Day, Id, listOf, WebAddress, Words } from './scalar.ts';

const STATUSES = ['standing', 'amended', 'withdrawn', 'denied', 'superseded'] as const;

/** What an official or a witness said upstream of the articles, and what is known to have become of it. */
export const Statement = z.strictObject({
  id: Id,
  by: Words,
  date: Day,
  status: z.enum(STATUSES, { error: `one of ${STATUSES.join(', ')}` }),
  supersededBy: Id.optional(),
  note: Words.optional(),
  figures: listOf(z.strictObject({ question: Id, figure: Words })).default([]),
  references: listOf(
    z.strictObject({ outlet: Words, date: Day.optional(), url: WebAddress.optional() }),
  ).default([]),
});

/** A statements file: a list. */
export const StatementsFile = listOf(Statement);

/** A statements file as a collection entry, which has to be a record. */
export const StatementsRecord = z.strictObject({ statements: StatementsFile });

/** What an official or a witness said upstream of the articles, and what is known to have become of it. */
export type Statement = z.infer<typeof Statement>;
