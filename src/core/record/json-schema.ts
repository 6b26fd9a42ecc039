import { z } from 'zod';
import { About } from '../../schemas/content/about.ts';
import { ClaimsFile } from '../../schemas/content/claims.ts';
import { CorrectionsFile } from '../../schemas/content/correction.ts';
import { Outlet } from '../../schemas/content/outlet.ts';
import { SpellingsFile } from '../../schemas/content/spellings.ts';
import { StatementsFile } from '../../schemas/content/statement.ts';
import { Story } from '../../schemas/content/story.ts';

/** The schemas of the content as JSON Schema, so that an editor's program completes and checks the files. */

type Json = Record<string, unknown>;

const FILES = {
  about: [About, 'Who makes the site'],
  claims: [ClaimsFile, 'What one article claims'],
  corrections: [CorrectionsFile, 'The mistakes that were mended'],
  outlet: [Outlet, 'A publisher'],
  spellings: [SpellingsFile, 'Names that are spelt in several ways'],
  statements: [StatementsFile, 'What officials and witnesses said'],
  story: [Story, 'One event and its questions'],
} as const;

/** The JSON Schema of each kind of file that a person writes, by the name of the kind. */
export function jsonSchemas(): Map<string, Json> {
  return new Map(
    Object.entries(FILES).map(([name, [schema, title]]) => {
      const json = z.toJSONSchema(schema, { unrepresentable: 'any', override: nameNeededKeys }) as Json;
      return [name, { title, ...(finish(json) as Json) }];
    }),
  );
}

function nameNeededKeys({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: object }): void {
  if (!(zodSchema instanceof z.ZodObject)) return;
  const shape = zodSchema.shape as Record<string, z.core.$ZodType>;
  (jsonSchema as Json).required = Object.keys(shape).filter((key) => isNeeded(shape[key]));
}

/** True for a key that has to be written: one that is not optional, and has no default. */
function isNeeded(value: z.core.$ZodType | undefined): boolean {
  return value instanceof z.ZodPipe ? isNeeded(value.def.out) : value?._zod.optin === undefined;
}

/**
 * Lets every text be a number or a truth value too: the project reads each value as the text that it is, and other
 * programs take `figure: 340` for a number.
 */
function finish(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(finish);
  if (typeof json !== 'object' || json === null) return json;
  const finished = Object.fromEntries(Object.entries(json).map(([key, value]) => [key, finish(value)]));
  return finished.type === 'string' && !('enum' in finished)
    ? { ...finished, type: ['string', 'number', 'boolean'] }
    : finished;
}
