import { checkContent, isPublishable } from '../src/core/check/check.ts';
import { countNoun } from '../src/core/text/count-words.ts';
import { isError } from '../src/core/record/diagnostic.ts';
import { shareChecked } from '../src/disk/checked-content.ts';
import { CACHE, cacheOf, pageCacheOf } from '../src/disk/kept.ts';
import { keepPages } from '../src/disk/kept-pages.ts';
import { type Call, printDiagnostics, readArguments, startCommand } from '../src/disk/command.ts';
import { readContentFiles, writeGenerated } from '../src/disk/content-folder.ts';
import { mostListed } from '../src/disk/most-listed.ts';
import { expectPages, replaceFolder, watchPages } from '../src/disk/site-folder.ts';
import { listAddresses } from '../src/core/site/indexed-page.ts';
import { digestStory } from '../src/core/site/story-digest.ts';
import { EMPTY_SITE, expectStories } from '../src/disk/empty-site.ts';

const USAGE = 'npm run build -- [--out <folder>] [--without-stories] [--no-cache]';

/**
 * `npm run build`: checks the content, writes generated articles that are stale, and builds the site. Where that
 * fails, or is stopped, the site that was built before stays.
 */
export async function build(call: Call): Promise<number> {
  const { values } = readArguments(call, USAGE, {
    out: { type: 'string', default: 'dist' },
    ...EMPTY_SITE,
    ...CACHE,
  });
  const root = String(values.root);
  const files = await readContentFiles(root);
  const kept = cacheOf(values);
  const { progress } = call;
  const content = checkContent(files, kept.remember, progress.tell);
  const { records } = content;

  if (!isPublishable(content)) {
    printDiagnostics(call, content.diagnostics.filter(isError), 'Nothing was built.');
    return 1;
  }
  if (values['without-stories'] !== true) expectStories(root, records.stories.size);
  const { written, deleted } = await writeGenerated(root, files, content.generated);
  for (const path of [...written, ...deleted])
    call.print(`The generated article was stale: ${path} is made anew.\n`);
  printDiagnostics(
    call,
    content.diagnostics.filter(({ code }) => code !== 'stale-article'),
    'The site is built all the same; these articles say that they are not fully read.',
  );

  const { stories, readings } = await shareChecked(content, kept);
  const digests = stories.map((story) => digestStory(story, readings));
  const addresses = listAddresses(digests, [...records.outlets.keys()], mostListed(call.env).stories);
  progress.tell('Reading stories');
  const astro = await import('astro');
  // Astro finds the project's packages only from a folder within the project.
  await replaceFolder(String(values.out), '.cache', async (outDir) => {
    await watchPages(
      outDir,
      (built) => {
        progress.tell('Building pages', built, addresses.length);
      },
      () =>
        astro.build({ outDir, logLevel: 'error', integrations: [keepPages(stories, pageCacheOf(values))] }),
    );
    await expectPages(outDir, addresses);
  });
  const [pages, told] = [countNoun(addresses.length, 'page'), countNoun(stories.length, 'story', 'stories')];
  call.print(`Built ${pages} of ${told} in ${progress.took()}.\n`);
  return 0;
}

if (import.meta.main) await startCommand(build);
