import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Message } from '../core/record/diagnostic.ts';
import { findLongLine } from '../core/article/long-line.ts';
import { decodeText, NOT_UTF8 } from '../core/record/files.ts';
import { decodePage, markedEncoding } from '../core/intake/page/characters.ts';
import type { PageSource } from '../core/intake/from-page.ts';
import type { Received } from '../core/intake/received.ts';
import { findPrintedDay } from '../core/text/day.ts';
import { findLost } from '../core/text/garbled.ts';
import { BOUNDS, type FetchBounds } from './fetch-bounds.ts';
import { readBoundedPage } from './bounded-page.ts';
import { fileKind } from './file-kind.ts';
import { readMhtml, type SavedPage } from './mhtml.ts';
import { withoutData } from './save-note.ts';

/** Where a new article comes from: a file of the editor's, or a page on the web. */

/** An article as received, or what was in the way. */
export type Source = { received: Received } | { refused: Message };

/** How a source is read: the day is today's, as the machine has it. */
export interface SourceOptions {
  day: string;
  bounds?: FetchBounds;
}

/** So long a file is still read where it is a page: pictures and fonts may be put into it. */
const MOST_SAVED = 60_000_000;

/** Reads a file that an editor wrote or a browser saved, or fetches a page of an http or https address. */
export async function readSource(place: string, { day, bounds = BOUNDS }: SourceOptions): Promise<Source> {
  if (/^[a-z][a-z0-9+.-]+:/iu.test(place) && !/^[a-z]:\\/iu.test(place)) return fromWeb(place, day, bounds);
  const found = await stat(place).catch(() => null);
  if (found?.isDirectory() === true) return refuseFolder(place);
  if (found?.isFile() !== true)
    return refused(place, 'is no file here', 'Correct the path, or give a web address with https://.');
  if (found.size > MOST_SAVED) return tooLong(place, MOST_SAVED);
  return readBytes(place, await readFile(place), bounds);
}

/** Reads the bytes of a file by its name, as an editor wrote or a browser saved it. */
export async function readBytes(place: string, bytes: Uint8Array, bounds = BOUNDS): Promise<Source> {
  if (bytes.length > MOST_SAVED) return tooLong(place, MOST_SAVED);
  const file = fileKind(place, bytes);
  if (file.kind === 'unread') return refused(place, file.reason, file.action);
  if (file.kind === 'mhtml') return fromMhtml(bytes, bounds, place);
  if (file.kind === 'page')
    return fromSaved({ bytes, contentType: '', address: null, savedOn: '' }, bounds, place);
  if (bytes.length > bounds.bytes) return tooLong(place, bounds.bytes);
  return fromText(bytes, file.kind, place);
}

function tooLong(place: string, most: number): Source {
  const reason = `is longer than ${(most / 1e6).toLocaleString('en-GB')} MB`;
  return refused(place, reason, 'Save the article alone.');
}

/** A browser saves a page beside a folder with what belongs to it. */
async function refuseFolder(place: string): Promise<Source> {
  const pages = (await readdir(place).catch(() => [])).filter((name) => /\.x?html?$/iu.test(name)).sort();
  const beside = /^(?<page>.+?)[ _-](?:files|dateien|fichiers|archivos)[/\\]?$/iu.exec(place)?.groups?.page;
  const [page] = pages;
  return refused(
    place,
    'is a folder',
    beside !== undefined
      ? `Give the page that was saved beside it: ${beside}.html.`
      : page !== undefined && pages.length === 1
        ? `Give the page in it: ${join(place, page)}.`
        : 'Give one page or text.',
  );
}

async function fromMhtml(bytes: Uint8Array, bounds: FetchBounds, place: string): Promise<Source> {
  const page = readMhtml(bytes);
  return page ? fromSaved(page, bounds, place) : noArticle(place);
}

async function fromSaved(saved: SavedPage, bounds: FetchBounds, place: string): Promise<Source> {
  const bytes = withoutData(saved.bytes);
  if (bytes.length > bounds.bytes) return tooLong(place, bounds.bytes);
  const source = { address: saved.address, day: findPrintedDay(saved.savedOn), isSaved: true };
  return fromHtml(bytes, saved.contentType, source, place);
}

const COPY_WORDS = 'Copy the article’s words into a .txt file, and give that.';

/** The last part of a file's or page's name, for want of anything better to call an article by. */
export function nameOf(place: string): string {
  return basename(place);
}

