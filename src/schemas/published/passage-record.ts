import { z } from 'zod';
import { BlockId, PlaceId, PublishedId, PublishedText } from './scalar.ts';

/** The passages of a story as published. */
export const PassageRecord = z.strictObject({
  story: PublishedId.describe('The story.'),
  passages: z
    .array(
      z.strictObject({
        id: PlaceId.describe('The passage’s name, unique in its story: its first block by article id.'),
        members: z
          .array(
            z.strictObject({
              article: PublishedId.describe('An article that tells it.'),
              block: BlockId.describe('The block in which it does.'),
              text: PublishedText.describe(
                'The sentences that tell it; “ … ” stands between those that are apart.',
              ),
            }),
          )
          .describe(
            'The words that tell it, by column. Where there is one member, nothing was found in the other articles that ' +
              'tells the same, unless one of them is shown in quotes only.',
          ),
      }),
    )
    .describe('Each thing that the articles tell, in the order of reading.'),
});

/** The passages of a story as published. */
export type PassageRecord = z.infer<typeof PassageRecord>;
