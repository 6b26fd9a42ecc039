import { expect, test } from 'vitest';
import { type PullEvent, type PullRequest, planPreview } from '../../../src/core/report/preview-plan.ts';

const pull = (from: string | null, change: Partial<PullRequest> = {}): PullRequest => ({
  number: 12,
  state: 'open',
  head: { sha: 'b', repo: from === null ? null : { full_name: from } },
  base: { repo: { full_name: 'jo/variorum' } },
  ...change,
});
const RUN = { id: 7, head_sha: 'b', created_at: '2024-03-03T12:00:00Z' };
const at = (event: string, time: string, name = 'preview'): PullEvent => ({
  event,
  created_at: `2024-03-03T${time}:00Z`,
  label: { name },
});
const OWN = pull('jo/variorum');
const FORK = pull('ann/variorum');
const ANEW =
  'Pull request 12 comes from a fork: look at its newest commit, then set the label “preview” anew.';
const LABELLED = 'Pull request 12 comes from a fork, and bears the label.';

test.each<[string, Parameters<typeof planPreview>, boolean, string]>([
  ['its own', [OWN, RUN, []], true, 'Pull request 12 comes from this repository.'],
  ['a fork, no label', [FORK, RUN, []], false, ANEW],
  ['a fork, labelled', [FORK, RUN, [at('labeled', '12:05')]], true, LABELLED],
  ['a fork, labelled before its newest commit', [FORK, RUN, [at('labeled', '11:59')]], false, ANEW],
  ['a fork, another label', [FORK, RUN, [at('labeled', '12:05', 'bug')]], false, ANEW],
  ['a fork, label taken off', [FORK, RUN, [at('unlabeled', '12:06'), at('labeled', '12:05')]], false, ANEW],
  [
    'a fork, label set again',
    [FORK, RUN, [at('labeled', '11:00'), at('unlabeled', '12:06'), at('labeled', '12:07')]],
    true,
    LABELLED,
  ],
  ['a fork that is gone', [pull(null), RUN, []], false, ANEW],
  ['closed', [pull('jo/variorum', { state: 'closed' }), RUN, []], false, 'Pull request 12 is closed.'],
  [
    'an older commit',
    [OWN, { ...RUN, head_sha: 'a' }, []],
    false,
    'Pull request 12 has a newer commit than this build.',
  ],
  ['not built yet', [OWN, null, []], false, 'Pull request 12 has no finished build yet.'],
  ['none', [null, RUN, []], false, 'No open pull request has this commit as its newest.'],
])('a pull request, %s', (_, [request, run, events], publish, reason) => {
  expect(planPreview(request, run, events)).toEqual({ publish, reason });
});
