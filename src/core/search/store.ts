import {
  MANIFEST,
  readJson,
  readVocabulary,
  type SearchContents,
  type SearchManifest,
  type StoredRecords,
  type VocabularyEntry,
} from './file.ts';
import { decodePostings, type Postings, readOffsets } from './postings.ts';
import { soundOf } from './spelling.ts';

/** A search index as it is read: each file when it is first needed, and once. */

/** Gives the bytes of a file by its name; rejects where there is none. */
export type ReadFile = (name: string) => Promise<Uint8Array>;

/** A form with its place in the vocabulary, by which its postings are found; its stem is kept once it was asked. */
export interface KnownForm extends VocabularyEntry {
  index: number;
  stem?: string;
}

/** An open index. */
export interface SearchStore {
  contents: SearchContents;
  /** All forms whose sound begins so, in order. */
  formsLike: (sound: string) => Promise<KnownForm[]>;
  /** All forms that sound so. */
  formsOf: (sound: string) => Promise<KnownForm[]>;
  /** All forms. */
  allForms: () => Promise<readonly KnownForm[]>;
  postingsOf: (form: KnownForm) => Promise<Postings>;
  /** The stored records of an article, by its place among all. */
  recordsOf: (article: number) => Promise<StoredRecords | null>;
}

const NOTHING: Postings = { records: new Int32Array(), starts: new Int32Array(1), places: new Int32Array() };

/** Opens the index of each part of a site; rejects where the file that names them cannot be read. */
export async function openStores(read: ReadFile): Promise<SearchStore[]> {
  return (readJson(await read(MANIFEST)) as SearchManifest[]).map((manifest) => openStore(manifest, read));
}

function openStore(manifest: SearchManifest, read: ReadFile): SearchStore {
  const { vocabulary, postings, records } = manifest;

  const chunkAt = remember(async (at: number): Promise<KnownForm[]> => {
    const part = vocabulary[at];
    if (!part) return [];
    return readVocabulary(await read(part.name)).map((entry, i) => ({ ...entry, index: part.first + i }));
  });
  const fileAt = remember(async (at: number) => {
    const bytes = await read(postings[at]?.name ?? '');
    return { bytes, offsets: readOffsets(bytes) };
  });
  const articlesAt = remember(
    async (at: number) => readJson(await read(records[at]?.name ?? '')) as StoredRecords[],
  );
  const decoded = remember(async (index: number): Promise<Postings> => {
    const at = lastFrom(postings, index);
    if (at < 0) return NOTHING;
    const { bytes, offsets } = await fileAt(at);
    const offset = offsets[index - (postings[at]?.from ?? 0)];
    return offset === undefined ? NOTHING : decodePostings(bytes, offset);
  });
  const formsBetween = async (low: string, high: string): Promise<KnownForm[]> => {
    // The same sound may end one file and begin the next.
    const from = Math.max(
      0,
      vocabulary.findLastIndex((part) => part.from < low),
    );
    const to = vocabulary.findLastIndex((part) => part.from < high);
    const chunks = await Promise.all(vocabulary.slice(from, to + 1).map((_, i) => chunkAt(from + i)));
    return chunks.flatMap((chunk) => chunk.slice(lowerBound(chunk, low), lowerBound(chunk, high)));
  };
  let all: Promise<KnownForm[]> | undefined;

  return {
    contents: manifest,
    formsLike: (sound) => formsBetween(sound, `${sound}\uffff`),
    formsOf: (sound) => formsBetween(sound, `${sound}\0`),
    allForms: () => {
      all ??= Promise.all(vocabulary.map((_, at) => chunkAt(at))).then((chunks) => chunks.flat());
      all.catch(() => (all = undefined));
      return all;
    },
    postingsOf: ({ index }) => decoded(index),
    recordsOf: async (article) => {
      const at = lastFrom(records, article);
      if (at < 0) return null;
      const articles = await articlesAt(at);
      return articles[article - (records[at]?.from ?? 0)] ?? null;
    },
  };
}

/** Keeps what was read; what failed is tried again when it is next asked for. */
function remember<T>(load: (at: number) => Promise<T>): (at: number) => Promise<T> {
  const kept = new Map<number, Promise<T>>();
  return (at) => {
    const known = kept.get(at);
    if (known) return known;
    const loading = load(at);
    kept.set(at, loading);
    loading.catch(() => kept.delete(at));
    return loading;
  };
}

function lastFrom(parts: readonly { from: number }[], index: number): number {
  return parts.findLastIndex(({ from }) => from <= index);
}

/** The place of the first form whose sound is not below. */
function lowerBound(forms: readonly KnownForm[], sound: string): number {
  let low = 0;
  let high = forms.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (soundOf(forms[middle]?.form ?? '') < sound) low = middle + 1;
    else high = middle;
  }
  return low;
}
