import type { RSSOptions } from '@astrojs/rss';
import { type Absolute, articleAddress, FEED_ADDRESS, storyAddress } from './address.ts';
import type { Comparison } from '../verdict/comparison.ts';
import { everyArticle, newestUpdate, type StoryContent } from '../story/content.ts';
import { articleHead, storyHead } from './page-head.ts';
import { SITE_DESCRIPTION, SITE_NAME } from './page-title.ts';

/** What was added to the site, and when, as a feed (RSS 2.0). */

/** A story or an article that was added; its address never changes, so that it also names the entry. */
export interface FeedEntry {
  address: string;
  title: string;
  description: string;
  day: string;
}

/** Readers of feeds keep what they have seen: older entries need not be told again. */
const MOST = 100;

/**
 * Stories and their articles, the newest first and at most 100; of one day by story, each before its articles. An
 * article without a day of its own came with its story, and a story without one when it was last changed.
 */
export function listAdditions(
  stories: readonly StoryContent[],
  comparisonOf: (content: StoryContent) => Comparison,
): FeedEntry[] {
  return stories
    .flatMap((content): FeedEntry[] => {
      const { id, story } = content;
      const came = story.added ?? story.updated;
      const { name, description } = storyHead(content, comparisonOf(content));
      return [
        { address: storyAddress(id), title: name, description, day: came },
        ...everyArticle(content).map((article) => {
          const head = articleHead(article, content);
          const address = articleAddress(id, article.id);
          const day = article.frontMatter.added ?? came;
          return { address, title: head.name, description: head.description, day };
        }),
      ];
    })
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0))
    .slice(0, MOST);
}

/**
 * The feed of what was added. Words of others are the same whether a reader takes them for text or for HTML. It was last
 * made anew on the last day that an entry or a story names; one without a story has no such day.
 */
export function describeFeed(
  stories: readonly StoryContent[],
  comparisonOf: (content: StoryContent) => Comparison,
  absolute: Absolute,
): RSSOptions {
  const entries = listAdditions(stories, comparisonOf);
  const [last] = [newestUpdate(stories) ?? '', entries[0]?.day ?? ''].sort().reverse();
  const self = absolute(FEED_ADDRESS).replaceAll('&', '&amp;');
  return {
    title: SITE_NAME,
    description: SITE_DESCRIPTION,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom' },
    customData:
      `<language>en-gb</language>` +
      (last ? `<lastBuildDate>${startOf(last).toUTCString()}</lastBuildDate>` : '') +
      `<atom:link href="${self}" rel="self" type="application/rss+xml"/>`,
    items: entries.map(({ address, title, description, day }) => ({
      title: plainWords(title),
      description: plainWords(description),
      pubDate: startOf(day),
      // The link is also the entry's permanent name.
      link: absolute(address),
    })),
  };
}

/** A day is printed at its beginning, in universal time. */
function startOf(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** What XML 1.0 cannot hold, not even as a reference. */
const NO_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;
/** What HTML would read as markup: every sign that begins or ends a tag, and an ampersand that can begin a reference. */
const MARKUP = /[<>]|&(?=#|[\p{L}\p{N}]{2})/gu;
const FULL_WIDTH: Record<string, string> = { '<': '＜', '>': '＞', '&': '＆' };

/**
 * Words in which no reader finds markup, however often it resolves references: signs of markup are full-width, and a
 * character that XML does not know is "\ufffd".
 *
 * @example plainWords('<b>AT&T</b> &lt;') // '＜b＞AT&T＜/b＞ ＆lt;'
 */
export function plainWords(text: string): string {
  return text.replace(NO_XML, '\ufffd').replace(MARKUP, (sign) => FULL_WIDTH[sign] ?? sign);
}
