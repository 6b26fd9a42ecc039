import { decodeText, rawPath, claimsPath } from '../core/record/files.ts';
import type { Message } from '../core/record/diagnostic.ts';
import { readArticle } from '../core/article/article.ts';
import { type Block, blocksOf } from '../core/article/block.ts';
import { readRaw } from '../core/article/raw.ts';
import { readRecord } from '../core/record/record.ts';
import { type FigureReading, readFigures } from '../core/suggest/suggest.ts';
import { yearsOf } from '../core/suggest/article-year.ts';
import { ClaimsFile } from '../schemas/content/claims.ts';
import type { RawHeader } from '../schemas/content/raw.ts';
import { hashOf, type Kept, readKept } from '../disk/kept-file.ts';

/** The files of one article as the desk reads them. */

/** An article as its raw file gives it now, with its figures. */
export interface RawArticle {
  header: RawHeader;
  title: string;
  dateline: string;
  blocks: readonly Block[];
  figures: readonly FigureReading[];
}

/** A claims file as it lies on the disk. */
export interface ClaimsText {
  path: string;
  bytes: Kept;
  hash: string;
  text: string;
  file: ClaimsFile;
}

/** What could be read, or why not. */
export type Read<Value> = { value: Value } | { problems: readonly Message[] };

/** What was read of a raw file last, so that its figures are found once. */
const known = new Map<string, { hash: string; article: RawArticle }>();

/** The article of a raw file. */
export async function readRawArticle(
  root: string,
  story: string,
  article: string,
): Promise<Read<RawArticle>> {
  const path = rawPath(story, article);
  const bytes = await readKept(root, path);
  const hash = hashOf(bytes);
  const last = known.get(`${root}/${path}`);
  if (last?.hash === hash) return { value: last.article };
  if (bytes === null) return { problems: [missing(path)] };
  const { raw, diagnostics } = readRaw(path, bytes, story);
  const read = raw && readArticle(raw.text, raw.header, '');
  if (!raw || !read) return { problems: diagnostics };
  const blocks = blocksOf(read.lines);
  const figures = readFigures(blocks, yearsOf('', raw.header.reports));
  const title = blocks.find(({ kind }) => kind === 'headline')?.text ?? article;
  const { dateline } = read.frontMatter;
  const value = { header: raw.header, title, dateline: dateline?.text ?? '', blocks, figures };
  known.set(`${root}/${path}`, { hash, article: value });
  return { value };
}

/** The claims file of an article; one that is not there yet has no entries. */
export async function readClaimsText(
  root: string,
  story: string,
  article: string,
): Promise<Read<ClaimsText>> {
  const path = claimsPath(story, article);
  const bytes = await readKept(root, path);
  return readClaimsBytes(path, bytes);
}

/** A claims file of given bytes. */
export function readClaimsBytes(path: string, bytes: Kept): Read<ClaimsText> {
  const text = bytes === null ? '' : decodeText(bytes);
  if (text === null) return { problems: [missing(path)] };
  const { record, diagnostics } = readRecord({ file: path, text, again: '' }, ClaimsFile);
  const isEmpty = text.trim() === '' || diagnostics.every(({ code }) => code === 'empty-file');
  const file = record ?? (isEmpty ? { claims: [], leftOut: [] } : null);
  return file ? { value: { path, bytes, hash: hashOf(bytes), text, file } } : { problems: diagnostics };
}

/** The text of a file as bytes. */
export function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function missing(path: string): Message {
  return {
    code: 'not-read',
    sentence: `"${path}" could not be read.`,
    evidence: [],
    action: 'Look at the file, and try again.',
  };
}
