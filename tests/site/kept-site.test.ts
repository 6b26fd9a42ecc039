import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { expect, inject, test } from 'vitest';
import { AS_LARGE, build } from '../sites.ts';

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

test('a site whose pages were kept by the build before has the same bytes, whatever is called development', async () => {
  const { young } = inject('sites');
  const again = await build('build', 'young-again', young.root, young.base, {
    ...AS_LARGE,
    ...{ DEV: '1', PROD: '' },
  });
  const [before, after] = await Promise.all([readAll(young.folder), readAll(again.folder)]);
  expect([...after.keys()]).toEqual([...before.keys()]);
  expect(
    [...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes)).map(([path]) => path),
  ).toEqual([]);
});
