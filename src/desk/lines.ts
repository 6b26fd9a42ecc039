import { readArticle } from '../core/article/article.ts';
import { readRaw } from '../core/article/raw.ts';
import { foundLines, lineEdits } from '../core/desk/line-choice.ts';
import { showEffect } from '../core/desk/desk-row.ts';
import { editHeader } from '../core/edit/header-edit.ts';
import { rawPath } from '../core/record/files.ts';
import { hashOf, readKept } from '../disk/kept-file.ts';
import { refuse } from '../disk/refusal.ts';
import type { Asked, ArticleLines } from './calls.ts';
import { NOT_EDITED, NOT_SHOWN } from './decision-edit.ts';
import { nameLine } from './step-words.ts';
import type { DeskSession, Outcome } from './session.ts';

/** The lines of an article that exists: which is its headline, and which is no part of it. */

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
  const { messages } = showEffect(await session.checked(), story, article);
  return { story, article, title, hash, lines: foundLines(read), messages, undo: session.journal.next };
}

/** Writes what an editor says of a line into the header; refuses what the check would not take. */
export async function setLine(session: DeskSession, asked: Asked<'line'>): Promise<Outcome<ArticleLines>> {
  const { story, article, hash, text, is } = asked;
  const path = rawPath(story, article);
  const before = shown.get(hash) ?? refuse(NOT_SHOWN);
  const { raw } = readRaw(path, before, story);
  const after = raw && editHeader(before, lineEdits(raw.text, raw.header, text, is));
  if (!after) return refuse(NOT_EDITED);
  const made = readRaw(path, after, story);
  if (!made.raw) return refuse(made.diagnostics[0] ?? NOT_EDITED);
  if (!readArticle(made.raw.text, made.raw.header, '')) return refuse(NOTHING_LEFT);
  const clash = await session.step(nameLine(asked), [{ path, before, after }]);
  return clash ?? { told: await articleLines(session, { story, article }) };
}

const NOTHING_LEFT = {
  code: 'no-text',
  sentence: 'No line of the article would be left.',
  evidence: [],
  action: 'Leave one of them in it.',
} as const;
