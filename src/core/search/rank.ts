import { type Postings, UNPRINTED_FROM } from './postings.ts';
import type { SearchKind } from './request.ts';

/** Which places answer a query best: rare words, exact words, claims and headlines lead. */

/** The records of an index as ranking needs them, by their numbers. */
export interface RankedRecords {
  kinds: readonly SearchKind[];
  /** The place of each record: the number of the block that it stands in. */
  blocks: Int32Array;
}

/** Where a term stands: the postings of what answers it, and how well that does. */
export interface FoundTerm {
  found: readonly { postings: Postings; quality: number }[];
  /** No place will do without it. */
  isRequired: boolean;
}

/** A place that answers a query, with the record of it that does so best. */
export interface RankedPlace {
  block: number;
  record: number;
  score: number;
}

/** What ranking found. `isPartial`: no place has all that was asked, and these have some of it. */
export interface Ranking {
  places: RankedPlace[];
  isPartial: boolean;
}

const KIND_WEIGHT: Record<SearchKind, number> = {
  story: 1.5,
  headline: 1.35,
  claim: 1.25,
  quotation: 1.1,
  passage: 1,
};

/** A word that leads its text tells more of what the text is about. */
const LEADING = 0.12;
const REPEATED = 0.06;
/** A word that leads to a claim without being printed in it. */
const UNPRINTED = 0.3;
/** How much words that stand together are worth, beside the rarer of them. */
const TOGETHER = 0.5;
/** Only the best are looked at for words that stand together, which costs more. */
const LOOKED_AT = 300;
/** Where no place has all, those that come near the best; else one that has less must be better than all of those. */
const NEAR_BEST = 0.5;

/**
 * Ranks the places of an index for the terms of a query; `isWanted` tells of a record whether it may count, by the
 * filters and what is excluded. Without terms, or where a required one is found nowhere, there are no places.
 */
export function rankPlaces(
  terms: readonly FoundTerm[],
  { kinds, blocks }: RankedRecords,
  isWanted: (record: number) => boolean,
): Ranking {
  const size = kinds.length;
  // Claims and quotations stand in passages, and how rare a word is, is told by passages.
  const passages = blocks.reduce((count, block, record) => (block === record ? count + 1 : count), 0);
  const total = new Float64Array(size);
  const met = new Uint32Array(size);
  const best = new Float64Array(size);
  const weights: number[] = [];
  /** The weight of what a place has, a word that only leads there counting less. */
  const covered = new Float64Array(size);
  let touched: number[] = [];
  for (const [number, term] of terms.entries()) {
    const places: number[] = [];
    for (const { postings, quality } of term.found) {
      for (let i = 0; i < postings.records.length; i += 1) {
        const record = postings.records[i] ?? 0;
        if (!isWanted(record)) continue;
        const block = blocks[record] ?? 0;
        const value = quality * weigh(postings, i, kinds[record] ?? 'passage');
        const known = best[block] ?? 0;
        if (known === 0) places.push(block);
        if (value > known) best[block] = value;
      }
    }
    const weight = rarity(places.length, passages);
    weights.push(weight);
    for (const block of places) {
      if (met[block] === 0) touched.push(block);
      total[block] = (total[block] ?? 0) + weight * (best[block] ?? 0);
      covered[block] = (covered[block] ?? 0) + weight * Math.min(1, best[block] ?? 0);
      met[block] = (met[block] ?? 0) | (1 << number);
      best[block] = 0;
    }
  }
  const all = 2 ** terms.length - 1;
  const required = terms.reduce((bits, { isRequired }, i) => (isRequired ? bits | (1 << i) : bits), 0);
  touched = touched.filter((block) => ((met[block] ?? 0) & required) === required);
  const asked = weights.reduce((sum, weight) => sum + weight, 0);
  const scored = touched.map((block) => ({
    block,
    record: block,
    score: (total[block] ?? 0) * ((covered[block] ?? 0) / asked),
  }));
  scored.sort(byScore);
  const looked = scored.slice(0, LOOKED_AT);
  for (const place of looked) judgePlace(place, terms, weights, { kinds, blocks }, isWanted);
  const ranked = [...looked.sort(byScore), ...scored.slice(LOOKED_AT)];
  const isComplete = ({ block }: RankedPlace) => met[block] === all;
  const bestComplete = ranked.find(isComplete);
  const least = bestComplete ? bestComplete.score : (ranked[0]?.score ?? 0) * NEAR_BEST;
  const places = ranked.filter(
    (place) => (bestComplete !== undefined && isComplete(place)) || place.score >= least,
  );
  return { places, isPartial: !bestComplete && places.length > 0 };
}

function byScore(a: RankedPlace, b: RankedPlace): number {
  return b.score - a.score || a.block - b.block;
}

/** How much a term tells: the more, the fewer places have it. */
function rarity(places: number, size: number): number {
  return Math.log(1 + (size - places + 0.5) / (places + 0.5));
}

function weigh({ starts, places }: Postings, i: number, kind: SearchKind): number {
  const start = starts[i] ?? 0;
  const first = places[start] ?? 0;
  if (kind === 'claim' && first >= UNPRINTED_FROM) return KIND_WEIGHT[kind] * UNPRINTED;
  const times = Math.min((starts[i + 1] ?? 0) - start, 4);
  return KIND_WEIGHT[kind] * (1 + LEADING / (1 + first) + REPEATED * (times - 1));
}

/** Finds the record of a place that answers best by itself, and adds what words that stand together are worth. */
function judgePlace(
  place: RankedPlace,
  terms: readonly FoundTerm[],
  weights: readonly number[],
  { kinds, blocks }: RankedRecords,
  isWanted: (record: number) => boolean,
): void {
  let best = -1;
  let together = 0;
  for (let record = place.block; blocks[record] === place.block; record += 1) {
    if (!isWanted(record)) continue;
    let score = 0;
    const stands = terms.map(({ found }, number) => {
      let value = 0;
      const places: number[] = [];
      for (const { postings, quality } of found) {
        const i = indexOf(postings.records, record);
        if (i < 0) continue;
        value = Math.max(value, quality * weigh(postings, i, kinds[record] ?? 'passage'));
        places.push(...postings.places.subarray(postings.starts[i] ?? 0, postings.starts[i + 1] ?? 0));
      }
      score += value * (weights[number] ?? 0);
      return places;
    });
    const near = nearness(stands, weights);
    if (score + near > best) {
      best = score + near;
      place.record = record;
    }
    together = Math.max(together, near);
  }
  place.score += together;
}

/** Neighbours in the query that are neighbours in the text count most; the order matters a little. */
function nearness(stands: readonly (readonly number[])[], weights: readonly number[]): number {
  let sum = 0;
  for (let i = 1; i < stands.length; i += 1) {
    let closest = 0;
    for (const a of stands[i - 1] ?? []) {
      for (const b of stands[i] ?? []) {
        const step = b - a;
        if (step !== 0) closest = Math.max(closest, step > 0 ? 1 / step : -0.7 / step);
      }
    }
    sum += TOGETHER * closest * Math.min(weights[i - 1] ?? 0, weights[i] ?? 0);
  }
  return sum;
}

/** The place of a number in an ascending list, -1 where it is not there. */
function indexOf(sorted: Int32Array, wanted: number): number {
  let low = 0;
  let high = sorted.length - 1;
  while (low <= high) {
    const middle = (low + high) >>> 1;
    const value = sorted[middle] ?? 0;
    if (value === wanted) return middle;
    if (value < wanted) low = middle + 1;
    else high = middle - 1;
  }
  return -1;
}
