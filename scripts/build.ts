import { resolve } from 'node:path';
import { checkContent, isPublishable } from '../src/core/check/check.ts';
import { isError } from '../src/core/record/diagnostic.ts';
import { shareChecked } from '../src/disk/checked-content.ts';
import { type Call, printDiagnostics, readArguments, startCommand } from '../src/disk/command.ts';
import { readContentFiles, writeGenerated } from '../src/disk/content-folder.ts';

const USAGE = 'npm run build -- [--out <folder>]';

/** `npm run build`: checks the content, writes generated articles that are stale, and builds the site. */
export async function build(call: Call): Promise<number> {
  const { values } = readArguments(call, USAGE, { out: { type: 'string', default: 'dist' } });
  const root = String(values.root);
  const files = await readContentFiles(root);
  const content = checkContent(files);

  if (!isPublishable(content)) {
    printDiagnostics(call, content.diagnostics.filter(isError), 'Nothing was built.');
    return 1;
  }
  const { written, deleted } = await writeGenerated(root, files, content.generated);
  for (const path of [...written, ...deleted])
    call.print(`The generated article was stale: ${path} is made anew.\n`);
  printDiagnostics(
    call,
    content.diagnostics.filter(({ code }) => code !== 'stale-article'),
    'The site is built all the same; these articles say that they are not fully read.',
  );

  shareChecked(content);
  const astro = await import('astro');
  // Content is loaded afresh: a cached entry would outlive a change of its schema.
  await astro.build({ outDir: resolve(String(values.out)), force: true, logLevel: 'error' });
  return 0;
}

if (import.meta.main) await startCommand(build);
