import { checkContent, isPublishable } from '../src/core/check/check.ts';
import { isError } from '../src/core/record/diagnostic.ts';
import { printDiagnostics, readArguments } from '../src/disk/command.ts';
import { readContentFiles, writeGenerated } from '../src/disk/content-folder.ts';

const { values } = readArguments('npm run ingest -- [--check]', {
  check: { type: 'boolean', default: false },
});
const root = String(values.root);
const files = await readContentFiles(root);
const content = checkContent(files);

if (!isPublishable(content)) {
  printDiagnostics(content.diagnostics.filter(isError), 'Nothing was written.');
  process.exit(1);
}
const stale = content.diagnostics.filter(({ code }) => code === 'stale-article');
if (values.check === true) {
  printDiagnostics(stale, 'The generated articles are not what the raw files give.');
  if (stale.length === 0) console.log('All generated articles are what the raw files give.');
  process.exit(stale.length > 0 ? 1 : 0);
}
const { written, deleted } = await writeGenerated(root, files, content.generated);
for (const path of written) console.log(`wrote    ${path}`);
for (const path of deleted) console.log(`deleted  ${path}`);
console.log(
  `${content.generated.size} ${content.generated.size === 1 ? 'article' : 'articles'}, ${written.length} written, ${deleted.length} deleted.`,
);
