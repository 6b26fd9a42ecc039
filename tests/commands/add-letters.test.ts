import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { callCommand } from './command-run.ts';
import { contentOf } from '../unit/kit/fixture.ts';
import { makeFolder, putFiles, removeFolders } from '../unit/kit/repository.ts';

/** Adding an article whose letters are stored in another way than the project's own. */

afterAll(removeFolders);

async function project(): Promise<string> {
  const root = await makeFolder();
  await putFiles(root, contentOf());
  return root;
}
const add = (root: string, ...args: string[]) => callCommand('add', ['--root', root, ...args]);
const raw = (root: string, id: string) => readFile(join(root, `content/raw/ferry/${id}.txt`), 'utf8');

test('a text that an editor’s program stored as UTF-16 is written as UTF-8', async () => {
  const root = await project();
  const text = 'Ferry aground\n\nA café ship ran aground on Sunday.\n';
  await writeFile(join(root, 'wide.txt'), Buffer.from(`\ufeff${text}`, 'utf16le'));
  expect((await add(root, join(root, 'wide.txt'), '--id', 'wide')).exit).toBe(0);
  expect(await raw(root, 'wide')).toMatch(new RegExp(`\n---\n${text}$`, 'u'));
});

test('a page whose letters would be lost is not added', async () => {
  const root = await project();
  const words = 'The café ship ran aground on Sunday, said the coast guard of the town. ';
  const page = Buffer.concat([
    Buffer.from(`<h1>Ferry</h1><p>${words.repeat(12)}caf`),
    Buffer.from([0xc3]),
    Buffer.from('!</p>'),
  ]);
  await writeFile(join(root, 'harmed.html'), page);
  const { exit, err } = await add(root, join(root, 'harmed.html'));
  expect([exit, err]).toEqual([
    1,
    `\
error  no-article
  "${join(root, 'harmed.html')}" is stored in a way that nobody can read: as utf-8, letters of its text would be lost.
    around them  "caf\ufffd!"
  Copy the article’s words into a .txt file, and give that.
`,
  ]);
});
