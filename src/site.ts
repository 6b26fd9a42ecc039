import { SitemapStream, streamToPromise } from 'sitemap';
import { type EditedBranch, underBase } from './core/site/address.ts';
import type { PreviewOf } from './core/report/hosting.ts';
import type { ListedPage } from './core/site/indexed-page.ts';

/** The site's own place on the web, as the build was told. */

/** An address of the site as a link: under the base path. */
export function href(address: string): string {
  return underBase(import.meta.env.BASE_URL, address);
}

/** An address of the site as a permanent link: with the site's name. */
export function absolute(address: string): string {
  return new URL(href(address), import.meta.env.SITE).href;
}

/** Pages as a file of the sitemap. */
export async function printSitemap(pages: readonly ListedPage[]): Promise<Response> {
  const xmlns = { news: false, video: false, xhtml: false, image: false };
  const sitemap = new SitemapStream({ lastmodDateOnly: true, xmlns });
  for (const { address, updated } of pages)
    sitemap.write({ url: absolute(address), ...(updated === null ? {} : { lastmod: updated }) });
  sitemap.end();
  return new Response(new Uint8Array(await streamToPromise(sitemap)));
}

/** The pull request and commit that this build is a preview of; null for the site itself. */
export function previewOf(): PreviewOf | null {
  const { PREVIEW_PULL, PREVIEW_COMMIT } = process.env;
  return PREVIEW_PULL && PREVIEW_COMMIT ? { pull: Number(PREVIEW_PULL), commit: PREVIEW_COMMIT } : null;
}

/** The branch that this build is a preview of, where an editor can go on; null where the build was not told. */
export function editedBranch(): EditedBranch | null {
  const { PREVIEW_REPOSITORY, PREVIEW_BRANCH } = process.env;
  return PREVIEW_REPOSITORY && PREVIEW_BRANCH
    ? { repository: PREVIEW_REPOSITORY, branch: PREVIEW_BRANCH }
    : null;
}

/** The address of the project's repository; null where the build was not told. */
export function repositoryAddress(): string | null {
  return process.env.REPOSITORY_URL ?? null;
}
