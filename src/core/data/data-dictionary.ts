import { z } from 'zod';
import { joinChoices } from '../text/count-words.ts';

/** The keys of published records, as their schemas tell them. */

/** A key with what stands behind it; nested keys have a dot in their name. */
export interface KeyLine {
  key: string;
  /** What kind of value it is, in words: "text or null", "list of records". */
  type: string;
  means: string;
  /** True of a key that holds a record, or a list of them: its own keys follow. */
  isRecord: boolean;
}

/** What is read of a JSON Schema here. */
interface JsonSchema {
  type?: string | string[];
  title?: string;
  description?: string;
  enum?: string[];
  anyOf?: JsonSchema[];
  items?: JsonSchema;
  properties?: Record<string, JsonSchema>;
}

/** All keys of a record in the order of its schema, each nested one behind the key that holds it. */
export function keyLines(record: z.ZodObject): KeyLine[] {
  return linesOf(z.toJSONSchema(record) as JsonSchema, '');
}

function linesOf({ properties = {} }: JsonSchema, before: string): KeyLine[] {
  return Object.entries(properties).flatMap(([name, value]) => {
    const key = `${before}${name}`;
    const held = heldRecord(value);
    const line = { key, type: nameType(value), means: value.description ?? '', isRecord: held !== null };
    return held ? [line, ...linesOf(held, `${key}.`)] : [line];
  });
}

/** The record that a value is, or that its list holds, whether or not it may be null. */
function heldRecord(value: JsonSchema): JsonSchema | null {
  if (value.properties) return value;
  const within = [...(value.anyOf ?? []), ...(value.items ? [value.items] : [])];
  return within.map(heldRecord).find((held) => held !== null) ?? null;
}

const TYPES: Record<string, string> = {
  string: 'text',
  integer: 'whole number',
  boolean: 'true or false',
  object: 'record',
};

function nameType({ type = '', title, enum: words, anyOf, items }: JsonSchema): string {
  if (title !== undefined) return title;
  if (anyOf) return anyOf.map(nameType).join(' or ');
  if (words) return joinChoices(words.map((word) => `“${word}”`));
  if (items) return `list of ${inPlural(nameType(items))}`;
  return [type]
    .flat()
    .map((one) => TYPES[one] ?? one)
    .join(' or ');
}

function inPlural(type: string): string {
  return type.startsWith('list of ') ? type.replace('list', 'lists') : `${type}s`;
}

/** The JSON Schema of a file that lists such records; `address` is where it is published, and its id. */
export function fileSchema(record: z.ZodObject, title: string, description: string, address: string): object {
  const { $schema, ...schema } = z.toJSONSchema(z.array(record));
  return { $schema, $id: address, title, description, ...schema };
}
