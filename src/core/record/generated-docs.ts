import { jsonSchemas } from './json-schema.ts';
import { writeMessageTable } from './message-table.ts';

/** The files of the documentation that are made from the code. */

/** Their text by their path from the project's root. */
export function generatedDocs(): Map<string, string> {
  return new Map([
    ['.github/MESSAGES.md', writeMessageTable()],
    ...[...jsonSchemas()].map(([name, schema]): [string, string] => [
      `.config/schemas/${name}.json`,
      `${JSON.stringify(schema, null, 2)}\n`,
    ]),
  ]);
}
