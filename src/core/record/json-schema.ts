import { z } from 'zod';
import { ClaimsFile } from '../../schemas/content/claims.ts';
import { Outlet } from '../../schemas/content/outlet.ts';
import { Bound, Flag } from '../../schemas/content/scalar.ts';
import { StatementsFile } from '../../schemas/content/statement.ts';
import { Story } from '../../schemas/content/story.ts';
import { KEY_GUIDE } from './key-guide.ts';

/** The schemas of the content as JSON Schema, so that an editor's program completes and checks the files. */

type Json = Record<string, unknown>;

const FILES = {
  claims: [ClaimsFile, 'What one article claims'],
  outlet: [Outlet, 'A publisher'],
  statements: [StatementsFile, 'What was said upstream'],
  story: [Story, 'One event and its questions'],
} as const;

/** The JSON Schema of each kind of file that a person writes, by the name of the kind. */
export function jsonSchemas(): Map<string, Json> {
  return new Map(
    Object.entries(FILES).map(([name, [schema, title]]) => {
      const json = z.toJSONSchema(schema, { unrepresentable: 'any', override: describeValue }) as Json;
      return [name, { title, ...(finish(json) as Json) }];
    }),
  );
}

/** What a value that is read into something other than text looks like in a YAML file as other programs read it. */
const SCALARS = new Map<z.ZodType, Json>([
  [Flag, { type: 'boolean' }],
  [Bound, { type: ['number', 'null'], minimum: 0 }],
]);

/** Names the guide of an object until the whole schema is made: values of one kind share their description. */
const GUIDE = 'x-guide';
const GUIDES = [...KEY_GUIDE.entries()];

function describeValue({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: object }): void {
  const json = jsonSchema as Json;
  const scalar = [...SCALARS].find(([schema]) => schema === zodSchema);
  Object.assign(json, scalar?.[1]);
  if (!(zodSchema instanceof z.ZodObject)) return;
  const shape = zodSchema.shape as Record<string, z.core.$ZodType>;
  json.required = Object.keys(shape).filter((key) => isNeeded(shape[key]));
  json[GUIDE] = GUIDES.findIndex(([schema]) => schema === zodSchema);
}

/** True for a key that has to be written: one that is not optional, and has no default. */
function isNeeded(value: z.core.$ZodType | undefined): boolean {
  return value instanceof z.ZodPipe ? isNeeded(value.def.out) : value?._zod.optin === undefined;
}

/**
 * Lets every text be a number or a truth value too: the project reads each value as the text that it is, and other
 * programs take `figure: 340` for a number. Puts the guide's lines beside their keys.
 */
function finish(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(finish);
  if (typeof json !== 'object' || json === null) return json;
  const { [GUIDE]: guide, ...rest } = Object.fromEntries(
    Object.entries(json).map(([key, value]): [string, unknown] => [key, finish(value)]),
  );
  const lines = GUIDES[Number(guide)]?.[1];
  if (lines !== undefined) {
    const properties = Object.entries(rest.properties as Record<string, Json>);
    rest.properties = Object.fromEntries(
      properties.map(([key, value]) => [
        key,
        lines[key] === undefined ? value : { description: lines[key], ...value },
      ]),
    );
  }
  return rest.type === 'string' && !('enum' in rest)
    ? { ...rest, type: ['string', 'number', 'boolean'] }
    : rest;
}
