import { structuredPatch } from 'diff';

/** Where two versions of a file differ. */

/** A line of a version; changed where the other version has not the same. */
export interface VersionLine {
  text: string;
  isChanged: boolean;
}

/** A part of a file in which two versions differ: its lines in each, and the number of its first line in the first. */
export interface ChangedPart {
  line: number;
  before: readonly VersionLine[];
  after: readonly VersionLine[];
}

/** How many lines stand around those that differ, so that their place is known. */
const AROUND = 2;

/**
 * The parts in which two texts differ, in their order, with two equal lines around each; none where they are the same.
 *
 * @example changedParts('a\nb\n', 'a\nc\n')[0]?.after // "a" as it was, and "c", changed
 */
export function changedParts(before: string, after: string): ChangedPart[] {
  const { hunks } = structuredPatch('', '', before, after, '', '', { context: AROUND });
  return hunks.map(({ oldStart, lines }) => {
    const having = (mark: '-' | '+') =>
      lines
        .filter((line) => line.startsWith(' ') || line.startsWith(mark))
        .map((line): VersionLine => ({ text: line.slice(1), isChanged: line.startsWith(mark) }));
    return { line: oldStart, before: having('-'), after: having('+') };
  });
}
