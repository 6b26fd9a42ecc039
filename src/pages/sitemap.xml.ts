import { SitemapStream, streamToPromise } from 'sitemap';
import { listPages } from '../core/site/indexed-page.ts';
import { loadOutlets, loadStories } from '../queries.ts';
import { absolute, previewOf } from '../site.ts';

export const GET = async () => {
  // No page of a preview may be listed; a response without a body makes no file.
  if (previewOf()) return new Response(null);
  const [stories, outlets] = await Promise.all([loadStories(), loadOutlets()]);
  const xmlns = { news: false, video: false, xhtml: false, image: false };
  const sitemap = new SitemapStream({ lastmodDateOnly: true, xmlns });
  const ids = outlets.map(({ id }) => id);
  for (const { address, updated } of listPages(stories, ids))
    sitemap.write({ url: absolute(address), ...(updated === null ? {} : { lastmod: updated }) });
  sitemap.end();
  return new Response(new Uint8Array(await streamToPromise(sitemap)));
};
