import { AGENCY } from './furniture/agency.ts';
import { isByline } from './byline.ts';
import { isNameLike } from './furniture/person-name.ts';
import { countWords, HEADING_MAX_WORDS, isProse } from '../text/prose.ts';
import { isSectionName } from './furniture/section-name.ts';
import { isDateOrTime } from './furniture/timestamp.ts';

/** Headings inside an article, which a plain text does not mark. */

const ENDS_WITH_AGENCY = new RegExp(String.raw`${AGENCY}$`, 'u');

/** What stands around a line that may be a heading. */
export interface HeadingPlace {
  /** True where a paragraph of running text stands before it in the article. */
  followsProse: boolean;
  /** The next line of the article, if there is one. */
  next: string | undefined;
  /** All lines of the article. */
  all: readonly string[];
}

/**
 * True for a short line without a sentence's end that stands between two paragraphs of running text. In doubt
 * false: figures, dates, bylines, credits, sections and names that the text speaks of are no headings.
 */
export function isHeading(line: string, { followsProse, next, all }: HeadingPlace): boolean {
  const text = line.trim();
  return (
    followsProse &&
    next !== undefined &&
    isProse(next) &&
    countWords(text) <= HEADING_MAX_WORDS &&
    /^[\p{Lu}‘“"']/u.test(text) &&
    !/[.!…:;,”"’)\]–—-]$/u.test(text) &&
    !/https?:|www\.|[@#|]|\d[:.]\d\d\b/u.test(text) &&
    !ENDS_WITH_AGENCY.test(text) &&
    !isDateOrTime(text) &&
    !isByline(text) &&
    !isSectionName(text) &&
    !(isNameLike(text) && all.some((other) => other !== line && other.includes(text)))
  );
}
