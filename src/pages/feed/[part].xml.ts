import rss, { type RSSOptions } from '@astrojs/rss';
import type { APIRoute } from 'astro';
import { describeFeeds } from '../../core/site/feed.ts';
import { loadDigests, most } from '../../queries.ts';
import { absolute } from '../../site.ts';

/** What the feed no longer holds. */
export const getStaticPaths = async () => {
  const { archives } = describeFeeds(await loadDigests(), absolute, most.entries);
  return archives.map((feed, index) => ({ params: { part: String(index + 1) }, props: { feed } }));
};

export const GET: APIRoute<{ feed: RSSOptions }> = ({ props }) => rss(props.feed);
