import { z } from 'zod';
import { ArticleFrontMatter } from '../content/article.ts';
import { BlockId, PublishedAddress, PublishedDay, PublishedId, PublishedText } from './scalar.ts';

/** A dek, a heading or a paragraph of an article. */
export const TextBlock = z.strictObject({
  id: BlockId.describe('The block’s name: dek, h1, h2 … for headings, p1, p2 … for paragraphs.'),
  kind: z.enum(['dek', 'heading', 'paragraph']).describe('What the block is.'),
  text: PublishedText.describe(
    'Its words, as printed; “[…]” stands for words that are not shown. Offsets of other records count code points in this text.',
  ),
});

/** An article as published: its text by blocks, and what was removed from the raw text. */
export const ArticleRecord = z.strictObject({
  id: PublishedId.describe('The article’s name, unique in its story.'),
  story: PublishedId.describe('The story that it belongs to.'),
  outlet: PublishedId.describe('Who published it; “unnamed” where the text does not say.'),
  label: PublishedText.describe('The head of its column on this site.'),
  headline: PublishedText.nullable().describe('Its headline; null where the text has none.'),
  dek: PublishedText.nullable().describe('The line below the headline; null where there is none.'),
  byline: PublishedText.nullable().describe('The line that names its writer; null where there is none.'),
  dateline: z
    .strictObject({
      text: PublishedText.describe('The words of the dateline, as printed.'),
      place: PublishedText.describe('The place of filing.'),
      date: PublishedDay.nullable().describe('The day of filing; null where the dateline has none.'),
    })
    .nullable()
    .describe('Place and day of filing; null where the text has no dateline.'),
  reports: PublishedDay.describe('The day that it tells of.'),
  published: PublishedDay.nullable().describe(
    'The day on which it was published; null where that is not known.',
  ),
  url: PublishedAddress.nullable().describe(
    'Where it was published on the web; null where that is not known.',
  ),
  sha256: ArticleFrontMatter.shape.sha256
    .meta({ title: 'SHA-256' })
    .describe('The checksum of the raw text below its header, byte for byte, in hexadecimal.'),
  paragraphs: z
    .array(TextBlock)
    .describe(
      'The text in the order of reading: dek, headings and paragraphs; of an article shown in quotes only, those that are quoted.',
    ),
  removed: z
    .array(
      z.strictObject({
        line: z.int().positive().describe('The number of the line in the raw text, counted from 1.'),
        text: z
          .string()
          .describe(
            'The words of the line; empty where the article is shown in quotes only and they prove nothing.',
          ),
        rule: PublishedText.describe('The rule by which it was removed.'),
      }),
    )
    .describe('The lines of the raw text that are no part of the article.'),
});

/** A dek, a heading or a paragraph of an article. */
export type TextBlock = z.infer<typeof TextBlock>;
/** An article as published: its text by blocks, and what was removed from the raw text. */
export type ArticleRecord = z.infer<typeof ArticleRecord>;
