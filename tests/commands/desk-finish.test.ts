import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { answerCall } from '../../src/desk/answer.ts';
import type { CommitPiece } from '../../src/core/desk/commit-piece.ts';
import { DeskSession } from '../../src/desk/session.ts';
import { askOf, entryAt, HERALD, openDesk } from './desk-opened.ts';
import {
  HERALD_ARTICLE,
  HERALD_CLAIMS,
  HERALD_RAW,
  REWRITE_CLAIMS,
  STORY,
  written,
} from '../unit/kit/fixture.ts';
import { commitAll, git, removeFolders } from '../unit/kit/repository.ts';

/** What is not in a commit, and a commit of it. */

afterAll(removeFolders);

const DRAFT = written(HERALD_CLAIMS).replace(
  '    attribution: the coast guard\n',
  '    attribution: the coast guard\n    proposed: true\n',
);

const filesOf = (pieces: readonly CommitPiece[]) => pieces.flatMap(({ files }) => files);

const open = () => openDesk({ [HERALD_CLAIMS]: DRAFT });

test('what was done is committed on a branch, and nothing else', async () => {
  const { root, article, decide, ask } = await open();
  await decide({ kind: 'accept', entry: entryAt(await article(), 2) });
  await writeFile(join(root, 'notes.txt'), 'not for the commit');
  const { branch, pieces, shown } = await ask('report');
  expect([branch, filesOf(pieces), shown.length > 0]).toEqual([
    'main',
    [{ path: HERALD_CLAIMS, change: 'changed', isHere: true }],
    true,
  ]);
  const { commit } = await ask('commit', {
    ...{ branch: 'ferry/herald', message: 'Read the Herald', paths: [HERALD_CLAIMS] },
  });
  expect(await git(root, 'log', '-1', '--format=%H %s', 'ferry/herald')).toBe(`${commit} Read the Herald`);
  expect(await git(root, 'show', '--name-only', '--format=')).toBe(HERALD_CLAIMS);
  expect(await git(root, 'status', '--short')).toBe('?? notes.txt');
  expect((await ask('report')).pieces).toEqual([]);
});

test('what an earlier run left is listed as such, and goes along where it is chosen', async () => {
  const { root, article, decide, ask } = await open();
  await decide({ kind: 'accept', entry: entryAt(await article(), 2) });
  const other = 'content/outlets/second-harbour.yml';
  await writeFile(join(root, other), 'name: Second Harbour\n');
  await rm(join(root, REWRITE_CLAIMS));
  const later = new DeskSession(root);
  const told = await answerCall(later, 'report', {});
  expect('told' in told && 'pieces' in told.told && filesOf(told.told.pieces)).toEqual([
    { path: HERALD_CLAIMS, change: 'changed', isHere: false },
    { path: REWRITE_CLAIMS, change: 'deleted', isHere: false },
    { path: other, change: 'new', isHere: false },
  ]);
  await ask('commit', { branch: 'ferry', message: 'Read it', paths: [REWRITE_CLAIMS, other] });
  expect(await git(root, 'show', '--name-status', '--format=')).toBe(`D\t${REWRITE_CLAIMS}\nA\t${other}`);
  expect(await git(root, 'status', '--short')).toBe(`M ${HERALD_CLAIMS}`);
});

test('nothing is committed where git does not know by whom', async () => {
  const { root, session, article, decide } = await open();
  await decide({ kind: 'accept', entry: entryAt(await article(), 2) });
  await git(root, 'config', '--unset', 'user.email');
  vi.stubEnv('GIT_CONFIG_GLOBAL', '/dev/null').stubEnv('GIT_CONFIG_NOSYSTEM', '1');
  for (const who of ['AUTHOR', 'COMMITTER']) vi.stubEnv(`GIT_${who}_EMAIL`, undefined);
  vi.stubEnv('EMAIL', undefined);
  const answer = await answerCall(session, 'commit', {
    branch: 'ferry',
    message: 'Read it',
    paths: [HERALD_CLAIMS],
  });
  vi.unstubAllEnvs();
  expect(answer).toMatchObject({
    refused: {
      sentence: 'Git does not know yet whose commit this is.',
      evidence: [
        ['', 'git config --global user.name "Your Name"'],
        ['', 'git config --global user.email you@example.org'],
      ],
    },
  });
  expect(await git(root, 'branch', '--show-current')).toBe('main');
});

