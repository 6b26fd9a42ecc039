import { countNoun } from '../src/core/text/count-words.ts';
import { isError } from '../src/core/record/diagnostic.ts';
import { type Call, printDiagnostics, readArguments, startCommand } from '../src/disk/command.ts';
import { readContentFiles, writeGenerated } from '../src/disk/content-folder.ts';
import { CACHE, cacheOf } from '../src/disk/kept.ts';

/** `npm run ingest`: makes the generated articles from the raw files, or says which of them are stale. */
export async function ingest(call: Call): Promise<number> {
  const { print } = call;
  const { values } = readArguments(call, 'npm run ingest -- [--check] [--no-cache]', {
    check: { type: 'boolean', default: false },
    ...CACHE,
  });
  const root = String(values.root);
  const files = await readContentFiles(root);
  const { checkContent, isPublishable } = await import('../src/core/check/check.ts');
  const content = checkContent(files, cacheOf(values).remember, call.progress.tell);

  if (!isPublishable(content)) {
    printDiagnostics(call, content.diagnostics.filter(isError), 'Nothing was written.');
    return 1;
  }
  const stale = content.diagnostics.filter(({ code }) => code === 'stale-article');
  if (values.check === true) {
    printDiagnostics(call, stale, 'The generated articles are not what the raw files give.');
    if (stale.length === 0) print('All generated articles are what the raw files give.\n');
    return stale.length > 0 ? 1 : 0;
  }
  const { written, deleted } = await writeGenerated(root, files, content.generated);
  for (const path of written) print(`wrote    ${path}\n`);
  for (const path of deleted) print(`deleted  ${path}\n`);
  print(
    `${content.generated.size} ${content.generated.size === 1 ? 'article' : 'articles'}, ${written.length} written, ${deleted.length} deleted.\n`,
  );
  call.progress.finish(`Read ${countNoun(content.generated.size, 'article')}`);
  return 0;
}

if (import.meta.main) await startCommand(ingest);
