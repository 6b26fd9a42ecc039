import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { runGit } from '../../../src/disk/git.ts';
import type { ContentFiles } from '../../../src/core/record/files.ts';

/** Folders and repositories on the disk, made for one test and taken away after it. */

const made: string[] = [];

/** An empty folder. */
export async function makeFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'variorum-'));
  made.push(folder);
  return folder;
}

/** Takes away all folders that were made. */
export async function removeFolders(): Promise<void> {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
}

/** Writes files into a folder; a file without bytes becomes a link that leads nowhere. */
export async function putFiles(folder: string, files: ContentFiles): Promise<void> {
  for (const [path, bytes] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    if (bytes) await writeFile(join(folder, path), bytes);
    else await symlink('nowhere', join(folder, path));
  }
}

/** The folder of a built site of one story. */
export async function makeSite(): Promise<string> {
  const site = await makeFolder();
  const page = (words: string) => Buffer.from(`<h1>${words}</h1>`);
  await putFiles(
    site,
    new Map([
      ['index.html', page('Served')],
      ['stories/ferry/index.html', page('Ferry')],
    ]),
  );
  return site;
}

/** Runs git and gives what it printed; throws where git refuses, since the test then is wrong. */
export async function git(folder: string, ...args: string[]): Promise<string> {
  const { status, out, err } = await runGit(folder, args);
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${err}`);
  return out.toString('utf8').trim();
}

/** Each file of a folder, its links as links. */
async function filesIn(folder: string): Promise<ContentFiles> {
  const files = new Map<string, Uint8Array | null>();
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name);
    if (entry.isSymbolicLink()) files.set(relative(folder, path), null);
    if (entry.isFile()) files.set(relative(folder, path), await readFile(path));
  }
  return files;
}

const known = new Map<string, Promise<ContentFiles>>();

/** Fills a folder as it was filled before under this name; each step of git is a process, and writing files is none. */
async function fillAgain(folder: string, name: string, fill: () => Promise<void>): Promise<void> {
  const before = known.get(name);
  if (before) return putFiles(folder, await before);
  const filled = fill().then(() => filesIn(folder));
  known.set(name, filled);
  await filled;
}

function nameOf(files: ContentFiles): string {
  const hash = createHash('sha256');
  for (const [path, bytes] of files) hash.update(`${path}\n${bytes?.length ?? -1}\n`).update(bytes ?? '');
  return hash.digest('hex');
}

async function beginRepository(folder: string, files: ContentFiles): Promise<void> {
  await mkdir(folder, { recursive: true });
  await git(folder, 'init', '--quiet', '--initial-branch=main', '--template=');
  await git(folder, 'config', 'user.name', 'Jo Doe');
  await git(folder, 'config', 'user.email', 'jo@herald.example');
  await putFiles(folder, files);
  await commitAll(folder);
}

/** A repository with files in one commit on the branch main, by somebody made up. */
export async function makeRepository(files: ContentFiles): Promise<string> {
  const folder = await makeFolder();
  await fillAgain(folder, nameOf(files), () => beginRepository(folder, files));
  return folder;
}

/**
 * Such a repository and its remote, which has the branch main; changed files become the newest commit of pull request
 * 12 of the remote.
 */
export async function makePair(
  files: ContentFiles,
  changed?: ContentFiles,
): Promise<{ root: string; remote: string }> {
  const folder = await makeFolder();
  const [root, remote] = [join(folder, 'root'), join(folder, 'remote')];
  await fillAgain(folder, `${nameOf(files)} ${changed ? nameOf(changed) : ''}`, async () => {
    await git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', '--template=', 'remote');
    await beginRepository(root, files);
    await git(root, 'remote', 'add', 'origin', remote);
    await git(root, 'push', '--quiet', 'origin', 'main');
    if (!changed) return;
    await git(root, 'switch', '--quiet', '--detach');
    await putFiles(root, changed);
    await commitAll(root);
    await git(root, 'push', '--quiet', 'origin', 'HEAD:refs/pull/12/head');
    await git(root, 'switch', '--quiet', 'main');
  });
  await git(root, 'remote', 'set-url', 'origin', remote);
  return { root, remote };
}

/** Commits everything in a repository, and gives the commit. */
export async function commitAll(folder: string): Promise<string> {
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message', 'Change', '--allow-empty');
  return git(folder, 'rev-parse', 'HEAD');
}
