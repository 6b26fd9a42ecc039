/** How much of the web, and how long, a page may cost. */

/** The bounds of fetching: in all, over all redirects. */
export interface FetchBounds {
  bytes: number;
  milliseconds: number;
  redirects: number;
  /** Addresses of this machine and of local networks too, for pages of one's own. */
  mayBePrivate: boolean;
}

/** Generous for an article, and small enough for anybody's machine. */
export const BOUNDS: FetchBounds = {
  bytes: 5_000_000,
  milliseconds: 20_000,
  redirects: 5,
  mayBePrivate: false,
};
