import type { Postings } from './file.ts';

/** Where words stand one behind the other. */

/**
 * The postings of a run of words: those of the first, where each other one follows at its step. No words give no
 * postings.
 */
export function joinPostings(words: readonly Postings[], steps: readonly number[]): Postings {
  const [first, ...others] = words;
  const records: number[] = [];
  const starts = [0];
  const places: number[] = [];
  const at = others.map(() => 0);
  for (let i = 0; i < (first?.records.length ?? 0); i += 1) {
    const record = first?.records[i] ?? 0;
    const following = others.map((other, n) => {
      let j = at[n] ?? 0;
      while (j < other.records.length && (other.records[j] ?? 0) < record) j += 1;
      at[n] = j;
      return other.records[j] === record ? placesOf(other, j) : new Set<number>();
    });
    const before = places.length;
    for (const place of first ? placesOf(first, i) : [])
      if (following.every((found, n) => found.has(place + (steps[n + 1] ?? 0)))) places.push(place);
    if (places.length === before) continue;
    records.push(record);
    starts.push(places.length);
  }
  return {
    records: Int32Array.from(records),
    starts: Int32Array.from(starts),
    places: Int32Array.from(places),
  };
}

function placesOf({ starts, places }: Postings, i: number): Set<number> {
  return new Set(places.subarray(starts[i] ?? 0, starts[i + 1] ?? 0));
}
