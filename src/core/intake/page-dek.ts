import { isByline } from '../article/byline.ts';
import { isDateOrTime } from '../article/furniture/timestamp.ts';
import { findPrintedDay } from '../text/day.ts';
import type { Found, Remark } from './received.ts';
import { isOfPicture, isSame, lettersOf, type ShownLine, type Surroundings } from './shown-line.ts';

/** The line under a headline that sums an article up. */

/** A dek, or what is to be said of a description that is none. */
export interface FoundDek {
  found: Found | null;
  remarks: readonly Remark[];
}

/** What a description may begin with that the page does not print with it: "Editorial: ", "NORWICK — ". */
const LABEL = /^[^.!?:–—]{1,30}(?::|\s[–—-])\s+/u;
const FEWEST_LETTERS = 40;
const FEWEST_WORDS = 5;
const OF_DEK = new RegExp(
  String.raw`(?:^|[\s_-])(?:dek|deck|sub|standfirst|stand-first|sub-?(?:title|head(?:ing|line)?|hed)|summary|` +
    String.raw`alternativeheadline|description|strapline|synopsis|abstract)(?:$|[\s_-])`,
  'u',
);
/** The head of an article in its markup, where no paragraph of its text stands. */
const OF_HEAD = /(?:^|\s)header(?:$|\s)/u;

/**
 * A description of the article that the page prints as a line of its own above the text, or a line there that the page
 * calls a dek or that stands alone between headline and byline. Many pages describe an article by its first paragraph:
 * that is no dek unless the byline or a date stands behind it.
 */
export function findDek(
  descriptions: readonly Found[],
  blocks: readonly string[],
  shown: readonly ShownLine[],
  { below }: Surroundings,
  byline: readonly string[],
): FoundDek {
  const lines = shown.filter(({ isAside }) => !isAside);
  const ends = (text: string) =>
    isDateOrTime(text) || isByline(text) || byline.some((one) => isSame(one, text));
  for (const { value } of descriptions) {
    const printed = lines.findIndex(({ text }) => isDescribedBy(text, value));
    const line = lines[printed];
    if (line && standsApart(line, printed, lines, blocks, ends))
      return {
        found: { value: line.text, from: 'a line of the page that its description repeats' },
        remarks: [],
      };
  }
  const isWords = ({ text, isLink }: ShownLine) =>
    !isLink && text.length >= FEWEST_LETTERS / 2 && !ends(text);
  const named = below.find((line) => OF_DEK.test(line.names) && isWords(line));
  if (named)
    return { found: { value: named.text, from: 'a line of the page that it calls one' }, remarks: [] };
  const [first, ...others] = below;
  const isAlone =
    first !== undefined &&
    isWords(first) &&
    first.text.split(' ').length >= FEWEST_WORDS &&
    findPrintedDay(first.text) === null;
  if (isAlone && !isOfPicture(first) && others.some(({ text }) => ends(text)))
    return { found: { value: first.text, from: 'the line between headline and byline' }, remarks: [] };
  if (descriptions.length === 0) return { found: null, remarks: [] };
  const isParagraph = blocks.some((block) => descriptions.some(({ value }) => isDescribedBy(block, value)));
  return {
    found: null,
    remarks: [
      {
        about: 'dek',
        says: isParagraph
          ? 'The page’s description is a paragraph of the text: no dek. If it is one, add “dek: …” with its words.'
          : 'The page’s description is not a line of the page: no dek. If there is one, add “dek: …” with its words.',
      },
    ],
  };
}

/** True for a line that is no paragraph of the text, or is its first with the byline or a date behind it. */
function standsApart(
  line: ShownLine,
  printed: number,
  lines: readonly ShownLine[],
  blocks: readonly string[],
  ends: (text: string) => boolean,
): boolean {
  const at = blocks.findIndex((block) => isSame(block, line.text));
  if (at < 0 || at > 1) return at < 0;
  if (line.heading !== null || OF_HEAD.test(line.names) || OF_DEK.test(line.names)) return true;
  const next = blocks[at + 1] ?? '';
  const text = lines.findIndex((other) => isSame(other.text, next));
  const between = lines.slice(printed + 1, text < 0 ? printed + 1 + HEAD_TEXTS : text);
  return [next, ...between.map((other) => other.text)].some(ends);
}

/** True for a line that its page calls a dek, or that a description of its article repeats. */
export function mayBeDek({ text, names }: ShownLine, descriptions: readonly Found[]): boolean {
  return OF_DEK.test(names) || descriptions.some(({ value }) => isDescribedBy(text, value));
}

/** How many short texts behind a line may still be part of an article's head. */
const HEAD_TEXTS = 8;

/** True where a line is what a description says, without its label, or the beginning of it where it is cut. */
function isDescribedBy(text: string, description: string): boolean {
  if (isSame(text, description) || isSame(text, description.replace(LABEL, ''))) return true;
  const cut = /^(?<words>.+?)\s*(?:…|\.\.\.|\[…\])$/u.exec(description)?.groups?.words ?? '';
  return cut.length >= FEWEST_LETTERS && lettersOf(text).startsWith(lettersOf(cut));
}
