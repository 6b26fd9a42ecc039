import { mkdir, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { contentOf, HERALD_RAW, REWRITE_ARTICLE } from '../unit/kit/fixture.ts';
import { makeFolder, putFiles, removeFolders } from '../unit/kit/repository.ts';
import { callCommand, type Run, startCommand } from './command-run.ts';

/** What the commands say where the disk refuses, and what is then on it. */

afterAll(removeFolders);

async function folder(without: readonly string[] = []): Promise<string> {
  const root = await makeFolder();
  await putFiles(root, new Map([...contentOf()].filter(([path]) => !without.includes(path))));
  return root;
}

/** All files of a folder with their bytes. */
async function snapshot(root: string): Promise<Record<string, string>> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(
    await Promise.all(files.sort().map(async (file) => [file, await readFile(file, 'latin1')] as const)),
  );
}

/** Runs a command on a disk that refuses one call on the paths that hold certain words. */
function onFailingDisk(call: string, code: string, path: string, name: string, args: string[]): Promise<Run> {
  const disk = pathToFileURL(resolve('tests/commands/failing-disk.mjs')).href;
  return startCommand(name, args, {
    NODE_OPTIONS: `--import=${disk}`,
    FAIL_CALL: call,
    FAIL_CODE: code,
    FAIL_PATH: path,
  });
}

const said = (root: string, { exit, out, err }: Run) => [exit, out, err.replaceAll(root, 'ROOT')];

describe.concurrent('a content folder that cannot be read', () => {
  const MISSING = `\
error  not-read
  "ROOT/content" could not be read: it is not there.
  Check the path, and run the command again.
`;

  test.each([
    ['check', []],
    ['ingest', []],
    ['suggest', ['herald']],
    ['add', ['tests/fixtures/pages/morning-post.html', '--id', 'post']],
  ] as const)('%s names the folder that is missing', async (name, args) => {
    const root = await makeFolder();
    expect(said(root, await callCommand(name, [...args, '--root', root]))).toEqual([1, '', MISSING]);
  });

  test('build names a root that was mistyped, and builds nothing', async () => {
    const root = await makeFolder();
    const run = await startCommand('build', ['--root', join(root, 'contnet'), '--out', join(root, 'dist')]);
    expect(said(root, run)).toEqual([1, '', MISSING.replace('ROOT', 'ROOT/contnet')]);
    expect(await readdir(root)).toEqual([]);
  });

  test.each([
    ['readdir', 'content/raw/ferry', 'content/raw/ferry'],
    ['readFile', HERALD_RAW, HERALD_RAW],
  ])('a place without rights is named (%s)', async (call, path, named) => {
    const root = await folder();
    const run = await onFailingDisk(call, 'EACCES', path, 'check', ['--root', root]);
    expect(said(root, run)).toEqual([
      1,
      '',
      `error  not-read\n  "ROOT/${named}" could not be read: this account has no right to it.\n` +
        '  Give this account the right to it, and run the command again.\n',
    ]);
  });
});

describe.concurrent('a site without stories', () => {
  const EMPTY = `\
error  no-stories
  "ROOT/content/stories" holds no story.
  Check the folder, or say with --without-stories that a site without stories is meant.
`;

  async function empty(): Promise<string> {
    const root = await makeFolder();
    await mkdir(join(root, 'content'));
    return root;
  }

  test('is refused by the check and the build', async () => {
    const root = await empty();
    expect(said(root, await callCommand('check', ['--root', root]))).toEqual([1, '', EMPTY]);
    const build = await startCommand('build', ['--root', root, '--out', join(root, 'dist')]);
    expect(said(root, build)).toEqual([1, '', EMPTY]);
    expect(await readdir(root)).toEqual(['content']);
  });

  test('is taken where somebody says that it is meant', async () => {
    const { exit, err } = await callCommand('check', ['--root', await empty(), '--without-stories']);
    expect([exit, err]).toEqual([0, '']);
  });
});

describe.concurrent('a disk that refuses to be written to', () => {
  const refused = (path: string, reason: string, action: string) =>
    `error  not-written\n  "ROOT/${path}" could not be written: ${reason}.\n  ${action}\n`;
  const FULL = ['the disk is full', 'Free some space, and run the command again.'] as const;
  const RIGHTS = [
    'this account has no right to it',
    'Give this account the right to it, and run the command again.',
  ] as const;

  test.each([
    ['ingest', [], 'write', 'ENOSPC', REWRITE_ARTICLE, FULL],
    ['ingest', [], 'open', 'EACCES', REWRITE_ARTICLE, RIGHTS],
    ['ingest', [], 'rename', 'ENOSPC', REWRITE_ARTICLE, FULL],
    ['story', ['mill-fire'], 'write', 'ENOSPC', 'content/stories/mill-fire.yml', FULL],
    ['story', ['mill-fire'], 'mkdir', 'EACCES', 'content/stories/mill-fire.yml', RIGHTS],
    [
      'add',
      ['tests/fixtures/pages/morning-post.html', '--id', 'post'],
      'write',
      'ENOSPC',
      'content/raw/ferry/post.txt',
      FULL,
    ],
  ] as const)('%s %j says so where %s fails with %s, and leaves what was there', async (...one) => {
    const [name, args, call, code, path, [reason, action]] = one;
    const root = await folder();
    if (name === 'ingest') await writeFile(join(root, REWRITE_ARTICLE), 'an older state');
    const before = await snapshot(root);
    const words = call === 'mkdir' ? 'content/stories' : (path.split('/').at(-1) ?? '');
    const run = await onFailingDisk(call, code, words, name, ['--root', root, ...args]);
    expect([...said(root, run), await snapshot(root)]).toEqual([
      1,
      '',
      refused(path, reason, action),
      before,
    ]);
  });

  test('a folder that lies where a file belongs is named', async () => {
    const root = await folder([REWRITE_ARTICLE]);
    await mkdir(join(root, 'content/stories'), { recursive: true });
    await rm(join(root, 'content/articles'), { recursive: true });
    await writeFile(join(root, 'content/articles'), '');
    const { exit, err } = await callCommand('ingest', ['--root', root]);
    expect([exit, err.includes('Error:')]).toEqual([1, false]);
  });
});

describe.concurrent('a link in the place of a folder', () => {
  test.each([
    [
      'add',
      ['tests/fixtures/pages/morning-post.html', '--story', 'ferry', '--id', 'post'],
      'content/raw/ferry',
    ],
    ['add', ['tests/fixtures/pages/morning-post.html', '--story', 'ferry', '--id', 'post'], 'content/raw'],
    ['story', ['mill-fire'], 'content/stories'],
    ['suggest', ['ferry/herald'], 'content/claims/ferry'],
    ['ingest', [], 'content/articles/ferry'],
    ['ingest', [], 'content/articles'],
  ] as const)('leads %s %j nowhere: %s', async (name, args, place) => {
    const root = await folder();
    const outside = await makeFolder();
    await rename(join(root, place), join(outside, 'elsewhere'));
    await symlink(join(outside, 'elsewhere'), join(root, place));
    const before = await snapshot(outside);
    const { exit, err } = await callCommand(name, ['--root', root, ...args]);
    expect([exit, err.includes('link')]).toEqual([1, true]);
    expect(await snapshot(outside)).toEqual(before);
  });
});
