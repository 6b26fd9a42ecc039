import { shortenText } from '../text/shorten.ts';

/** Titles of pages, no longer than a list of results shows them. */

/** The name of the site. */
export const SITE_NAME = 'Variorum';

/** What the site is, in a line under its name. */
export const SITE_LINE = 'What different news articles claim about the same event';

/** What the site is, as a title. */
export const SITE_TITLE = 'What articles say of the same event, side by side';

/** What the site is, in a sentence. */
export const SITE_DESCRIPTION =
  'What different articles claim about the same event, side by side, in the words they were printed in.';

/** About what search engines and shared links show of a title, in characters. */
const LONGEST = 72;

/** Less than this of what a title is about says nothing. */
const LEAST_ABOUT = 18;

const DASH = ' — ';

/** What a title is made of: what the page found, and what is said behind it. */
export interface TitleParts {
  /** What the page says first; shortened where it is too long. */
  finding: string;
  /** What tells the page from others of its finding: never left out, and printed as it is. */
  end?: string;
  /** What the finding is about: shortened too, and left out where next to nothing of it would stay. */
  about?: string;
}

/**
 * The title of a page, finding first, in at most 72 characters: "Five articles disagree on troops — A strike".
 *
 * @example composeTitle({ finding: 'A very long headline …', end: '(The Argus)' }) // 'A very… (The Argus)'
 */
export function composeTitle({ finding, end, about }: TitleParts): string {
  const tail = end === undefined ? '' : ` ${end}`;
  const title = shortenText(finding, LONGEST - lengthOf(tail)) + tail;
  const room = LONGEST - lengthOf(title) - lengthOf(DASH);
  return about === undefined || room < Math.min(LEAST_ABOUT, lengthOf(about))
    ? title
    : title + DASH + shortenText(about, room);
}

/** A page's title with the name of the site behind it, where there is room for that. */
export function withSiteName(title: string): string {
  const whole = title + DASH + SITE_NAME;
  return lengthOf(whole) > LONGEST ? title : whole;
}

function lengthOf(text: string): number {
  return Array.from(text).length;
}
