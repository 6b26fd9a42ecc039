import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import type { ContentFiles } from '../core/record/files.ts';

/** The content folder on the disk: the only place where content is read and written. */

/**
 * All files of `<root>/content` by their path from the root, with forward slashes. Links are listed with null
 * and never followed. An absent folder gives no files.
 */
export async function readContentFiles(root: string): Promise<ContentFiles> {
  const entries = await readdir(join(root, 'content'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const files = new Map<string, Uint8Array | null>();
  for (const entry of entries) {
    if (entry.isDirectory()) continue;
    const path = join(entry.parentPath, entry.name);
    files.set(relative(root, path).split(sep).join('/'), entry.isFile() ? await readFile(path) : null);
  }
  return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Writes the texts that differ from what lies on the disk, and gives their paths. */
export async function writeChanged(root: string, texts: ReadonlyMap<string, string>): Promise<string[]> {
  const written: string[] = [];
  for (const [path, text] of texts) {
    if ((await readFile(join(root, path), 'utf8').catch(() => null)) === text) continue;
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
    written.push(path);
  }
  return written;
}

/** Writes a file that is not there yet, in the place of its path from the root; false, and nothing done, where it is. */
export async function writeNewFile(root: string, path: string, text: string): Promise<boolean> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  try {
    await writeFile(join(root, path), text, { flag: 'wx' });
    return true;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
    throw error;
  }
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
  for (const [path, text] of changed) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  for (const path of deleted) await rm(join(root, path));
  return { written: changed.map(([path]) => path), deleted };
}

/** Writes one file of the content folder, given by its path from the root. */
export async function writeContentFile(root: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), text);
}
