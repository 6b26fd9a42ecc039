import { type Extent, moveExtent, type Splice } from './splice.ts';
import type { Part } from './yaml-part.ts';

/** Entries and keys between brackets or braces, put in and taken out. */

/** Words put in before the part of an index, or after the last, with their comma. */
export function insertWords(
  text: string,
  place: Extent,
  parts: readonly Part[],
  index: number,
  words: string,
): Splice {
  const [before, after] = [parts[index - 1], parts[index]];
  if (before) return { at: before.end, gone: '', come: `, ${words}` };
  if (after) return { at: after.at, gone: '', come: `${words}, ` };
  const inside = text.slice(place.start + 1, place.end - 1);
  return { at: place.start + 1, gone: inside, come: text[place.start] === '{' ? ` ${words} ` : words };
}

/** The words of a part taken out with their comma; a comment beside them stays. */
export function removeWords(text: string, place: Extent, parts: readonly Part[], index: number): Splice {
  const [before, part, after] = [parts[index - 1], parts[index], parts[index + 1]];
  if (!part) return { at: place.start, gone: '', come: '' };
  const cut = (at: number, end: number): Splice => ({ at, gone: text.slice(at, end), come: '' });
  if (!before && !after) return cut(place.start + 1, place.end - 1);
  if (before && isBare(text, before.end, part.at)) return cut(before.end, part.end);
  if (after && isBare(text, part.end, after.at)) return cut(part.at, after.at);
  return cut(part.at, part.end + (/^\s*,/u.exec(text.slice(part.end))?.[0].length ?? 0));
}

/** An entry moved to the place of another. */
export function moveWords(text: string, parts: readonly Part[], from: number, to: number): Splice {
  return moveExtent(
    text,
    parts.map(({ at, end }) => ({ start: at, end })),
    from,
    to,
  );
}

/** True where nothing but a comma and white space stands between two offsets. */
function isBare(text: string, from: number, to: number): boolean {
  return /^[\s,]*$/u.test(text.slice(from, to));
}
