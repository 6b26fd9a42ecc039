import type { Block } from '../article/block.ts';
import type { FacingHead, FacingSheet, SheetPiece, SheetRow, SheetText } from '../site/facing-layout.ts';

/** What a browser loads of an article to set it beside another: texts once, and of each pair where they differ. */

/** An article as it is shown, how each article of a later column stands beside it, and what the questions are called. */
export interface FacingFile extends FacingHead {
  blocks: readonly Pick<Block, 'id' | 'kind' | 'text'>[];
  questions: Record<string, string>;
  beside: Record<string, PackedSheet>;
}

/** A sheet without its words: they stand in the files of its two articles. */
export interface PackedSheet extends Omit<FacingSheet, 'rows'> {
  rows: readonly PackedRow[];
}

/** A block's id, and its pieces as letters and lengths: "p12c5p3". */
type PackedText = readonly [block: string, pieces: string];

/** A row in which nothing is named that is not there. */
interface PackedRow extends Partial<Omit<SheetRow, 'id' | 'a' | 'b' | 'excerpts'>> {
  id: string;
  a?: readonly PackedText[];
  b?: readonly PackedText[];
  excerpts?: readonly (readonly PackedText[])[];
}

/** The first letters of the kinds of pieces. */
const KINDS = { p: 'plain', c: 'changed', o: 'only', x: 'out' } as const;
const LETTERS = Object.fromEntries(Object.entries(KINDS).map(([letter, kind]) => [kind, letter]));

/** Packs a sheet: its words are left to the two articles' own blocks. */
export function packSheet({ rows, ...sheet }: FacingSheet): PackedSheet {
  return { ...sheet, rows: rows.map(packRow) };
}

/** The sheet that was packed, with the words of the first and the second article's blocks. */
export function unpackSheet(
  { rows, ...sheet }: PackedSheet,
  a: Pick<FacingFile, 'blocks'>,
  b: Pick<FacingFile, 'blocks'>,
): FacingSheet {
  return { ...sheet, rows: rows.map((row) => unpackRow(row, a, b)) };
}

function packRow(row: SheetRow): PackedRow {
  const packed = {
    ...row,
    a: row.a.map(packText),
    b: row.b.map(packText),
    excerpts: row.excerpts.map((texts) => texts.map(packText)),
  };
  const isThere = ([, value]: [string, unknown]) =>
    Array.isArray(value) ? value.length > 0 : value !== null && value !== false && value !== 0;
  return { ...Object.fromEntries(Object.entries(packed).filter(isThere)), id: row.id };
}

function unpackRow(
  { a = [], b = [], excerpts = [], ...row }: PackedRow,
  one: Pick<FacingFile, 'blocks'>,
  other: Pick<FacingFile, 'blocks'>,
): SheetRow {
  const further = a.length > 0 ? other : one;
  return {
    kept: 0,
    isMoved: false,
    isSlight: false,
    elsewhere: null,
    also: [],
    unshown: [],
    asked: [],
    quoted: null,
    told: null,
    ...row,
    a: a.map((text) => unpackText(text, one)),
    b: b.map((text) => unpackText(text, other)),
    excerpts: excerpts.map((texts) => texts.map((text) => unpackText(text, further))),
  };
}

function packText({ id, pieces }: SheetText): PackedText {
  return [id, pieces.map(({ kind, text }) => `${LETTERS[kind] ?? ''}${text.length}`).join('')];
}

function unpackText([id, packed]: PackedText, { blocks }: Pick<FacingFile, 'blocks'>): SheetText {
  const block = blocks.find((one) => one.id === id);
  if (!block) throw new Error(`No block ${id} is in the file.`);
  let at = 0;
  const pieces = [...packed.matchAll(/([pcox])(\d+)/gu)].map(([, letter, length]): SheetPiece => {
    const start = at;
    at += Number(length);
    return { kind: KINDS[letter as keyof typeof KINDS], text: block.text.slice(start, at) };
  });
  return { id, kind: block.kind, pieces };
}
