import { type Block, nameBlock } from '../article/block.ts';
import type { FacingRow } from '../passage/facing/facing.ts';
import { describeRow, numberRow } from '../passage/facing/facing-words.ts';
import { capitalise, joinList } from '../text/count-words.ts';
import { articleAddress, claimPageAddress, quotationsAddress, rowAddress } from './address.ts';

/**
 * How two facing texts are laid out, for a page that is built and for one on which a reader chooses them: of values that a
 * file can hold, and of nothing else.
 */

/**
 * A run of words as it is printed: `plain` words are in both texts, `changed` ones in one, `only` ones in a sentence
 * of one text alone; `out` are words that are left out.
 */
export interface SheetPiece {
  kind: 'plain' | 'changed' | 'only' | 'out';
  text: string;
}

/** A block, whose pieces together are its text. */
export interface SheetText extends Pick<Block, 'id' | 'kind'> {
  pieces: readonly SheetPiece[];
}

/** A row: its blocks, how much they keep of each other, and what stands beside them. */
export interface SheetRow extends Pick<FacingRow, 'id' | 'isMoved' | 'also' | 'elsewhere'> {
  a: readonly SheetText[];
  b: readonly SheetText[];
  kept: number;
  isSlight: boolean;
  unshown: readonly string[];
  /** What each block of `also` tells of the same, where one text has no block in the row. */
  excerpts: readonly (readonly SheetText[])[];
  /** The questions that figures of the row answer. */
  asked: readonly string[];
  /** A quotation of several articles. */
  quoted: string | null;
  /** The address of a passage that further articles tell. */
  told: string | null;
}

/** What two texts come to, the figures that part them by question, and their rows. */
export interface FacingSheet {
  finding: string;
  lede: string | null;
  figures: readonly { question: string; words: string }[];
  rows: readonly SheetRow[];
}

/** What stands above a text that a reader has chosen; where it comes from is told without a full stop. */
export interface FacingHead {
  label: string;
  lineage: string;
  isAbridged: boolean;
}

/** An element of a page with what stands in it; words are words, whatever signs they have. */
export interface PageElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly PagePart[];
}

/** An element or words. */
export type PagePart = PageElement | string;

/** What a sheet does not say of its page. */
export interface FacingPlace {
  story: string;
  labels: readonly [string, string];
  /** What the questions are called, by id. */
  questions: Readonly<Record<string, string>>;
  /** An address of the site as a link. */
  href: (address: string) => string;
}

/** The rows of a sheet as the items of a list. */
export function layOutRows({ rows }: FacingSheet, place: FacingPlace): PageElement[] {
  return rows.map((row) => (row.elsewhere ? stub(row, row.elsewhere) : layOutRow(row, place)));
}

/**
 * The overview of a sheet as the items of a list: a cell for each row that shows a block, which leads to it. The more of
 * a cell is filled, the more words differ; a block of one text alone has one half.
 */
export function layOutMap({ rows }: FacingSheet, { labels }: FacingPlace): PageElement[] {
  return rows
    .filter(({ elsewhere }) => !elsewhere)
    .map((row) => {
      const name = describeRow({ row, words: row, unshown: row.unshown }, labels);
      return element('li', {}, [element('a', { href: `#${row.id}` }, [drawCell(row, name)])]);
    });
}

/** The figures that part two texts as the items of a list, each leading to its question. */
export function layOutFigures(
  { figures }: FacingSheet,
  { story, questions, href }: FacingPlace,
): PageElement[] {
  return figures.map(({ question, words }) =>
    element('li', {}, [
      link(href(claimPageAddress(story, question)), questions[question] ?? question),
      ' ',
      element('span', {}, [words]),
    ]),
  );
}

/** What stands above each of two texts that a reader has chosen: its name, where it comes from, and the way to it. */
export function layOutHead(
  article: string,
  { label, lineage, isAbridged }: FacingHead,
  { story, href }: Pick<FacingPlace, 'story' | 'href'>,
): PageElement {
  const whole = isAbridged ? 'All that is shown of it' : 'The whole article';
  return element('div', {}, [
    element('h2', {}, [label]),
    note('', `${lineage}. `, link(href(articleAddress(story, article)), whole)),
  ]);
}

/** Elements as HTML, with signs that mean something there written so that they are words. */
export function printElements(parts: readonly PagePart[]): string {
  let printed = '';
  for (const part of parts) printed += typeof part === 'string' ? escape(part) : printElement(part);
  return printed;
}

function printElement({ tag, attributes, children }: PageElement): string {
  let printed = `<${tag}`;
  for (const name in attributes) printed += ` ${name}="${escape(attributes[name] ?? '')}"`;
  return `${printed}>${printElements(children)}</${tag}>`;
}

