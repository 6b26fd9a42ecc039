import { driftOfClaims } from './claim-drift.ts';
import { driftFromStatements } from './statement-drift.ts';
import { driftOfWords } from './word-drift.ts';
import type { Comparison } from '../verdict/comparison.ts';
import type { StoryContent } from '../story/content.ts';
import { type Drift, type DriftKind, findKin } from './drift.ts';
import type { Passage } from '../passage/passage.ts';
import { findTellings } from '../story/telling.ts';

/** All drift of a story. */

const ORDER: readonly DriftKind[] = ['figure', 'hedge', 'noun', 'attribution', 'quotation', 'word'];

/**
 * What happened on the way to the articles of a story. An article is held against the text that it derives
 * from where that is held, against another copy of the same lost original, and against a statement that its
 * claim names; against nothing else. Of two copies the one whose reading fewer other tellings share stands
 * first.
 */
export function findDrift(
  content: StoryContent,
  { rows }: Comparison,
  passages: readonly Passage[],
): Drift[] {
  const tellings = findTellings(content);
  const kin = findKin(content);
  const drift = [
    ...driftOfClaims(kin, rows, tellings),
    ...driftFromStatements(content, rows),
    ...driftOfWords(kin, passages, tellings),
  ];
  return drift.sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
