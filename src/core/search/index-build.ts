import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import {
  MANIFEST,
  type SearchManifest,
  type SearchPart,
  writeJson,
  writeRecords,
  writeVocabulary,
} from './file.ts';
import { encodePostings, UNPRINTED_FROM, writePostings } from './postings.ts';
import type { SearchRecord } from './record.ts';
import { bySound, soundOf } from './spelling.ts';
import { formOfName, readTokens, type SearchToken } from './token.ts';

/** The index of a search, made by the build: files that a browser reads as it needs them. */

/** The files by name: what a name tells is the content, but of the one to read first. */
export type SearchIndex = ReadonlyMap<string, Uint8Array<ArrayBuffer>>;

/** How much of each goes into one file: so much that few files are needed, and little of them in vain. */
const FORMS_A_FILE = 4096;
const POSTING_BYTES_A_FILE = 12_000;
const RECORD_BYTES_A_FILE = 8_000;

/** No phrase reaches from one part of a claim into the next. */
const GAP = 20;

interface FormPlaces {
  records: Map<number, number[]>;
  isName: boolean;
}

/**
 * Makes the index of records, which are in the order of reading; `spellings` are lists of words that are one. The same
 * records give the same files.
 */
export function buildSearchIndex(
  records: readonly SearchRecord[],
  spellings: readonly (readonly string[])[] = [],
): SearchIndex {
  const forms = gatherForms(records);
  const sorted = [...forms.keys()].map((form) => ({ form, sound: soundOf(form) })).sort(bySound);
  const files = new Map<string, Uint8Array<ArrayBuffer>>();
  const add = (bytes: Uint8Array<ArrayBuffer>): string => {
    const name = bytesToHex(sha256(bytes)).slice(0, 12);
    files.set(name, bytes);
    return name;
  };

  const vocabulary: SearchManifest['vocabulary'] = [];
  for (let first = 0; first < sorted.length; first += FORMS_A_FILE) {
    const run = sorted.slice(first, first + FORMS_A_FILE);
    const entries = run.map(({ form }) => {
      const { records: found, isName } = forms.get(form) ?? { records: new Map(), isName: false };
      return { form, frequency: found.size, isName };
    });
    vocabulary.push({ from: run[0]?.sound ?? '', first, name: add(writeVocabulary(entries)) });
  }

  const encoded = sorted.map(({ form }) => encodePostings(forms.get(form)?.records ?? new Map()));
  const postings = cut(encoded, POSTING_BYTES_A_FILE, ({ length }) => length).map(
    ({ from, items }): SearchPart<number> => ({ from, name: add(writePostings(items)) }),
  );

  const articles = [...Map.groupBy(records, ({ article }) => article).values()];
  const sizeOf = (all: readonly SearchRecord[]) => all.reduce((sum, { text }) => sum + text.length, 0);
  const stored = cut(articles, RECORD_BYTES_A_FILE, sizeOf).map(({ from, items }): SearchPart<number> => ({
    from,
    name: add(writeRecords(items)),
  }));

  const claims = records.filter(({ question }) => question !== '');
  const questions = [...new Set(claims.map(({ question }) => question))];
  const manifest: SearchManifest = {
    vocabulary,
    postings,
    records: stored,
    articles: articles.map((all) => [all[0]?.article ?? '', all.length]),
    spellings: spellings
      .map((names) => names.map(formOfName))
      .filter((names) => names.some((name) => forms.has(name))),
    kinds: records.map(({ kind }) => kind.charAt(0)).join(''),
    questions,
    asked: claims.map(({ question }) => questions.indexOf(question)),
  };
  return files.set(MANIFEST, writeJson([manifest]));
}

/** Cuts items into runs of about a size; `from` is the place of a run's first. */
function cut<T>(
  items: readonly T[],
  most: number,
  sizeOf: (item: T) => number,
): { from: number; items: T[] }[] {
  const runs: { from: number; items: T[] }[] = [];
  let size = Infinity;
  for (const [from, item] of items.entries()) {
    size += sizeOf(item);
    if (size > most) {
      runs.push({ from, items: [] });
      size = sizeOf(item);
    }
    runs.at(-1)?.items.push(item);
  }
  return runs;
}

function gatherForms(records: readonly SearchRecord[]): Map<string, FormPlaces> {
  const forms = new Map<string, FormPlaces>();
  const add = (form: string, record: number, place: number, isCapital: boolean) => {
    const known = forms.get(form) ?? { records: new Map<number, number[]>(), isName: true };
    if (known.records.size === 0) forms.set(form, known);
    const places = known.records.get(record);
    if (!places) known.records.set(record, [place]);
    else if (places.at(-1) !== place) places.push(place);
    known.isName &&= isCapital;
  };
  for (const [record, printed] of records.entries())
    for (const { form, at, isCapital } of readRecord(printed)) add(form, record, at, isCapital);
  return forms;
}

/** The tokens of all parts of a record: of a claim its question, its words, and the words that lead to it. */
function readRecord({ title, text, also }: SearchRecord): SearchToken[] {
  const printed = readParts([title, text], 0);
  return [...printed, ...readParts(also, Math.max(UNPRINTED_FROM, (printed.at(-1)?.at ?? 0) + GAP))];
}

function readParts(parts: readonly string[], start: number): SearchToken[] {
  let from = start;
  return parts.flatMap((part) => {
    const tokens = readTokens(part).map((token) => ({ ...token, at: token.at + from }));
    if (part !== '') from = (tokens.at(-1)?.at ?? from) + GAP;
    return tokens;
  });
}
