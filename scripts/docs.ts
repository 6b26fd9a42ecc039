import { join } from 'node:path';
import { generatedDocs } from '../src/core/record/generated-docs.ts';
import { fillWordLists } from '../src/core/record/word-list.ts';
import { type Call, readArguments, startCommand } from '../src/disk/command.ts';
import { writeChanged } from '../src/disk/content-folder.ts';
import { readTextFile } from '../src/disk/text-file.ts';

const README = 'content/README.md';

/** `npm run docs`: writes the documents that are made from the code, and the lists inside one that is not. */
export async function docs(call: Call): Promise<number> {
  const { values } = readArguments(call, 'npm run docs');
  const root = String(values.root);
  const bytes = await readTextFile(join(root, README));
  const readme = bytes && fillWordLists(new TextDecoder().decode(bytes));
  const texts = new Map([...generatedDocs(), ...(readme === null ? [] : [[README, readme] as const])]);
  for (const path of await writeChanged(root, texts)) call.print(`wrote  ${path}\n`);
  return 0;
}

if (import.meta.main) await startCommand(docs);
