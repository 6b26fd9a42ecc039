import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { makeArchive } from '../unit/kit/archive.ts';
import type { PullState } from '../unit/kit/pull-server.ts';
import { git, removeFolders } from '../unit/kit/repository.ts';
import { approve, pageOf, PUBLISHED, setUp } from './pull-steps.ts';

/** Previews of pull requests: who gets one, of which commit, for how long, and what cannot become one. */

afterAll(removeFolders);

test('an approved commit of a fork is published, told of in a comment, and removed when it is closed', async () => {
  const { state, remote, root, asked, step, shown, stop } = await setUp();
  state.comments = [approve(state.sha)];
  for (const event of ['workflow_run', 'issue_comment'] as const)
    expect(await step('plan', event)).toEqual({
      exit: 0,
      err: '',
      out: 'Pull request 12 comes from outside, and its newest commit was approved.\n',
      outputs: 'pull=12\n',
    });
  expect(await step('settle')).toEqual({
    exit: 0,
    err: '',
    out: 'Published. https://jo.github.io/variorum/previews/pr-12/\n',
    outputs: `commit=${state.sha}\n`,
  });
  expect(await shown()).toEqual(PUBLISHED);
  expect(await git(remote, 'log', '-1', '--format=%s', 'gh-pages')).toBe(
    `Preview of ${state.sha.slice(0, 7)} for pull request 12`,
  );

  const report = { args: ['--report', join(root, 'report/comment.md')] };
  expect((await step('fetch')).out).toBe('Fetched.\n');
  expect((await step('report', 'workflow_run', report)).out).toBe('Reported.\n');
  expect((await step('comment', 'workflow_run', report)).out).toBe('Comment: create.\n');
  expect(asked.map(({ method, path }) => `${method} ${path}`)).toEqual([
    'POST /repos/jo/variorum/issues/12/comments',
  ]);
  const { body } = asked[0]?.body as { body: string };
  expect(body.split('\n').slice(0, 4)).toEqual([
    '<!-- variorum: what this changes -->',
    '## What this changes on the site',
    '',
    'One claim and one verdict change.',
  ]);
  expect(body).toContain('https://jo.github.io/variorum/previews/pr-12/stories/ferry/claims/injuries/');

  state.state = 'closed';
  expect((await step('plan', 'closed')).outputs).toBe('pull=12\n');
  expect((await step('settle', 'closed')).out).toBe('Removed.\n');
  expect((await step('settle', 'closed')).out).toBe('There was no preview.\n');
  expect(await shown()).toEqual(['.nojekyll']);
  await stop();
});

test.each<[string, (sha: string) => unknown[]]>([
  ['nobody', () => []],
  ['somebody who may only read', (sha) => [approve(sha, 'ann')]],
  ['somebody whom GitHub does not know', (sha) => [approve(sha, 'eve')]],
  ['somebody who looked at an earlier commit', () => [approve('a'.repeat(40))]],
])('a fork that %s approved is not published', async (_, comments) => {
  const { state, step, shown, stop } = await setUp();
  state.comments = comments(state.sha);
  expect((await step('plan')).outputs).toBe('pull=\n');
  expect((await step('settle')).outputs).toBe('commit=\n');
  expect(await shown()).toEqual([]);
  await stop();
});

test('a program’s pull request waits for approval as a fork’s does, a person’s from this repository does not', async () => {
  const { state, step, stop } = await setUp();
  state.from = 'jo/variorum';
  state.user = { type: 'Bot' };
  expect((await step('plan')).outputs).toBe('pull=\n');
  state.user = { type: 'User' };
  expect((await step('plan')).outputs).toBe('pull=12\n');
  await stop();
});

/** The preview that is left where the pull request changes right before it is read for the nth time. */
async function settleWhile(nth: number, change: (state: PullState) => void) {
  const { state, watch, step, shown, stop } = await setUp();
  const approved = state.sha;
  state.comments = [approve(approved)];
  let count = 0;
  watch((path) => {
    if (path.endsWith('/pulls/12')) count += 1;
    if (count === nth) change(state);
  });
  const { outputs } = await step('settle');
  // What is never read any more happens after all is done.
  change(state);
  const left = await shown();
  await step('settle', 'closed');
  const end = await shown();
  await stop();
  return { outputs: outputs.replace(approved, 'the approved'), left, end };
}

test.each([
  [1, [], ''],
  [2, [], ''],
  // Pushed after the last look before the preview is: what is shown is what was approved.
  [3, PUBLISHED, 'the approved'],
  [4, PUBLISHED, 'the approved'],
])('a commit pushed before look %i is not published by an earlier approval', async (nth, paths, commit) => {
  const push = (state: PullState) => (state.sha = 'd'.repeat(40));
  const settled = await settleWhile(nth, push);
  expect(settled).toEqual({ outputs: `commit=${commit}\n`, left: paths, end: paths });
});

test.each([
  [1, [], ''],
  [2, [], ''],
  // The run that the closing starts may have come already, and have found nothing.
  [3, ['.nojekyll'], ''],
  [4, PUBLISHED, 'the approved'],
])('a preview does not outlive a pull request closed before look %i', async (nth, left, commit) => {
  const settled = await settleWhile(nth, (state) => (state.state = 'closed'));
  expect([settled.outputs, settled.left]).toEqual([`commit=${commit}\n`, nth === 1 ? ['.nojekyll'] : left]);
  expect(settled.end).toEqual(['.nojekyll']);
});

test.each<[string, (sha: string) => Buffer, string]>([
  [
    'leads out of its folder',
    (sha) => makeArchive([{ name: 'index.html', bytes: pageOf(sha) }, { name: '../../index.html' }]),
    'holds a name that no page of the site has: "../../index.html"',
  ],
  [
    'holds a link',
    (sha) =>
      makeArchive([
        { name: 'index.html', bytes: pageOf(sha) },
        { name: 'a', mode: 0o120777 },
      ]),
    'holds what is no plain file: "a"',
  ],
  [
    'has a page that search engines may list',
    (sha) => makeArchive([{ name: 'index.html', bytes: pageOf(sha) }, { name: 'b.html' }]),
    'The build is no preview: "b.html" lacks a robots tag with "noindex".',
  ],
  [
    'is made for another address',
    (sha) => makeArchive([{ name: 'index.html', bytes: pageOf(sha, '/') }]),
    'The build is not made for https://jo.github.io/variorum/previews/pr-12/.',
  ],
  ['is none', () => Buffer.from('<html>'), 'The archive of the build is no ZIP archive.'],
])('an approved build whose archive %s changes nothing', async (_, archiveOf, words) => {
  const { state, step, shown, stop } = await setUp();
  state.comments = [approve(state.sha)];
  state.archive = archiveOf(state.sha);
  await expect(step('settle')).rejects.toThrow(words);
  expect(await shown()).toEqual([]);
  await stop();
});

test('previews with an address of their own stand in a branch of their own', async () => {
  const { state, step, shown, stop } = await setUp();
  state.comments = [approve(state.sha)];
  state.archive = makeArchive([{ name: 'index.html', bytes: pageOf(state.sha, '/pr-12/') }]);
  const env = { PREVIEWS_URL: 'https://try.example/' };
  expect((await step('settle', 'workflow_run', { env })).out).toBe('Published. https://try.example/pr-12/\n');
  expect([await shown('previews'), await shown()]).toEqual([['.nojekyll', 'pr-12/index.html'], []]);
  await stop();
});
