import type { z } from 'zod';
import { ID_EXPECTED } from '../../schemas/content/id.ts';
import type { Diagnostic, Message } from './diagnostic.ts';
import type { Remember } from '../text/once.ts';
import { showUnseen } from '../text/shown.ts';
import { type Locate, readYaml, type RecordPath } from './yaml.ts';

/** A YAML file as a record of its schema, or all that is wrong with it in plain words. */

/** A record as read, null if it cannot be, and the problems found on the way. */
export interface ReadRecord<T> {
  record: T | null;
  locate: Locate;
  diagnostics: Diagnostic[];
}

/** What reading a record needs to know of its file; `firstLine` is where the YAML begins in it. */
export interface RecordSource {
  file: string;
  text: string;
  again: string;
  firstLine?: number;
}

/** Reads YAML as a record of the schema; where anything is wrong `record` is null and all of it is told. */
export function readRecord<T>(source: RecordSource, schema: z.ZodType<T>): ReadRecord<T> {
  const { file, text, again, firstLine = 1 } = source;
  const { plain, locate, problem } = readYaml(file, text, firstLine);
  if (problem) return { record: null, locate, diagnostics: [{ ...problem, again }] };
  if (plain === null || plain === '') {
    return { record: null, locate, diagnostics: [{ ...locate([]), ...EMPTY, again }] };
  }
  const parsed = schema.safeParse(plain);
  if (parsed.success) return { record: parsed.data, locate, diagnostics: [] };
  const diagnostics = parsed.error.issues.flatMap((issue) => {
    const path = issue.path.filter((key) => typeof key !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        ...locate([...path, key], 'key'),
        ...unknownKey(key, path, plain, schema),
        again,
      }));
    }
    const missing = path.length > 0 && valueAt(plain, path) === undefined;
    const expected = expectedBy(issue);
    const message = missing ? missingField(path, plain, expected) : badValue(path, plain, expected);
    return [{ ...locate(path), ...message, again }];
  });
  return { record: null, locate, diagnostics };
}

/**
 * The same where equal files may have been read before: then their YAML is read only once something in it has to be found.
 */
export function readRememberedRecord<T>(
  source: RecordSource,
  schema: z.ZodType<T>,
  remember: Remember,
): ReadRecord<T> {
  let located: Locate | undefined;
  const { record, diagnostics } = remember('record', source, () => {
    const { locate, ...read } = readRecord(source, schema);
    located = locate;
    return read;
  });
  return {
    record,
    diagnostics,
    locate: (path, part) =>
      (located ??= readYaml(source.file, source.text, source.firstLine ?? 1).locate)(path, part),
  };
}

/** What an issue says was expected: the schema's own words, or ours where a whole record was expected. */
function expectedBy(issue: z.core.$ZodIssue): string {
  return issue.code === 'invalid_type' && issue.expected === 'object'
    ? 'keys and their values'
    : issue.message;
}

const EMPTY: Message = {
  code: 'empty-file',
  sentence: 'This file holds nothing.',
  evidence: [],
  action: 'Fill it in, or delete the file.',
};

/** What an entry of each list is called when a message speaks of it. */
const NOUNS: Record<string, string> = {
  claims: 'Claim',
  leftOut: 'Left-out quote',
  articles: 'Article',
  questions: 'Question',
  originals: 'Original',
  lineage: 'Lineage of',
  evidence: 'Evidence',
  figures: 'Figure',
  references: 'Reference',
  add: 'Alignment',
  forbid: 'Alignment',
  pair: 'Block',
  removed: 'Removed line',
};

/**
 * The editor's name for the record that holds the value under a path: `Claim "deaths"`, `Left-out quote "81"`,
 * `Entry 3` of a list without names; `This file` outside of any list.
 */
