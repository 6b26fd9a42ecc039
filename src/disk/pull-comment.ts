import type { PullRequest } from '../core/report/preview-plan.ts';
import { commentBody, planComment, type PullComment } from '../core/report/report-comment.ts';
import type { GitHub } from './github.ts';

/**
 * Makes the one comment under a pull request say what a commit of it changes, and tells for the log what was done.
 * Nothing is where the pull request has a newer commit: its own report comes.
 */
export async function commentOn(
  github: GitHub,
  number: number,
  commit: string,
  report: string,
): Promise<string> {
  const pull = await github.ask<PullRequest>(`/pulls/${number}`);
  if (pull.head.sha !== commit) return 'The pull request moved on meanwhile.';
  const comments = await github.list<PullComment>(`/issues/${number}/comments`);
  const edit = planComment(comments, commentBody(report, commit));
  if (edit.kind === 'create') await github.ask(`/issues/${number}/comments`, 'POST', { body: edit.body });
  if (edit.kind === 'update') await github.ask(`/issues/comments/${edit.id}`, 'PATCH', { body: edit.body });
  if (edit.kind === 'delete') await github.ask(`/issues/comments/${edit.id}`, 'DELETE');
  return `Comment: ${edit.kind}.`;
}
