import { generatedDocs } from '../src/core/generated-docs.ts';
import { readArguments } from './lib/command.ts';
import { writeChanged } from './lib/content-folder.ts';

const { values } = readArguments('npm run docs');
for (const path of await writeChanged(String(values.root), generatedDocs())) console.log(`wrote  ${path}`);
