import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  visit,
  type YAMLError,
} from 'yaml';
import { shortenAround } from '../text/shorten.ts';
import type { Message, Place } from './diagnostic.ts';

/** The one YAML reader: failsafe schema, so that every scalar stays text until a record's schema reads it. */

type ErrorCode = YAMLError['code'] | 'UNCLOSED' | 'KEY_BELOW_LIST' | 'KEY_OF_PARTS';

/** A way into a record: keys and list indexes. */
export type RecordPath = readonly (string | number)[];

/** Says where in a file the value under a path is written; the nearest value above it if it has no place. */
export type Locate = (path: RecordPath, part?: 'key' | 'value') => Place;

/** A YAML text as plain maps, lists and text; `plain` is undefined where `problem` says why it cannot be read. */
export interface YamlText {
  plain: unknown;
  locate: Locate;
  problem: (Message & Place) | null;
}

/** So much of a line that cannot be read is shown, in code points. */
const SHOWN = 120;

/**
 * Reads YAML. Aliases, anchors and tags are refused: a value stands where it is used; and so are keys that are lists
 * or records. Of several errors in one text only the first is told: the later ones are mostly its echoes. A line may
 * end as on old computers, with a CR alone.
 *
 * @example readYaml('outlets/a.yml', 'name: 007').plain // { name: '007' }
 */
export function readYaml(file: string, given: string, firstLine = 1): YamlText {
  const text = given.replace(/\r(?!\n)/gu, '\n');
  const lines = new LineCounter();
  const document = parseDocument(text, {
    schema: 'failsafe',
    lineCounter: lines,
    prettyErrors: false,
    // The reader's own search for a key that stands twice takes the square of their number.
    uniqueKeys: false,
    logLevel: 'error',
  });
  const placeAt = (offset: number): Place => {
    const { line, col } = lines.linePos(offset);
    return { file, line: line + firstLine - 1, column: col };
  };
  const locate: Locate = (path, part = 'value') => placeAt(offsetOf(document, path, part));
  const broken = (code: ErrorCode, offset: number): YamlText => {
    const place = placeAt(offset);
    const line = text.split(/\r?\n/)[place.line - firstLine] ?? '';
    return {
      plain: undefined,
      locate,
      problem: { ...place, ...describeError(code, line, place.column - 1) },
    };
  };
  const [error] = document.errors;
  const wrong = findWrongKey(document);
  if (wrong && (!error || wrong.at < error.pos[0])) return broken(wrong.code, wrong.at);
  if (error) {
    const opened = offsetOfUnclosed(document, text, error);
    if (opened !== null) return broken('UNCLOSED', opened);
    const [at] = error.pos;
    const isKeyBelowList = isSeq(document.contents) && /^[^\s-][^\n]*:/u.test(text.slice(at));
    if (error.code === 'UNEXPECTED_TOKEN' && isKeyBelowList) return broken('KEY_BELOW_LIST', at);
    const deep = offsetOfRunOn(text, error);
    return deep === null ? broken(error.code, at) : broken('BAD_INDENT', deep);
  }
  const mark = offsetOfMark(document);
  if (mark !== null) return broken('BAD_SCALAR_START', mark);
  return { plain: document.toJS(), locate, problem: null };
}

/** The first key that stands twice in its record, or is itself a list or a record; null where there is none. */
function findWrongKey(document: Document): { code: ErrorCode; at: number } | null {
  let wrong: { code: ErrorCode; at: number } | null = null;
  visit(document, {
    Map: (_, { items }) => {
      const keys = new Set<unknown>();
      for (const { key } of items) {
        const at = isNode(key) ? (key.range?.[0] ?? 0) : 0;
        if (isCollection(key)) wrong = { code: 'KEY_OF_PARTS', at };
        else if (isScalar(key) && keys.has(key.value)) wrong = { code: 'DUPLICATE_KEY', at };
        if (wrong) return visit.BREAK;
        keys.add(isScalar(key) ? key.value : null);
      }
      return undefined;
    },
  });
  return wrong;
}

