import { isAbridged, type StoryArticle, type StoryContent, wholeStory } from '../../story/content.ts';
import { faceBlocks, type FacingRow } from './facing.ts';
import { countFacing, type FacingCounts } from './facing-words.ts';
import { type FacingWords, faceWords } from './facing-diff.ts';
import type { Passage } from '../passage.ts';

/** Two articles face to face as they are printed, where one or both may be shown in quotes only. */

/**
 * A row with its words as shown; `unshown` are the blocks of the side without words that tell the same, in
 * words that are not shown. How much the blocks keep of each other is said of all their words.
 */
export interface AbridgedRow {
  row: FacingRow;
  words: FacingWords;
  unshown: readonly string[];
}

/** The rows of two articles of a story as they are printed, and what their whole texts come to. */
export interface AbridgedFacing {
  rows: readonly AbridgedRow[];
  counts: FacingCounts;
}

/** Sets two articles of a story side by side; `whole` are the passages of the whole texts, `shown` those as shown. */
export function faceArticles(
  content: StoryContent,
  [a, b]: readonly [StoryArticle, StoryArticle],
  { whole, shown }: { whole: readonly Passage[]; shown: readonly Passage[] },
): AbridgedFacing {
  const ids = { a: a.id, b: b.id };
  const [one, other] = [a, b].map(
    (article) => wholeStory(content).articles.find(({ id }) => id === article.id) ?? article,
  ) as [StoryArticle, StoryArticle];
  const rows = faceBlocks(one, other, whole).map((row) => ({ row, words: faceWords(row, ids, whole) }));
  const counts = countFacing(rows);
  if (![a, b].some(isAbridged)) return { counts, rows: rows.map((entry) => ({ ...entry, unshown: [] })) };
  return {
    counts,
    rows: rows.flatMap(({ row, words }): AbridgedRow[] => {
      const cut = cutRow(row, a, b);
      return cut ? [{ ...cut, words: { ...faceWords(cut.row, ids, shown), kept: words.kept } }] : [];
    }),
  };
}

/** A row with the blocks that are shown; null where there are none. */
function cutRow(row: FacingRow, a: StoryArticle, b: StoryArticle): Omit<AbridgedRow, 'words'> | null {
  const blockOf = (article: StoryArticle, id: string) => article.blocks.find((block) => block.id === id);
  const [left, right] = [
    row.a.flatMap(({ id }) => blockOf(a, id) ?? []),
    row.b.flatMap(({ id }) => blockOf(b, id) ?? []),
  ];
  if (row.elsewhere) return blockOf(b, row.elsewhere.block) ? { row, unshown: [] } : null;
  if (left.length + right.length === 0) return null;
  // What further blocks tell of the same stands in the second article, unless the row is that article's own.
  const opposite = row.a.length > 0 ? b : a;
  const isShown = ({ block }: { block: string }) => blockOf(opposite, block) !== undefined;
  const lost = left.length === 0 ? row.a : right.length === 0 ? row.b : [];
  const further = row.also.filter((reference) => !isShown(reference)).map(({ block }) => block);
  const isBare = opposite === a || right.length === 0;
  return {
    row: { ...row, a: left, b: right, also: row.also.filter(isShown) },
    unshown: [...lost.map(({ id }) => id), ...(isBare ? further : [])],
  };
}
