import { readArticle } from '../core/article/article.ts';
import { type RawFile, readRaw } from '../core/article/raw.ts';
import { foundLines, lineEdits } from '../core/desk/line-choice.ts';
import { showEffect } from '../core/desk/desk-row.ts';
import type { Edit } from '../core/edit/plain-edit.ts';
import { editHeader } from '../core/edit/header-edit.ts';
import { rawPath } from '../core/record/files.ts';
import { hashOf, readKept } from '../disk/kept-file.ts';
import { refuse } from '../disk/refusal.ts';
import type { Asked, ArticleLines } from './calls.ts';
import { NOT_EDITED, NOT_SHOWN } from './decision-edit.ts';
import { nameHead, nameLine } from './step-words.ts';
import type { DeskSession, Outcome } from './session.ts';

/** The header of an article that exists: the head of its column, which line is its headline, and which is no part of it. */

/** Raw files as they were shown, by their hashes: a line is chosen in what the editor saw. */
const shown = new Map<string, Uint8Array>();

/** The lines of an article with what each was taken for; refuses a raw file that cannot be read. */
export async function articleLines(
  session: DeskSession,
  { story, article }: Asked<'lines'>,
): Promise<ArticleLines> {
  const path = rawPath(story, article);
  const bytes = (await readKept(session.root, path)) ?? refuse(NOT_SHOWN);
  const { raw, diagnostics } = readRaw(path, bytes, story);
  const read = raw && readArticle(raw.text, raw.header, '');
  if (!read) return refuse(diagnostics[0] ?? NOT_SHOWN);
  const hash = hashOf(bytes);
  shown.set(hash, bytes);
  const title = read.lines.find(({ kind }) => kind === 'headline')?.text ?? article;
  const content = await session.checked();
  const { messages } = showEffect(content, story, article);
  const { label: head = '', outlet } = raw.header;
  const publisher = content.records.outlets.get(outlet)?.name ?? null;
  const lines = foundLines(read);
  return { story, article, title, hash, head, publisher, lines, messages, undo: session.journal.next };
}

/** Writes what an editor says of a line into the header; refuses what the check would not take. */
export async function setLine(session: DeskSession, asked: Asked<'line'>): Promise<Outcome<ArticleLines>> {
  const { text, is } = asked;
  return setHeader(session, asked, nameLine(asked), (raw) => lineEdits(raw.text, raw.header, text, is));
}

/** Writes the head of an article’s column, or takes it away; refuses none where no publisher’s name can stand there. */
export async function setHead(session: DeskSession, asked: Asked<'head'>): Promise<Outcome<ArticleLines>> {
  const head = asked.head.trim();
  return setHeader(session, asked, nameHead({ ...asked, head }), ({ header: { label = '' } }) => {
    if (head === label) return [];
    return [
      head === '' ? { kind: 'remove', path: ['label'] } : { kind: 'set', path: ['label'], value: head },
    ];
  });
}

async function setHeader(
  session: DeskSession,
  { story, article, hash }: Asked<'line' | 'head'>,
  step: string,
  editsOf: (raw: RawFile) => Edit[],
): Promise<Outcome<ArticleLines>> {
  const path = rawPath(story, article);
  const before = shown.get(hash) ?? refuse(NOT_SHOWN);
  const { raw } = readRaw(path, before, story);
  const edits = raw ? editsOf(raw) : [];
  if (raw && edits.length === 0) return { told: await articleLines(session, { story, article }) };
  const after = editHeader(before, edits);
  if (!after) return refuse(NOT_EDITED);
  const made = readRaw(path, after, story);
  if (!made.raw) return refuse(made.diagnostics[0] ?? NOT_EDITED);
  if (!readArticle(made.raw.text, made.raw.header, '')) return refuse(NOTHING_LEFT);
  const clash = await session.step(step, [{ path, before, after }]);
  return clash ?? { told: await articleLines(session, { story, article }) };
}

const NOTHING_LEFT = {
  code: 'no-text',
  sentence: 'No line of the article would be left.',
  evidence: [],
  action: 'Leave one of them in it.',
} as const;
