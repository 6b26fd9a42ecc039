import { blockText } from '../../article/block.ts';
import type { FacingRow } from './facing.ts';
import type { Block } from '../../article/block.ts';
import { type Passage, type PassageMember, passagesBetween } from '../passage.ts';
import { cutEdges, sliceText, type Span } from '../../text/text.ts';
import { compareWording, keptShare, type WordingPiece } from './wording.ts';

/** The words of two blocks that face each other, cut into what both have and what only one has. */

/**
 * A piece of a block: `same` words stand in both, `changed` ones only here, in a sentence that the other side
 * tells too; `retold` words are of a sentence that the other side tells in so different words that single
 * ones say nothing; `only` words are of a sentence that the other side does not have.
 */
export interface FacingPiece {
  kind: 'same' | 'changed' | 'retold' | 'only';
  text: string;
}

/** A block with its pieces; put together they are its text. */
export interface FacingText {
  block: Block;
  pieces: readonly FacingPiece[];
}

/** Both sides of a row, and the share of the words of their common sentences that both keep, from 0 to 1. */
export interface FacingWords {
  a: readonly FacingText[];
  b: readonly FacingText[];
  kept: number;
}

/** From this share of words in common on a row has nothing but small changes. */
const SLIGHT = 1 / 2;

/** Under this share single words that happen to be the same are no help in reading. */
const RETOLD = 1 / 5;

interface Side {
  article: string;
  blocks: readonly Block[];
}

interface Stretch extends Span {
  block: string;
}

/** The words of a row of two articles, compared sentence by sentence as their passages join them. */
export function faceWords(
  { a, b }: Pick<FacingRow, 'a' | 'b'>,
  articles: { a: string; b: string },
  passages: readonly Passage[],
): FacingWords {
  const [left, right] = [
    { article: articles.a, blocks: a },
    { article: articles.b, blocks: b },
  ];
  const cuts = { a: new Map<Stretch, FacingPiece[]>(), b: new Map<Stretch, FacingPiece[]>() };
  const all: WordingPiece[] = [];
  for (const [x, y] of joinSentences(left, right, passages)) {
    const pieces = compareWording(wordsOf(left, x), wordsOf(right, y));
    const isRetold = keptShare(pieces) < RETOLD;
    all.push(...pieces);
    cutBack(left, x, pieces, 'a', isRetold, cuts.a);
    cutBack(right, y, pieces, 'b', isRetold, cuts.b);
  }
  const textsOf = (blocks: readonly Block[], side: 'a' | 'b') =>
    blocks.map((block): FacingText => ({ block, pieces: fillBlock(block, cuts[side]) }));
  return { a: textsOf(a, 'a'), b: textsOf(b, 'b'), kept: all.length === 0 ? 0 : keptShare(all) };
}

/** True of a row in which little differs: in its place, with every sentence told on both sides. */
export function isSlight({ row, words }: { row: FacingRow; words: FacingWords }): boolean {
  const pieces = [...words.a, ...words.b].flatMap((text) => text.pieces);
  return !row.isMoved && words.kept >= SLIGHT && !pieces.some(({ kind }) => kind === 'only');
}

/** Pieces with the white space at the ends of each apart: it is nobody’s difference, and struck it looks like a word. */
export function levelEdges(pieces: readonly FacingPiece[]): FacingPiece[] {
  return pieces.flatMap(({ kind, text }) => {
    const { before, words, after } = cutEdges(text);
    const cut: FacingPiece[] = [
      { kind: 'same', text: before },
      { kind, text: words },
      { kind: 'same', text: after },
    ];
    return cut.filter((piece) => piece.text !== '');
  });
}

/** The sentences of both sides that passages join, together where one was split or two were joined. */
function joinSentences(left: Side, right: Side, passages: readonly Passage[]): [Stretch[], Stretch[]][] {
  const joined: [Stretch[], Stretch[]][] = [];
  for (const { members } of passagesBetween(passages, left, right)) {
    const [x, y] = [left, right].map((side) => members.flatMap((member) => stretchesOf(member, side)));
    if (!x?.length || !y?.length) continue;
    const near = joined.filter(([p, q]) => shares(p, x) || shares(q, y));
    for (const pair of near) joined.splice(joined.indexOf(pair), 1);
    joined.push([unite([x, ...near.map(([p]) => p)], left), unite([y, ...near.map(([, q]) => q)], right)]);
  }
  return joined;
}

function stretchesOf({ article, block, sentences }: PassageMember, side: Side): Stretch[] {
  if (article !== side.article || !side.blocks.some(({ id }) => id === block)) return [];
  return sentences.map((span) => ({ block, ...span }));
}

function isSame(p: Stretch, q: Stretch): boolean {
  return p.block === q.block && p.start === q.start;
}

function shares(one: readonly Stretch[], other: readonly Stretch[]): boolean {
  return one.some((p) => other.some((q) => isSame(p, q)));
}

/** All stretches once, in the order of reading. */
function unite(lists: readonly (readonly Stretch[])[], { blocks }: Side): Stretch[] {
  const order = new Map(blocks.map(({ id }, at) => [id, at]));
  const placeOf = ({ block }: Stretch) => order.get(block) ?? 0;
  return [
    ...new Map(lists.flat().map((stretch) => [`${stretch.block} ${stretch.start}`, stretch])).values(),
  ].sort((p, q) => placeOf(p) - placeOf(q) || p.start - q.start);
}

function wordsOf({ blocks }: Side, stretches: readonly Stretch[]): string {
  return stretches.map((stretch) => sliceText(blockText(blocks, stretch.block), stretch)).join(' ');
}

/** Gives each stretch its part of the compared words; the space between two stretches is in neither. */
function cutBack(
  side: Side,
  stretches: readonly Stretch[],
  pieces: readonly WordingPiece[],
  of: 'a' | 'b',
  isRetold: boolean,
  cuts: Map<Stretch, FacingPiece[]>,
): void {
  const printed = pieces.map((piece): FacingPiece => {
    const kind = piece.kind === 'same' ? 'same' : 'changed';
    return { text: piece[of], kind: isRetold ? 'retold' : kind };
  });
  let start = 0;
  for (const stretch of stretches) {
    const end = start + wordsOf(side, [stretch]).length;
    cuts.set(stretch, cutPieces(printed, { start, end }));
    start = end + 1;
  }
}

/** The pieces between two places of the text that they make up, in UTF-16 units, those of one kind beside each other as one. */
function cutPieces(pieces: readonly FacingPiece[], { start, end }: Span): FacingPiece[] {
  const cut: FacingPiece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const text = piece.text.slice(Math.max(0, start - at), Math.max(0, end - at));
    at += piece.text.length;
    const last = cut.at(-1);
    if (last?.kind === piece.kind) last.text += text;
    else if (text !== '') cut.push({ text, kind: piece.kind });
  }
  return cut;
}

/** A block's text with the compared stretches in their places; white space alone is nobody's difference. */
function fillBlock(block: Block, cuts: ReadonlyMap<Stretch, readonly FacingPiece[]>): FacingPiece[] {
  const here = [...cuts]
    .filter(([stretch]) => stretch.block === block.id)
    .sort(([p], [q]) => p.start - q.start);
  const pieces: FacingPiece[] = [];
  let at = 0;
  const fill = (until: number) => {
    const text = sliceText(block.text, { start: at, end: until });
    if (text) pieces.push({ kind: text.trim() ? 'only' : 'same', text });
  };
  for (const [stretch, cut] of here) {
    fill(stretch.start);
    pieces.push(...cut);
    at = stretch.end;
  }
  fill(Array.from(block.text).length);
  return pieces;
}
