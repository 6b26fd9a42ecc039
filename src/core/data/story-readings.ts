import type { Comparison } from '../verdict/comparison.ts';
import type { StoryContent } from '../story/content.ts';
import type { Drift } from '../lineage/drift.ts';
import type { Passage } from '../passage/passage.ts';
import type { Quotation } from '../quotation/quotation.ts';

/** How a story is read once for all that is made of it. */
export interface StoryReadings {
  comparisonOf: (content: StoryContent) => Comparison;
  passagesOf: (content: StoryContent) => readonly Passage[];
  quotationsOf: (content: StoryContent) => readonly Quotation[];
  driftOf: (content: StoryContent) => readonly Drift[];
}