export function nameSubject(path: RecordPath, plain: unknown): string {
  const at = path.findLastIndex((key) => typeof key === 'number');
  if (at < 0) return 'This file';
  const entry = valueAt(plain, path.slice(0, at + 1));
  const isNamed = entry !== null && typeof entry === 'object' && !Array.isArray(entry);
  const names = isNamed ? (entry as Record<string, unknown>) : {};
  const ofFile = ['what', 'was', 'is'].some((key) => key in names)
    ? 'Correction'
    : isNamed
      ? 'Statement'
      : 'Entry';
  const noun = NOUNS[String(path[at - 1])] ?? (at === 0 ? ofFile : 'Entry');
  const name = names.id ?? names.exact ?? names.article ?? names.question;
  return typeof name === 'string' ? `${noun} "${name}"` : `${noun} ${Number(path[at]) + 1}`;
}

function unknownKey(key: string, path: RecordPath, plain: unknown, schema: z.ZodType): Message {
  const allowed = keysAt(schema, path);
  // "{ reason: one, and more }" has the key "and more" with nothing behind it.
  const value = valueAt(plain, [...path, key]);
  const split = /^\d/.test(key) || (/\s/.test(key) && (value === '' || value === null));
  return {
    code: 'unknown-key',
    sentence: `${nameSubject([...path, key], plain)} has a key "${key}", which it cannot have.`,
    evidence: allowed.length > 0 ? [['possible', allowed.join(', ')]] : [],
    action: split ? 'Put the value with the comma into quotation marks.' : 'Correct the key, or remove it.',
  };
}

function missingField(path: RecordPath, plain: unknown, expected: string): Message {
  const key = String(path.at(-1));
  return {
    code: 'missing-field',
    sentence: `${nameSubject(path, plain)} has no "${key}".`,
    evidence: [['expected', expected]],
    action: `Add a line "${key}: …".`,
  };
}

function badValue(path: RecordPath, plain: unknown, expected: string): Message {
  const value = valueAt(plain, path);
  const isId = expected === ID_EXPECTED;
  const key = path.findLast((part) => typeof part === 'string');
  const subject = nameSubject(path, plain);
  if (key !== undefined && value === '')
    return {
      code: 'bad-value',
      sentence: `${subject} has nothing under "${key}".`,
      evidence: [['expected', expected]],
      action: `Fill in "${key}".`,
    };
  const inList = key === undefined && path.length > 0;
  return {
    code: isId ? 'unsafe-id' : 'bad-value',
    sentence: inList
      ? `${subject} cannot stand in its list.`
      : key
        ? `${subject} has something under "${key}" that cannot stand there.`
        : `${subject} does not hold what a file of its kind holds.`,
    evidence: [
      ['reads', describeValue(value)],
      ['expected', expected],
    ],
    action: inList
      ? `Write ${expected}.`
      : key
        ? `Correct the value of "${key}".`
        : 'Write it like the other files of its folder.',
  };
}

function describeValue(value: unknown): string {
  if (typeof value === 'string') return `"${showUnseen(value)}"`;
  return Array.isArray(value) ? 'a list' : 'keys and their values';
}

/** The value under a path of plain data; undefined where there is none. */
function valueAt(plain: unknown, path: RecordPath): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      value !== null && typeof value === 'object' && Object.hasOwn(value, key)
        ? (value as Record<string | number, unknown>)[key]
        : undefined,
    plain,
  );
}

/** The keys that a schema allows under a path, in its order; none where the path leads to no record. */
export function keysAt(schema: z.ZodType, path: RecordPath): string[] {
  let at = unwrap(schema);
  for (const key of path) at = unwrap(typeof key === 'number' ? at?.element : at?.shape?.[key]);
  return Object.keys(at?.shape ?? {});
}

interface SchemaNode {
  shape?: Record<string, unknown>;
  element?: unknown;
  def?: { innerType?: unknown; out?: unknown };
}

/** Takes optional, default and pipe wrappers off a schema. */
function unwrap(schema: unknown): SchemaNode | undefined {
  const at = schema as SchemaNode | undefined;
  const inner = at?.def?.innerType ?? at?.def?.out;
  return at && !at.shape && !at.element && inner ? unwrap(inner) : at;
}
