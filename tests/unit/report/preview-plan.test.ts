import { expect, test } from 'vitest';
import {
  type BuildRun,
  findApprovers,
  findBuild,
  planPreview,
  type PullRequest,
} from '../../../src/core/report/preview-plan.ts';

const NEW = 'b'.repeat(40);
const OLD = 'a'.repeat(40);
const pull = (from: string | null, change: Partial<PullRequest> = {}): PullRequest => ({
  number: 12,
  state: 'open',
  user: { type: 'User' },
  head: { sha: NEW, ref: 'mine', repo: from === null ? null : { full_name: from } },
  base: { repo: { full_name: 'jo/variorum' } },
  ...change,
});
const BUILD: BuildRun = {
  id: 7,
  head_sha: NEW,
  head_branch: 'mine',
  head_repository: { full_name: 'ann/variorum' },
};
const OWN = pull('jo/variorum');
const FORK = pull('ann/variorum');
const BOT = pull('jo/variorum', { user: { type: 'Bot' } });
const ASK =
  'Pull request 12 comes from a fork or a program: look at its newest commit, then comment “/preview ” with the commit’s 40 figures.';
const APPROVED = 'Pull request 12 comes from outside, and its newest commit was approved.';

test.each<[string, Parameters<typeof planPreview>, string, string]>([
  ['its own', [OWN, BUILD, []], 'publish', 'Pull request 12 comes from this repository.'],
  ['a fork', [FORK, BUILD, []], 'leave', ASK],
  ['a fork, approved', [FORK, BUILD, ['jo']], 'publish', APPROVED],
  ['a program’s on a branch of ours', [BOT, BUILD, []], 'leave', ASK],
  ['a program’s, approved', [BOT, BUILD, ['jo']], 'publish', APPROVED],
  ['by an account that is gone', [pull('jo/variorum', { user: null }), BUILD, []], 'leave', ASK],
  ['a fork that is gone', [pull(null), BUILD, []], 'leave', ASK],
  ['closed', [pull('jo/variorum', { state: 'closed' }), BUILD, []], 'remove', 'Pull request 12 is closed.'],
  [
    'closed, approved',
    [pull('ann/variorum', { state: 'closed' }), BUILD, ['jo']],
    'remove',
    'Pull request 12 is closed.',
  ],
  [
    'not built yet',
    [FORK, null, ['jo']],
    'leave',
    'Pull request 12 has no finished build of its newest commit yet.',
  ],
])('a pull request, %s', (_, [request, build, approvers], act, reason) => {
  expect(planPreview(request, build, approvers)).toEqual({ act, reason });
});

test('an approval is for one commit, written out in full', () => {
  const by = (body: string | null, login = 'jo') => ({ body, user: { login } });
  const remarks = [
    by(`/preview ${OLD}`, 'earlier'),
    by(`/preview ${NEW}\r\n`, 'whole'),
    by(`/preview ${NEW}`, 'whole'),
    by(`/preview ${NEW.slice(0, 39)}`, 'short'),
    by(`/preview ${NEW}0`, 'long'),
    by(`> /preview ${NEW}`, 'quoted'),
    by(`Never write\n/preview ${NEW}`, 'around'),
    by(`/preview ${NEW.toUpperCase()}`, 'capitals'),
    by('/preview', 'none'),
    by(null, 'empty'),
    { body: `/preview ${NEW}`, user: null },
  ];
  expect(findApprovers(remarks, NEW)).toEqual(['whole']);
  expect(findApprovers(remarks, OLD)).toEqual(['earlier']);
});

test('a build is of the newest commit and of the same branch of the same fork', () => {
  const others: BuildRun[] = [
    { ...BUILD, id: 9, head_sha: OLD },
    { ...BUILD, id: 10, head_branch: 'other' },
    { ...BUILD, id: 11, head_repository: { full_name: 'eve/variorum' } },
    { ...BUILD, id: 12, head_repository: null },
    { ...BUILD, id: 6 },
  ];
  expect(findBuild(FORK, [...others, BUILD])).toEqual(BUILD);
  expect(findBuild(FORK, others.slice(0, 4))).toBeNull();
  expect(findBuild(pull(null), [...others, BUILD])).toBeNull();
});
