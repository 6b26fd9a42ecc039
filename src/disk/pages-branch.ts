import { cp, lstat, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { git, runGit } from './git.ts';

/** A branch that a host shows: a site at its root, previews in folders. */

/** A branch of the remote, as it is reached from a repository on this machine. */
export interface ShownBranch {
  /** The repository on this machine. */
  folder: string;
  branch: string;
  /** What git needs in its environment to ask the remote. */
  access: Readonly<Record<string, string>>;
}

/**
 * Asked on the newest state of the branch, right before it is changed, and again where somebody else was quicker:
 * false leaves the branch as it is. What was true when a step began need not be when it pushes.
 */
export type StillHolds = () => Promise<boolean>;

/** What became of a change: made, not needed, or no longer wanted. */
export type Outcome = 'changed' | 'same' | 'outdated';

const TRIES = 5;
const DEPLOYED = '.deployed';
const COMMIT = /^[0-9a-f]{40,64}$/u;

/**
 * Puts a built site at the root of a branch and notes of which commit it is; the folders to keep stay. `isNewer` says
 * of the commit that is shown now whether it comes after this one, which then is not put in its place.
 */
export function deploySite(
  branch: ShownBranch,
  site: string,
  { commit, message, keep }: { commit: string; message: string; keep: readonly string[] },
  isNewer: (shown: string) => Promise<boolean>,
): Promise<Outcome> {
  return changeBranch(branch, message, async (tree) => {
    const shown = await readFile(join(tree, DEPLOYED), 'utf8').catch(() => '');
    if (COMMIT.test(shown.trim()) && (await isNewer(shown.trim()))) return false;
    for (const name of await readdir(tree))
      if (name !== '.git' && !keep.includes(name)) await rm(join(tree, name), { recursive: true });
    await copySite(site, tree);
    await writeFile(join(tree, DEPLOYED), `${commit}\n`);
    return true;
  });
}

/** Puts a built site into a folder of a branch, in place of what is there. */
export function publishFolder(
  branch: ShownBranch,
  site: string,
  place: string,
  message: string,
  stillHolds: StillHolds,
): Promise<Outcome> {
  return changeBranch(branch, message, async (tree) => {
    if (!(await stillHolds())) return false;
    await rm(join(tree, place), { recursive: true, force: true });
    await copySite(site, join(tree, place));
    return true;
  });
}

/** Takes a folder off a branch. */
export function removeFolder(branch: ShownBranch, place: string, message: string): Promise<Outcome> {
  return changeBranch(branch, message, async (tree) => {
    await rm(join(tree, place), { recursive: true, force: true });
    return true;
  });
}

/** Files and folders only: no links, and no names with a dot in front, which mean something to git and to hosts. */
async function copySite(site: string, to: string): Promise<void> {
  await mkdir(to, { recursive: true });
  await cp(site, to, {
    recursive: true,
    filter: async (path) => {
      const found = await lstat(path);
      return (found.isFile() || found.isDirectory()) && (path === site || !basename(path).startsWith('.'));
    },
  });
}

/**
 * Changes a branch in a folder of its own and pushes it. The branch has one commit and no history, which would
 * grow with every preview; where somebody else pushed in between, the change is made again on theirs.
 */
async function changeBranch(
  { folder, branch, access }: ShownBranch,
  message: string,
  change: (tree: string) => Promise<boolean>,
): Promise<Outcome> {
  let refused = '';
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const tree = await mkdtemp(join(tmpdir(), 'variorum-pages-'));
    try {
      const old = await fetchBranch({ folder, branch, access });
      const start = old ?? (await git(folder, ['commit-tree', await git(folder, ['mktree']), '-m', 'Begin']));
      await git(folder, ['worktree', 'add', '--quiet', '--force', '--detach', tree, start]);
      if (!(await change(tree))) return 'outdated';
      // Without this file GitHub leaves out the folders whose name begins with a stroke.
      await writeFile(join(tree, '.nojekyll'), '');
      await git(tree, ['add', '--all', '--force', '.']);
      const files = await git(tree, ['write-tree']);
      if (old !== null && files === (await git(tree, ['rev-parse', 'HEAD^{tree}']))) return 'same';
      const commit = await git(tree, ['commit-tree', files, '-m', message]);
      const lease = `--force-with-lease=refs/heads/${branch}:${old ?? ''}`;
      const push = ['push', '--quiet', lease, 'origin', `${commit}:refs/heads/${branch}`];
      const pushed = await runGit(tree, push, '', access);
      if (pushed.status === 0) return 'changed';
      refused = pushed.err;
    } finally {
      await runGit(folder, ['worktree', 'remove', '--force', tree]);
      await rm(tree, { recursive: true, force: true });
    }
  }
  throw new Error(`The branch ${branch} could not be pushed: ${refused}`);
}

/** The commit of the branch as the remote has it now; null where there is no such branch yet. */
async function fetchBranch({ folder, branch, access }: ShownBranch): Promise<string | null> {
  const listed = await git(folder, ['ls-remote', 'origin', `refs/heads/${branch}`], access);
  if (listed === '') return null;
  const fetch = ['fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `refs/heads/${branch}`];
  await git(folder, fetch, access);
  return git(folder, ['rev-parse', 'FETCH_HEAD']);
}
