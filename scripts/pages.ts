import { addressOf, hostingOf } from '../src/core/report/hosting.ts';
import { type Call, fail, readArguments, startCommand } from '../src/disk/command.ts';
import { deployCommit } from '../src/disk/deployment.ts';
import { EMPTY_SITE, expectStoryPages } from '../src/disk/empty-site.ts';
import { fetchRef } from '../src/disk/git.ts';
import { GitHub, gitAccess, readEnvironment, setOutputs } from '../src/disk/github.ts';
import { decidePreview, type PreviewStep, settlePreview } from '../src/disk/preview.ts';
import { commentOn } from '../src/disk/pull-comment.ts';
import { readTextFile } from '../src/disk/text-file.ts';
import { writeWhole } from '../src/disk/whole-file.ts';

const USAGE =
  'npm run pages -- <plan | settle | fetch | report | comment | deploy> [--site <folder>] [--report <file>] ' +
  '[--without-stories]';

interface Place extends PreviewStep {
  site: string;
  report: string;
  mayBeEmpty: boolean;
}

/**
 * The steps that write take no package: their jobs install none. What needs packages is loaded by the step that does,
 * and gets no token.
 */
const STEPS: Record<string, (place: Place) => Promise<string>> = {
  /** Says in the outputs which pull request there is something to do for. */
  plan: async (place) => {
    const number = await findNumber(place);
    const plan = number === null ? null : (await decidePreview(place, number)).plan;
    await setOutputs(place.environment, { pull: plan && plan.act !== 'leave' ? (number ?? '') : '' });
    return plan?.reason ?? 'No open pull request has this branch.';
  },
  settle: async (place) => {
    const { said, commit } = await settlePreview(place, numberOf(place));
    await setOutputs(place.environment, { commit: commit ?? '' });
    return commit === null ? said : `${said} ${previewAddress(place)}`;
  },
  /** The commits of the pull request as data: nothing of them is checked out. */
  fetch: async (place) => {
    const { root, environment } = place;
    await fetchRef(root, `refs/pull/${numberOf(place)}/head`, gitAccess(environment));
    return 'Fetched.';
  },
  /** What the pull request changes, read by this code out of its files: nothing of it is run. */
  report: async (place) => {
    const { reportChange } = await import('../src/disk/change-report.ts');
    const words = await reportChange(place.root, place.environment.head, previewAddress(place));
    await writeWhole(place.report, words);
    return words === '' ? 'Nothing changes.' : 'Reported.';
  },
  comment: async (place) => {
    const bytes = (await readTextFile(place.report)) ?? fail(USAGE, `the report "${place.report}"`);
    const words = new TextDecoder().decode(bytes);
    return commentOn(place.github, numberOf(place), place.environment.head, words);
  },
  deploy: async ({ root, site, environment, mayBeEmpty }) => {
    if (!mayBeEmpty) await expectStoryPages(site);
    return deployCommit(root, site, environment);
  },
};

/** `npm run pages`: the steps of the workflows that put the site and its previews where everybody sees them. */
export async function pages(call: Call): Promise<number> {
  const options = {
    site: { type: 'string', default: 'dist' },
    report: { type: 'string', default: 'report/comment.md' },
    ...EMPTY_SITE,
  } as const;
  const { values, positionals } = readArguments(call, USAGE, options, 1);
  const environment = await readEnvironment(call);
  const [step = 'none'] = positionals;
  const run = STEPS[step] ?? fail(USAGE, `the step "${step}"`);
  const [root, site, report] = [String(values.root), String(values.site), String(values.report)];
  const mayBeEmpty = values['without-stories'] === true;
  const place = { root, site, report, mayBeEmpty, environment, github: new GitHub(environment) };
  call.print(`${await run(place)}\n`);
  return 0;
}

/** The pull request that the event is about; null where there is none open. */
async function findNumber({ environment: { event }, github }: Place): Promise<number | null> {
  const named = event.pull_request ?? event.issue;
  if (named) return named.number;
  return github.findPull(event.workflow_run ?? fail(USAGE, 'an event without a pull request'));
}

function numberOf({ environment: { pull } }: Place): number {
  return /^[1-9]\d{0,9}$/u.test(pull) ? Number(pull) : fail(USAGE, `"${pull}" as the number PULL`);
}

function previewAddress(place: Place): string {
  return addressOf(hostingOf(place.environment, numberOf(place)));
}

if (import.meta.main) await startCommand(pages);
