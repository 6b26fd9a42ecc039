import type { RSSOptions } from '@astrojs/rss';
import { type Absolute, archiveAddress, articleAddress, FEED_ADDRESS, storyAddress } from './address.ts';
import type { Comparison } from '../verdict/comparison.ts';
import { everyArticle, newestUpdate, type StoryContent } from '../story/content.ts';
import { articleHead, storyHead } from './page-head.ts';
import { MOST_LISTED, partsOf } from './places.ts';
import { SITE_DESCRIPTION, SITE_NAME } from './page-title.ts';

/** What was added to the site, and when, as a feed (RSS 2.0). */

/** A story or an article that was added; its address never changes, so that it also names the entry. */
export interface FeedEntry {
  address: string;
  title: string;
  description: string;
  day: string;
}

/** A story with the day of its last change, and what was added with it. */
export interface AddedStory {
  updated: string;
  additions: readonly FeedEntry[];
}

/**
 * A story and then its articles, as they were added. An article without a day of its own came with its story, and a story
 * without one when it was last changed.
 */
export function listAdditions(content: StoryContent, comparison: Comparison): FeedEntry[] {
  const { id, story } = content;
  const came = story.added ?? story.updated;
  const { name, description } = storyHead(content, comparison);
  return [
    { address: storyAddress(id), title: name, description, day: came },
    ...everyArticle(content).map((article) => {
      const head = articleHead(article, content);
      const address = articleAddress(id, article.id);
      const day = article.frontMatter.added ?? came;
      return { address, title: head.name, description: head.description, day };
    }),
  ];
}

/** What was added to all stories, the newest first; of one day by story, each before its articles. */
export function newestAdditions(stories: readonly Pick<AddedStory, 'additions'>[]): FeedEntry[] {
  return stories
    .flatMap(({ additions }) => additions)
    .sort((a, b) => (a.day < b.day ? 1 : a.day > b.day ? -1 : 0));
}

/** What the feed holds, the newest first, and its archives, the oldest first. */
export interface FeedParts {
  newest: FeedEntry[];
  archives: FeedEntry[][];
}

/**
 * Entries, the newest first, as a feed of at most so many and archives of just so many (RFC 5005). An archive is cut from
 * the oldest entry on, so that it stays as it is when others are added; its newest may stand in the feed too.
 */
export function partFeed(entries: readonly FeedEntry[], most: number): FeedParts {
  const older = Math.max(0, entries.length - most);
  const archives = partsOf(entries.toReversed(), most).slice(0, Math.ceil(older / most));
  return { newest: entries.slice(0, most), archives: archives.map((part) => part.reverse()) };
}

/**
 * The feed of what was added, and its archives from the oldest on. Words of others are the same whether a reader takes them for text or for HTML. It was last
 * made anew on the last day that an entry or a story names; one without a story has no such day.
 */
export function describeFeeds(
  stories: readonly AddedStory[],
  absolute: Absolute,
  most = MOST_LISTED.entries,
): { feed: RSSOptions; archives: RSSOptions[] } {
  const { newest, archives } = partFeed(newestAdditions(stories), most);
  const [last = ''] = [newestUpdate(stories) ?? '', newest[0]?.day ?? ''].sort().reverse();
  const link = (rel: string, address: string) =>
    `<atom:link href="${absolute(address).replaceAll('&', '&amp;')}" rel="${rel}" type="application/rss+xml"/>`;
  const before = (part: number) => (part > 0 ? link('prev-archive', archiveAddress(part)) : '');
  const feed = link('self', FEED_ADDRESS) + before(archives.length);
  return {
    feed: printFeed(newest, last, absolute, { links: feed, marks: {} }),
    archives: archives.map((entries, index) => {
      // The next one is not named, since an archive does not change.
      const links = link('self', archiveAddress(index + 1)) + link('current', FEED_ADDRESS) + before(index);
      const head = { links: `${links}<fh:archive/>`, marks: { fh: HISTORY } };
      return printFeed(entries, entries[0]?.day ?? '', absolute, head);
    }),
  };
}

/** The names of RFC 5005. */
const HISTORY = 'http://purl.org/syndication/history/1.0';

function printFeed(
  entries: readonly FeedEntry[],
  last: string,
  absolute: Absolute,
  { links, marks }: { links: string; marks: Record<string, string> },
): RSSOptions {
  return {
    title: SITE_NAME,
    description: SITE_DESCRIPTION,
    site: absolute('/'),
    xmlns: { atom: 'http://www.w3.org/2005/Atom', ...marks },
    customData:
      `<language>en-gb</language>` +
      (last ? `<lastBuildDate>${startOf(last).toUTCString()}</lastBuildDate>` : '') +
      links,
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
