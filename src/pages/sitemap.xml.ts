import { SitemapIndexStream, streamToPromise } from 'sitemap';
import { sitemapFileAddress } from '../core/site/address.ts';
import { loadSitemap } from '../queries.ts';
import { absolute, previewOf, printSitemap } from '../site.ts';

export const GET = async () => {
  // No page of a preview may be listed; a response without a body makes no file.
  if (previewOf()) return new Response(null);
  const [only = [], ...more] = await loadSitemap();
  if (more.length === 0) return printSitemap(only);
  const files = new SitemapIndexStream({ lastmodDateOnly: true });
  for (const [index, pages] of [only, ...more].entries()) {
    const updated = pages.flatMap((page) => page.updated ?? []).sort();
    files.write({ url: absolute(sitemapFileAddress(index + 1)), lastmod: updated.at(-1) });
  }
  files.end();
  return new Response(new Uint8Array(await streamToPromise(files)));
};
