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
