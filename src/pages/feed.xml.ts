import rss from '@astrojs/rss';
import { describeFeeds } from '../core/site/feed.ts';
import { loadDigests, most } from '../queries.ts';
import { absolute } from '../site.ts';

export const GET = async () => rss(describeFeeds(await loadDigests(), absolute, most.entries).feed);
