import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashOf, readKept, writeKept } from '../../../src/disk/kept-file.ts';
import { makeFolder, removeFolders } from '../kit/repository.ts';

/** Files that are changed only as long as they are what was read of them. */

afterAll(removeFolders);

const PATH = 'content/claims/ferry/herald.yml';
const bytes = (text: string) => new TextEncoder().encode(text);
const text = (root: string, path = PATH) => readFile(join(root, path), 'utf8');

async function folderWith(content: string, path = PATH): Promise<string> {
  const root = await makeFolder();
  await mkdir(dirname(join(root, path)), { recursive: true });
  await writeFile(join(root, path), content);
  return root;
}

test('a file is written over as long as it is what was read, and taken away, and made', async () => {
  const root = await folderWith('old');
  const read = await readKept(root, PATH);
  expect(await writeKept(root, PATH, hashOf(read), bytes('new'))).toEqual({ kind: 'written' });
  expect(await text(root)).toBe('new');
  expect(await writeKept(root, PATH, hashOf(bytes('new')), null)).toEqual({ kind: 'written' });
  expect(await readKept(root, PATH)).toBeNull();
  expect(await writeKept(root, PATH, hashOf(null), bytes('again'))).toEqual({ kind: 'written' });
  expect(await text(root)).toBe('again');
  expect(await readdir(join(root, dirname(PATH)))).toEqual(['herald.yml']);
});

describe('a file that somebody else changed stays as it is, and is given', () => {
  test.each([
    ['when it was to be written', bytes('mine')],
    ['when it was to be taken away', null],
  ])('%s', async (_, mine) => {
    const root = await folderWith('old');
    const read = await readKept(root, PATH);
    await writeFile(join(root, PATH), 'theirs');
    expect(await writeKept(root, PATH, hashOf(read), mine)).toEqual({
      kind: 'changed',
      theirs: bytes('theirs'),
    });
    expect([await text(root), await readdir(join(root, dirname(PATH)))]).toEqual(['theirs', ['herald.yml']]);
  });

  test('when it was to be made', async () => {
    const root = await folderWith('theirs');
    expect(await writeKept(root, PATH, hashOf(null), bytes('mine'))).toEqual({
      kind: 'changed',
      theirs: bytes('theirs'),
    });
    expect(await text(root)).toBe('theirs');
  });

  test('when it is gone', async () => {
    const root = await makeFolder();
    expect(await writeKept(root, PATH, hashOf(bytes('old')), bytes('mine'))).toEqual({
      kind: 'changed',
      theirs: null,
    });
    expect(await readdir(root)).toEqual([]);
  });
});

describe('no other place is written', () => {
  const refusal = (path: string, why: string) => `"${path}" could not be written: ${why}.`;
  test.each([
    'package.json',
    '../content/claims/ferry/herald.yml',
    'content/claims/../../herald.yml',
    'content/claims/../claims/ferry/herald.yml',
    'content/claims/ferry/../herald.yml',
    'content/claims//herald.yml',
    'content/claims/ferry/.herald.yml',
    'content/claims/ferry/Herald.yml',
    '/content/claims/ferry/herald.yml',
    'content\\claims\\ferry\\herald.yml',
    'elsewhere/claims/ferry/herald.yml',
    'content/articles/ferry/herald.md',
    'content/README.md',
    'content/stories/ferry.yml/',
  ])('%s', async (path) => {
    const root = await makeFolder();
    const why = 'it is no file that people write under "content"';
    await expect(writeKept(root, path, hashOf(null), bytes('x'))).rejects.toThrow(refusal(path, why));
    await expect(readKept(root, path)).rejects.toThrow(refusal(path, why));
    expect(await readdir(root)).toEqual([]);
  });

  test('a link in place of the file', async () => {
    const root = await folderWith('elsewhere', 'content/stories/other.yml');
    await mkdir(join(root, dirname(PATH)), { recursive: true });
    await symlink(join(root, 'content/stories/other.yml'), join(root, PATH));
    await expect(writeKept(root, PATH, hashOf(bytes('elsewhere')), bytes('x'))).rejects.toThrow(
      refusal(PATH, 'it is a link, and links are not followed'),
    );
    expect(await text(root, 'content/stories/other.yml')).toBe('elsewhere');
  });

  test('a link in place of its folder', async () => {
    const [root, away] = [await makeFolder(), await makeFolder()];
    await mkdir(join(root, 'content/claims'), { recursive: true });
    await symlink(away, join(root, 'content/claims/ferry'));
    await expect(writeKept(root, PATH, hashOf(null), bytes('x'))).rejects.toThrow(
      refusal(PATH, '"content/claims/ferry" is a link, and links are not followed'),
    );
    expect(await readdir(away)).toEqual([]);
  });
});
