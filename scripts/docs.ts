import { generatedDocs } from '../src/core/record/generated-docs.ts';
import { type Call, readArguments, startCommand } from '../src/disk/command.ts';
import { writeChanged } from '../src/disk/content-folder.ts';

/** `npm run docs`: writes the documents that are made from the code. */
export async function docs(call: Call): Promise<number> {
  const { values } = readArguments(call, 'npm run docs');
  for (const path of await writeChanged(String(values.root), generatedDocs())) call.print(`wrote  ${path}\n`);
  return 0;
}

if (import.meta.main) await startCommand(docs);
