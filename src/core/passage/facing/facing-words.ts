import { type Block, nameBlock } from '../../article/block.ts';
import { capitalise, countNoun, countWord, joinList } from '../../text/count-words.ts';
import type { FacingRow } from './facing.ts';
import type { FacingWords } from './facing-diff.ts';

/** What two texts side by side come to. */

/** How many blocks of two articles face each other, how many only one has, and the share of words kept. */
export interface FacingCounts {
  facing: number;
  moved: number;
  onlyA: number;
  onlyB: number;
  /** Blocks that face nothing, some of which a block in another row tells. */
  partly: number;
  kept: number;
}

/** Counts the blocks of a comparison; blocks of the first article count where they face. */
export function countFacing(rows: readonly { row: FacingRow; words: FacingWords }[]): FacingCounts {
  const facing = rows.filter(({ row }) => row.a.length > 0 && row.b.length > 0);
  const lone = rows.filter(({ row }) => row.a.length === 0 || row.b.length === 0);
  const length = ({ words }: { words: FacingWords }) =>
    [...words.a, ...words.b]
      .flatMap(({ pieces }) => pieces)
      .filter(({ kind }) => kind !== 'only')
      .reduce((sum, { text }) => sum + text.length, 0);
  const total = facing.reduce((sum, entry) => sum + length(entry), 0);
  const sum = (entries: readonly { row: FacingRow }[], side: 'a' | 'b') =>
    entries.reduce((n, { row }) => n + row[side].length, 0);
  return {
    facing: sum(facing, 'a'),
    moved: sum(
      facing.filter(({ row }) => row.isMoved),
      'a',
    ),
    onlyA: sum(
      lone.filter(({ row }) => row.also.length === 0),
      'a',
    ),
    onlyB: sum(
      lone.filter(({ row }) => row.also.length === 0),
      'b',
    ),
    partly: lone.filter(({ row }) => row.also.length > 0).length,
    kept: total === 0 ? 0 : facing.reduce((n, entry) => n + entry.words.kept * length(entry), 0) / total,
  };
}

/** The finding of a comparison in a headline: what faces each other, and for how much nothing was found to face it. */
export function describeFacing({ facing, moved, onlyA, onlyB, partly, kept }: FacingCounts): string {
  if (facing === 0) return 'Two texts in which no passage in common was found';
  const parts = `${capitalise(countNoun(facing, 'part'))} with a counterpart`;
  const lone = onlyA + onlyB;
  if (lone === 0) {
    const order = moved === 0 ? '' : `, ${countWord(moved)} of them in another place`;
    return kept === 1 && partly === 0
      ? `The same ${facing === 1 ? 'part' : countNoun(facing, 'part')}${order}, word for word`
      : `${parts}${order}, told ${describeKept(kept)}`;
  }
  return `${parts}, ${countWord(lone)} for which none was found`;
}

/** The share of words in common, in tenths as people say them. */
export function describeKept(kept: number): string {
  const tenths = Math.round(kept * 10);
  if (kept === 1) return 'word for word';
  if (tenths >= 10) return 'almost word for word';
  if (tenths === 0) return 'in other words';
  return `with ${countWord(tenths)} ${tenths === 1 ? 'word' : 'words'} in ten in common`;
}

/** How much of the parts that match both texts keep. */
function describeMatched(kept: number): string {
  const words = describeKept(kept);
  return words.startsWith('with ')
    ? `Parts that match share about ${words.slice('with '.length).replace(' in common', '')}.`
    : `Parts that match are told ${words}.`;
}

/** For how many parts of two texts nothing was found, and how much of the others both keep; the labels name the texts. */
export function describeAlone(
  { onlyA, onlyB, kept }: FacingCounts,
  [a, b]: readonly [string, string],
): string {
  const lone = [
    { count: onlyA, label: a },
    { count: onlyB, label: b },
  ].filter(({ count }) => count > 0);
  const parts = joinList(lone.map(({ count, label }) => `${countNoun(count, 'part')} of “${label}”`));
  const found = lone.length > 0 ? `No counterpart was found for ${parts}. ` : '';
  return `${found}${describeMatched(kept)}`;
}

/** What of a row is told where it is named. */
export interface NamedRow {
  row: NumberedRow & Pick<FacingRow, 'also' | 'isMoved'>;
  words: Pick<FacingWords, 'kept'>;
  unshown: readonly string[];
}

/** The blocks of a row. */
type NumberedRow = Record<'a' | 'b', readonly Pick<Block, 'id'>[]>;

/** A row in the overview: "paragraph 1 of Argus and paragraph 2, in another place, word for word"; the labels name the texts. */
export function describeRow({ row, words, unshown }: NamedRow, labels: readonly [string, string]): string {
  const [a, b] = [row.a, row.b].map((blocks) => blocks.map(({ id }) => nameBlock(id)).join(' and '));
  const other =
    unshown.length > 0
      ? ` facing what is not shown: ${joinList(unshown.map(nameBlock))}`
      : row.also.length > 0
        ? `, some of it in ${joinList(row.also.map(({ block }) => nameBlock(block)))}`
        : ', nothing found that faces it';
  if (!b) return `${a} of ${labels[0]}${other}`;
  if (!a) return `${b} of ${labels[1]}${other}`;
  return `${a} and ${b}${row.isMoved ? ', in another place' : ''}, ${describeKept(words.kept)}`;
}

/** The numbers of a row’s paragraphs, "3–4", those of the first text where it has any; nothing for other blocks. */
export function numberRow({ a, b }: NumberedRow): string {
  return (a.length > 0 ? a : b).map(({ id }) => (id.startsWith('p') ? id.slice(1) : '')).join('–');
}
