import { sumOfOthers } from './best-others.ts';
import { compareStretches, type Matters, shareFigure, type Stretch, weighStretch } from './stretch.ts';
import type { Scores, Weighable } from './likeness.ts';
import { matterOf } from './same-matter.ts';
import type { Term } from './term.ts';
import { nearCounts } from './toll.ts';
import { oncePerObject } from '../text/once.ts';

/** How far the sentences of two separate reports agree in what they tell. */

/** How many of a stretch's best partners make up what it has in common with any, and how much of that is taken off. */
const COMMON = 4;
const COMMON_SHARE = 0.3;

/** Two sentences agree in no more than so many times what they have in common themselves, whatever stands around them. */
const OWN = 2;

/** Two articles of fewer blocks than these are too short to show which of their matters are common. */
const FEWEST_BLOCKS = 24;

/**
 * What is added for counts in common: a toll of which two counts are the same or near, one such count of so
 * many people that it is no accident, a figure that is not round.
 */
const COUNTED = { toll: 3, count: 0.3, figure: 1.5 };
const NO_ACCIDENT = 5;

/** A matter that one block has weighs as much as in so many blocks at least, so that short articles can agree. */
const RAREST = 40;

/**
 * The agreement of all pairs of sentences: half of it is that of the sentences themselves, half that of the
 * paragraphs around them; counts in common add to it. A matter weighs by its rarity among the blocks of both articles; what two stretches
 * have in common with others is taken off. Sentences without a matter agree in nothing.
 * Nothing but these two articles counts.
 */
export function scoreAgreement(a: readonly Weighable[], b: readonly Weighable[]): Scores {
  const [left, right] = [blocksOf(a), blocksOf(b)];
  const matters = mattersOf([...left.blocks, ...right.blocks].map((sentences) => sentences.flat()));
  const weigh = (sentences: readonly (readonly Term[])[]) => weighStretch(sentences, matters);
  const [leftBlocks, rightBlocks] = [left.blocks.map(weigh), right.blocks.map(weigh)];
  const [leftOnes, rightOnes] = [a, b].map((all) => all.map(({ terms }) => weigh([terms]))) as [
    Stretch[],
    Stretch[],
  ];
  const [blocks, sentences] = [compare(leftBlocks, rightBlocks), compare(leftOnes, rightOnes)];
  return sentences.map((row, i) =>
    row.map((score, j) => {
      const [p, q] = [left.of[i] ?? 0, right.of[j] ?? 0];
      const around = blocks[p]?.[q] ?? 0;
      const added = countsInCommon([leftOnes[i], rightOnes[j]], [leftBlocks[p], rightBlocks[q]]);
      return Math.min(OWN * score, (score + around) / 2) + added;
    }),
  );
}

type StretchPair = readonly [Stretch | undefined, Stretch | undefined];

/** What two sentences gain by their counts; the other counts of their blocks stand by them. Years make a count background. */
function countsInCommon([x, y]: StretchPair, [around, beside]: StretchPair): number {
  if (!x || !y) return 0;
  const figure = shareFigure(x, y) ? COUNTED.figure : 0;
  if (x.toll.length === 0 || y.toll.length === 0 || x.years.size + y.years.size > 0) return figure;
  const near = nearCounts(x.toll, y.toll);
  if (near.length === 0) return figure;
  const [whole, other] = [around?.toll ?? [], beside?.toll ?? []];
  if (nearCounts(whole, other).length > 1 && nearCounts(other, whole).length > 1)
    return figure + COUNTED.toll;
  return figure + (near.some(({ count }) => count >= NO_ACCIDENT) ? COUNTED.count : 0);
}

interface Blocks {
  /** The terms of each block, by sentences. */
  blocks: (readonly Term[])[][];
  /** The block of each sentence. */
  of: number[];
}

const blocksOf = oncePerObject((sentences: readonly Weighable[]): Blocks => {
  const ids = new Map<string, number>();
  const blocks: (readonly Term[])[][] = [];
  const of = sentences.map(({ block, terms }) => {
    const at = ids.get(block) ?? blocks.push([]) - 1;
    ids.set(block, at);
    blocks[at]?.push(terms);
    return at;
  });
  return { blocks, of };
});

function mattersOf(blocks: readonly (readonly Term[])[]): Matters {
  const words = new Set(
    blocks.flatMap((terms) => terms.filter(({ isName }) => !isName).map(({ key }) => key)),
  );
  const of = (term: Term) => matterOf(term, words);
  const counts = new Map<string, number>();
  for (const terms of blocks)
    for (const matter of new Set(terms.map(of)))
      if (matter !== null) counts.set(matter, (counts.get(matter) ?? 0) + 1);
  const size = Math.max(blocks.length, FEWEST_BLOCKS);
  const scale = Math.log(Math.max(blocks.length, RAREST)) / Math.log(size);
  return { of, rarity: (matter) => scale * Math.log(size / (counts.get(matter) ?? 1)) };
}

/** The likeness of each two stretches, less what both have in common with others. */
function compare(left: readonly Stretch[], right: readonly Stretch[]): number[][] {
  const table = compareStretches(left, right);
  const besideRow = table.map((row) => sumOfOthers(row, COMMON));
  const besideColumn = right.map((_, j) =>
    sumOfOthers(
      table.map((row) => row[j] ?? 0),
      COMMON,
    ),
  );
  return table.map((row, i) =>
    row.map(
      (score, j) =>
        score - (COMMON_SHARE / COMMON) * ((besideRow[i]?.(j) ?? 0) + (besideColumn[j]?.(i) ?? 0)),
    ),
  );
}
