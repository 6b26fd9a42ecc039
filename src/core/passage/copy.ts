import { bestChain } from './chain.ts';
import { oncePerObject } from '../text/once.ts';
import { bestScore, type Scores, type Weighable } from './likeness.ts';

/** Whether two articles are one text, whole or in part, and which of their sentences then answer to each other. */

/** What a sentence's score must reach to answer to another of a copy. */
export const ANSWERS = 1.4;

/** Fewer blocks stand in the same order by chance: what two short reports share is no sign of copying. */
const FEWEST_COPIED = 3;

/**
 * What makes a copy: the share of the shorter article's blocks that stand in the other's order, word for word for
 * the most part or in any words. Two reports of one event often have half of their facts in one order.
 */
const COPIED = 1 / 2;
const REWORDED = 3 / 4;

/** Briefs of one event have a few facts in one order, in words of their own. */
const FEWEST_REWORDED = 5;

/** The share of its different terms that a block has in common with another of the same words. */
const SAME_WORDS = 1 / 2;

/** Paragraphs that stand between two answers have at least this in common to answer to each other. */
const BETWEEN = 0.3;

/** A paragraph that stands elsewhere in a copy is moved if it scores this much. */
const MOVED = 3;

/** Two sentences of two articles, by their places in the articles' lists of sentences. */
export type SentencePair = readonly [number, number];

/**
 * The pairs of sentences that answer to each other in two copies of one text: block by block in the same
 * order, then blocks that were moved, cut in pieces or run together. Blocks of one kind between two such pairs
 * answer to each other in order where both sides have equally many; a heading needs no word in common for it.
 * Null where the articles are no copies: half of the shorter one's blocks, and three at least, stand in the other
 * in the same order and words, or three quarters, and five at least, in the same order; headlines aside.
 */
export function pairCopies(
  a: readonly Weighable[],
  b: readonly Weighable[],
  scores: Scores,
): SentencePair[] | null {
  const [left, right] = [blocksOf(a), blocksOf(b)];
  const table = left.map((x) => right.map((y) => bestScore(x.places, y.places, scores)));
  const chain = bestChain(table.map((row) => row.map((score) => (score >= ANSWERS ? score : 0))));
  const shorter = Math.min(left.filter(isEvidence).length, right.filter(isEvidence).length);
  const shared = chain.filter(([i, j]) => isEvidence(left[i]) && isEvidence(right[j]));
  const alike = shared.filter(([i, j]) => haveSameWords(left[i], right[j]));
  const isCopy = alike.length >= Math.max(FEWEST_COPIED, COPIED * shorter);
  const isReworded = shared.length >= Math.max(FEWEST_REWORDED, REWORDED * shorter);
  if (!isCopy && !isReworded) return null;
  const pairs = [...chain, ...fillGaps(chain, left, right, table), ...findMoves(chain, table)];
  return pairSentences([...pairs, ...findPieces(pairs, chain, table)], left, right, scores);
}

/** True for all but the headline: two desks may have one headline, and a copy often has one of its own. */
function isEvidence(block: BlockPlaces | undefined): boolean {
  return block !== undefined && block.kind !== 'headline';
}

function haveSameWords(x: BlockPlaces | undefined, y: BlockPlaces | undefined): boolean {
  const [one, other] = [x, y].map((block) => new Set(block?.words.split(' ')));
  if (!one || !other) return false;
  return one.intersection(other).size >= SAME_WORDS * Math.max(one.size, other.size);
}

interface BlockPlaces {
  kind: string;
  places: number[];
  /** The keys of its terms in order. */
  words: string;
}

const blocksOf = oncePerObject((sentences: readonly Weighable[]): readonly BlockPlaces[] => {
  const blocks = new Map<string, BlockPlaces>();
  for (const [place, { block, terms }] of sentences.entries()) {
    const words = terms.map(({ key }) => key).join(' ');
    const known = blocks.get(block);
    if (known) {
      known.places.push(place);
      known.words += ` ${words}`;
    } else blocks.set(block, { kind: block.replace(/\d+$/, ''), places: [place], words });
  }
  return [...blocks.values()];
});

/**
 * The pairs of blocks between neighbouring pairs of the chain: in order where both sides have the same kinds and
 * paragraphs something in common, and else those that have all their words in common.
 */
