import { cp, lstat, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { runGit } from './git.ts';

/** The branch that GitHub Pages shows: the site at its root, previews in folders. */

const BRANCH = 'gh-pages';
const TRIES = 5;

/** Puts a built site at the root of the branch; the previews stay. False where the branch shows it already. */
export function deploySite(folder: string, site: string, message: string): Promise<boolean> {
  return changeBranch(folder, message, async (tree) => {
    for (const name of await readdir(tree))
      if (name !== '.git' && name !== 'previews') await rm(join(tree, name), { recursive: true });
    await copySite(site, tree);
  });
}

/** Puts a built site into a folder of the branch, in place of what is there. */
export function publishFolder(
  folder: string,
  site: string,
  place: string,
  message: string,
): Promise<boolean> {
  return changeBranch(folder, message, async (tree) => {
    await rm(join(tree, place), { recursive: true, force: true });
    await copySite(site, join(tree, place));
  });
}

/** Takes a folder off the branch; false where it is not there. */
export function removeFolder(folder: string, place: string, message: string): Promise<boolean> {
  return changeBranch(folder, message, (tree) => rm(join(tree, place), { recursive: true, force: true }));
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
 * Changes the branch in a folder of its own and pushes it. The branch has one commit and no history, which would
 * grow with every preview; where somebody else pushed in between, the change is made again on theirs.
 */
async function changeBranch(
  folder: string,
  message: string,
  change: (tree: string) => Promise<void>,
): Promise<boolean> {
  let refused = '';
  for (let attempt = 0; attempt < TRIES; attempt += 1) {
    const tree = await mkdtemp(join(tmpdir(), 'variorum-pages-'));
    try {
      const old = await fetchBranch(folder);
      const start = old ?? (await git(folder, 'commit-tree', await git(folder, 'mktree'), '-m', 'Begin'));
      await git(folder, 'worktree', 'add', '--quiet', '--force', '--detach', tree, start);
      await change(tree);
      // Without this file GitHub leaves out the folders whose name begins with a stroke.
      await writeFile(join(tree, '.nojekyll'), '');
      await git(tree, 'add', '--all', '--force', '.');
      const files = await git(tree, 'write-tree');
      if (old !== null && files === (await git(tree, 'rev-parse', 'HEAD^{tree}'))) return false;
      const commit = await git(tree, 'commit-tree', files, '-m', message);
      const lease = `--force-with-lease=refs/heads/${BRANCH}:${old ?? ''}`;
      const pushed = await runGit(tree, [
        'push',
        '--quiet',
        lease,
        'origin',
        `${commit}:refs/heads/${BRANCH}`,
      ]);
      if (pushed.status === 0) return true;
      refused = pushed.err;
    } finally {
      await runGit(folder, ['worktree', 'remove', '--force', tree]);
      await rm(tree, { recursive: true, force: true });
    }
  }
  throw new Error(`The branch ${BRANCH} could not be pushed: ${refused}`);
}

/** The commit of the branch as the remote has it now; null where there is no such branch yet. */
async function fetchBranch(folder: string): Promise<string | null> {
  const listed = await git(folder, 'ls-remote', 'origin', `refs/heads/${BRANCH}`);
  if (listed === '') return null;
  await git(folder, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', `refs/heads/${BRANCH}`);
  return git(folder, 'rev-parse', 'FETCH_HEAD');
}

const AUTHOR = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=github-actions[bot]@users.noreply.github.com',
];

async function git(folder: string, ...args: string[]): Promise<string> {
  const { status, out, err } = await runGit(folder, [...AUTHOR, ...args]);
  if (status !== 0) throw new Error(`git ${args[0] ?? ''} failed: ${err}`);
  return out.toString('utf8').trim();
}
