import type { PassageRecord } from '../../schemas/published/passage-record.ts';
import type { Passage } from '../passage/passage.ts';

/** The published passages. */

/** The passages of a story as a record that stands on its own, in the order of reading. */
export function passageRecord(story: string, passages: readonly Passage[]): PassageRecord {
  return {
    story,
    passages: passages.map(({ id, members }) => ({
      id,
      members: members.map(({ article, block, text }) => ({ article, block, text })),
    })),
  };
}
