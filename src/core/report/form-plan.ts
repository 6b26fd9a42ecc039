import { headOfQuestion } from '../intake/form-question.ts';

/** Whose word makes a pull request of a form for a new article. */

/** An event of an issue, as much of it as is used here. */
export interface IssueEvent {
  action?: string;
  issue?: FilledForm;
  comment?: { body?: string | null; user: { login: string } | null };
}

/** An issue that may be the form. */
export interface FilledForm {
  number: number;
  body?: string | null;
  user?: { login: string } | null;
  /** Present where the issue is a pull request. */
  pull_request?: unknown;
}

/** The whole of the comment by which somebody who may write asks for the pull request. */
export const ADD = '/add';

/**
 * Who asks for the pull request of a form: its author by opening it, or whoever comments `/add`; null for every other
 * event. Whether that account may write is for the caller to find out, and nothing is made before.
 *
 * @example findAsker({ action: 'opened', issue: { number: 3, body: '### Which story? …', user: { login: 'jo' } } }) // 'jo'
 */
export function findAsker({ action, issue, comment }: IssueEvent): string | null {
  if (!issue || issue.pull_request || issue.body?.startsWith(headOfQuestion('story')) !== true) return null;
  if (comment)
    return action === 'created' && comment.body?.trim() === ADD ? (comment.user?.login ?? null) : null;
  return action === 'opened' ? (issue.user?.login ?? null) : null;
}
