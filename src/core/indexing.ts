import type { Outlet } from '../schemas/outlet.ts';

/** Which pages search engines may list. */

/**
 * True where a page that prints these articles may be listed: where each has an outlet that allows it. A page
 * of quotes alone asks for the same: a short article may be quoted to its last sentence. False for no article,
 * and for one whose publisher is not named.
 */
export function mayBeIndexed(articles: readonly { outlet: Pick<Outlet, 'indexed'> | null }[]): boolean {
  return articles.length > 0 && articles.every(({ outlet }) => outlet?.indexed === true);
}
