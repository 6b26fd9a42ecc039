import type { ClaimRecord } from '../../schemas/published/claim-record.ts';
import { claimsCsv } from './claim-data.ts';

/** Files of data, which are never held whole: at a thousand articles that would be many millions of letters at once. */

/** A file as it is served. */
export interface DataFile {
  /** From the folder of the data on: "claims.json", or "<story>/claims.json" where it holds one story’s records. */
  name: string;
  mediaType: 'application/json' | 'text/csv';
  /** Its text in pieces, each time anew: a record or a line each. */
  pieces: () => Iterable<string>;
  /** In bytes. */
  size: number;
}

/** Records as a file of JSON: one list, without a space between them. The records are asked for whenever it is read. */
export function jsonFile(name: string, records: () => Iterable<object>): DataFile {
  return fileOf(`${name}.json`, 'application/json', () => listPieces(records()));
}

/** Claims as a file of CSV; they are asked for whenever it is read. */
export function csvFile(name: string, records: () => Iterable<ClaimRecord>): DataFile {
  return fileOf(`${name}.csv`, 'text/csv', () => claimsCsv(records()));
}

/** Lists in JSON as a file of one list; their texts are asked for whenever it is read. */
export function joinedJson(name: string, texts: () => Iterable<string>): DataFile {
  return fileOf(`${name}.json`, 'application/json', () => joinLists(texts()));
}

/** Tables in CSV as a file of one table, with the first line of the first; their texts are asked for whenever it is read. */
export function joinedCsv(name: string, texts: () => Iterable<string>): DataFile {
  return fileOf(`${name}.csv`, 'text/csv', () => joinTables(texts()));
}

/** The bytes of a text, a piece at a time, as they are asked for. */
export function streamPieces(pieces: Iterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const left = pieces[Symbol.iterator]();
  return new ReadableStream({
    pull: (controller) => {
      const next = left.next();
      if (next.done === true) controller.close();
      else controller.enqueue(encoder.encode(next.value));
    },
  });
}

function* listPieces(records: Iterable<object>): Generator<string> {
  let before = '[';
  for (const record of records) {
    yield before + JSON.stringify(record);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

function* joinLists(texts: Iterable<string>): Generator<string> {
  let before = '[';
  for (const text of texts) {
    const records = text.slice(1, -1);
    if (records === '') continue;
    yield before + records;
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

function* joinTables(texts: Iterable<string>): Generator<string> {
  let from = 0;
  for (const text of texts) {
    yield text.slice(from);
    from = text.indexOf('\n') + 1;
  }
}

function fileOf(name: string, mediaType: DataFile['mediaType'], pieces: DataFile['pieces']): DataFile {
  const encoder = new TextEncoder();
  let size = 0;
  for (const piece of pieces()) size += encoder.encode(piece).length;
  return { name, mediaType, pieces, size };
}
