import type { Dirent } from 'node:fs';
import { lstat, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { ContentFiles } from '../core/record/files.ts';
import { asDiskFault } from './disk-fault.ts';
import { refuse } from './refusal.ts';
import { writeNew, writeWhole } from './whole-file.ts';

/** The content folder on the disk: the only place where content is read and written. */

/**
 * All files of `<root>/content` by their path from the root, with forward slashes. Links are listed with null
 * and never followed. A folder or file that is not there, or may not be read, is a fault that names it.
 */
export async function readContentFiles(root: string): Promise<ContentFiles> {
  const files = new Map<string, Uint8Array | null>();
  for (const entry of await listFolder(join(root, 'content'))) {
    const path = join(entry.parentPath, entry.name);
    files.set(
      relative(root, path).split(sep).join('/'),
      entry.isFile() ? await orFault(path, 'read', readFile(path)) : null,
    );
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** What lies in a folder and in those below it; each folder is asked by itself, so that a fault names the right one. */
async function listFolder(folder: string): Promise<Dirent[]> {
  const found: Dirent[] = [];
  for (const entry of await orFault(folder, 'read', readdir(folder, { withFileTypes: true })))
    found.push(...(entry.isDirectory() ? await listFolder(join(folder, entry.name)) : [entry]));
  return found;
}

async function orFault<Done>(path: string, doing: 'read' | 'written', done: Promise<Done>): Promise<Done> {
  return done.catch((error: unknown) => {
    throw asDiskFault(error, path, doing);
  });
}

/** Where a path from the root lies; refuses one with a link on its way, which would lead out of the project. */
export async function placeOf(root: string, path: string): Promise<string> {
  const folders = path.split('/').slice(0, -1);
  for (let depth = 1; depth <= folders.length; depth += 1) {
    const folder = folders.slice(0, depth).join('/');
    const found = await lstat(join(root, folder)).catch(() => null);
    if (found?.isSymbolicLink() !== true) continue;
    refuse({
      code: 'not-written',
      sentence: `"${path}" could not be written: "${folder}" is a link, and links are not followed.`,
      evidence: [],
      action: 'Put the folder itself in its place.',
    });
  }
  return join(root, path);
}

/** Writes the texts that differ from what lies on the disk, and gives their paths. */
export async function writeChanged(root: string, texts: ReadonlyMap<string, string>): Promise<string[]> {
  const written: string[] = [];
  for (const [path, text] of texts) {
    if ((await readFile(join(root, path), 'utf8').catch(() => null)) === text) continue;
    await writeWhole(await placeOf(root, path), text);
    written.push(path);
  }
  return written;
}

/** Writes a file that is not there yet, in the place of its path from the root; false, and nothing done, where it is. */
export async function writeNewFile(root: string, path: string, text: string): Promise<boolean> {
  return writeNew(await placeOf(root, path), text);
}

/** What writing the generated articles changed, as paths from the root. */
export interface WrittenArticles {
  written: string[];
  deleted: string[];
}

/** Makes `content/articles` what `generated` says: writes what differs, deletes what has no raw file. */
export async function writeGenerated(
  root: string,
  files: ContentFiles,
  generated: ReadonlyMap<string, string>,
): Promise<WrittenArticles> {
  const changed = [...generated].filter(([path, text]) => {
    const bytes = files.get(path);
    return !bytes || new TextDecoder().decode(bytes) !== text;
  });
  const deleted = [...files.keys()].filter(
    (path) => path.startsWith('content/articles/') && !generated.has(path),
  );
  for (const [path, text] of changed) await writeWhole(await placeOf(root, path), text);
  for (const path of deleted) await orFault(join(root, path), 'written', rm(join(root, path)));
  return { written: changed.map(([path]) => path), deleted };
}

/** Writes one file of the content folder, given by its path from the root. */
export async function writeContentFile(root: string, path: string, text: string): Promise<void> {
  await writeWhole(await placeOf(root, path), text);
}
