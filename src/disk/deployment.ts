import { PREVIEWS_FOLDER, shortCommit, SITE_BRANCH } from '../core/report/hosting.ts';
import { fetchRef, isAncestor } from './git.ts';
import { gitAccess, type StepEnvironment } from './github.ts';
import { deploySite } from './pages-branch.ts';

/**
 * Shows a built site of the commit that the workflow runs on, unless a later one of the same branch is shown, and
 * tells for the log what was done. Previews beside the site stay, where they have no address of their own.
 */
export async function deployCommit(
  root: string,
  site: string,
  environment: StepEnvironment,
): Promise<string> {
  const { commit, ref, previews } = environment;
  const access = gitAccess(environment);
  const keep = previews === '' ? [PREVIEWS_FOLDER] : [];
  const about = { commit, message: `Site of ${shortCommit(commit)}`, keep };
  const branch = { folder: root, branch: SITE_BRANCH, access };
  const outcome = await deploySite(branch, site, about, async (shown) => {
    await fetchRef(root, ref, access);
    const isLater = shown !== commit && (await isAncestor(root, commit, shown));
    // A commit that was taken back is not later than the one that stands in its place.
    return isLater && (await isAncestor(root, shown, 'FETCH_HEAD'));
  });
  if (outcome === 'outdated') return 'A later commit is shown already.';
  return outcome === 'changed' ? 'Deployed.' : 'The site is the same as before.';
}