const SIGNS: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escape(words: string): string {
  return words.replace(/[&<>"]/gu, (sign) => SIGNS[sign] ?? sign);
}

function element(
  tag: string,
  attributes: PageElement['attributes'],
  children: readonly PagePart[] = [],
): PageElement {
  return { tag, attributes, children };
}

const note = (kind: string, ...children: readonly PagePart[]) =>
  element('p', { class: `apparatus${kind && ` ${kind}`}` }, children);
const whose = (label: string) => element('p', { class: 'whose' }, [label]);
const link = (address: string, name: string) => element('a', { href: address }, [name]);

/** The place of a block that is shown in another row. */
function stub({ id }: SheetRow, { block, row }: NonNullable<SheetRow['elsewhere']>): PageElement {
  return element('li', { class: 'row stub', id }, [
    note('b', `${capitalise(nameBlock(block))} is shown beside `, link(`#${row}`, nameBlock(row))),
  ]);
}

function layOutRow(row: SheetRow, place: FacingPlace): PageElement {
  const isLone = row.a.length === 0 || row.b.length === 0;
  const kinds = ['row', row.isSlight ? 'slight' : '', isLone ? 'alone' : ''].filter(Boolean);
  const number = { class: 'number apparatus', 'aria-hidden': 'true' };
  return element('li', { class: kinds.join(' '), id: row.id }, [
    element('p', number, [numberRow(row)]),
    ...(row.a.length > 0 ? [side('a', [whose(place.labels[0]), ...layOutTexts(row.a, 'a')])] : []),
    ...(row.b.length > 0
      ? [side('b', [whose(place.labels[1]), ...movedNote(row), ...layOutTexts(row.b, 'b')])]
      : []),
    ...(isLone ? [absentSide(row, place)] : []),
    element('div', { class: 'margin apparatus' }, layOutMargin(row, place, isLone)),
  ]);
}

function side(kind: string, children: readonly PagePart[]): PageElement {
  return element('div', { class: `side ${kind}` }, children);
}

function movedNote({ isMoved, b }: SheetRow): PageElement[] {
  if (!isMoved) return [];
  const blocks = capitalise(b.map(({ id }) => nameBlock(id)).join(' and '));
  return [note('moved', `${blocks} there. `, link(`#b-${b[0]?.id ?? ''}`, 'Where it stands'))];
}

/** The side of the text that has no block in the row: what it tells of the same elsewhere, or that nothing was found. */
function absentSide({ a, also, unshown, excerpts }: SheetRow, { labels }: FacingPlace): PageElement {
  const own = a.length > 0 ? 'b' : 'a';
  const told = `The same is told there in ${joinList(unshown.map(nameBlock))}, not shown here.`;
  const nothing = element('span', { class: 'out-of-sight' }, [' nothing found that tells the same']);
  return side(`${own} absent`, [
    ...(unshown.length > 0 ? [whose(labels[own === 'b' ? 1 : 0]), note('unshown', told)] : []),
    ...(also.length + unshown.length === 0 ? [note('', '—', nothing)] : []),
    ...also.map(({ block, row }, index) =>
      element('div', { class: 'excerpt' }, [
        ...layOutTexts(excerpts[index] ?? [], own),
        note('', 'from ', link(`#${row}`, nameBlock(block))),
      ]),
    ),
  ]);
}

function layOutMargin(
  row: SheetRow,
  { story, questions, href }: FacingPlace,
  isLone: boolean,
): PageElement[] {
  const { asked, quoted, told, also } = row;
  return [
    ...asked.map((id) => link(href(rowAddress(story, id)), questions[id] ?? id)),
    ...(quoted === null ? [] : [link(href(quotationsAddress(story, quoted)), 'renderings')]),
    ...(told === null ? [] : [link(href(told), 'this passage in all texts')]),
    ...(isLone ? [] : also.map((other) => link(`#${other.row}`, `also ${nameBlock(other.block)}`))),
  ];
}

/** Blocks with the first text's words struck where the second has others, and the second's underlined. */
function layOutTexts(texts: readonly SheetText[], of: 'a' | 'b'): PageElement[] {
  const mark = of === 'a' ? 'del' : 'ins';
  return texts.map(({ kind, pieces }) =>
    element(
      kind === 'headline' || kind === 'heading' ? 'h3' : 'p',
      { class: kind },
      pieces.flatMap((piece) => layOutPiece(piece, mark)),
    ),
  );
}

function layOutPiece({ kind, text }: SheetPiece, mark: string): PagePart[] {
  if (kind === 'out') return [];
  if (kind === 'changed') return [element(mark, {}, [text])];
  return [kind === 'only' ? element('span', { class: 'only' }, [text]) : text];
}

function drawCell({ a, b, kept, isMoved }: SheetRow, name: string): PageElement {
  const bars = `${a.length > 0 ? 'M1 1h18v11H1z' : ''}${b.length > 0 ? 'M1 14h18v11H1z' : ''}`;
  const tenth = (length: number) => Math.round(length * 10) / 10;
  const change = `M1 ${tenth(1 + 12 * kept)}h18v${tenth(24 - 24 * kept)}H1z`;
  return element('svg', { viewBox: '0 0 20 26', role: 'img' }, [
    element('title', {}, [name]),
    element('path', { class: 'bar', d: bars }),
    ...(a.length > 0 && b.length > 0
      ? [element('path', { class: isMoved ? 'change moved' : 'change', d: change })]
      : []),
  ]);
}
