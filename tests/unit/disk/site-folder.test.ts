import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { expectPages, expectSite, replaceFolder } from '../../../src/disk/site-folder.ts';
import { makeFolder, removeFolders } from '../kit/repository.ts';

afterAll(removeFolders);

/** Writes a site of two files that both name it. */
const build = (name: string) => async (folder: string) => {
  await writeFile(join(folder, 'a'), name);
  await new Promise((resolve) => setTimeout(resolve, 5 * Math.random()));
  await writeFile(join(folder, 'b'), name);
};

const read = async (site: string) =>
  Promise.all(['a', 'b'].map((file) => readFile(join(site, file), 'utf8').catch(() => null)));

test('a folder that is made takes the place of the one before, and leaves nothing beside it', async () => {
  const root = await makeFolder();
  const site = join(root, 'dist');
  await replaceFolder(site, root, build('old'));
  await writeFile(join(site, 'c'), 'of the old one alone');
  await replaceFolder(site, root, build('new'));
  expect([await read(site), await readdir(site), await readdir(root)]).toEqual([
    ['new', 'new'],
    ['a', 'b'],
    ['dist'],
  ]);
});

test('a folder is made in a workshop elsewhere', async () => {
  const root = await makeFolder();
  const workshop = join(root, 'workshop');
  await replaceFolder(join(root, 'public', 'dist'), workshop, build('new'));
  expect([
    await read(join(root, 'public', 'dist')),
    await readdir(workshop),
    await readdir(join(root, 'public')),
  ]).toEqual([['new', 'new'], [], ['dist']]);
});

test('where the making fails, what was there stays', async () => {
  const root = await makeFolder();
  const site = join(root, 'dist');
  await replaceFolder(site, root, build('old'));
  const failing = replaceFolder(site, root, async (folder) => {
    await writeFile(join(folder, 'a'), 'half');
    throw new Error('torn');
  });
  await expect(failing).rejects.toThrow('torn');
  expect([await read(site), await readdir(root)]).toEqual([['old', 'old'], ['dist']]);
});

test('a folder that is not there, is empty or holds a site may be replaced, and one with work in it may not', async () => {
  const root = await makeFolder();
  const folder = (name: string) => join(root, name);
  await Promise.all(['empty', 'site', 'work'].map((name) => mkdir(folder(name))));
  await writeFile(join(folder('site'), '404.html'), '');
  for (const name of ['b.yml', 'a.yml']) await writeFile(join(folder('work'), name), '');
  for (const name of ['none', 'empty', 'site']) await expectSite(folder(name));
  await expect(expectSite(folder('work'))).rejects.toMatchObject({
    said: {
      code: 'bad-argument',
      sentence: `The folder "${folder('work')}" holds something other than a built site, which the new one would take the place of.`,
      evidence: [['holds', 'a.yml, b.yml']],
      action: 'Give a folder that is new, empty or holds a site with --out.',
    },
  });
});

/** Runs `replaceFolder` in a process of its own, with something said before each move and while the folder is made. */
function inProcess(site: string, workshop: string, beforeMove: string, whileMade: string): void {
  const module = pathToFileURL(resolve('src/disk/site-folder.ts')).href;
  const script = `
    import fs from 'node:fs';
    import { syncBuiltinESMExports } from 'node:module';
    const die = () => process.kill(process.pid, 'SIGKILL');
    const rename = fs.promises.rename;
    let moves = 0;
    fs.promises.rename = async (...paths) => {
      moves += 1;
      ${beforeMove}
      await rename(...paths);
    };
    syncBuiltinESMExports();
    const { replaceFolder } = await import(${JSON.stringify(module)});
    await replaceFolder(${JSON.stringify(site)}, ${JSON.stringify(workshop)}, async (folder) => {
      fs.writeFileSync(folder + '/a', 'half');
      ${whileMade}
      fs.writeFileSync(folder + '/b', 'half');
    });`;
  const args = ['--import', resolve('scripts/preload.mjs'), '--input-type=module', '--eval', script];
  execFileSync(process.execPath, args, { stdio: 'ignore' });
}

test('a folder is copied where it was made on another disk', async () => {
  const root = await makeFolder();
  const site = join(root, 'dist');
  const workshop = join(root, 'workshop');
  inProcess(site, workshop, `if (moves === 1) throw Object.assign(new Error('far'), { code: 'EXDEV' });`, '');
  expect([await read(site), await readdir(root), await readdir(workshop)]).toEqual([
    ['half', 'half'],
    ['dist', 'workshop'],
    [],
  ]);
});

test('a build that is killed leaves the site before it, and the next one takes away what it left', async () => {
  const root = await makeFolder();
  const site = join(root, 'dist');
  await replaceFolder(site, root, build('old'));
  expect(() => {
    inProcess(site, root, '', 'die();');
  }).toThrow();
  expect([await read(site), (await readdir(root)).length]).toEqual([['old', 'old'], 2]);
  const torn = replaceFolder(site, root, () => Promise.reject(new Error('torn')));
  await expect(torn).rejects.toThrow('torn');
  expect([await read(site), await readdir(root)]).toEqual([['old', 'old'], ['dist']]);
});

test('a build that is killed between its two moves has its site put back by the next one', async () => {
  const root = await makeFolder();
  const site = join(root, 'dist');
  await replaceFolder(site, root, build('old'));
  expect(() => {
    inProcess(site, root, 'if (moves === 3) die();', '');
  }).toThrow();
  const torn = replaceFolder(site, root, () => Promise.reject(new Error('torn')));
  await expect(torn).rejects.toThrow('torn');
  expect([await read(site), await readdir(root)]).toEqual([['old', 'old'], ['dist']]);
});

test('of builds at once for one place one stays, whole', async () => {
  const root = await makeFolder();
  const site = join(root, 'dist');
  const names = ['one', 'two', 'three', 'four', 'five', 'six'];
  await Promise.all(names.map((name) => replaceFolder(site, root, build(name))));
  const [a, b] = await read(site);
  expect([a === b, names.includes(a ?? ''), await readdir(root)]).toEqual([true, true, ['dist']]);
});

test('a place below a file is a fault that names it', async () => {
  const root = await makeFolder();
  await writeFile(join(root, 'file'), '');
  const place = join(root, 'file', 'dist');
  await expect(replaceFolder(place, root, build('new'))).rejects.toMatchObject({
    said: {
      code: 'not-written',
      sentence: expect.stringContaining('a file lies where a folder belongs') as string,
    },
  });
});

test('a site that lacks a page, or has one of other content, is not what was checked', async () => {
  const site = await makeFolder();
  for (const page of ['', 'stories/ferry', 'stories/dam']) {
    await mkdir(join(site, page), { recursive: true });
    await writeFile(join(site, page, 'index.html'), '');
  }
  await expectPages(site, ['/', '/stories/ferry/', '/stories/dam/']);
  await expect(expectPages(site, ['/', '/stories/ferry/', '/stories/mill/'])).rejects.toMatchObject({
    said: {
      code: 'site-differs',
      evidence: [
        ['missing', '/stories/mill/'],
        ['strange', '/stories/dam/'],
      ],
    },
  });
});
