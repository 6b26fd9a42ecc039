import { columnOf, type Part } from './yaml-part.ts';

/** Long values that stand below their key, broken at a width. */

/** So wide a value is broken at least, in UTF-16 units. */
const NARROWEST = 60;
/** What is kept when lines are folded: words with one space between them. */
const FOLDABLE = /^[^\s#]\S*(?: \S+)*$/u;

/**
 * A value as `>-` with lines as long as the longest of the value that it takes the place of; null where folding would
 * change it, or where no such value stands there.
 */
export function foldedValue(text: string, part: Part, value: string): string | null {
  const old = text.slice(part.node?.range[0] ?? part.end, part.end);
  if (!old.startsWith('>') || !FOLDABLE.test(value)) return null;
  const lines = old.split(/\r?\n/u).slice(1);
  const spaces = /^ */u.exec(lines[0] ?? '')?.[0] ?? ' '.repeat(columnOf(text, part) + 2);
  const width = Math.max(NARROWEST, ...lines.map((line) => line.length)) - spaces.length;
  const folded = value.split(' ').reduce<string[]>((done, word) => {
    const line = done.at(-1);
    if (line === undefined || line.length + 1 + word.length > width) return [...done, word];
    return [...done.slice(0, -1), `${line} ${word}`];
  }, []);
  return `>-\n${folded.map((line) => spaces + line).join('\n')}`;
}
