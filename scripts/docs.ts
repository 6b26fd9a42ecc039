import { generatedDocs } from '../src/core/record/generated-docs.ts';
import { readArguments } from '../src/disk/command.ts';
import { writeChanged } from '../src/disk/content-folder.ts';

const { values } = readArguments('npm run docs');
for (const path of await writeChanged(String(values.root), generatedDocs())) console.log(`wrote  ${path}`);
