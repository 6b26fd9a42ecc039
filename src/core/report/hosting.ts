/** Where the site and its previews stand on GitHub Pages: folders of one branch. */

/** The pull request that a preview shows, and its commit. */
export interface PreviewOf {
  pull: number;
  commit: string;
}

/** The address of a site taken apart as a build wants it: `https://post.example` and `/site/`. */
export interface Hosting {
  siteUrl: string;
  basePath: string;
}

/** The folder of a pull request's preview, from the root of the site. */
export function previewFolder(pull: number): string {
  return `previews/pr-${pull}`;
}

/**
 * Where a build of a repository will stand: the site's own address, or a folder of it for a preview. `home` is the
 * site's address where that is not GitHub's own for the repository.
 *
 * @example hostingOf('jo/variorum', '', 12) // { siteUrl: 'https://jo.github.io', basePath: '/variorum/previews/pr-12/' }
 */
export function hostingOf(repository: string, home: string, pull: number | null): Hosting {
  const [owner = '', name = ''] = repository.toLowerCase().split('/');
  const isUserSite = name === `${owner}.github.io`;
  const url = new URL(home || `https://${owner}.github.io/${isUserSite ? '' : `${name}/`}`);
  const path = url.pathname.replace(/\/*$/u, '/');
  return { siteUrl: url.origin, basePath: path + (pull === null ? '' : `${previewFolder(pull)}/`) };
}

/** The whole address of what stands at a place. */
export function addressOf({ siteUrl, basePath }: Hosting): string {
  return siteUrl + basePath;
}

/** A commit as people name it: its first seven figures. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 7);
}
