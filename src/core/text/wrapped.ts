/** Texts whose lines were broken at a column, as mail and terminals break them, and joined again. */

/** A text whose broken lines are joined, with how many were, and the words that were parted at a hyphen. */
export interface Unwrapped {
  text: string;
  joined: number;
  hyphens: readonly string[];
}

/** Lines are broken at a column between these; a longer one is a paragraph. */
const NARROWEST = 40;
const WIDEST = 100;
/** So many breaks at least show that a text is broken, and so great a share of those inside its paragraphs. */
const FEWEST = 4;
const SHARE = 0.8;

/**
 * Joins lines that were broken because the next word had no room; null where that is not sure of the text. Paragraphs
 * have an empty line between them; where the next word had room, a line ends where its writer ended it.
 */
export function unwrapText(text: string): Unwrapped | null {
  const lines = text.split(/\r\n|\n|\r/u).map((line) => line.trimEnd());
  const width = Math.max(0, ...lines.filter((line) => /\S\s+\S/u.test(line)).map((line) => line.length));
  if (width < NARROWEST || width > WIDEST) return null;
  const breaks = lines.flatMap((line, index) => {
    const next = lines[index + 1] ?? '';
    return line.trim() === '' || next.trim() === '' ? [] : [{ index, isFull: isFull(line, next, width) }];
  });
  const full = breaks.filter(({ isFull: is }) => is);
  const middle = full.filter(({ index }) => !/[.!?:]["”’)]*$/u.test(lines[index] ?? ''));
  const isBroken =
    full.length >= FEWEST && full.length >= SHARE * breaks.length && middle.length >= full.length / 2;
  if (!isBroken) return null;
  const hyphens: string[] = [];
  const places = new Set(full.map(({ index }) => index));
  const out = lines.map((line, index) => {
    if (!places.has(index)) return `${line}\n`;
    const next = (lines[index + 1] ?? '').trimStart();
    if (!/\p{L}-$/u.test(line) || !/^\p{Ll}/u.test(next)) return `${line} `;
    hyphens.push(`${/\S+$/u.exec(line)?.[0] ?? ''}${/^\S+/u.exec(next)?.[0] ?? ''}`);
    return line;
  });
  const starts = new Set(full.map(({ index }) => index + 1));
  const joined = out.map((line, index) => (starts.has(index) ? line.trimStart() : line)).join('');
  return { text: joined.replace(/\n$/u, ''), joined: full.length, hyphens };
}

/** True where the first word of the next line had no room behind a line; one with an indent begins a paragraph. */
function isFull(line: string, next: string, width: number): boolean {
  const [word = ''] = next.trimStart().split(/\s/u);
  const isIndented = /^\s/u.test(next) && !/^\s/u.test(line);
  return !isIndented && line.length + 1 + word.length > width;
}
