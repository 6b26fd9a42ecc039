import { foldedString } from '../text/fold.ts';

/** The lines that a reader of a page sees, and which of them stand at the head of its article. */

/** A run of words in one element of a line. */
export interface ShownPart {
  text: string;
  isLink: boolean;
}

/** A line of a page: its words, and what the markup says of its place. */
export interface ShownLine {
  text: string;
  /** Its words by the elements that hold them, in their order. */
  parts: readonly ShownPart[];
  /** The rank of the heading that it belongs to, from 1; null outside of headings. */
  heading: number | null;
  /** True where it is nothing but a link. */
  isLink: boolean;
  /** True where it is a link to the front page. */
  leadsHome: boolean;
  /** True in menus, boxes beside the article, and the page's foot. */
  isAside: boolean;
  /** What the elements in and around it are called (class, id, itemprop, rel), in small letters. */
  names: string;
  /** The `datetime` of the first `<time>` in it. */
  time: string | null;
}

const OF_PICTURE =
  /(?:^|[\s_-])(?:figure|figcaption|caption|credit|photo|image|img|video|media|gallery|slide)(?:$|[\s_-]|s)/u;

/** True for a line that stands with a picture. */
export function isOfPicture({ names }: ShownLine): boolean {
  return OF_PICTURE.test(names);
}

/** The letters of a line without its spaces: markup may set or lose some between two elements. */
export function lettersOf(text: string): string {
  return foldedString(text).replace(/\s+/gu, '');
}

/** True where two lines have the same words. */
export function isSame(a: string, b: string): boolean {
  return lettersOf(a) === lettersOf(b);
}

/** How many letters a line of the head has at most; a paragraph of a report has more. */
const HEAD_LENGTH = 80;

/** A sentence's end, with the agencies that told of it in brackets or without. */
const SENTENCE_END = /[.!?…]["”’)]*(?:\s*[[(][^[\]()]*[\])])?$/u;

/**
 * The places among the lines of a page where the text of its article stands, in their order; none where no line of it
 * is shown. A teaser may repeat a paragraph anywhere; a dek is a line above the text.
 */
export function findBody(
  shown: readonly ShownLine[],
  blocks: readonly string[],
  isDek: (line: ShownLine) => boolean,
): number[] {
  const long = blocks.filter((block) => block.length > HEAD_LENGTH);
  const prose = long.filter((block) => SENTENCE_END.test(block));
  const text = new Set(([prose, long].find((some) => some.length > 0) ?? blocks).map(lettersOf));
  return shown.flatMap((line, index) =>
    !line.isAside && text.has(lettersOf(line.text)) && !isDek(line) ? [index] : [],
  );
}

/** How many lines above a headline, and below it where the text is not found, may be part of an article's head. */
const ABOVE = 6;
const BELOW = 14;

/** The lines around an article's text, its headline and menus left out. */
export interface Surroundings {
  /** A few lines above the headline. */
  above: readonly ShownLine[];
  /** From the headline to the first line of the text. */
  below: readonly ShownLine[];
  /** A few lines below the text. */
  foot: readonly ShownLine[];
}

/** The lines about an article; none of a page whose headline and text are not shown. */
export function surround(
  shown: readonly ShownLine[],
  body: readonly number[],
  headline: string | null,
): Surroundings {
  const isTitle = ({ text, isAside }: ShownLine) => !isAside && headline !== null && isSame(text, headline);
  const last = body.at(-1) ?? shown.length;
  const titles = shown.flatMap((line, index) => (index < last && isTitle(line) ? [index] : []));
  const title = titles.filter((index) => shown[index]?.heading !== null).at(-1) ?? titles.at(-1);
  const start = body.find((index) => index > (title ?? -1)) ?? (title === undefined ? 0 : title + BELOW);
  const between = (from: number, to: number) =>
    shown.slice(Math.max(0, from), to).filter((line) => !line.isAside && !isTitle(line));
  return {
    above: between((title ?? start) - ABOVE, title ?? start),
    below: between(title ?? start, start),
    foot: body.length === 0 ? [] : between(last + 1, last + 1 + ABOVE),
  };
}
