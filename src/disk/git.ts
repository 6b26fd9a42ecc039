import { execFile } from 'node:child_process';
import type { ContentFiles } from '../core/record/files.ts';

/** Git as the commands use it: states of the content that are not in the working folder. */

/** What a call of git printed; `status` is not 0 where git refused. */
export interface GitAnswer {
  status: number;
  out: Buffer;
  err: string;
}

/**
 * Runs git in a folder, with `input` on its standard input and `more` in its environment. Never throws for what git
 * refuses.
 */
export function runGit(
  folder: string,
  args: readonly string[],
  input = '',
  more: Readonly<Record<string, string>> = {},
): Promise<GitAnswer> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...more };
    const options = { cwd: folder, encoding: 'buffer', maxBuffer: 1 << 30, env } as const;
    const child = execFile('git', args, options, (_, out, err) => {
      resolve({ status: child.exitCode ?? 1, out, err: err.toString('utf8').trim() });
    });
    child.stdin?.on('error', () => undefined);
    child.stdin?.end(input);
  });
}

/** Who commits what a workflow makes. */
const AUTHOR = [
  '-c',
  'user.name=github-actions[bot]',
  '-c',
  'user.email=github-actions[bot]@users.noreply.github.com',
];

/** Runs git as a workflow does, and gives what it printed, without white space at its ends; throws where git refuses. */
export async function git(
  folder: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
): Promise<string> {
  const { status, out, err } = await runGit(folder, [...AUTHOR, ...args], '', more);
  if (status !== 0) throw new Error(`git ${args[0] ?? ''} failed: ${err}`);
  return out.toString('utf8').trim();
}

/** Fetches a ref of the remote, whose commit is then `FETCH_HEAD`; throws where git refuses. */
export async function fetchRef(
  folder: string,
  ref: string,
  access: Readonly<Record<string, string>>,
): Promise<void> {
  const { status, err } = await runGit(folder, ['fetch', '--quiet', '--no-tags', 'origin', ref], '', access);
  if (status !== 0) throw new Error(`git fetch failed: ${err}`);
}

/** True where one commit is another, or came before it in its history; false where git knows one of them not. */
export async function isAncestor(folder: string, commit: string, of: string): Promise<boolean> {
  return (await runGit(folder, ['merge-base', '--is-ancestor', commit, of])).status === 0;
}

/** The commit that a name means in the repository of a folder; null where it means none. */
export async function findCommit(folder: string, name: string): Promise<string | null> {
  const { status, out } = await runGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  return status === 0 ? out.toString('utf8').trim() : null;
}

/** Where two commits parted; the first of them where git knows no such place. */
export async function findMergeBase(folder: string, commit: string, other: string): Promise<string> {
  const { status, out } = await runGit(folder, ['merge-base', commit, other]);
  return status === 0 ? out.toString('utf8').trim() : commit;
}

const LINK_MODE = '120000';

/** The files of `content/` as a commit has them, by their path from the folder; links are null, as on the disk. */
export async function readContentAt(folder: string, commit: string): Promise<ContentFiles> {
  const { out } = await runGit(folder, ['ls-tree', '-r', '-z', commit, '--', 'content/']);
  const entries = out
    .toString('utf8')
    .split('\0')
    .filter(Boolean)
    .map((entry) => {
      // A name may hold tabs itself.
      const tab = entry.indexOf('\t');
      const [mode = '', type = '', hash = ''] = entry.slice(0, tab).split(' ');
      return { mode, type, hash, path: entry.slice(tab + 1) };
    })
    .filter(({ type }) => type === 'blob');
  const blobs = await readBlobs(
    folder,
    entries.map(({ hash }) => hash),
  );
  const files = entries.map(({ mode, hash, path }): [string, Uint8Array | null] => [
    path,
    mode === LINK_MODE ? null : (blobs.get(hash) ?? null),
  ]);
  return new Map(files.sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function readBlobs(folder: string, hashes: readonly string[]): Promise<Map<string, Uint8Array>> {
  const { out } = await runGit(folder, ['cat-file', '--batch'], hashes.map((hash) => `${hash}\n`).join(''));
  const blobs = new Map<string, Uint8Array>();
  let at = 0;
  while (at < out.length) {
    const feed = out.indexOf(10, at);
    const [hash = '', , size = ''] = out.toString('utf8', at, feed).split(' ');
    const end = feed + 1 + Number(size);
    blobs.set(hash, new Uint8Array(out.subarray(feed + 1, end)));
    at = end + 1;
  }
  return blobs;
}
