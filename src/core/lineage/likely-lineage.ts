import { type Alignable, sentencesOf } from '../passage/alignment.ts';
import { type Block, bodyOf } from '../article/block.ts';
import { bestChain } from '../passage/chain.ts';
import { ANSWERS } from '../passage/copy.ts';
import { bestScore, scoreSentences } from '../passage/likeness.ts';
import type { StorySentence } from '../passage/sentence-group.ts';
import { oncePerObject } from '../text/once.ts';
import { readSharedWords } from './verbatim.ts';

/** Who copied whom: what the words of two articles suggest. An editor confirms it, or nobody does. */

/** What two articles look like: one text, one text in other words, one with passages of the other, or neither. */
export type LikelyKind = 'copy' | 'reworded' | 'excerpt' | 'none';

/** What is proposed of two articles, and what it rests on; the first's numbers stand before the second's. */
export interface LineageProposal {
  kind: LikelyKind;
  /** The share of each article's own words that the other prints, too. */
  share: readonly [number, number];
  /** How many blocks tell the same in the same order, and how many there are. */
  inOrder: number;
  blocks: readonly [number, number];
  /** The longest strings of words that both print outside quotation marks. */
  strings: readonly string[];
}

/** The share of both articles' own words that makes one text of them. */
const ONE_TEXT = 1 / 2;

/** The share of the shorter article's blocks that tell the same in one order where both come from one text. */
const ONE_ORDER = 1 / 2;

/** Reports of one event have a few things in the same order by custom, and short ones little else. */
const FEWEST_IN_ORDER = 3;

/** One paragraph may be an agency's that both subscribe to. */
const FEWEST_REPEATED = 2;

/**
 * What the words of two articles suggest. Headlines take no part, nor does what stands in quotation marks:
 * separate reports of one speech quote it alike. It does not matter which article is named first, except for
 * the order of the numbers and whose strings are printed. Nor does the frame that an outlet puts around any
 * matter. Articles with nothing in common give `none`.
 */
export function proposeLineage(a: Alignable, b: Alignable): LineageProposal {
  const { share, repeated, frame, runs } = readSharedWords(a.blocks, b.blocks);
  const fewest = Math.min(...repeated.map(({ length }) => length));
  const [left, right] = [unquotedSentences(a, frame[0]), unquotedSentences(b, frame[1])];
  const chain = chainBlocks(left, right);
  const blocks = [countBlocks(a.blocks), countBlocks(b.blocks)] as const;
  const proposal = { share, inOrder: chain, blocks, strings: runs };
  const isPart = fewest >= FEWEST_REPEATED;
  const isOneOrder =
    chain >=
    Math.max(
      FEWEST_IN_ORDER,
      ONE_ORDER * Math.min(...blocks.map((count, at) => count - (frame[at]?.length ?? 0))),
    );
  if (Math.min(...share) >= ONE_TEXT) return { ...proposal, kind: 'copy' };
  // What stands in the same order because it is repeated word for word shows no rewording.
  if (isPart && fewest >= chain / 2) return { ...proposal, kind: 'excerpt' };
  if (isOneOrder) return { ...proposal, kind: 'reworded' };
  return { ...proposal, kind: isPart ? 'excerpt' : 'none' };
}

function countBlocks(blocks: readonly Block[]): number {
  return bodyOf(blocks).length;
}

function unquotedSentences(article: Alignable, frame: readonly string[]): readonly StorySentence[] {
  if (frame.length === 0) return unquotedOf(article);
  return unquotedOf({ ...article, blocks: article.blocks.filter(({ id }) => !frame.includes(id)) });
}

/** The same list for the same article, so that what is known of it need not be found out for each other. */
const unquotedOf = oncePerObject((article: Alignable): readonly StorySentence[] =>
  sentencesOf({ ...article, blocks: bodyOf(article.blocks) }).map((sentence) => ({
    ...sentence,
    terms: sentence.terms.filter(({ isQuoted }) => !isQuoted),
  })),
);

/** How many blocks of the two tell the same in the same order. */
function chainBlocks(left: readonly StorySentence[], right: readonly StorySentence[]): number {
  const scores = scoreSentences(left, right);
  const places = (sentences: readonly StorySentence[]) =>
    [...Map.groupBy(sentences, ({ block }) => block).values()].map((block) =>
      block.map(({ place }) => place),
    );
  const table = places(left).map((x) => places(right).map((y) => bestScore(x, y, scores)));
  return bestChain(table.map((row) => row.map((score) => (score >= ANSWERS ? score : 0)))).length;
}
