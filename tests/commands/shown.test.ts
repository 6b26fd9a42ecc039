import { afterAll, expect, test } from 'vitest';
import { runCommand } from '../../src/disk/command.ts';
import { readContentAt } from '../../src/disk/git.ts';
import { contentOf, edit, HERALD_CLAIMS } from '../unit/kit/fixture.ts';
import { git, makeFolder, makeRepository, putFiles, removeFolders } from '../unit/kit/repository.ts';
import { callCommand } from './command-run.ts';

/** What commands print of texts, names of files and arguments steers neither a terminal nor a workflow. */

afterAll(removeFolders);

const HOSTILE = '::set-output name=a::b\n##[error]\u001b[2J\u202e';
const SHOWN = '‹U+003A›:set-output name=a::b\n‹U+0023›#[error]‹U+001B›[2J‹U+202E›';

test('every command prints through one door', async () => {
  const said: string[] = [];
  const add = (text: string) => said.push(text);
  const exit = await runCommand(
    async ({ print, warn }) => {
      print(HOSTILE);
      warn(HOSTILE);
      return Promise.resolve(0);
    },
    { args: [], env: {}, print: add, warn: add },
  );
  expect([exit, ...said]).toEqual([0, SHOWN, SHOWN]);
});

test('an argument', async () => {
  const { err } = await callCommand('story', ['a\n::error::\u001b[31m']);
  expect(err).toBe(`\
error  bad-argument
  This command cannot use "a‹U+000A›::error::‹U+001B›[31m", which is no id of a story (small letters, digits, hyphens).
  Usage: npm run story -- <id>
`);
});

test('a quote, in the log and beside the line', async () => {
  const root = await makeFolder();
  await putFiles(
    root,
    contentOf(edit(HERALD_CLAIMS, 'exact: rescued 340 people', 'exact: "\\e[8m\\n::warning::\\u202E340"')),
  );
  const { out, err } = await callCommand('check', ['--format', 'github', '--root', root]);
  expect(err).toContain('    quoted   "‹U+001B›[8m‹U+000A›::warning::‹U+202E›340"\n');
  expect(out.split('\n').filter((line) => !line.startsWith('::error file=content/claims/'))).toEqual(['']);
  expect(out).toContain('"‹U+001B›[8m‹U+000A›::warning::‹U+202E›340"');
});

const NAME = 'content/raw/ferry/a\tb\n"c\u001b.txt';

test('a name of a file, read from the disk and from the history, in the log and in the report', async () => {
  const root = await makeRepository(contentOf());
  await putFiles(root, new Map([[NAME, new TextEncoder().encode('x')]]));
  const { err } = await callCommand('check', ['--root', root]);
  expect(err.split('\n')[0]).toBe('content/raw/ferry/a‹U+0009›b‹U+000A›"c‹U+001B›.txt:1:1  error  unsafe-id');
  await git(root, 'add', '--all');
  await git(root, 'commit', '--quiet', '-m', 'Odd name');
  expect([...(await readContentAt(root, 'HEAD')).keys()]).toContain(NAME);
  const { out } = await callCommand('report', ['--root', root, '--base', 'HEAD~1', '--head', 'HEAD']);
  expect(out).toContain('- content/raw/ferry/a‹U+0009›b‹U+000A›"c‹U+001B›.txt:1 ');
});
