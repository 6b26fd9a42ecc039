import { driftOfClaims } from './claim-drift.ts';
import type { Comparison } from '../verdict/comparison.ts';
import type { StoryContent } from '../story/content.ts';
import type { Drift, DriftKind, DriftPlace } from './drift.ts';
import { findKin } from './kinship.ts';
import type { Passage } from '../passage/passage.ts';
import { driftFromStatements } from './statement-drift.ts';
import { findTellings } from './telling.ts';
import { findText } from '../text/text.ts';
import { driftOfWords } from './word-drift.ts';

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

/**
 * Of the drift between whole texts that of which both sides stand in words that are shown, in the articles as they
 * are shown. All of it where all articles are shown whole.
 */
export function showDrift(drift: readonly Drift[], { articles, superseded }: StoryContent): Drift[] {
  const show = (place: DriftPlace): DriftPlace[] => {
    const article = [...articles, ...superseded].find(({ id }) => id === place.article.id);
    const text = article?.blocks.find(({ id }) => id === place.block)?.text ?? '';
    const isShown = place.claim !== null || findText(text, place.text).length > 0;
    return article && isShown ? [{ ...place, article }] : [];
  };
  return drift.flatMap((one): Drift[] => {
    const others = 'statement' in one.there ? [one.there] : show(one.there);
    return show(one.here).flatMap((here) => others.map((there) => ({ ...one, here, there })));
  });
}
