import type { PullRequest } from './preview-plan.ts';

/** Where the site and its previews stand: folders of branches that a host shows. */

/** The pull request that a preview shows, and its commit. */
export interface PreviewOf {
  pull: number;
  commit: string;
}

/**
 * What the build of a pull request is told in its environment: what it is a preview of, and in which branch an editor
 * would go on; no branch where its repository is gone.
 */
export function previewVariables({ number, head }: PullRequest, server: string): Record<string, string> {
  return {
    PREVIEW_PULL: String(number),
    PREVIEW_COMMIT: head.sha,
    ...(head.repo
      ? { PREVIEW_REPOSITORY: `${server}/${head.repo.full_name}`, PREVIEW_BRANCH: head.ref }
      : {}),
  };
}

/** The address of a site taken apart as a build wants it: `https://post.example` and `/site/`. */
export interface Hosting {
  siteUrl: string;
  basePath: string;
}

/** Whose site it is, and the addresses that were set for it; an empty one is none. */
export interface Homes {
  /** Owner and name. */
  repository: string;
  /** The site's address where that is not GitHub's own for the repository. */
  home: string;
  /** The address that shows the branch of the previews, where they have an origin of their own. */
  previews: string;
}

/** A folder of a branch. */
export interface BranchFolder {
  branch: string;
  folder: string;
}

/** The branch that shows the site. */
export const SITE_BRANCH = 'gh-pages';

/** The folder of that branch with the previews, where they have no branch of their own. */
export const PREVIEWS_FOLDER = 'previews';

/** Where the files of a pull request's preview lie: beside the site, or in a branch that another host shows. */
export function previewFolder({ previews }: Homes, pull: number): BranchFolder {
  return previews === ''
    ? { branch: SITE_BRANCH, folder: `${PREVIEWS_FOLDER}/pr-${pull}` }
    : { branch: PREVIEWS_FOLDER, folder: `pr-${pull}` };
}

/**
 * Where a build of a repository will stand: the site's own address, or that of a pull request's preview.
 *
 * @example hostingOf({ repository: 'jo/variorum', home: '', previews: '' }, 12).basePath // '/variorum/previews/pr-12/'
 */
export function hostingOf(homes: Homes, pull: number | null): Hosting {
  const [owner = '', name = ''] = homes.repository.toLowerCase().split('/');
  const isUserSite = name === `${owner}.github.io`;
  const home = homes.home || `https://${owner}.github.io/${isUserSite ? '' : `${name}/`}`;
  const url = new URL((pull !== null && homes.previews) || home);
  const path = url.pathname.replace(/\/*$/u, '/');
  return {
    siteUrl: url.origin,
    basePath: path + (pull === null ? '' : `${previewFolder(homes, pull).folder}/`),
  };
}

/** The whole address of what stands at a place. */
export function addressOf({ siteUrl, basePath }: Hosting): string {
  return siteUrl + basePath;
}

/** A commit as people name it: its first seven figures. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}
