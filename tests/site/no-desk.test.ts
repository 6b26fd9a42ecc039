import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';

/** The desk is for the machine of an editor: the published site has no trace of it. */

test.each(['real', 'based', 'young'] as const)(
  'the site "%s" has neither a page nor a word of the desk',
  async (name) => {
    const { folder } = inject('sites')[name];
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
    expect(files.length).toBeGreaterThan(20);
    expect(files.filter((file) => /[\\/]desk(?:[\\/.]|$)/u.test(file.slice(folder.length)))).toEqual([]);
    const traces = await Promise.all(
      files.map(async (file) =>
        /desk\/calls|x-desk-token|variorum-desk/u.test(await readFile(file, 'latin1')) ? [file] : [],
      ),
    );
    expect(traces.flat()).toEqual([]);
  },
);
