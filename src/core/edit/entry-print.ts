import { Document, isSeq, Scalar } from 'yaml';

/** The one printer of entries: how new YAML is laid out, as editors write it. */

/** What a content file can hold, as it is to be printed; a key without a value is not printed. */
export type Plain =
  string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

/** How an entry of a list stands there: key under key, or all of it on one line between braces. */
export type Form = 'lines' | 'line';

/** How long a list or a record inside an entry may be and still stand on the line of its key, in UTF-16 units. */
const LONGEST_LINE = 110;

/** How long the entries of a list on one line may be: sentences stand below one another. */
const LONGEST_ENTRY = 40;

/** The lists whose entries stand on one line each where no neighbour stands otherwise. */
const ON_ONE_LINE: ReadonlySet<string> = new Set(['leftOut', 'figures', 'references', 'add', 'forbid']);

/** How the first entry of a list stands, by the key of the list. */
export function formOf(list: string): Form {
  return ON_ONE_LINE.has(list) ? 'line' : 'lines';
}

/**
 * A scalar on one line, with the quotation marks that it needs, or those of the scalar that it takes the place of where
 * they can hold it. `inFlow` is for one between brackets or braces.
 *
 * @example printScalar('81') // '"81"'
 */
export function printScalar(
  value: string | number | boolean | null,
  { inFlow = false, like }: { inFlow?: boolean; like?: Scalar.Type | undefined } = {},
): string {
  if (typeof value === 'string' && (/[\n\r\u0085\u2028\u2029]/u.test(value) || value === ''))
    return JSON.stringify(value);
  const scalar = new Scalar<unknown>(value);
  if (like === 'QUOTE_DOUBLE' || like === 'QUOTE_SINGLE' || like === 'PLAIN') scalar.type = like;
  const tree = new Document([scalar]);
  if (isSeq(tree.contents)) tree.contents.flow = inFlow;
  const printed = tree.toString({ lineWidth: 0 }).trim();
  return (inFlow ? printed.slice(1, -1) : printed.slice(1)).trim();
}

/** A value on one line: `[a, b]`, `{ exact: "81", reason: age }`. */
export function printFlow(value: Plain): string {
  if (value === null || typeof value !== 'object') return printScalar(value, { inFlow: true });
  if (isList(value)) return `[${value.map(printFlow).join(', ')}]`;
  const pairs = keysOf(value).map(
    ([key, held]) => `${printScalar(key, { inFlow: true })}: ${printFlow(held)}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** The lines of a key with its value. */
export function printPair(key: string, value: Plain): string[] {
  const name = printScalar(key);
  if (value === null || typeof value !== 'object') return [`${name}: ${printScalar(value)}`];
  const line = `${name}: ${printFlow(value)}`;
  const hasSentences = isList(value) && value.some((held) => printFlow(held).length > LONGEST_ENTRY);
  const isSmall = line.length <= LONGEST_LINE && !hasSentences && !isDeep(value);
  if (isSmall || isEmpty(value)) return [line];
  return [`${name}:`, ...indent(isList(value) ? printList(value, formOf(key)) : printRecord(value))];
}

/** The lines of a record, key under key. */
export function printRecord(record: Readonly<Record<string, Plain | undefined>>): string[] {
  return keysOf(record).flatMap(([key, value]) => printPair(key, value));
}

/** The lines of the entries of a list. */
export function printList(entries: readonly Plain[], form: Form): string[] {
  return entries.flatMap((entry) => printEntry(entry, form));
}

/** The lines of an entry of a list, which begin with its dash. */
export function printEntry(entry: Plain, form: Form): string[] {
  if (!isRecord(entry)) return [`- ${isList(entry) ? printFlow(entry) : printScalar(entry)}`];
  if (form === 'line' || isEmpty(entry)) return [`- ${printFlow(entry)}`];
  const [first = '', ...rest] = printRecord(entry);
  return [`- ${first}`, ...indent(rest)];
}

/** A file of lines, one under the other. */
export function joinLines(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** The lines, indented by so many spaces. */
export function indent(lines: readonly string[], spaces = 2): string[] {
  return lines.map((line) => (line === '' ? line : `${' '.repeat(spaces)}${line}`));
}

function keysOf(record: Readonly<Record<string, Plain | undefined>>): [string, Plain][] {
  return Object.entries(record).flatMap(([key, value]): [string, Plain][] =>
    value === undefined ? [] : [[key, value]],
  );
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

function isEmpty(value: Plain): boolean {
  return (
    value !== null && typeof value === 'object' && (isList(value) ? value.length : keysOf(value).length) === 0
  );
}

/** True for a list that holds records, and for a record that holds more than scalars: each then has its own lines. */
function isDeep(value: Plain): boolean {
  if (isRecord(value)) return keysOf(value).some(([, held]) => held !== null && typeof held === 'object');
  return value !== null && typeof value === 'object' && isList(value) && value.some(isRecord);
}

function isRecord(value: Plain): value is Readonly<Record<string, Plain | undefined>> {
  return value !== null && typeof value === 'object' && !isList(value);
}
