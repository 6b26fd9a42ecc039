import { expect, test } from 'vitest';
import { commentBody, planComment, type PullComment } from '../../../src/core/report/report-comment.ts';

const BODY = commentBody('## What this changes on the site\n', '0123456789abcdef');
const by = (type: string, body: string, id = 5): PullComment => ({ id, body, user: { type } });

test('the comment holds the report and the commit that it is for', () => {
  expect(BODY).toBe(`\
<!-- variorum: what this changes -->
## What this changes on the site

<sub>For commit 0123456. This comment is kept up to date; a preview goes when the pull request is closed.</sub>
`);
  expect(commentBody('', '0123456789abcdef')).toBe('');
});

test.each([
  ['made', [by('User', 'Nice!')], BODY, { kind: 'create', body: BODY }],
  [
    'edited in place',
    [by('User', 'Nice!', 4), by('Bot', `${BODY}old`)],
    BODY,
    { kind: 'update', id: 5, body: BODY },
  ],
  ['left where it says the same', [by('Bot', BODY.trimEnd())], BODY, { kind: 'none' }],
  ['removed where there is nothing to say', [by('Bot', BODY)], '', { kind: 'delete', id: 5 }],
  ['not made for nothing', [], '', { kind: 'none' }],
  ['not the one of a person who copied it', [by('User', BODY)], BODY, { kind: 'create', body: BODY }],
  ['not the one of another bot', [by('Bot', 'Coverage: 90 %')], BODY, { kind: 'create', body: BODY }],
] as const)('the comment is %s', (_, comments, body, edit) => {
  expect(planComment(comments, body)).toEqual(edit);
});
