import { checkedSite, checkParts } from '../src/core/data/site-part.ts';
import { formatMessage } from '../src/core/record/diagnostic.ts';
import { listAddresses } from '../src/core/site/indexed-page.ts';
import { countNoun } from '../src/core/text/count-words.ts';
import { shareJoined } from '../src/disk/checked-content.ts';
import { type Call, fail, readArguments, startCommand } from '../src/disk/command.ts';
import { openKept, versionOfCode } from '../src/disk/kept.ts';
import { mostListed } from '../src/disk/most-listed.ts';
import {
  addParts,
  type PartFolder,
  partAt,
  readDataOf,
  readPart,
  settingsOf,
} from '../src/disk/part-folder.ts';
import { buildSite } from '../src/disk/site-build.ts';

const USAGE = 'npm run join -- <part> <part> … [--out <folder>]';

/**
 * `npm run join`: one site of several parts, each built with `npm run build -- <story> …`. Their stories are put side by
 * side; only the pages of the whole site are made, of what the parts say of themselves.
 */
export async function join(call: Call): Promise<number> {
  const options = { out: { type: 'string', default: 'dist' } } as const;
  const { values, positionals: folders } = readArguments(call, USAGE, options, Infinity, () => true);
  if (folders.length < 2) fail(USAGE, 'fewer than two parts');
  const out = String(values.out);
  const standing = await partAt(out, folders);
  if (standing) fail(USAGE, `"${out}" for the whole site: ${standing}`);
  const found = await Promise.all(folders.map(readPart));
  const faults = checkParts(found, { version: versionOfCode(), settings: settingsOf(call.env) });
  if (faults.length > 0) {
    call.warn(`${faults.map(formatMessage).join('\n\n')}\n\nNothing was joined.\n`);
    return 1;
  }
  const parts = found.flatMap(({ folder, part }) => (part ? [{ folder, part }] : []));
  const addresses = await shareParts(parts, call);
  const { progress } = call;
  await buildSite({ out, addresses, progress, add: (site) => addParts(site, parts) });
  const stories = parts.reduce((sum, { part }) => sum + part.stories.length, 0);
  const told = countNoun(stories, 'story', 'stories');
  call.print(`Joined ${countNoun(parts.length, 'part')} to a site of ${told} in ${progress.took()}.\n`);
  return 0;
}

/** Hands the parts over to Astro, and gives the addresses of all pages that the site then has. */
async function shareParts(parts: readonly PartFolder[], { env }: Call): Promise<string[]> {
  const [first] = parts;
  const stories = parts.flatMap(({ part }) => part.stories).sort((a, b) => (a.id < b.id ? -1 : 1));
  const content = checkedSite(
    first?.part.site ?? { outlets: [], about: null, corrections: [], spellings: [] },
  );
  await shareJoined(content, { stories, read: readDataOf(parts) }, openKept());
  return listAddresses(stories, [...content.records.outlets.keys()], mostListed(env).stories);
}

if (import.meta.main) await startCommand(join);
