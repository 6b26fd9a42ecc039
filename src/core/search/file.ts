import { ByteReader, ByteWriter } from './bytes.ts';
import type { SearchKind } from './request.ts';
import type { SearchRecord } from './record.ts';

/** The files of a search index: what they hold, and how it is written and read. */

/** The name of the file to read first. It stays, so that no page has to say it; those of all other files tell their content. */
export const MANIFEST = 'manifest';

/** Where a file of this name lies, from the search page’s address on. */
export function indexFilePath(name: string): string {
  return name === MANIFEST ? `${name}.bin` : `files/${name}.bin`;
}

/** A file and what it begins with: the lowest sound of a vocabulary, the first form or article of the others. */
export interface SearchPart<From> {
  from: From;
  name: string;
}

/** What a query needs to know of every record. */
export interface SearchContents {
  /** `<story>/<article>` and the number of its records, in order. */
  articles: [key: string, records: number][];
  /** The forms of each name that is spelt in several ways, where any of them is printed. */
  spellings: string[][];
  /** The kind of each record by its first letter. */
  kinds: string;
  questions: string[];
  /** The question of each claim, in the order of the claims. */
  asked: number[];
}

/** An index of some stories: what it holds, and where all else is. The file that is read first is a list of these. */
export interface SearchManifest extends SearchContents {
  vocabulary: (SearchPart<string> & { first: number })[];
  postings: SearchPart<number>[];
  records: SearchPart<number>[];
}

/** An article's records as they are stored. */
export interface StoredRecords {
  article: string;
  label: string;
  records: { kind: SearchKind; title: string; text: string; note: string; address: string }[];
}

/** A form of the vocabulary; `frequency` is the number of records that have it. */
export interface VocabularyEntry {
  form: string;
  frequency: number;
  /** True where it is never printed with a small letter. */
  isName: boolean;
}

/** Writes a run of the vocabulary: each form by what it does not share with the one before it. */
export function writeVocabulary(entries: readonly VocabularyEntry[]): Uint8Array<ArrayBuffer> {
  const writer = new ByteWriter();
  const shared = entries.map(({ form }, index) => sharedLength(entries[index - 1]?.form ?? '', form));
  writer.number(entries.length);
  for (const length of shared) writer.number(length);
  for (const { frequency, isName } of entries) writer.number(frequency * 2 + (isName ? 1 : 0));
  writer.raw(new TextEncoder().encode(entries.map(({ form }, i) => form.slice(shared[i])).join('\n')));
  return writer.done();
}

/** Reads what `writeVocabulary` wrote. */
export function readVocabulary(bytes: Uint8Array): VocabularyEntry[] {
  const reader = new ByteReader(bytes);
  const count = reader.number();
  const shared = Array.from({ length: count }, () => reader.number());
  const info = Array.from({ length: count }, () => reader.number());
  const ends = reader.rest().split('\n');
  let form = '';
  return shared.map((length, index) => {
    form = form.slice(0, length) + (ends[index] ?? '');
    const known = info[index] ?? 0;
    return { form, frequency: known >>> 1, isName: known % 2 === 1 };
  });
}

function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** The records of some articles as a file: only what a result shows. */
export function writeRecords(articles: readonly (readonly SearchRecord[])[]): Uint8Array<ArrayBuffer> {
  return writeJson(
    articles.map((records): StoredRecords => ({
      article: records[0]?.article ?? '',
      label: records[0]?.label ?? '',
      records: records.map(({ kind, title, text, note, address }) => ({ kind, title, text, note, address })),
    })),
  );
}

/** The files that are read first of the parts of a site as that of the whole; all other files lie side by side. */
export function joinManifests(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return writeJson(parts.flatMap((part) => readJson(part) as SearchManifest[]));
}

/** Data as the bytes of a file. */
export function writeJson(data: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(data));
}

/** The data of a file that `writeJson` wrote; the caller says what it is. */
export function readJson(bytes: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
