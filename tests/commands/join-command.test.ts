import { mkdir, readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { versionOfCode } from '../../src/disk/kept.ts';
import { settingsOf, writePart } from '../../src/disk/part-folder.ts';
import { contentOf } from '../unit/kit/fixture.ts';
import { makeFolder, putFiles, removeFolders } from '../unit/kit/repository.ts';
import { callCommand, startCommand } from './command-run.ts';

/** What is said of parts that cannot be built or joined, and that nothing is written then. */

afterAll(removeFolders);

async function partIn(root: string, name: string): Promise<string> {
  const folder = join(root, name);
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), '<!doctype html>');
  const site = { outlets: [], about: null, corrections: [], spellings: [] };
  await writePart(folder, { version: versionOfCode(), settings: settingsOf({}), site, stories: [] });
  return folder;
}

test('parts that were changed, and folders that are none, are all named, and nothing is joined', async () => {
  const root = await makeFolder();
  const [whole, short, broken] = [
    await partIn(root, 'whole'),
    await partIn(root, 'short'),
    await partIn(root, 'broken'),
  ];
  await writeFile(join(short, 'index.html'), '<!doc');
  await writeFile(join(broken, 'part.json'), '{"version":');
  const run = await callCommand('join', [
    whole,
    short,
    broken,
    join(root, 'gone'),
    '--out',
    join(root, 'dist'),
  ]);
  expect([run.exit, run.out, run.err.replaceAll(root, 'ROOT')]).toEqual([
    1,
    '',
    `\
error  no-part
  "ROOT/short" is not as it was built: files are missing, cut short or were added.
  Copy it again, or build it again: npm run build -- <story> … --out ROOT/short

error  no-part
  "ROOT/broken" is no part of a site.
  Build it: npm run build -- <story> … --out ROOT/broken

error  no-part
  "ROOT/gone" is no part of a site.
  Build it: npm run build -- <story> … --out ROOT/gone

Nothing was joined.
`,
  ]);
  expect((await readdir(root)).sort()).toEqual(['broken', 'short', 'whole']);
});

test.each([
  ['part-b', '"part-b" for the whole site: the part "part-b" lies there'],
  ['part-b/', '"part-b/" for the whole site: the part "part-b" lies there'],
  ['.', '"." for the whole site: the part "part-a" lies there'],
  ['part-b/site', '"part-b/site" for the whole site: it lies in the part "part-b"'],
  ['link', '"link" for the whole site: the part "part-a" lies there'],
  ['link/new/site', '"link/new/site" for the whole site: it lies in the part "part-a"'],
])('no part is taken away by the site of all: %s', async (out, said) => {
  const root = await makeFolder();
  for (const name of ['part-a', 'part-b', 'part-bb']) await partIn(root, name);
  await symlink(join(root, 'part-a'), join(root, 'link'));
  const at = (name: string) => `${root}/${name}`;
  const run = await callCommand('join', [at('part-a'), at('part-b'), '--out', at(out)]);
  expect({ ...run, err: run.err.replaceAll(`${root}/`, '') }).toEqual({
    exit: 1,
    out: '',
    err: `\
error  bad-argument
  This command cannot use ${said}.
  Usage: npm run join -- <part> <part> … [--out <folder>]
`,
  });
  const left = await Promise.all(['', 'part-a', 'part-b'].map((name) => readdir(join(root, name))));
  expect(left.map((names) => names.sort())).toEqual([
    ['link', 'part-a', 'part-b', 'part-bb'],
    ['index.html', 'part.json'],
    ['index.html', 'part.json'],
  ]);
});

test('one part is no site', async () => {
  expect(await callCommand('join', ['dist-a'])).toEqual({
    exit: 1,
    out: '',
    err: `\
error  bad-argument
  This command cannot use fewer than two parts.
  Usage: npm run join -- <part> <part> … [--out <folder>]
`,
  });
});

test('a part of a story that is not there is not built', async () => {
  const root = await makeFolder();
  await putFiles(root, contentOf());
  const run = await startCommand('build', ['ferry', 'fery', '--root', root, '--out', join(root, 'dist')]);
  expect(run).toEqual({
    exit: 1,
    out: '',
    err: `\
error  bad-argument
  This command cannot use "fery", which is no story here. Known: ferry.
  Usage: npm run build -- [story …] [--out <folder>] [--without-stories] [--no-cache]
`,
  });
  expect(await readdir(root)).toEqual(['content']);
});
