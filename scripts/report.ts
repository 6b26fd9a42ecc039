import type { ContentFiles } from '../src/core/record/files.ts';
import { isWebAddress } from '../src/schemas/content/web-address.ts';
import { type Call, fail, readArguments, startCommand } from '../src/disk/command.ts';
import { refuse } from '../src/disk/refusal.ts';
import { readContentFiles } from '../src/disk/content-folder.ts';
import { CACHE, cacheOf } from '../src/disk/kept.ts';
import { findCommit, findMergeBase, readContentAt } from '../src/disk/git.ts';

const USAGE = 'npm run report -- --base <git ref> [--head <git ref>] [--preview <https://…>] [--no-cache]';

/** `npm run report`: what a change does to what the site says. */
export async function report(call: Call): Promise<number> {
  const { values } = readArguments(call, USAGE, {
    base: { type: 'string' },
    head: { type: 'string' },
    preview: { type: 'string' },
    ...CACHE,
  });
  const root = String(values.root);
  const { base, head, preview } = values;
  if (typeof base !== 'string')
    return fail(USAGE, 'no base: it needs --base, the state to compare with, such as main');
  if (typeof preview === 'string' && !isWebAddress(preview)) fail(USAGE, `the preview address "${preview}"`);

  const from = await commitOf(root, base);
  const to = await commitOf(root, typeof head === 'string' ? head : 'HEAD');
  // What others merged since the branch began is no part of what it changes.
  const before = await readContentAt(root, await findMergeBase(root, from, to));
  const after: ContentFiles =
    typeof head === 'string' ? await readContentAt(root, to) : await readContentFiles(root);
  const { remember } = cacheOf(values);
  const { writeReport } = await import('../src/core/report/report.ts');
  const { readSiteState } = await import('../src/core/report/site-state.ts');
  call.print(
    writeReport(readSiteState(before, remember), readSiteState(after, remember), {
      preview: typeof preview === 'string' ? preview : undefined,
    }),
  );
  return 0;
}

async function commitOf(root: string, name: string): Promise<string> {
  const commit = await findCommit(root, name);
  return (
    commit ??
    refuse({
      code: 'unknown-base',
      sentence: `This report cannot find "${name}" in the repository's history.`,
      evidence: [['expected', 'a branch, a tag or a commit, such as main or origin/main']],
      action: 'Correct the name, or fetch the branch: git fetch origin main.',
    })
  );
}

if (import.meta.main) await startCommand(report);
