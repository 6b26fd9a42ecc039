import type { Block } from '../../article/block.ts';
import type { FacingRow } from './facing.ts';
import { type FacingText, faceWords } from './facing-diff.ts';
import type { Passage } from '../passage.ts';

/** What stands opposite a block that no block faces: what others tell of the same, in part. */

/** An article as it stands on one side of a comparison. */
export interface FacingSide {
  id: string;
  blocks: readonly Block[];
}

/**
 * What a further block, of the article that has no block in the row, tells of the same: its words, where `only`
 * pieces are the sentences that the row does not have. None for a block that the article has not.
 */
export function excerptBlock(
  row: FacingRow,
  block: string,
  [a, b]: readonly [FacingSide, FacingSide],
  passages: readonly Passage[],
): readonly FacingText[] {
  const isLeft = row.a.length > 0;
  const further = (isLeft ? b : a).blocks.filter(({ id }) => id === block);
  const sides = isLeft ? { a: row.a, b: further } : { a: further, b: row.b };
  const words = faceWords(sides, { a: a.id, b: b.id }, passages);
  return isLeft ? words.b : words.a;
}
