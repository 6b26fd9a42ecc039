import { type Document, isCollection, isMap, isScalar, type ParsedNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { keysAt } from '../record/record.ts';
import { readYaml, type RecordPath } from '../record/yaml.ts';
import {
  type Form,
  formOf,
  indent,
  printEntry,
  printFlow,
  printPair,
  printScalar,
  type Plain,
} from './entry-print.ts';
import { insertWords, moveWords, removeWords } from './flow-edit.ts';
import { foldedValue } from './folded-value.ts';
import { breakOf, fillList, insertLines, moveLines, removeLines } from './line-edit.ts';
import { type Edit, editPlain, isSameData, type Text } from './plain-edit.ts';
import { applySplice, type Splice } from './splice.ts';
import { type Collection, columnOf, isBlockScalar, type Part, partsOf } from './yaml-part.ts';

/** YAML texts that are edited where they change, and stay as they are to the byte everywhere else. */

/** A text as it is edited: it ends with a line feed, and is parsed. */
interface Edited {
  text: string;
  tree: Document.Parsed;
  schema: z.ZodType;
}

/**
 * The text of a YAML file after an edit: comments, order, quotation marks and line breaks stay, and a new key stands
 * where the schema has it. Null where the path leads nowhere, where the text cannot be read, and where it is laid out in a
 * way that the edit cannot be made in: never a text that reads as anything but what the edit asks for.
 *
 * @example editYaml('a: 1 # one\n', { kind: 'set', path: ['a'], value: '2' }, schema) // 'a: "2" # one\n'
 */
export function editYaml(given: string, edit: Edit, schema: z.ZodType): string | null {
  const before = readYaml('', given);
  const plain = (before.plain ?? '') as Text;
  const wanted = before.problem || /\r(?!\n)/u.test(given) ? null : editPlain(plain, edit);
  if (wanted === null) return null;
  const mark = breakOf(given);
  const isClosed = given === '' || given.endsWith('\n');
  const text = isClosed ? given : given + mark;
  const tree = parseDocument(text, { schema: 'failsafe', keepSourceTokens: true, logLevel: 'error' });
  const splice = planEdit({ text, tree, schema }, edit);
  const done = splice && applySplice(text, { ...splice, come: splice.come.replace(/\r?\n/gu, mark) });
  if (done === null) return null;
  const result = isClosed || !done.endsWith(mark) ? done : done.slice(0, -mark.length);
  const after = readYaml('', result);
  return after.problem === null && isSameData((after.plain ?? '') as Text, wanted) ? result : null;
}

/** The text after several edits, one after the other; null where one of them cannot be made. */
export function editAll(text: string, edits: readonly Edit[], schema: z.ZodType): string | null {
  return edits.reduce<string | null>(
    (done, edit) => (done === null ? null : editYaml(done, edit, schema)),
    text,
  );
}

function planEdit(edited: Edited, edit: Edit): Splice | null {
  const { text, tree } = edited;
  const above = edit.path.slice(0, -1);
  const last = edit.path.at(-1) ?? 0;
  const holder = nodeAt(tree, above);
  if (
    !isCollection(holder) ||
    (holder.items.length === 0 && edit.kind === 'insert' && isBlockItem(edit.value))
  ) {
    if (edit.kind !== 'set' && edit.kind !== 'insert') return null;
    return planBelow(edited, above, last, edit.value);
  }
  const parts = partsOf(holder, text);
  const place = { start: holder.range[0], end: holder.range[1] };
  const index = typeof last === 'number' ? last : parts.findIndex(({ key }) => key === last);
  const isFlow = holder.flow === true;
  if (edit.kind === 'move')
    return isFlow ? moveWords(text, parts, index, edit.to) : moveLines(text, parts, index, edit.to);
  if (edit.kind === 'remove') {
    if (isMap(holder) && parts.length === 1 && above.length > 0)
      return planEdit(edited, { kind: 'remove', path: above });
    return isFlow ? removeWords(text, place, parts, index) : removeLines(text, parts, index);
  }
  const part = parts[index];
  if (edit.kind === 'set' && part) return replacePart(edited, part, edit.value, isFlow);
  const at = typeof last === 'number' ? last : placeOfKey(edited, above, parts, last);
  if (isFlow) {
    const words = printFlow(edit.value);
    return insertWords(
      text,
      place,
      parts,
      at,
      typeof last === 'number' ? words : `${printScalar(last, { inFlow: true })}: ${words}`,
    );
  }
  const lines =
    typeof last === 'number'
      ? printEntry(edit.value, formBeside(parts, at, above))
      : printPair(last, edit.value);
  return insertLines(text, parts, at, asLines(lines, parts[0] ? columnOf(text, parts[0]) : 0));
}

/** A value put where nothing is yet to hold it: below a key without a value, or with that key. */
function planBelow(edited: Edited, above: RecordPath, last: string | number, value: Plain): Splice | null {
  const { text, tree } = edited;
  const held: Plain = typeof last === 'number' ? [value] : { [last]: value };
  const key = above.at(-1);
  if (key === undefined)
    return {
      at: text.length,
      gone: '',
      come: asLines(typeof last === 'number' ? printEntry(value, 'lines') : printPair(last, value), 0),
    };
  const holder = nodeAt(tree, above.slice(0, -1));
  const part = isMap(holder) ? partsOf(holder as Collection, text).find((one) => one.key === key) : undefined;
  if (part && typeof last === 'number' && isMap(holder) && holder.flow !== true) {
    const lines = printEntry(value, formOf(String(key)));
    return fillList(text, part, asLines(lines, columnOf(text, part) + 2));
  }
  return planEdit(edited, { kind: 'set', path: above, value: held });
}

/** The value of a part in place of the one it has. */
function replacePart({ text }: Edited, part: Part, value: Plain, inFlow: boolean): Splice {
  const { node, open, end, at, key } = part;
  const cut = (from: number, come: string): Splice => ({ at: from, gone: text.slice(from, end), come });
  const isWord = value === null || typeof value !== 'object';
  if (isWord && !node) return cut(open, ` ${printScalar(value, { inFlow })}`);
  if (isWord && isScalar(node)) {
    const folded = isBlockScalar(node) ? foldedValue(text, part, String(value)) : null;
    return cut(node.range[0], folded ?? printScalar(value, { inFlow, like: node.type as never }));
  }
  if (inFlow) return cut(node?.range[0] ?? open, node ? printFlow(value) : ` ${printFlow(value)}`);
  const form: Form = isCollection(node) && node.flow === true ? 'line' : 'lines';
  const lines = key === null ? printEntry(value, form) : printPair(key, value);
  return cut(at, asLines(lines, columnOf(text, part)).trim());
}

/** Where a new key stands among those that are there: after those that come before it in the schema. */
function placeOfKey({ schema }: Edited, above: RecordPath, parts: readonly Part[], key: string): number {
  const order = keysAt(schema, above);
  const rank = order.indexOf(key);
  if (rank < 0) return parts.length;
  const before = parts.findLastIndex((part) => part.key !== null && order.indexOf(part.key) < rank);
  return before + 1;
}

/** A new entry stands as the one before it, or else the one after it. */
function formBeside(parts: readonly Part[], index: number, list: RecordPath): Form {
  const node = (parts[index - 1] ?? parts[index])?.node;
  if (isMap(node)) return node.flow === true ? 'line' : 'lines';
  return formOf(list.findLast((key) => typeof key === 'string') ?? '');
}

function asLines(lines: readonly string[], column: number): string {
  return indent(lines, column)
    .map((line) => `${line}\n`)
    .join('');
}

function isBlockItem(value: Plain): boolean {
  return value !== null && typeof value === 'object';
}

function nodeAt(tree: Document.Parsed, path: RecordPath): ParsedNode | null {
  return (tree.getIn(path, true) ?? null) as ParsedNode | null;
}
