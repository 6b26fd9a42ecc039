/** Whether a build of a pull request may be put where everybody sees it. */

/** A pull request, as much of it as GitHub's answer is used here. */
export interface PullRequest {
  number: number;
  state: string;
  user: { type: string } | null;
  head: { sha: string; ref: string; repo: { full_name: string } | null };
  base: { repo: { full_name: string } };
}

/** A good build of a commit: a run of the workflow that makes the site of a pull request. */
export interface BuildRun {
  id: number;
  head_sha: string;
  head_branch: string | null;
  head_repository: { full_name: string } | null;
}

/** A comment by which somebody may allow a preview. */
export interface Remark {
  body?: string | null;
  user: { login: string } | null;
}

/** What is to be done with the preview of a pull request, and why, as a sentence for the log. */
export interface PreviewPlan {
  act: 'publish' | 'remove' | 'leave';
  reason: string;
}

const APPROVAL = /^\/preview ([0-9a-f]{40})$/u;

/**
 * Who asked in a comment for the preview of this very commit, each once. The whole comment is the command with the
 * commit's 40 figures: fewer can be met by another commit, and words around them could be a quotation.
 *
 * @example findApprovers([{ body: `/preview ${sha}`, user: { login: 'jo' } }], sha) // ['jo']
 */
export function findApprovers(remarks: readonly Remark[], commit: string): string[] {
  const named = remarks.filter(({ body }) => APPROVAL.exec(body?.trim() ?? '')?.[1] === commit);
  return [...new Set(named.flatMap(({ user }) => user?.login ?? []))];
}

/** The newest build that is of this pull request's newest commit, and of no other pull request's; null for none. */
export function findBuild({ head }: PullRequest, runs: readonly BuildRun[]): BuildRun | null {
  const isOf = (run: BuildRun) =>
    run.head_sha === head.sha &&
    run.head_branch === head.ref &&
    run.head_repository !== null &&
    run.head_repository.full_name === head.repo?.full_name;
  return runs.filter(isOf).sort((a, b) => b.id - a.id)[0] ?? null;
}

/** True where a pull request is by a person who can write to the repository: a fork's and a program's are not. */
export function isTrusted({ user, head, base }: PullRequest): boolean {
  return user?.type === 'User' && head.repo?.full_name === base.repo.full_name;
}

/**
 * A build is published for the newest commit of an open pull request, and its preview removed when it is closed. From
 * a fork or a program it is published only where somebody who may write named that commit: no later one is meant.
 */
export function planPreview(
  pull: PullRequest,
  build: BuildRun | null,
  approvers: readonly string[],
): PreviewPlan {
  const name = `Pull request ${pull.number}`;
  if (pull.state !== 'open') return { act: 'remove', reason: `${name} is closed.` };
  if (!build) return { act: 'leave', reason: `${name} has no finished build of its newest commit yet.` };
  if (isTrusted(pull)) return { act: 'publish', reason: `${name} comes from this repository.` };
  return approvers.length > 0
    ? { act: 'publish', reason: `${name} comes from outside, and its newest commit was approved.` }
    : {
        act: 'leave',
        reason: `${name} comes from a fork or a program: look at its newest commit, then comment “/preview ” with the commit’s 40 figures.`,
      };
}
