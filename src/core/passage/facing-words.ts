import type { Row } from '../verdict/comparison.ts';
import { capitalise, countNoun, countWord } from '../text/count-words.ts';
import type { FacingRow } from './facing.ts';
import type { FacingWords } from './facing-diff.ts';
import type { Pair } from '../verdict/verdict.ts';

/** What two texts side by side come to. */

/** How many blocks of two articles face each other, how many only one has, and the share of words kept. */
export interface FacingCounts {
  facing: number;
  moved: number;
  onlyA: number;
  onlyB: number;
  kept: number;
}

/** Counts the blocks of a comparison, headlines left out; blocks of the first article count where they face. */
export function countFacing(rows: readonly { row: FacingRow; words: FacingWords }[]): FacingCounts {
  const body = rows.filter(({ row }) => row.id !== 'headline');
  const facing = body.filter(({ row }) => row.a.length > 0 && row.b.length > 0);
  const length = ({ words }: { words: FacingWords }) =>
    [...words.a, ...words.b]
      .flatMap(({ pieces }) => pieces)
      .filter(({ kind }) => kind !== 'only')
      .reduce((sum, { text }) => sum + text.length, 0);
  const total = facing.reduce((sum, entry) => sum + length(entry), 0);
  const sum = (entries: typeof body, side: 'a' | 'b') =>
    entries.reduce((n, { row }) => n + row[side].length, 0);
  return {
    facing: sum(facing, 'a'),
    moved: sum(
      facing.filter(({ row }) => row.isMoved),
      'a',
    ),
    onlyA: sum(
      body.filter(({ row }) => row.b.length === 0),
      'a',
    ),
    onlyB: sum(
      body.filter(({ row }) => row.a.length === 0),
      'b',
    ),
    kept: total === 0 ? 0 : facing.reduce((n, entry) => n + entry.words.kept * length(entry), 0) / total,
  };
}

/** The finding of a comparison in a headline: what both texts have, and what only one has. */
export function describeFacing({ facing, moved, onlyA, onlyB, kept }: FacingCounts): string {
  if (facing === 0) return 'Two texts without a passage in common';
  if (onlyA + onlyB === 0) {
    const order = moved === 0 ? '' : `, ${countWord(moved)} of them moved`;
    return `The same ${facing === 1 ? 'part' : countNoun(facing, 'part')}${order}, ${describeKept(kept)}`;
  }
  return `${capitalise(countNoun(facing, 'part'))} on the same matter, ${countWord(onlyA + onlyB)} that only one text has`;
}

/** The share of words in common, in tenths as people say them. */
export function describeKept(kept: number): string {
  const tenths = Math.round(kept * 10);
  if (kept === 1) return 'word for word';
  if (tenths >= 10) return 'almost word for word';
  if (tenths === 0) return 'in other words';
  return `with ${countWord(tenths)} ${tenths === 1 ? 'word' : 'words'} in ten in common`;
}

/** The pairs of figures, one of each article, that are not one and the same, by question. */
export function differingFigures(rows: readonly Row[], a: string, b: string): { row: Row; pair: Pair }[] {
  return rows.flatMap((row) =>
    (row.verdict?.pairs ?? [])
      .filter(({ relation }) => relation !== 'equal')
      .filter((pair) => {
        const articles = [pair.a, pair.b].map(
          (key) => row.claims.find((claim) => claim.key === key)?.article.id,
        );
        return articles.includes(a) && articles.includes(b);
      })
      .map((pair) => ({ row, pair })),
  );
}
