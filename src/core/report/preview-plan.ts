/** Whether a build of a pull request may be put where everybody sees it. */

/** A pull request, as much of it as GitHub's answer is used here. */
export interface PullRequest {
  number: number;
  state: string;
  head: { sha: string; repo: { full_name: string } | null };
  base: { repo: { full_name: string } };
}

/** A finished build of a commit. */
export interface BuildRun {
  id: number;
  head_sha: string;
  created_at: string;
}

/** Something that happened to a pull request: a label set or taken off, among others. */
export interface PullEvent {
  event: string;
  created_at: string;
  label?: { name: string };
}

/** Whether to publish, and why or why not, as a sentence for the log. */
export interface PreviewPlan {
  publish: boolean;
  reason: string;
}

/** The label that only those who look after the project can set. */
export const PREVIEW_LABEL = 'preview';

/**
 * A build is published for the newest commit of an open pull request. From a fork it is published only where the
 * label was set after the build began, and is still set: it stands for the commit that was looked at, and for no later one.
 */
export function planPreview(
  pull: PullRequest | null,
  run: BuildRun | null,
  events: readonly PullEvent[],
): PreviewPlan {
  if (!pull) return { publish: false, reason: 'No open pull request has this commit as its newest.' };
  if (pull.state !== 'open') return { publish: false, reason: `Pull request ${pull.number} is closed.` };
  if (!run) return { publish: false, reason: `Pull request ${pull.number} has no finished build yet.` };
  if (run.head_sha !== pull.head.sha)
    return { publish: false, reason: `Pull request ${pull.number} has a newer commit than this build.` };
  if (pull.head.repo?.full_name === pull.base.repo.full_name)
    return { publish: true, reason: `Pull request ${pull.number} comes from this repository.` };
  const last = events
    .filter(({ event, label }) => /^(?:un)?labeled$/u.test(event) && label?.name === PREVIEW_LABEL)
    .sort((a, b) => Date.parse(a.created_at) - Date.parse(b.created_at))
    .at(-1);
  const isSet = last?.event === 'labeled' && Date.parse(last.created_at) >= Date.parse(run.created_at);
  return isSet
    ? { publish: true, reason: `Pull request ${pull.number} comes from a fork, and bears the label.` }
    : {
        publish: false,
        reason: `Pull request ${pull.number} comes from a fork: look at its newest commit, then set the label “${PREVIEW_LABEL}” anew.`,
      };
}
