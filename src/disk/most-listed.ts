import { MOST_LISTED, type MostListed } from '../core/site/places.ts';

/**
 * How much stands in one place, by the environment: with `MOST_LISTED=8` eight of everything, so that a small site has
 * the pages of a large one; a site's own measure otherwise.
 */
export function mostListed({ MOST_LISTED: most }: Readonly<Record<string, string | undefined>>): MostListed {
  const count = Number(most);
  return Number.isInteger(count) && count > 0
    ? { stories: count, entries: count, addresses: count }
    : MOST_LISTED;
}
