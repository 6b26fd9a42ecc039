import type { StoryArticle } from '../story/content.ts';

/** The places that list everything, and how much stands in one before there are several. */

/** The most that one place holds. */
export interface MostListed {
  /** Stories on the front page, and on each page of a year. */
  stories: number;
  /** Entries of a feed. */
  entries: number;
  /** Addresses in a file of the sitemap: search engines take no file of more than 50,000, or of more than 50 MB. */
  addresses: number;
}

/** A page of 100 stories is some 100 KB; a file of 10,000 addresses is one or two megabytes. */
export const MOST_LISTED: MostListed = { stories: 100, entries: 100, addresses: 10_000 };

/** Things in parts of at most so many, in their order; no part for none. */
export function partsOf<Thing>(things: readonly Thing[], most: number): Thing[][] {
  const parts: Thing[][] = [];
  for (let at = 0; at < things.length; at += most) parts.push(things.slice(at, at + most));
  return parts;
}

/** So many passages a page lists: some 2,000 elements and 100 KB, which the oldest phone opens. */
const MOST_OF_PAGE = 1000;

/**
 * The articles of each page of a story's list, whole ones in the order of the columns: as many as hold 1,000 passages
 * together, and at least one. None for a story without articles.
 */
export function partPassages<Article extends Pick<StoryArticle, 'blocks'>>(
  articles: readonly Article[],
): Article[][] {
  return inParts(articles, MOST_OF_PAGE, ({ blocks }) => blocks.length);
}

/** Things in their order, in parts of as many as have the size `most` together, and of one at least; none for nothing. */
export function inParts<Thing>(
  things: readonly Thing[],
  most: number,
  sizeOf: (thing: Thing) => number,
): Thing[][] {
  const parts: Thing[][] = [];
  let held = 0;
  for (const thing of things) {
    const part = parts.at(-1);
    const size = sizeOf(thing);
    held += size;
    if (part && held <= most) part.push(thing);
    else {
      parts.push([thing]);
      held = size;
    }
  }
  return parts;
}

/** How many passages some articles have. */
export function countPassages(articles: readonly Pick<StoryArticle, 'blocks'>[]): number {
  return articles.reduce((sum, { blocks }) => sum + blocks.length, 0);
}