test('generated articles that this run wrote are its own', async () => {
  const { root, ask } = await openDesk({});
  await writeFile(
    join(root, HERALD_RAW),
    written(HERALD_RAW).replace('Two tugs were sent.', 'Two tugs came.'),
  );
  await writeFile(
    join(root, HERALD_CLAIMS),
    written(HERALD_CLAIMS).replace(/.*Two tugs.*\n/u, '  - { exact: Two tugs, reason: tugs }\n'),
  );
  await ask('story', { id: 'mill', title: 'The mill', date: '2024-03-02', place: 'Sellwick' });
  const { pieces } = await ask('report');
  expect(pieces.map(({ files }) => files.map(({ path, isHere }) => [path, isHere]))).toEqual([
    // Half of a change that was begun before this run: its files are one piece all the same.
    [
      [HERALD_ARTICLE, true],
      [HERALD_CLAIMS, false],
      [HERALD_RAW, false],
    ],
    [['content/stories/mill.yml', true]],
  ]);
});

test('content below the top of its repository is committed, too', async () => {
  const { root } = await openDesk({});
  const inner = join(root, 'de sk');
  await mkdir(inner);
  await rename(join(root, 'content'), join(inner, 'content'));
  await commitAll(root);
  const ask = askOf(new DeskSession(inner));
  await writeFile(join(inner, 'content/outlets/second.yml'), 'name: Second\n');
  const { hash } = await ask('article', HERALD);
  const decision = { kind: 'leave-out', stops: [5], reason: 'tugs' };
  await ask('decide', { ...HERALD, hash, decision });
  expect(filesOf((await ask('report')).pieces)).toEqual([
    { path: HERALD_CLAIMS, change: 'changed', isHere: true },
    { path: 'content/outlets/second.yml', change: 'new', isHere: false },
  ]);
  expect(await ask('commit', { branch: 'ferry', message: 'Read it', paths: [HERALD_CLAIMS] })).toMatchObject({
    branch: 'ferry',
  });
  expect(await git(inner, 'show', '--name-only', '--format=')).toBe(`de sk/${HERALD_CLAIMS}`);
  expect(await git(root, 'status', '--short')).toBe('?? "de sk/content/outlets/second.yml"');
});

test('a file is committed by its name, which is no pattern, and no other is marked for a commit', async () => {
  const { root, ask } = await openDesk({});
  const [chosen, other] = ['content/raw/ferry/[ab].txt', 'content/raw/ferry/a.txt'];
  for (const text of ['A text\n', 'Another\n']) {
    await commitAll(root);
    for (const path of [chosen, other]) await writeFile(join(root, path), text);
  }
  await ask('commit', { branch: 'ferry', message: 'Read it', paths: [chosen] });
  expect(await git(root, 'show', '--name-only', '--format=')).toBe(chosen);
  expect(await git(root, 'diff', '--cached', '--name-only')).toBe('');
});

test.each([
  ['commit', { branch: '--force', message: 'x', paths: [STORY] }, 'This is no name of a branch.'],
  ['commit', { branch: 'ferry', message: 'x', paths: [] }, 'No file is chosen for the commit.'],
  ['commit', { branch: 'ferry', message: 'x', paths: [STORY] }, 'One of these files is no longer changed.'],
])('%s with %j is refused', async (name, sent, sentence) => {
  const { session } = await open();
  expect(await answerCall(session, name, sent)).toMatchObject({ refused: { sentence } });
});
