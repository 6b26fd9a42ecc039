import type { APIRoute } from 'astro';
import type { ListedPage } from '../core/site/indexed-page.ts';
import { loadSitemap } from '../queries.ts';
import { previewOf, printSitemap } from '../site.ts';

/** The files of a sitemap that is too long for one. */
export const getStaticPaths = async () => {
  const parts = await loadSitemap();
  if (previewOf() || parts.length === 1) return [];
  return parts.map((pages, index) => ({ params: { part: String(index + 1) }, props: { pages } }));
};

export const GET: APIRoute<{ pages: ListedPage[] }> = ({ props }) => printSitemap(props.pages);
