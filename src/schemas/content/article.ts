import { z } from 'zod';
import { Headline, RawHeader } from './raw.ts';
import { Day } from './scalar.ts';
import { Name, Printed } from './words.ts';

/** A line of the raw text that is no part of the article, and the rule that says so. */
export const RemovedLine = z.strictObject({
  line: z.coerce.number().int().positive(),
  text: z.string(),
  rule: Name,
});

/** The place and day of filing, with the words they were read from; an end that is not printed is null. */
export const Dateline = z.strictObject({
  text: Printed,
  place: Printed,
  date: Day.optional(),
});

/** The front matter of a generated article: the header as written, and what reading the text added to it. */
export const ArticleFrontMatter = RawHeader.extend({
  headline: Headline,
  dateline: Dateline.optional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in hexadecimal' }),
  removed: z.array(RemovedLine),
});

/** A line of the raw text that is no part of the article, and the rule that says so. */
export type RemovedLine = z.infer<typeof RemovedLine>;
/** The place and day of filing, with the words they were read from. */
export type Dateline = z.infer<typeof Dateline>;
/** The front matter of a generated article. */
export type ArticleFrontMatter = z.infer<typeof ArticleFrontMatter>;
