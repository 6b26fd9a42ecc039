import rss from '@astrojs/rss';
import { describeFeed } from '../core/site/feed.ts';
import { comparisonOf, loadStories } from '../queries.ts';
import { absolute } from '../site.ts';

export const GET = async () => rss(describeFeed(await loadStories(), comparisonOf, absolute));
