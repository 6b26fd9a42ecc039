import { isByline } from '../article/byline.ts';
import { isDateOrTime } from '../article/furniture/timestamp.ts';
import type { Found } from './received.ts';
import { isSame, lettersOf, type ShownLine, type Surroundings } from './shown-line.ts';

/** The line under a headline that sums an article up. */

/** A dek, or what is to be said of a description that is none. */
export interface FoundDek {
  found: Found | null;
  remarks: readonly string[];
}

/** What a description may begin with that the page does not print with it: "Editorial: ", "NORWICK — ". */
const LABEL = /^[^.!?:–—]{1,30}(?::|\s[–—-])\s+/u;
const FEWEST_LETTERS = 40;
const OF_DEK = new RegExp(
  String.raw`(?:^|[\s_-])(?:dek|deck|standfirst|stand-first|sub-?(?:title|head(?:ing|line)?|hed)|summary|` +
    String.raw`alternativeheadline|strapline|synopsis|abstract)(?:$|[\s_-])`,
  'u',
);
/** The head of an article in its markup, where no paragraph of its text stands. */
const OF_HEAD = /(?:^|\s)header(?:$|\s)/u;

/**
 * The page's description of the article where the page prints it as a line of its own above the text, or a line there
 * that the page calls one. Many pages describe an article by its first paragraph: that is no dek unless the byline or a
 * date stands behind it.
 */
export function findDek(
  description: Found | null,
  blocks: readonly string[],
  shown: readonly ShownLine[],
  { below }: Surroundings,
  byline: readonly string[],
): FoundDek {
  const isOf = (text: string) => description !== null && isDescribedBy(text, description.value);
  const lines = shown.filter(({ isAside }) => !isAside);
  const printed = lines.findIndex(({ text }) => isOf(text));
  const line = lines[printed];
  const from = 'a line of the page that its description repeats';
  const at = line ? blocks.findIndex((block) => isSame(block, line.text)) : -1;
  const ends = (text: string) =>
    isDateOrTime(text) || isByline(text) || byline.some((one) => isSame(one, text));
  if (line && at < 0) return { found: { value: line.text, from }, remarks: [] };
  if (line && at <= 1) {
    const next = blocks[at + 1] ?? '';
    const text = lines.findIndex((other) => isSame(other.text, next));
    const between = lines.slice(printed + 1, text < 0 ? printed + 1 + HEAD_TEXTS : text);
    const isApart = line.heading !== null || OF_HEAD.test(line.names);
    if (isApart || [next, ...between.map((other) => other.text)].some(ends))
      return { found: { value: line.text, from }, remarks: [] };
  }
  const named = below.find(
    ({ names, text, isLink }) =>
      OF_DEK.test(names) && !isLink && text.length >= FEWEST_LETTERS / 2 && !ends(text),
  );
  if (named)
    return { found: { value: named.text, from: 'a line of the page that it calls one' }, remarks: [] };
  if (!description) return { found: null, remarks: [] };
  const isParagraph = blocks.some(isOf);
  return {
    found: null,
    remarks: [
      isParagraph
        ? 'The page’s description is a paragraph of the text: no dek. If it is one, add “dek: …” with its words.'
        : 'The page’s description is not a line of the page: no dek. If there is one, add “dek: …” with its words.',
    ],
  };
}

/** True for a line that its page calls a dek, or that its description repeats. */
export function mayBeDek({ text, names }: ShownLine, description: Found | null): boolean {
  return OF_DEK.test(names) || (description !== null && isDescribedBy(text, description.value));
}

/** How many short texts behind a line may still be part of an article's head. */
const HEAD_TEXTS = 8;

/** True where a line is what a description says, without its label, or the beginning of it where it is cut. */
function isDescribedBy(text: string, description: string): boolean {
  if (isSame(text, description) || isSame(text, description.replace(LABEL, ''))) return true;
  const cut = /^(?<words>.+?)\s*(?:…|\.\.\.|\[…\])$/u.exec(description)?.groups?.words ?? '';
  return cut.length >= FEWEST_LETTERS && lettersOf(text).startsWith(lettersOf(cut));
}
