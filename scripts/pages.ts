import { addressOf, hostingOf, previewFolder, shortCommit } from '../src/core/report/hosting.ts';
import { planPreview, type PullEvent, type PullRequest } from '../src/core/report/preview-plan.ts';
import { commentBody, planComment, type PullComment } from '../src/core/report/report-comment.ts';
import { writeReport } from '../src/core/report/report.ts';
import { readSiteState } from '../src/core/report/site-state.ts';
import { type Call, fail, readArguments, startCommand } from '../src/disk/command.ts';
import { findMergeBase, readContentAt, runGit } from '../src/disk/git.ts';
import { GitHub, readEnvironment, setOutputs, type StepEnvironment } from '../src/disk/github.ts';
import { deploySite, publishFolder, removeFolder } from '../src/disk/pages-branch.ts';

const USAGE = 'npm run pages -- <plan | publish | comment | remove | deploy> [--site <folder>]';

/** Where a step is taken: the project, the built site, and what GitHub says. */
interface Place {
  root: string;
  site: string;
  /** The commit that the workflow runs on. */
  commit: string;
  environment: StepEnvironment;
  github: GitHub;
}

const STEPS: Record<string, (place: Place) => Promise<string>> = {
  /** Says in the outputs whether to publish, and which build. */
  plan: async (place) => {
    const { environment, github } = place;
    const pull = await findPull(place);
    const run = pull && (environment.event.workflow_run ?? (await github.findBuild(pull.head.sha)));
    const events = pull ? await github.list<PullEvent>(`/issues/${pull.number}/events`) : [];
    const { publish, reason } = planPreview(pull, run, events);
    await setOutputs(environment, { publish, run: run?.id ?? '' });
    return reason;
  },
  publish: async (place) => {
    const { number, head } = await pullOf(place);
    const message = `Preview of ${shortCommit(head.sha)} for pull request ${number}`;
    await publishFolder(place.root, place.site, previewFolder(number), message);
    return `Published: ${previewAddress(place, number)}`;
  },
  /** What the pull request changes, read by this code out of its files as data: nothing of it is run. */
  comment: async (place) => {
    const { root, github } = place;
    const { number, head } = await pullOf(place);
    await runGit(root, ['fetch', '--quiet', '--no-tags', 'origin', `refs/pull/${number}/head`]);
    const base = await findMergeBase(root, 'HEAD', head.sha);
    const read = async (commit: string) => readSiteState(await readContentAt(root, commit));
    const [before, after] = await Promise.all([read(base), read(head.sha)]);
    const report = writeReport(before, after, { preview: previewAddress(place, number) });
    const comments = await github.list<PullComment>(`/issues/${number}/comments`);
    const edit = planComment(comments, commentBody(report, head.sha));
    if (edit.kind === 'create') await github.ask(`/issues/${number}/comments`, 'POST', { body: edit.body });
    if (edit.kind === 'update') await github.ask(`/issues/comments/${edit.id}`, 'PATCH', { body: edit.body });
    if (edit.kind === 'delete') await github.ask(`/issues/comments/${edit.id}`, 'DELETE');
    return `Comment: ${edit.kind}.`;
  },
  remove: async (place) => {
    const { number } = await pullOf(place);
    const message = `Remove the preview of pull request ${number}`;
    const isGone = await removeFolder(place.root, previewFolder(number), message);
    return isGone ? 'Removed.' : 'There was no preview.';
  },
  deploy: async ({ root, site, commit }) => {
    const isNew = await deploySite(root, site, `Site of ${shortCommit(commit)}`);
    return isNew ? 'Deployed.' : 'The site is the same as before.';
  },
};

/** `npm run pages`: the steps of the workflows that put the site and its previews on GitHub Pages. */
export async function pages(call: Call): Promise<number> {
  const options = { site: { type: 'string', default: 'dist' } } as const;
  const { values, positionals } = readArguments(call, USAGE, options, 1);
  const environment = await readEnvironment(call);
  const [step = 'none'] = positionals;
  const run = STEPS[step] ?? fail(USAGE, `the step "${step}"`);
  const said = await run({
    root: String(values.root),
    site: String(values.site),
    commit: call.env.GITHUB_SHA ?? '',
    environment,
    github: new GitHub(environment),
  });
  call.print(`${said}\n`);
  return 0;
}

/** The open pull request that the event is about; null where there is none. */
async function findPull({ environment: { event }, github }: Place): Promise<PullRequest | null> {
  if (event.pull_request) return event.pull_request;
  return github.findPull(event.workflow_run ?? fail(USAGE, 'an event without a pull request'));
}

async function pullOf(place: Place): Promise<PullRequest> {
  return (await findPull(place)) ?? fail(USAGE, 'a commit that no open pull request has as its newest');
}

function previewAddress({ environment: { repository, home } }: Place, pull: number): string {
  return addressOf(hostingOf(repository, home, pull));
}

if (import.meta.main) await startCommand(pages);