/** The offset at which the value (or the key) under a path begins; that of its nearest parent if it has none. */
function offsetOf(document: Document, path: RecordPath, part: 'key' | 'value'): number {
  for (let depth = path.length; depth > 0; depth -= 1) {
    const parent = document.getIn(path.slice(0, depth - 1), true);
    const key = path[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && String(item.key) === key)
      : undefined;
    const node = part === 'key' && pair ? pair.key : document.getIn(path.slice(0, depth), true);
    const range = (node as { range?: [number, number, number] | null } | undefined)?.range;
    if (range) return range[0];
  }
  return document.contents?.range?.[0] ?? 0;
}

const CLOSING: Record<string, string> = { '"': '"', "'": "'", '{': '}', '[': ']' };

/** Where a quotation mark or bracket was opened that is never closed; null for any other error. */
function offsetOfUnclosed(document: Document, text: string, error: YAMLError): number | null {
  if (error.code !== 'MISSING_CHAR' && error.code !== 'BAD_INDENT') return null;
  let offset: number | null = null;
  visit(document, {
    Node: (_, node) => {
      const isOpened =
        (isScalar(node) && node.type?.startsWith('QUOTE_') === true) ||
        (isCollection(node) && node.flow === true);
      if (!isOpened || !node.range || node.range[1] < error.pos[0]) return;
      const [start, end] = node.range;
      const isClosed = end > start + 1 && CLOSING[text[start] ?? ''] === text[end - 1];
      if (!isClosed) offset = start;
    },
  });
  return offset;
}

/** Where a line is indented so far that it runs on from a value above it; null for any other error. */
function offsetOfRunOn(text: string, { code, pos: [value] }: YAMLError): number | null {
  if (code !== 'BLOCK_AS_IMPLICIT_KEY') return null;
  const colon = value + text.slice(value).search(/:(?:\s|$)/u);
  const line = text.lastIndexOf('\n', colon) + 1;
  return line > value ? line : null;
}

/** Where a value begins with "*", "&" or "!", the marks of YAML that would swallow a word of a quote. */
function offsetOfMark(document: Document): number | null {
  let offset: number | null = null;
  visit(document, (_, node) => {
    if (!isNode(node) || !(isAlias(node) || node.anchor || node.tag)) return undefined;
    offset = node.range?.[0] ?? 0;
    return visit.BREAK;
  });
  return offset;
}

/** What is wrong with the text and what to do about it, by the reader's own kind of error. */
const ERRORS: Partial<Record<ErrorCode, readonly [sentence: string, action: string]>> = {
  BLOCK_AS_IMPLICIT_KEY: [
    'This line has a second ": " in it, so its value cannot be told from a key.',
    'Put the value into quotation marks.',
  ],
  MISSING_CHAR: ['This line lacks a mark, such as the ":" behind a key.', 'Add the missing mark.'],
  KEY_BELOW_LIST: [
    'This line begins a key below a list that stands under no key.',
    'Put the key of the list above it, such as "claims:".',
  ],
  KEY_OF_PARTS: [
    'This key is not a word but a list or a record.',
    'Write a plain word before the ":", and put the value into quotation marks if it begins with "?", "[" or "{".',
  ],
  UNCLOSED: [
    'This line has a quotation mark or a bracket that is not closed.',
    'Close it, and indent any lines inside it.',
  ],
  BAD_INDENT: [
    'This line is indented differently from its neighbours.',
    'Indent it as the lines around it, with spaces.',
  ],
  TAB_AS_INDENT: ['This line is indented with a tab.', 'Use spaces.'],
  DUPLICATE_KEY: [
    'This key stands twice in one record.',
    'Remove one of the two, or begin a new entry with "- ".',
  ],
  BAD_SCALAR_START: [
    'This value begins with a mark that has a meaning of its own here.',
    'Put the value into quotation marks.',
  ],
  MULTIPLE_DOCS: ['This file has a second "---" line.', 'Remove it: a content file is one record or list.'],
};

/** `at` is where in the line the fault lies, in UTF-16 units. */
function describeError(code: ErrorCode, line: string, at: number): Message {
  const [sentence, action] = ERRORS[code] ?? [
    'This line cannot be read as YAML.',
    'Look at its colons, quotation marks and indentation.',
  ];
  const before = line.length - line.trimStart().length;
  const start = Array.from(line.slice(before, at)).length;
  const reads = shortenAround(line.trim(), { start, end: start }, SHOWN);
  const evidence = reads === '' ? [] : ([['reads', reads]] as const);
  return { code: 'broken-yaml', sentence, evidence, action };
}
