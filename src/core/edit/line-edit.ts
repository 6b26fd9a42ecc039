import { type Extent, moveExtent, type Splice } from './splice.ts';
import {
  afterBlank,
  extentOf,
  hasBlankAbove,
  hasOwnLine,
  lineEnd,
  lineStart,
  type Part,
} from './yaml-part.ts';

/**
 * Entries and keys with lines of their own, put in, taken out and moved. What stands around them stays as it is: new
 * lines keep the distance that their neighbours keep, and taking them out again gives the same bytes. The text ends
 * with a line feed.
 */

/** Lines put in before the part of an index, or after the last; there is a part. */
export function insertLines(text: string, parts: readonly Part[], index: number, lines: string): Splice {
  const part = parts[index];
  if (part && !hasOwnLine(text, part)) {
    const spaces = ' '.repeat(part.at - lineStart(text, part.at));
    return { at: part.at, gone: '', come: `${lines.trimStart()}${spaces}` };
  }
  if (!part) {
    const last = extentOf(text, parts, parts.length - 1);
    const isApart = parts.length > 1 && hasBlankAbove(text, last.start);
    return { at: last.end, gone: '', come: isApart ? breakOf(text) + lines : lines };
  }
  const { start } = extentOf(text, parts, index);
  // Before the first there is no distance to go by but the next one.
  const like = index > 0 ? start : parts.length > 1 ? extentOf(text, parts, 1).start : 0;
  return { at: start, gone: '', come: hasBlankAbove(text, like) ? lines + breakOf(text) : lines };
}

/** The lines of a part taken out with the distance that they kept. */
export function removeLines(text: string, parts: readonly Part[], index: number): Splice {
  const extent = extentOf(text, parts, index);
  const part = parts[index];
  if (part && !hasOwnLine(text, part))
    return cut(text, { start: part.at, end: afterSpace(text, extent.end) });
  const { start, end } = extent;
  if (parts.length === 1) return cut(text, extent);
  if (index === parts.length - 1) return cut(text, { start: beforeBlank(text, start), end });
  if (index === 0 || hasBlankAbove(text, start)) return cut(text, { start, end: afterBlank(text, end) });
  return cut(text, extent);
}

/** An entry with its comments moved to the place of another; null where entries share a line with something else. */
export function moveLines(text: string, parts: readonly Part[], from: number, to: number): Splice | null {
  if (!parts.every((part) => hasOwnLine(text, part))) return null;
  const extents = parts.map((_, index) => extentOf(text, parts, index));
  return moveExtent(text, extents, from, to);
}

/** Lines put in below a key that has nothing yet, or `[]`; what stands behind it on its line stays there. */
export function fillList(text: string, { open, end, node }: Part, lines: string): Splice {
  const at = node ? open : lineEnd(text, open);
  if (!node) return { at, gone: '', come: lines };
  const stop = lineEnd(text, end);
  return { at, gone: text.slice(at, stop), come: `${text.slice(end, stop)}${lines}` };
}

/** The line break that a text uses. */
export function breakOf(text: string): string {
  return /\r?\n/u.exec(text)?.[0] ?? '\n';
}

function cut(text: string, { start, end }: Extent): Splice {
  return { at: start, gone: text.slice(start, end), come: '' };
}

function beforeBlank(text: string, line: number): number {
  let at = line;
  while (hasBlankAbove(text, at)) at = lineStart(text, at - 1);
  return at;
}

function afterSpace(text: string, offset: number): number {
  return offset + (/^\s*/u.exec(text.slice(offset))?.[0].length ?? 0);
}
