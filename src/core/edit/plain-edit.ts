import type { RecordPath } from '../record/yaml.ts';
import type { Plain } from './entry-print.ts';

/** Edits of records as plain data: what a text has to read as when an edit of it is done. */

/** One change of a record. A path that ends with an index means an entry of a list, any other a key. */
export type Edit =
  /** A value gets another, or a key that is not there is added; the records and lists above it, too. */
  | { kind: 'set'; path: RecordPath; value: Plain }
  /** A key with its value, or an entry, goes; a record with it that would be left empty. */
  | { kind: 'remove'; path: RecordPath }
  /** An entry is put into a list, before the one of the index or after the last. */
  | { kind: 'insert'; path: RecordPath; value: Plain }
  /** An entry of a list takes the place of another; those between move up. */
  | { kind: 'move'; path: RecordPath; to: number };

/** Data as the YAML reader gives them: every scalar is text. */
export type Text = string | Text[] | { [key: string]: Text };

/** A value as the reader will give it. */
export function asText(value: Plain): Text {
  if (value === null || typeof value !== 'object') return String(value);
  if (Array.isArray(value)) return (value as readonly Plain[]).map(asText);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) => (held === undefined ? [] : [[key, asText(held)]])),
  );
}

/** The data after an edit; null where its path leads nowhere. What is given stays as it is. */
export function editPlain(plain: Text, edit: Edit): Text | null {
  const root = structuredClone(plain);
  const { path } = edit;
  const last = path.at(-1);
  if (last === undefined) return null;
  const above = path.slice(0, -1);
  const holder = valueAt(root, above);
  if (isNothing(holder)) {
    if (edit.kind !== 'set' && edit.kind !== 'insert') return null;
    if (typeof last === 'number' && last !== 0) return null;
    const value = typeof last === 'number' ? [edit.value] : { [last]: edit.value };
    return above.length === 0 ? asText(value) : editPlain(root, { kind: 'set', path: above, value });
  }
  if (Array.isArray(holder)) return typeof last === 'number' && editList(holder, last, edit) ? root : null;
  if (typeof holder === 'string' || typeof last === 'number') return null;
  if (edit.kind === 'set') holder[last] = asText(edit.value);
  else if (edit.kind !== 'remove' || !Object.hasOwn(holder, last)) return null;
  else if (Object.keys(holder).length === 1 && above.length > 0)
    return editPlain(root, { kind: 'remove', path: above });
  else return keep(root, above, Object.fromEntries(Object.entries(holder).filter(([key]) => key !== last)));
  return root;
}

function keep(root: Text, path: RecordPath, value: Text): Text | null {
  return path.length === 0 ? value : editPlain(root, { kind: 'set', path, value });
}

function editList(list: Text[], index: number, edit: Edit): boolean {
  const isThere = index >= 0 && index < list.length;
  if (edit.kind === 'insert') {
    if (!isThere && index !== list.length) return false;
    list.splice(index, 0, asText(edit.value));
    return true;
  }
  if (!isThere) return false;
  if (edit.kind === 'set') list[index] = asText(edit.value);
  if (edit.kind === 'remove') list.splice(index, 1);
  if (edit.kind === 'move') {
    if (edit.to < 0 || edit.to >= list.length) return false;
    list.splice(edit.to, 0, ...list.splice(index, 1));
  }
  return true;
}

/** The value under a path; undefined where there is none. */
export function valueAt(plain: Text | undefined, path: RecordPath): Text | undefined {
  return path.reduce<Text | undefined>((value, key) => {
    if (value === undefined || typeof value === 'string') return undefined;
    if (Array.isArray(value)) return typeof key === 'number' ? value[key] : undefined;
    return Object.hasOwn(value, key) ? value[key] : undefined;
  }, plain);
}

/** True for what stands nowhere, and for a key with nothing behind it. */
export function isNothing(value: Text | undefined): value is '' | undefined {
  return value === undefined || value === '';
}

/** True for data that are the same but for the order of keys, a list without entries being nothing. */
export function isSameData(one: Text, other: Text): boolean {
  return canonical(one) === canonical(other);
}

function canonical(value: Text): string {
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return value.length === 0 ? '""' : `[${value.map(canonical).join()}]`;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${pairs.map(([key, held]) => `${JSON.stringify(key)}:${canonical(held)}`).join()}}`;
}
