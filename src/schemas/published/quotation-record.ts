import { z } from 'zod';
import { BlockId, PlaceId, PublishedId, PublishedText, Whole } from './scalar.ts';

/** The words that render an utterance in an article: quoted (`direct`), or reported with a clause. */
export const RenderingRecord = z.strictObject({
  article: PublishedId.describe('The article.'),
  block: BlockId.describe('The block that the words stand in.'),
  start: Whole.describe('Their first code point in the block’s text, counted from 0.'),
  end: Whole.describe('The code point after their last.'),
  text: PublishedText.describe('The words, as printed.'),
  direct: z
    .boolean()
    .describe('True for words between quotation marks, false for a clause in reported words.'),
});

/** The quotations of a story as published. */
export const QuotationRecord = z.strictObject({
  story: PublishedId.describe('The story.'),
  quotations: z
    .array(
      z.strictObject({
        id: PlaceId.describe('The quotation’s name, unique in its story: its first block by article id.'),
        speaker: PublishedText.nullable().describe(
          'Who said it, as the articles name them; null where none does.',
        ),
        speakerBasis: z
          .enum(['text', 'editor'])
          .describe(
            'Whether the speaker was read off the text by rule alone, or named, confirmed or left unnamed by an editor.',
          ),
        groupBasis: z
          .enum(['text', 'editor'])
          .describe(
            'Whether the renderings were joined by rule, or put together or parted from others by an editor.',
          ),
        because: PublishedText.nullable().describe(
          'The editor’s reason; null where an editor decided nothing, or only confirmed what the rules found.',
        ),
        occasion: PublishedText.nullable().describe(
          'Where or when it was said, in their words; null where none tells.',
        ),
        renderings: z.array(RenderingRecord).describe('The words in which articles give it, by column.'),
      }),
    )
    .describe('Each utterance once, in the order of reading.'),
});

/** The words that render an utterance in an article: quoted (`direct`), or reported with a clause. */
export type RenderingRecord = z.infer<typeof RenderingRecord>;
/** The quotations of a story as published. */
export type QuotationRecord = z.infer<typeof QuotationRecord>;
