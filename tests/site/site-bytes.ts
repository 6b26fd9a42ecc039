import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Two sites, byte for byte. */

/** The bytes of all files of a site by their paths. */
async function readAll(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [relative(folder, path), await readFile(path)] as const),
    ),
  );
}

/** The paths of files that one of two sites has alone, or that have other bytes in it than in the other, in order. */
export async function differingFiles(one: string, other: string): Promise<string[]> {
  const [before, after] = await Promise.all([readAll(one), readAll(other)]);
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.filter((path) => {
    const bytes = before.get(path);
    return !bytes || !after.get(path)?.equals(bytes);
  });
}
