import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type Hosting,
  hostingOf,
  previewFolder,
  type PreviewOf,
  shortCommit,
} from '../core/report/hosting.ts';
import { missingOfPreview } from '../core/report/preview-page.ts';
import {
  type BuildRun,
  findApprovers,
  findBuild,
  isTrusted,
  planPreview,
  type PreviewPlan,
  type PullRequest,
  type Remark,
} from '../core/report/preview-plan.ts';
import { ARCHIVE_LIMITS, readArchive, writeArchive } from './artifact.ts';
import { type GitHub, gitAccess, type StepEnvironment } from './github.ts';
import { publishFolder, removeFolder, type ShownBranch } from './pages-branch.ts';

/** The preview of a pull request, made what the pull request's own state says that it should be. */

/** Where a step is taken: the project's folder, and what GitHub says. */
export interface PreviewStep {
  root: string;
  environment: StepEnvironment;
  github: GitHub;
}

/** What became of a preview, for the log, and the commit that is shown; null where none was published. */
export interface Settled {
  said: string;
  commit: string | null;
}

/** The name that the build gives to its archive. */
export const SITE_ARCHIVE = 'site';

/** A pull request as it is now, its build, and what is to be done with its preview. */
export async function decidePreview(
  { github }: PreviewStep,
  number: number,
): Promise<{ pull: PullRequest; build: BuildRun | null; plan: PreviewPlan }> {
  const pull = await github.ask<PullRequest>(`/pulls/${number}`);
  const build = findBuild(pull, await github.listBuilds(pull.head.sha));
  const approvers: string[] = [];
  if (pull.state === 'open' && build && !isTrusted(pull)) {
    const remarks = await github.list<Remark>(`/issues/${number}/comments`);
    for (const login of findApprovers(remarks, pull.head.sha))
      if (await github.mayWrite(login)) approvers.push(login);
  }
  return { pull, build, plan: planPreview(pull, build, approvers) };
}

/**
 * Publishes, removes or leaves the preview of a pull request. It is asked anew whether that is right before each push
 * and after it, so that no preview outlives its pull request and no older commit takes the place of a newer one.
 */
export async function settlePreview(step: PreviewStep, number: number): Promise<Settled> {
  const { branch, folder } = previewFolder(step.environment, number);
  const place: ShownBranch = { folder: step.root, branch, access: gitAccess(step.environment) };
  const remove = () => removeFolder(place, folder, `Remove the preview of pull request ${number}`);
  const { pull, build, plan } = await decidePreview(step, number);
  if (plan.act === 'remove') {
    const outcome = await remove();
    return { said: outcome === 'changed' ? 'Removed.' : 'There was no preview.', commit: null };
  }
  if (plan.act === 'leave' || !build) return { said: plan.reason, commit: null };

  const commit = pull.head.sha;
  const site = await mkdtemp(join(tmpdir(), 'variorum-preview-'));
  try {
    const archive = await step.github.download(build.id, SITE_ARCHIVE, ARCHIVE_LIMITS.packed);
    const files = readArchive(archive);
    checkPages(files, { pull: number, commit }, hostingOf(step.environment, number));
    await writeArchive(files, site);
    const outcome = await publishFolder(
      place,
      site,
      folder,
      `Preview of ${shortCommit(commit)} for pull request ${number}`,
      async () => {
        const now = await decidePreview(step, number);
        return now.plan.act === 'publish' && now.pull.head.sha === commit;
      },
    );
    if (outcome === 'outdated') return { said: 'The pull request moved on meanwhile.', commit: null };
  } finally {
    await rm(site, { recursive: true, force: true });
  }
  const { plan: after } = await decidePreview(step, number);
  if (after.act !== 'remove') return { said: 'Published.', commit };
  await remove();
  return { said: 'Removed: the pull request was closed meanwhile.', commit: null };
}

function checkPages(
  files: ReadonlyMap<string, Buffer>,
  shown: PreviewOf,
  { siteUrl, basePath }: Hosting,
): void {
  for (const [path, bytes] of files) {
    const missing = /\.x?html?$/iu.test(path) ? missingOfPreview(bytes.toString('utf8'), shown) : null;
    if (missing !== null) throw new Error(`The build is no preview: "${path}" lacks ${missing}.`);
  }
  // A build of a fork that is not told the variables stands at the wrong address, and looks broken there.
  const home = files.get('index.html')?.toString('utf8') ?? '';
  if (!home.includes(`"${basePath}`)) throw new Error(`The build is not made for ${siteUrl}${basePath}.`);
}
