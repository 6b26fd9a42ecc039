import rss from '@astrojs/rss';
import { describeFeeds } from '../core/site/feed.ts';
import { comparisonOf, loadStories, most } from '../queries.ts';
import { absolute } from '../site.ts';

export const GET = async () =>
  rss(describeFeeds(await loadStories(), comparisonOf, absolute, most.entries).feed);