async function fromWeb(address: string, day: string, bounds: FetchBounds): Promise<Source> {
  const fail = (reason: string): Source => ({
    refused: {
      code: 'not-fetched',
      sentence: `This page was not fetched: ${reason}.`,
      evidence: [['address', address]],
      action: 'Correct the address, or save the page from your browser and give the file.',
    },
  });
  if (!/^https?:/iu.test(address)) return fail('only addresses with http and https are fetched');
  if (!URL.canParse(address)) return fail('its address cannot be read');
  const { fetchPage, NotFetched } = await import('./page-fetch.ts');
  try {
    const page = await fetchPage(address, bounds);
    const [type = ''] = page.contentType.split(';');
    if (/html/iu.test(type))
      return await fromHtml(page.bytes, page.contentType, { address: page.address, day }, address);
    const bytes = asUtf8(page.bytes, page.contentType);
    if (bytes === null) return fail(`nobody knows how its letters are stored (${page.contentType})`);
    const kind = /markdown/iu.test(type) ? 'markdown' : 'text';
    return withAddress(await fromText(bytes, kind, address), page.address, day);
  } catch (error) {
    if (error instanceof NotFetched) return fail(error.message);
    throw error;
  }
}

/** The bytes of a text as UTF-8, from the character set that came with it; null where that is none. */
function asUtf8(bytes: Uint8Array, contentType: string): Uint8Array | null {
  const name = /;\s*charset\s*=\s*["']?([^\s;"']+)/iu.exec(contentType)?.[1] ?? 'utf-8';
  if (/^utf-?8$/iu.test(name)) return bytes;
  try {
    return Buffer.from(new TextDecoder(name, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
}

function withAddress(source: Source, address: string, day: string): Source {
  if ('refused' in source) return source;
  const { received } = source;
  const url = { value: address, from: 'the address that was fetched' };
  return {
    received: { ...received, found: { ...received.found, url, retrieved: { value: day, from: 'today' } } },
  };
}

async function fromHtml(
  bytes: Uint8Array,
  contentType: string,
  from: PageSource,
  place: string,
): Promise<Source> {
  const read = await readBoundedPage({ bytes, contentType, address: from.address });
  if ('beyond' in read) return refused(place, `is not read: ${read.beyond}`, COPY_WORDS);
  const { page, savedFrom, savedOn } = read;
  const source = { ...from, address: from.address ?? savedFrom, day: from.day ?? savedOn };
  const { receivePage } = await import('../core/intake/from-page.ts');
  const received = receivePage(page, source);
  const long = received && findLongLine(received.text);
  if (long) return { refused: long.message };
  const lost = page.letters.isDamaged && received ? findLost(received.text) : [];
  if (lost.length > 0) return { refused: lettersLost(place, page.letters.encoding, lost) };
  return asSource(received, place);
}

function lettersLost(place: string, encoding: string, words: readonly string[]): Message {
  return {
    code: 'no-article',
    sentence: `"${place}" is stored in a way that nobody can read: as ${encoding}, letters of its text would be lost.`,
    evidence: words.slice(0, 3).map((word, index) => [index === 0 ? 'around them' : '', `"${word}"`]),
    action: COPY_WORDS,
  };
}

async function fromText(bytes: Uint8Array, kind: 'text' | 'markdown', place: string): Promise<Source> {
  const text = markedEncoding(bytes) === null ? decodeText(bytes) : decodePage(bytes, '').text;
  if (text === null)
    return refused(place, 'is not stored as UTF-8: its letters would come out wrong', NOT_UTF8.action);
  if (/[\u0000-\u0008\u000e-\u001f]/u.test(text))
    return refused(
      place,
      'is not plain text, whatever its name says',
      'Save the article as plain text (UTF-8).',
    );
  const long = findLongLine(text);
  if (long) return { refused: long.message };
  if (kind === 'text') {
    const { receiveText } = await import('../core/intake/from-text.ts');
    return asSource(receiveText(text), place);
  }
  const { isTooDeep, receiveMarkdown } = await import('../core/intake/from-markdown.ts');
  return isTooDeep(text)
    ? refused(
        place,
        'is not read: more than 100 of its quotes and lists stand inside one another',
        COPY_WORDS,
      )
    : asSource(receiveMarkdown(text), place);
}

function asSource(received: Received | null, place: string): Source {
  return received ? { received } : noArticle(place);
}

function refused(place: string, reason: string, action: string): Source {
  return { refused: { code: 'no-article', sentence: `"${place}" ${reason}.`, evidence: [], action } };
}

function noArticle(place: string): Source {
  return refused(place, 'holds no text of an article that can be told from the rest', COPY_WORDS);
}
