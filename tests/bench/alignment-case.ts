import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readArticle, splitLines } from '../../src/core/article/article.ts';
import { blocksOf } from '../../src/core/article/block.ts';
import { type Text, textOf } from '../unit/kit/texts.ts';

/**
 * Sets of articles with the pairs that are right, decided by reading. A set is a folder of cases, and a case a
 * folder with one text file for each article (`<article>.txt`) and an `expected.json`:
 *
 *     {
 *       "pairs": [["a", 4, "b", 2]],
 *       "may": [["a", 1, "b", 2]],
 *       "half": "tuned",
 *       "note": "what the case holds"
 *     }
 *
 * `pairs` tell the same and are to be found; `may` is neither right to find nor wrong; all else is wrong. A
 * place is a line of the text, counted from 1 without the empty ones, and then the text is read as a raw file
 * is: what is no part of the article goes. Or it is a block by its id, "p4", and then the first line is the
 * headline, the second the dek where `dek` names the article, and all others are blocks. `half` is "tuned" for
 * cases that rules may be made by and "held" for those kept for judging them; without it a case is tuned.
 */

/** Which cases rules were made by, and which judge them. */
export type Half = 'work' | 'held';

/** A case: its articles, the pairs that are right and those that are not counted, as names of two blocks. */
export interface AlignmentCase {
  name: string;
  half: Half;
  texts: Text[];
  pairs: Set<string>;
  may: Set<string>;
}

interface Expected {
  pairs: Pair[];
  may?: Pair[];
  half?: 'tuned' | 'held';
  dek?: string[];
}

type Pair = [string, string | number, string, string | number];

/** The name of a pair of blocks, whichever is named first. */
export function addressPair(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

/** The cases of a folder whose half is wanted; the others' texts are not so much as read. */
export function readCases(folder: string, isWanted: (half: Half) => boolean): AlignmentCase[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const read = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8')) as Expected;
      const half = read.half === 'held' ? 'held' : 'work';
      return isWanted(half) ? [readCase(join(folder, name), name, half, read)] : [];
    });
}

function readCase(
  folder: string,
  name: string,
  half: Half,
  { pairs, may = [], dek }: Expected,
): AlignmentCase {
  const isByLine = [...pairs, ...may].some(([, place]) => typeof place === 'number');
  const read = readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .map((file) => {
      const id = file.replace(/\.txt$/u, '');
      const text = readFileSync(join(folder, file), 'utf8');
      return isByLine ? readRaw(id, text) : readPlain(id, text, dek?.includes(id) ?? false);
    });
  const named = (list: readonly Pair[]) =>
    new Set(
      list.map(([a, p, b, q]) => {
        const nameOf = (id: string, place: string | number) =>
          `${id}#${typeof place === 'number' ? (read.find(({ text }) => text.id === id)?.blockAt.get(place) ?? `line ${place}`) : place}`;
        return addressPair(nameOf(a, p), nameOf(b, q));
      }),
    );
  return { name, half, texts: read.map(({ text }) => text), pairs: named(pairs), may: named(may) };
}

interface ReadText {
  text: Text;
  /** The ids of the blocks by their lines. */
  blockAt: ReadonlyMap<number, string>;
}

/** A text as a raw file is read: the lines that are no part of the article have no block. */
function readRaw(id: string, raw: string): ReadText {
  const header = { outlet: 'unnamed', label: 'Case', reports: '2024-01-01' };
  const article = readArticle(raw, header, '0'.repeat(64));
  if (!article) return { text: { id, blocks: [] }, blockAt: new Map() };
  const blocks = blocksOf(article.lines);
  const gone = new Set(article.frontMatter.removed.map(({ line }) => line));
  const places = splitLines(raw)
    .map(({ line }, index) => ({ line, place: index + 1 }))
    .filter(({ line }) => !gone.has(line))
    .filter((_, index) => article.lines[index]?.kind !== 'byline');
  return {
    text: { id, blocks },
    blockAt: new Map(places.map(({ place }, index) => [place, blocks[index]?.id ?? ''])),
  };
}

/** An article of lines: the headline, then a dek if it has one, headings (short lines without a stop) and paragraphs. */
function readPlain(id: string, text: string, hasDek: boolean): ReadText {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marked = lines.slice(1).map((line, index) => {
    if (hasDek && index === 0) return `> ${line}`;
    return line.length < 60 && !/[.!?]["”’']?$/u.test(line) ? `# ${line}` : line;
  });
  return { text: textOf(id, marked), blockAt: new Map() };
}
