/** A change of a text in one place, which knows what it took away. */

/** At an offset in UTF-16 units `gone` stood, and `come` stands now. */
export interface Splice {
  at: number;
  gone: string;
  come: string;
}

/**
 * The text with a splice; null where it does not have what the splice takes away, so that it is another text.
 *
 * @example applySplice('a: 1\n', { at: 3, gone: '1', come: '2' }) // 'a: 2\n'
 */
export function applySplice(text: string, { at, gone, come }: Splice): string | null {
  return text.startsWith(gone, at) ? text.slice(0, at) + come + text.slice(at + gone.length) : null;
}

/** The splice that takes another back, to the byte. */
export function oppositeOf({ at, gone, come }: Splice): Splice {
  return { at, gone: come, come: gone };
}

/** The shortest splice that makes one text of another. */
export function spliceBetween(before: string, after: string): Splice {
  const most = Math.min(before.length, after.length);
  let at = 0;
  while (at < most && before[at] === after[at]) at += 1;
  let same = 0;
  while (same < most - at && before[before.length - 1 - same] === after[after.length - 1 - same]) same += 1;
  return { at, gone: before.slice(at, before.length - same), come: after.slice(at, after.length - same) };
}

/** A stretch of a text as offsets, the end not part of it. */
export interface Extent {
  start: number;
  end: number;
}

/** One of several stretches moved to the place of another; what stands between stretches stays where it is. */
export function moveExtent(text: string, extents: readonly Extent[], from: number, to: number): Splice {
  const span = extents.slice(Math.min(from, to), Math.max(from, to) + 1);
  const bodies = span.map(({ start, end }) => text.slice(start, end));
  const gaps = span.slice(1).map(({ start }, index) => text.slice(span[index]?.end ?? start, start));
  const moved =
    from < to ? [...bodies.slice(1), ...bodies.slice(0, 1)] : [...bodies.slice(-1), ...bodies.slice(0, -1)];
  const come = moved.map((body, index) => body + (gaps[index] ?? '')).join('');
  const at = span[0]?.start ?? 0;
  return { at, gone: text.slice(at, span.at(-1)?.end ?? at), come };
}
