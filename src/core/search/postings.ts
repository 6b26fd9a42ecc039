import { ByteReader, ByteWriter } from './bytes.ts';

/** Where the forms of an index stand: postings, their bytes, and runs of words. */

/** Where a form stands: record i of `records` has it at `places[starts[i]]` up to `places[starts[i + 1]]`. */
export interface Postings {
  records: Int32Array;
  starts: Int32Array;
  places: Int32Array;
}

/** From this place on stand the words that lead to a claim and are not printed in it. */
export const UNPRINTED_FROM = 1000;

/** Where a form stands, as the build gathers it: the records in order, each with its places in order. */
export type PlacesByRecord = ReadonlyMap<number, readonly number[]>;

/** One form's postings as bytes, every number as its distance from the one before it. */
export function encodePostings(found: PlacesByRecord): Uint8Array {
  const writer = new ByteWriter();
  writer.number(found.size);
  let before = -1;
  for (const [record, places] of found) {
    writer.number((record - before) * 2 + (places.length > 1 ? 1 : 0));
    if (places.length > 1) writer.number(places.length);
    let last = 0;
    for (const place of places) {
      writer.number(place - last);
      last = place;
    }
    before = record;
  }
  return writer.done();
}

/** Reads the postings that begin at an offset. */
export function decodePostings(bytes: Uint8Array, offset: number): Postings {
  const reader = new ByteReader(bytes, offset);
  const count = reader.number();
  const records = new Int32Array(count);
  const starts = new Int32Array(count + 1);
  const places: number[] = [];
  let record = -1;
  for (let index = 0; index < count; index += 1) {
    const step = reader.number();
    record += step >>> 1;
    records[index] = record;
    let left = step & 1 ? reader.number() : 1;
    let place = 0;
    for (; left > 0; left -= 1) {
      place += reader.number();
      places.push(place);
    }
    starts[index + 1] = places.length;
  }
  return { records, starts, places: Int32Array.from(places) };
}

/** Writes the postings of a run of forms, with the length of each in front, so that one can be read alone. */
export function writePostings(encoded: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  writer.number(encoded.length);
  for (const { length } of encoded) writer.number(length);
  for (const bytes of encoded) writer.raw(bytes);
  return writer.done();
}

/** The offsets at which the postings of a file's forms begin. */
export function readOffsets(bytes: Uint8Array): number[] {
  const reader = new ByteReader(bytes);
  const lengths = Array.from({ length: reader.number() }, () => reader.number());
  let offset = reader.offset;
  return lengths.map((length) => {
    offset += length;
    return offset - length;
  });
}

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

/** The postings of one form in several indexes, whose records are counted together and shared by no two of them. */
export function mergePostings(all: readonly Postings[]): Postings {
  const found = all
    .flatMap((postings) => Array.from(postings.records, (record, i) => ({ record, postings, i })))
    .sort((a, b) => a.record - b.record);
  const starts = [0];
  const places: number[] = [];
  for (const { postings, i } of found) {
    places.push(...postings.places.subarray(postings.starts[i] ?? 0, postings.starts[i + 1] ?? 0));
    starts.push(places.length);
  }
  return {
    records: Int32Array.from(found, ({ record }) => record),
    starts: Int32Array.from(starts),
    places: Int32Array.from(places),
  };
}

function placesOf({ starts, places }: Postings, i: number): Set<number> {
  return new Set(places.subarray(starts[i] ?? 0, starts[i + 1] ?? 0));
}
