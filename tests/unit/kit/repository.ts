import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { runGit } from '../../../src/disk/git.ts';
import type { ContentFiles } from '../../../src/core/record/files.ts';

/** Folders and repositories on the disk, made for one test and taken away behind it. */

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

/** A repository with files in one commit on the branch main, by somebody made up. */
export async function makeRepository(files: ContentFiles): Promise<string> {
  const folder = await makeFolder();
  await git(folder, 'init', '--quiet', '--initial-branch=main');
  await git(folder, 'config', 'user.name', 'Jo Doe');
  await git(folder, 'config', 'user.email', 'jo@herald.example');
  await putFiles(folder, files);
  await commitAll(folder);
  return folder;
}

/** Commits everything in a repository, and gives the commit. */
export async function commitAll(folder: string): Promise<string> {
  await git(folder, 'add', '--all');
  await git(folder, 'commit', '--quiet', '--message', 'Change', '--allow-empty');
  return git(folder, 'rev-parse', 'HEAD');
}
