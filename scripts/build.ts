import { heldStories } from '../src/core/check/check-folder.ts';
import { checkContent, isPublishable } from '../src/core/check/check.ts';
import { siteRecords } from '../src/core/data/site-part.ts';
import { measureData } from '../src/core/data/published-data.ts';
import { filesOf } from '../src/core/record/files.ts';
import { countNoun } from '../src/core/text/count-words.ts';
import { isError } from '../src/core/record/diagnostic.ts';
import { type Checked, shareChecked } from '../src/disk/checked-content.ts';
import { CACHE, cacheOf, pageCacheOf, versionOfCode } from '../src/disk/kept.ts';
import { keepingPrerenderer } from '../src/disk/kept-pages.ts';
import { type Call, fail, printDiagnostics, readArguments, startCommand } from '../src/disk/command.ts';
import { readContentFiles, writeGenerated } from '../src/disk/content-folder.ts';
import { mostListed } from '../src/disk/most-listed.ts';
import { settingsOf, writePart } from '../src/disk/part-folder.ts';
import { buildSite } from '../src/disk/site-build.ts';
import { listAddresses } from '../src/core/site/indexed-page.ts';
import { EMPTY_SITE, expectStories } from '../src/disk/empty-site.ts';

const USAGE = 'npm run build -- [story …] [--out <folder>] [--without-stories] [--no-cache]';

/**
 * `npm run build`: checks the content, writes generated articles that are stale, and builds the site; of the stories that
 * are named only, as a part to be joined with others. Where that fails, or is stopped, the site that was built before stays.
 */
export async function build(call: Call): Promise<number> {
  const options = { out: { type: 'string', default: 'dist' }, ...EMPTY_SITE, ...CACHE } as const;
  const { values, positionals: named } = readArguments(call, USAGE, options, Infinity);
  const root = String(values.root);
  const all = await readContentFiles(root);
  const held = heldStories(all);
  const unknown = named.find((story) => !held.includes(story));
  if (unknown !== undefined)
    fail(USAGE, `"${unknown}", which is no story here. Known: ${held.join(', ') || 'none yet'}`);
  const isPart = named.length > 0;
  const files = isPart ? filesOf(all, named) : all;
  const kept = cacheOf(values);
  const { progress } = call;
  const content = checkContent(files, kept.remember, progress.tell, isPart);
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

  const checked = await shareChecked(content, kept, isPart);
  const { stories, digests } = checked;
  const addresses = listAddresses(digests, [...records.outlets.keys()], mostListed(call.env).stories);
  const keptPages = pageCacheOf(values);
  progress.tell('Reading stories');
  await buildSite({
    ...{ out: String(values.out), addresses, progress },
    ...(keptPages && {
      prerender: (own, place) => keepingPrerenderer(own, stories, keptPages, place),
    }),
    add: async (folder) => (isPart ? writePart(folder, describePart(call, checked)) : undefined),
  });
  const [pages, told] = [countNoun(addresses.length, 'page'), countNoun(stories.length, 'story', 'stories')];
  call.print(`Built ${pages} of ${told} in ${progress.took()}.\n`);
  return 0;
}

/** What a part says of itself to whoever joins it with others. */
function describePart({ env }: Call, { content, stories, digests, readings }: Checked) {
  const amounts = stories.map((story) => measureData(story, readings));
  return {
    version: versionOfCode(),
    settings: settingsOf(env),
    site: siteRecords(content),
    stories: digests.map((digest, index) => ({ ...digest, amounts: amounts[index] ?? [] })),
  };
}

if (import.meta.main) await startCommand(build);
