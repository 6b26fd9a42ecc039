import { sumOfOthers } from './best-others.ts';
import { isKin, type Term } from './term.ts';
import { oncePerObject } from '../text/once.ts';

/** How much two sentences tell the same: the weight of the terms that they share. */

/** How alike the sentences of two articles are: `scores[i][j]` for sentence i of the one and j of the other. */
export type Scores = readonly (readonly number[])[];

/** The best score of any of some sentences with any of others, by their places; 0 where there are none. */
export function bestScore(left: readonly number[], right: readonly number[], scores: Scores): number {
  let best = 0;
  for (const i of left) for (const j of right) best = Math.max(best, scores[i]?.[j] ?? 0);
  return best;
}

/** A sentence as it is weighed: its terms, and the block that it stands in. */
export interface Weighable {
  block: string;
  terms: readonly Term[];
}

/** Numbers and quoted speech are rarer by accident than plain words; what a term weighs besides its rarity. */
const NUMBER = 1.5;
const QUOTED = 1.2;
const BASE = 0.1;

/** Words of one root that are not the same word: "terrorist" and "terrorism". */
const KIN = 0.7;
const KIN_SHARE = { word: 0.6, name: 0.5 };

/** How many of a sentence's best partners make up what it shares with any sentence of the other article. */
const COMMON = 5;
const COMMON_SHARE = 0.5;

/**
 * The scores of all pairs of sentences. A term weighs the more the fewer of an article's blocks hold it, so
 * that a story's topic says little; the parts of a long name weigh what the commonest does. A pair scores the
 * weight of what they share, less what both share with the other article's sentences anyway (after
 * "cross-domain similarity local scaling", Conneau et al. 2018). Nothing but these two articles counts.
 */
export function scoreSentences(a: readonly Weighable[], b: readonly Weighable[]): number[][] {
  const frequency = joinFrequencies(frequencies(a), frequencies(b));
  const [left = [], right = []] = [a, b].map((sentences) =>
    sentences.map(({ terms }) => weigh(terms, frequency)),
  );
  const [foundInRight, foundInLeft] = [findIn(b), findIn(a)];
  const backwards = right.map(foundInLeft);
  const shared = left.map((x, i) =>
    foundInRight(x).map((weight, j) => Math.min(weight, backwards[j]?.[i] ?? 0)),
  );
  const besideRow = shared.map((row) => sumOfOthers(row, COMMON));
  const besideColumn = right.map((_, j) =>
    sumOfOthers(
      shared.map((row) => row[j] ?? 0),
      COMMON,
    ),
  );
  return shared.map((row, i) =>
    row.map(
      (score, j) =>
        score -
        COMMON_SHARE *
          (mean(besideRow[i]?.(j), row.length - 1) + mean(besideColumn[j]?.(i), shared.length - 1)),
    ),
  );
}

interface Weighed {
  term: Term;
  weight: number;
}

/** An article of fewer blocks than these is too short to show which of its words are common. */
const FEWEST_BLOCKS = 8;

/** The share of an article's blocks that hold each term. */
const frequencies = oncePerObject((sentences: readonly Weighable[]): ReadonlyMap<string, number> => {
  const blocks = new Map<string, Set<string>>();
  for (const { block, terms } of sentences) {
    const keys = blocks.get(block) ?? new Set();
    for (const { key } of terms) keys.add(key);
    blocks.set(block, keys);
  }
  const counts = new Map<string, number>();
  for (const keys of blocks.values()) for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  const size = Math.max(blocks.size, FEWEST_BLOCKS);
  return new Map([...counts].map(([key, count]) => [key, count / size]));
});

function joinFrequencies(
  a: ReadonlyMap<string, number>,
  b: ReadonlyMap<string, number>,
): Map<string, number> {
  return new Map([...a.keys(), ...b.keys()].map((key) => [key, Math.max(a.get(key) ?? 0, b.get(key) ?? 0)]));
}

function weigh(terms: readonly Term[], frequency: ReadonlyMap<string, number>): Weighed[] {
  const alone = terms.map((term) => {
    const rarity = BASE - Math.log(frequency.get(term.key) ?? 1) / 3;
    return rarity * (term.isNumber ? NUMBER : 1) * (term.isQuoted ? QUOTED : 1);
  });
  return terms.map((term, index) => ({
    term,
    weight: Math.min(...nameAround(terms, index).map((at) => alone[at] ?? 0)),
  }));
}

/** The places of the name that a term is part of; its own place alone where it is part of none. */
function nameAround(terms: readonly Term[], index: number): number[] {
  const places = [index];
  if (!terms[index]?.isBound) return places;
  for (let at = index - 1; terms[at]?.isBound; at -= 1) places.push(at);
  for (let at = index + 1; terms[at]?.isBound; at += 1) places.push(at);
  return places;
}

/**
 * For a sentence the weight of what each of these has of it; a sentence gains nothing by saying the same twice.
 * Each different term is looked for once, among the terms of its key or its root, however many articles are compared.
 */
const findIn = oncePerObject((sentences: readonly Weighable[]) => {
  const places = new Map<Term, Set<number>>();
  const known = createTermMap<Term>();
  const [byKey, byRoot] = [new Map<string, Term[]>(), new Map<string, Term[]>()];
  for (const [at, { terms }] of sentences.entries()) {
    for (const term of terms) {
      const first = known.get(term) ?? term;
      if (first === term) {
        known.set(term, term);
        addTo(byKey, term.key, term);
        if (term.root !== null) addTo(byRoot, term.root, term);
        places.set(term, new Set());
      }
      places.get(first)?.add(at);
    }
  }
  const answers = createTermMap<Map<number, number>>();
  const answer = (term: Term) => {
    const found = new Map<number, number>();
    const kin = term.root === null ? [] : (byRoot.get(term.root) ?? []);
    for (const other of [...kin, ...(byKey.get(term.key) ?? [])]) {
      const near = kinship(term, other);
      if (near === 0) continue;
      for (const at of places.get(other) ?? []) found.set(at, Math.max(near, found.get(at) ?? 0));
    }
    return found;
  };
  return (sentence: readonly Weighed[]): number[] => {
    const sums = sentences.map(() => 0);
    for (const { term, weight } of sentence) {
      const found = answers.get(term) ?? answer(term);
      answers.set(term, found);
      for (const [at, near] of found) sums[at] = (sums[at] ?? 0) + weight * near;
    }
    return sums;
  };
});

function addTo(lists: Map<string, Term[]>, key: string, term: Term): void {
  const list = lists.get(key);
  if (list) list.push(term);
  else lists.set(key, [term]);
}

/** What is known of terms: names of one key are one, and so are words, since they are kin to the same others. */
function createTermMap<Known>() {
  const [names, words] = [new Map<string, Known>(), new Map<string, Known>()];
  return {
    get: ({ key, isName }: Term) => (isName ? names : words).get(key),
    set: ({ key, isName }: Term, known: Known) => (isName ? names : words).set(key, known),
  };
}

/** 1 for the same term, less for words of one root, 0 for others. */
function kinship(a: Term, b: Term): number {
  if (a.key === b.key) return 1;
  return isKin(a, b, a.isName && b.isName ? KIN_SHARE.name : KIN_SHARE.word) ? KIN : 0;
}

/** The mean of a sum of so many scores, of the best few at most. */
function mean(sum = 0, others: number): number {
  return others > 0 ? sum / Math.min(COMMON, others) : 0;
}
