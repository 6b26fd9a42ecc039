import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readContentAt } from '../../src/disk/git.ts';
import {
  type Changes,
  contentOf,
  edit,
  filesOf,
  HERALD_CLAIMS,
  REWRITE_CLAIMS,
} from '../unit/kit/fixture.ts';
import { callCommand } from './command-run.ts';
import { commitAll, git, makeRepository, putFiles, removeFolders } from '../unit/kit/repository.ts';

/** The report in a repository: what is compared with what. */

afterAll(removeFolders);

const EXACT = edit(
  HERALD_CLAIMS,
  'exact: At least 12 people were hurt\n    figure: At least 12',
  'exact: 12 people were hurt\n    figure: "12"',
);
const NOTED = edit(REWRITE_CLAIMS, 'figure: Nearly 350', 'figure: Nearly 350\n    note: Or 349.');
const put = (root: string, changes: Changes) => putFiles(root, filesOf(changes));
const report = (root: string, ...args: string[]) => callCommand('report', ['--root', root, ...args]);
const changedClaims = (text: string) =>
  text.split('\n').filter((line) => line.startsWith('- ') && line.includes('→'));

test('the working folder is compared with a branch, and nothing is printed where they say the same', async () => {
  const root = await makeRepository(contentOf());
  expect(await report(root, '--base', 'main')).toEqual({ exit: 0, out: '', err: '' });
  await put(root, EXACT);
  const { exit, out, err } = await report(root, '--base', 'main', '--preview', 'https://herald.example/p');
  expect([exit, err, out.split('\n')[2]]).toEqual([0, '', 'One claim and one verdict change.']);
  expect(out).toContain('(<https://herald.example/p/stories/ferry/claims/injuries/>)');
});

test('what others merged since the branch began is no part of what it changes', async () => {
  const root = await makeRepository(contentOf());
  await git(root, 'switch', '--quiet', '--create', 'mine');
  await put(root, EXACT);
  const mine = await commitAll(root);
  await git(root, 'switch', '--quiet', 'main');
  await put(root, NOTED);
  await commitAll(root);
  const own =
    '- Harbour Herald, People hurt: quote “At least 12 people were hurt” → “12 people were hurt”; figure “At least 12” → “12”; reading at least 12 → 12';
  // The working folder is main's here: a head that is named is read from the history.
  const { out } = await report(root, '--base', 'main', '--head', mine);
  expect(changedClaims(out)).toEqual([own]);
  await git(root, 'switch', '--quiet', 'mine');
  expect(changedClaims((await report(root, '--base', 'main')).out)).toEqual([own]);
});

test('a project that is a folder of a larger repository is read from there', async () => {
  const repository = await makeRepository(new Map());
  const root = join(repository, 'sites/variorum');
  await mkdir(root, { recursive: true });
  await putFiles(root, contentOf());
  await commitAll(repository);
  await put(root, EXACT);
  expect((await report(root, '--base', 'HEAD')).out.split('\n')[2]).toBe('One claim and one verdict change.');
});

test('files of the history are byte for byte what they were, and links stay links', async () => {
  const odd = new Map<string, Uint8Array | null>([
    ['content/raw/ferry/empty.txt', new Uint8Array()],
    ['content/raw/ferry/link.txt', null],
    ['content/raw/ferry/naïve – name.txt', new Uint8Array([0, 255, 10, 13, 10])],
    ['content/raw/ferry/twin.txt', new Uint8Array([0, 255, 10, 13, 10])],
    ['other/notes.txt', new Uint8Array([1])],
  ]);
  const root = await makeRepository(odd);
  const files = await readContentAt(root, 'HEAD');
  expect([...files]).toEqual([...odd].filter(([path]) => path.startsWith('content/')));
});

test.each([
  ['no-such-branch', 'no-such-branch'],
  ['--output=/dev/null', '--output=/dev/null'],
])('a base that git does not have, %s, is told of', async (base, named) => {
  const root = await makeRepository(contentOf());
  expect(await report(root, `--base=${base}`)).toEqual({
    exit: 1,
    out: '',
    err: `\
error  unknown-base
  This report cannot find "${named}" in the repository's history.
    expected  a branch, a tag or a commit, such as main or origin/main
  Correct the name, or fetch the branch: git fetch origin main.
`,
  });
});

test.each([
  [[], 'no base: it needs --base, the state to compare with, such as main'],
  [['--base', 'main', '--preview', 'javascript:alert(1)'], 'the preview address "javascript:alert(1)"'],
])('arguments that it cannot use: %j', async (args, what) => {
  const { exit, err } = await report('.', ...args);
  expect([exit, err.split('\n')[1]]).toEqual([1, `  This command cannot use ${what}.`]);
});
