import { resolve } from 'node:path';
import { checkContent, isPublishable } from '../src/core/check/check.ts';
import { isError } from '../src/core/record/diagnostic.ts';
import { printDiagnostics, readArguments } from '../src/disk/command.ts';
import { readContentFiles, writeGenerated } from '../src/disk/content-folder.ts';

const USAGE = 'npm run build -- [--out <folder>]';
const { values } = readArguments(USAGE, { out: { type: 'string', default: 'dist' } });
const root = String(values.root);
const files = await readContentFiles(root);
const content = checkContent(files);

if (!isPublishable(content)) {
  printDiagnostics(content.diagnostics.filter(isError), 'Nothing was built.');
  process.exit(1);
}
const { written, deleted } = await writeGenerated(root, files, content.generated);
for (const path of [...written, ...deleted])
  console.log(`The generated article was stale: ${path} is made anew.`);
const unfinished = content.diagnostics.filter(({ code }) => code !== 'stale-article');
printDiagnostics(
  unfinished,
  'The site is built all the same; these articles say that they are not fully read.',
);

process.env.CONTENT_ROOT = root;
const { build } = await import('astro');
// Content is loaded afresh: a cached entry would outlive a change of its schema.
await build({ outDir: resolve(String(values.out)), force: true, logLevel: 'error' });
