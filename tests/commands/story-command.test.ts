import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { callCommand } from './command-run.ts';
import { makeFolder, removeFolders } from '../unit/kit/repository.ts';

/** Starting a story. */

afterAll(removeFolders);

test('a first story file is written once, and an article can be added to it before it is filled in', async () => {
  const root = await makeFolder();
  expect(await callCommand('story', ['mill-fire', '--root', root])).toEqual({
    exit: 0,
    out: `\
Wrote content/stories/mill-fire.yml

Next:
  1. Fill in title, dek, date and place; each key is explained in the file.
  2. npm run add -- <file or address> --story mill-fire
  3. npm run check -- mill-fire
`,
    err: '',
  });
  const text = () => readFile(join(root, 'content/stories/mill-fire.yml'), 'utf8');
  const before = await text();
  expect(before).toMatch(/^updated: \d{4}-\d{2}-\d{2}$/mu);
  expect(await callCommand('story', ['mill-fire', '--root', root])).toEqual({
    exit: 1,
    out: '',
    err: `\
error  file-exists
  content/stories/mill-fire.yml is there already, and nothing is written over it.
  Edit that file, or give the new story another id.
`,
  });
  expect(await text()).toBe(before);
  const added = await callCommand('add', ['tests/fixtures/pages/morning-post.html', '--root', root]);
  expect([added.exit, added.out.split('\n')[0]]).toEqual([
    0,
    'Wrote content/raw/mill-fire/the-morning-post.txt',
  ]);
});

test.each([
  [[], 'nothing: it needs an id for the story, such as ferry-grounding-2024'],
  [['Mill Fire'], '"Mill Fire", which is no id of a story (small letters, digits, hyphens)'],
  [['mill', 'fire'], '"fire"'],
])('it says what it cannot use: %j', async (args, what) => {
  const { exit, err } = await callCommand('story', [...args, '--root', await makeFolder()]);
  expect([exit, err]).toEqual([
    1,
    `error  bad-argument\n  This command cannot use ${what}.\n  Usage: npm run story -- <id>\n`,
  ]);
});
