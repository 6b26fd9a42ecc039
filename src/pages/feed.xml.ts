import rss from '@astrojs/rss';
import { listAdditions } from '../core/site/feed.ts';
import { SITE_DESCRIPTION, SITE_NAME } from '../core/site/page-title.ts';
import { comparisonOf, loadStories } from '../queries.ts';
import { absolute } from '../site.ts';

export const GET = async () =>
  rss({
    title: SITE_NAME,
    description: SITE_DESCRIPTION,
    site: absolute('/'),
    items: listAdditions(await loadStories(), comparisonOf).map(({ address, title, description, day }) => ({
      title,
      description,
      // A day is printed at its beginning, in universal time. The link is also the entry's permanent name.
      pubDate: new Date(`${day}T00:00:00Z`),
      link: absolute(address),
    })),
    customData: '<language>en-gb</language>',
  });
