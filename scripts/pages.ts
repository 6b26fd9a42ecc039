import { addressOf, hostingOf, previewFolder, shortCommit } from '../src/core/report/hosting.ts';
import {
  type BuildRun,
  planPreview,
  type PullEvent,
  type PullRequest,
} from '../src/core/report/preview-plan.ts';
import { commentBody, planComment, type PullComment } from '../src/core/report/report-comment.ts';
import { writeReport } from '../src/core/report/report.ts';
import { readSiteState } from '../src/core/report/site-state.ts';
import { fail, readArguments } from '../src/disk/command.ts';
import { findMergeBase, readContentAt, runGit } from '../src/disk/git.ts';
import { GitHub, readEnvironment, setOutputs } from '../src/disk/github.ts';
import { deploySite, publishFolder, removeFolder } from '../src/disk/pages-branch.ts';

/** Steps of the workflows that put the site and its previews on GitHub Pages. */

const USAGE = 'npm run pages -- <plan | publish | comment | remove | deploy> [--site <folder>]';
const { values, positionals } = readArguments(USAGE, { site: { type: 'string', default: 'dist' } }, 1);
const [step = 'none'] = positionals;
const [root, site] = [String(values.root), String(values.site)];
const environment = await readEnvironment();
const { repository, home, event } = environment;
const github = new GitHub(environment);

const STEPS: Record<string, () => Promise<string>> = {
  /** Says in the outputs whether to publish, and which build. */
  plan: async () => {
    const pull = await findPull();
    const run = pull && (await findRun(pull));
    const events = pull ? await github.list<PullEvent>(`/issues/${pull.number}/events`) : [];
    const { publish, reason } = planPreview(pull, run, events);
    await setOutputs(environment, { publish, run: run?.id ?? '' });
    return reason;
  },
  publish: async () => {
    const { number, head } = await pullOf();
    const message = `Preview of ${shortCommit(head.sha)} for pull request ${number}`;
    await publishFolder(root, site, previewFolder(number), message);
    return `Published: ${addressOf(hostingOf(repository, home, number))}`;
  },
  /** What the pull request changes, read by this code out of its files as data: nothing of it is run. */
  comment: async () => {
    const { number, head } = await pullOf();
    await runGit(root, ['fetch', '--quiet', '--no-tags', 'origin', `refs/pull/${number}/head`]);
    const base = await findMergeBase(root, 'HEAD', head.sha);
    const [before, after] = await Promise.all([base, head.sha].map((commit) => readContentAt(root, commit)));
    const preview = addressOf(hostingOf(repository, home, number));
    const report = writeReport(readSiteState(before ?? new Map()), readSiteState(after ?? new Map()), {
      preview,
    });
    const comments = await github.list<PullComment>(`/issues/${number}/comments`);
    const edit = planComment(comments, commentBody(report, head.sha));
    if (edit.kind === 'create') await github.ask(`/issues/${number}/comments`, 'POST', { body: edit.body });
    if (edit.kind === 'update') await github.ask(`/issues/comments/${edit.id}`, 'PATCH', { body: edit.body });
    if (edit.kind === 'delete') await github.ask(`/issues/comments/${edit.id}`, 'DELETE');
    return `Comment: ${edit.kind}.`;
  },
  remove: async () => {
    const { number } = await pullOf();
    const isGone = await removeFolder(
      root,
      previewFolder(number),
      `Remove the preview of pull request ${number}`,
    );
    return isGone ? 'Removed.' : 'There was no preview.';
  },
  deploy: async () => {
    const isNew = await deploySite(root, site, `Site of ${shortCommit(process.env.GITHUB_SHA ?? '')}`);
    return isNew ? 'Deployed.' : 'The site is the same as before.';
  },
};
const run = STEPS[step] ?? fail(USAGE, `the step "${step}"`);
console.log(await run());

/** The open pull request that the event is about; null where there is none. */
async function findPull(): Promise<PullRequest | null> {
  if (event.pull_request) return event.pull_request;
  const { head_sha, head_branch, head_repository } =
    event.workflow_run ?? fail(USAGE, 'an event without a pull request');
  const head = encodeURIComponent(`${head_repository.owner.login}:${head_branch}`);
  const pulls = await github.list<PullRequest>(`/pulls?state=open&head=${head}`);
  return pulls.find((pull) => pull.head.sha === head_sha) ?? null;
}

async function pullOf(): Promise<PullRequest> {
  return (await findPull()) ?? fail(USAGE, 'a commit that no open pull request has as its newest');
}

/** The build that the event is about, or the newest good one of the pull request's newest commit. */
async function findRun({ head }: PullRequest): Promise<BuildRun | null> {
  if (event.workflow_run) return event.workflow_run;
  const path = `/actions/workflows/build.yml/runs?event=pull_request&status=success&per_page=1&head_sha=${head.sha}`;
  const { workflow_runs } = await github.ask<{ workflow_runs: BuildRun[] }>(path);
  return workflow_runs[0] ?? null;
}