function fillGaps(
  chain: readonly SentencePair[],
  left: readonly BlockPlaces[],
  right: readonly BlockPlaces[],
  table: Scores,
): SentencePair[] {
  const stops: SentencePair[] = [[-1, -1], ...chain, [left.length, right.length]];
  return stops.slice(1).flatMap(([i, j], index) => {
    const [p, q] = stops[index] ?? [-1, -1];
    const [gapLeft, gapRight] = [left.slice(p + 1, i), right.slice(q + 1, j)];
    const kinds = (blocks: readonly BlockPlaces[]) => blocks.map(({ kind }) => kind).join(' ');
    const inOrder =
      kinds(gapLeft) === kinds(gapRight)
        ? gapLeft.map((_, at): SentencePair => [at, at])
        : bestChain(
            gapLeft.map((x) => gapRight.map((y) => Number(x.kind === y.kind && x.words === y.words))),
          );
    return inOrder
      .map(([x, y]): SentencePair => [p + 1 + x, q + 1 + y])
      .filter(
        ([x, y]) =>
          left[x]?.kind !== 'p' || left[x].words === right[y]?.words || (table[x]?.[y] ?? 0) >= BETWEEN,
      );
  });
}

function findMoves(chain: readonly SentencePair[], table: Scores): SentencePair[] {
  const [usedLeft, usedRight] = [new Set(chain.map(([i]) => i)), new Set(chain.map(([, j]) => j))];
  return table.flatMap((row, i) =>
    row.flatMap((score, j): SentencePair[] =>
      score >= MOVED && !usedLeft.has(i) && !usedRight.has(j) ? [[i, j]] : [],
    ),
  );
}

/** The pairs of a block that is left over with one that is paired already: the two halves of a cut paragraph. */
function findPieces(
  pairs: readonly SentencePair[],
  chain: readonly SentencePair[],
  table: Scores,
): SentencePair[] {
  const [usedLeft, usedRight] = [new Set(pairs.map(([i]) => i)), new Set(pairs.map(([, j]) => j))];
  const isInOrder = (i: number, j: number) => chain.every(([p, q]) => (i - p) * (j - q) >= 0);
  return table.flatMap((row, i) =>
    row.flatMap((score, j): SentencePair[] =>
      score >= ANSWERS && usedLeft.has(i) !== usedRight.has(j) && isInOrder(i, j) ? [[i, j]] : [],
    ),
  );
}

/** Each sentence with its best partner in the blocks that its own is paired with, from both sides. */
function pairSentences(
  pairs: readonly SentencePair[],
  left: readonly BlockPlaces[],
  right: readonly BlockPlaces[],
  scores: Scores,
): SentencePair[] {
  const mirrored = (scores[0] ?? []).map((_, j) => scores.map((row) => row[j] ?? 0));
  const placesOf = (block: BlockPlaces | undefined) => block?.places ?? [];
  const found = [
    ...left.flatMap(({ places }, i) => {
      const partners = pairs.filter(([p]) => p === i).flatMap(([, q]) => placesOf(right[q]));
      return bestPairs(places, partners, scores);
    }),
    ...right.flatMap(({ places }, j) => {
      const partners = pairs.filter(([, q]) => q === j).flatMap(([p]) => placesOf(left[p]));
      return bestPairs(places, partners, mirrored).map(([q, p]): SentencePair => [p, q]);
    }),
  ];
  return found.filter(([i, j], index) => found.findIndex(([p, q]) => p === i && q === j) === index);
}

/** Each of the first sentences with the best of the second; of equals the one that stands alike in its block. */
function bestPairs(x: readonly number[], y: readonly number[], scores: Scores): SentencePair[] {
  const far = (i: number, j: number) =>
    Math.abs((x.indexOf(i) + 0.5) / x.length - (y.indexOf(j) + 0.5) / y.length);
  const better = (p: SentencePair, q: SentencePair) =>
    (scores[q[0]]?.[q[1]] ?? 0) - (scores[p[0]]?.[p[1]] ?? 0) || far(...p) - far(...q);
  return x.flatMap((i) =>
    y
      .map((j): SentencePair => [i, j])
      .sort(better)
      .slice(0, 1),
  );
}
