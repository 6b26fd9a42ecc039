import { z } from 'zod';
import { LABEL_LENGTH } from './label.ts';
import { Day, Id, listOf, WebAddress } from './scalar.ts';
import { Printed, wordsUpTo } from './words.ts';

/** What stands for the headline of a text that has none. */
export const NO_HEADLINE = 'none';

/** The words of a headline; null for `none`, the text that has none. */
export const Headline = Printed.transform((words) => (words === NO_HEADLINE ? null : words));

/** The keys that a person writes above a raw text. */
export const RawHeader = z.strictObject({
  outlet: Id,
  label: wordsUpTo(LABEL_LENGTH).optional(),
  reports: Day,
  published: Day.optional(),
  url: WebAddress.optional(),
  retrieved: Day.optional(),
  added: Day.optional(),
  headline: Headline.optional(),
  dek: Printed.optional(),
  byline: Printed.optional(),
  furniture: listOf(Printed).optional(),
  keep: listOf(Printed).optional(),
  marked: z.record(Printed, listOf(Printed)).optional(),
  supersedes: Id.optional(),
});

/** The keys that a person writes above a raw text. */
export type RawHeader = z.infer<typeof RawHeader>;
