import type { RowReference } from '../passage/facing/facing.ts';
import { excerptBlock } from '../passage/facing/facing-excerpt.ts';
import { type FacingText, isSlight, levelEdges } from '../passage/facing/facing-diff.ts';
import { describeAlone, describeFacing } from '../passage/facing/facing-words.ts';
import type { AbridgedFacing, AbridgedRow } from '../passage/facing/abridged-facing.ts';
import type { Passage } from '../passage/passage.ts';
import { readMargin } from '../quotation/facing-margin.ts';
import type { Quotation } from '../quotation/quotation.ts';
import type { StoryContent } from '../story/content.ts';
import type { Comparison } from '../verdict/comparison.ts';
import { describeDifferences } from '../verdict/pair-words.ts';
import type { FacingSheet, SheetRow, SheetText } from '../site/facing-layout.ts';
import type { ArticlePair } from '../site/pair-page.ts';
import { passageAddress } from '../site/synopsis.ts';

/** Two texts face to face as they are printed, in values that a file can hold: a page is laid out of nothing else. */

/** What a sheet is read off, besides its two articles. */
export interface SheetSources {
  facingOf: (content: StoryContent, ...pair: ArticlePair) => AbridgedFacing;
  passagesOf: (content: StoryContent) => readonly Passage[];
  quotationsOf: (content: StoryContent) => readonly Quotation[];
  comparisonOf: (content: StoryContent) => Comparison;
}

/** Sets two articles of a story face to face, the one in the earlier column first. */
export function facingSheet(content: StoryContent, [a, b]: ArticlePair, sources: SheetSources): FacingSheet {
  const { rows, counts } = sources.facingOf(content, a, b);
  const passages = sources.passagesOf(content);
  const quotations = sources.quotationsOf(content);
  const isPartly = counts.facing > 0 && counts.onlyA + counts.onlyB > 0;
  return {
    finding: describeFacing(counts),
    lede: isPartly ? describeAlone(counts, [a.label, b.label]) : null,
    figures: describeDifferences(sources.comparisonOf(content).rows, a.id, b.id).map(
      ({ question, words }) => ({ question: question.id, words }),
    ),
    rows: rows.map((entry) => {
      const { asked, told, quoted } = readMargin(entry.row, [a, b], passages, quotations);
      return {
        ...sheetRow(entry, [a, b], passages),
        asked,
        quoted: quoted?.id ?? null,
        told: told ? passageAddress(content, passages, told.id) : null,
      };
    }),
  };
}

function sheetRow(
  entry: AbridgedRow,
  sides: ArticlePair,
  passages: readonly Passage[],
): Omit<SheetRow, 'asked' | 'quoted' | 'told'> {
  const { row, words, unshown } = entry;
  const isLone = row.a.length === 0 || row.b.length === 0;
  return {
    id: row.id,
    a: words.a.map((text) => printed(text)),
    b: words.b.map((text) => printed(text)),
    kept: words.kept,
    isMoved: row.isMoved,
    isSlight: isSlight(entry),
    elsewhere: row.elsewhere,
    also: row.also,
    unshown,
    excerpts: isLone
      ? row.also.map(({ block }: RowReference) =>
          excerptBlock(row, block, sides, passages).map((text) => printed(text, 'out')),
        )
      : [],
  };
}

/** A text as it is printed: neither a mark nor its absence begins or ends in space. */
function printed({ block: { id, kind }, pieces }: FacingText, only: 'only' | 'out' = 'only'): SheetText {
  const kinds = { same: 'plain', retold: 'plain', changed: 'changed', only } as const;
  return {
    id,
    kind,
    pieces: pieces.flatMap((piece) =>
      piece.kind === 'only' && only === 'out'
        ? [{ kind: only, text: piece.text }]
        : levelEdges([piece]).map(({ kind: as, text }) => ({ kind: kinds[as], text })),
    ),
  };
}
