import { shortCommit } from './hosting.ts';

/** The one comment under a pull request that says what it changes. */

/** A comment of a pull request, as much of it as GitHub's answer is used here. */
export interface PullComment {
  id: number;
  body?: string | null;
  user: { type: string } | null;
}

/** What is to be done so that the one comment says what it should. */
export type CommentEdit =
  | { kind: 'create'; body: string }
  | { kind: 'update'; id: number; body: string }
  | { kind: 'delete'; id: number }
  | { kind: 'none' };

const MARK = '<!-- variorum: what this changes -->';

/** The comment for a report; the empty text for an empty report. */
export function commentBody(report: string, commit: string): string {
  if (report === '') return '';
  const foot = `<sub>For commit ${shortCommit(commit)}. This comment is kept up to date; a preview goes when the pull request is closed.</sub>`;
  return `${MARK}\n${report}\n${foot}\n`;
}

/** The edit that makes the pull request's one comment say this. A comment of a person is never taken for it. */
export function planComment(comments: readonly PullComment[], body: string): CommentEdit {
  const own = comments.find((comment) => comment.user?.type === 'Bot' && comment.body?.startsWith(MARK));
  if (!own) return body === '' ? { kind: 'none' } : { kind: 'create', body };
  if (body === '') return { kind: 'delete', id: own.id };
  return own.body?.trim() === body.trim() ? { kind: 'none' } : { kind: 'update', id: own.id, body };
}
