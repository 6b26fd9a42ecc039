import { type TellProgress, tellNobody } from '../record/progress.ts';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { isId } from '../../schemas/content/id.ts';
import { type Article, type ArticleLine, readArticle, splitLines } from './article.ts';
import { blocksOf } from './block.ts';
import type { Diagnostic } from '../record/diagnostic.ts';
import { articlePath, checkCommand, type ContentFiles, readPath } from '../record/files.ts';
import { writeMarkdown } from './markdown.ts';
import { type RawFile, readRaw } from './raw.ts';
import { findDoubts } from './text-doubt.ts';
import type { Locate } from '../record/yaml.ts';
import { readNow, type Remember } from '../text/once.ts';

/** All raw files as generated Markdown: the first step of every command. */

/**
 * What the raw files give: the generated files by their paths, and what stood in the way. The locator of a raw
 * file finds the keys of its header, and under `[block, offset]` a place in its text.
 */
export interface Ingested {
  generated: Map<string, string>;
  locators: Map<string, Locate>;
  diagnostics: Diagnostic[];
}

/** The comment above the front matter of a generated file. */
function bannerOf(raw: string): string[] {
  return [
    `Made from ${raw} by "npm run ingest".`,
    'Do not edit: a change here is lost. Correct the raw file’s header instead.',
  ];
}

/**
 * Reads all raw files with safe names and writes each as Markdown. The same files give the same bytes; a raw
 * file with a problem gives a diagnostic and no Markdown. Files with one text are told of once, at the later
 * path.
 */
export function ingest(
  files: ContentFiles,
  remember: Remember = readNow,
  tell: TellProgress = tellNobody,
): Ingested {
  const generated = new Map<string, string>();
  const locators = new Map<string, Locate>();
  const diagnostics: Diagnostic[] = [];
  const firstWithText = new Map<string, string>();
  for (const [index, [path, bytes]] of [...files].sort(([a], [b]) => (a < b ? -1 : 1)).entries()) {
    tell('Reading files', index, files.size);
    const ids = readPath(path);
    if (ids.kind !== 'raw' || bytes === null || !isId(ids.story) || !isId(ids.article)) continue;
    const { hash, problems, markdown, doubts } = remember('raw', [path, bytesToHex(sha256(bytes))], () =>
      readOne(path, bytes, ids.story),
    );
    diagnostics.push(...problems);
    if (hash === null) continue;
    const again = checkCommand(ids.story);
    const twin = firstWithText.get(hash);
    if (twin !== undefined) diagnostics.push({ ...duplicateText(path, twin), again });
    firstWithText.set(hash, twin ?? path);
    if (markdown === null) {
      diagnostics.push({ ...onlyFurniture(path), again });
      continue;
    }
    diagnostics.push(...doubts);
    generated.set(articlePath(ids.story, ids.article), markdown);
    locators.set(path, locatorOf(path, bytes, ids.story));
  }
  return { generated, locators, diagnostics };
}

/** What one raw file gives: without a hash where it cannot be read, without Markdown where it holds no article. */
interface ReadOne {
  hash: string | null;
  problems: Diagnostic[];
  markdown: string | null;
  doubts: Diagnostic[];
}

function readOne(path: string, bytes: Uint8Array, story: string): ReadOne {
  const { raw, diagnostics: problems } = readRaw(path, bytes, story);
  const nothing = { problems, markdown: null, doubts: [] };
  if (!raw) return { ...nothing, hash: null };
  const hash = bytesToHex(sha256(raw.bytes));
  const article = readArticle(raw.text, raw.header, hash);
  if (!article) return { ...nothing, hash };
  const again = checkCommand(story);
  const doubts = findDoubts(raw.text, raw.header, article).map(({ line, column, message }) => {
    return { file: path, line: raw.firstLine + line - 1, column, ...message, again };
  });
  return { hash, problems, markdown: writeMarkdown(article, bannerOf(path)), doubts };
}

/** Only what is wrong has to be found in its file, which is read once more for it. */
function locatorOf(file: string, bytes: Uint8Array, story: string): Locate {
  let locate: Locate | undefined;
  return (path, part) => {
    if (!locate) {
      const { raw } = readRaw(file, bytes, story);
      const article = raw && readArticle(raw.text, raw.header, '');
      locate = raw && article ? placesOf(file, raw, article) : () => ({ file, line: 1, column: 1 });
    }
    return locate(path, part);
  };
}

function placesOf(file: string, raw: RawFile, article: Article): Locate {
  const removed = new Set(article.frontMatter.removed.map(({ line }) => line));
  const kept = splitLines(raw.text).filter(({ line }) => !removed.has(line));
  const isBlock = (line: ArticleLine) => line.kind !== 'byline';
  const lines = kept.filter((_, index) => article.lines[index] && isBlock(article.lines[index]));
  const ids = blocksOf(article.lines).map(({ id }) => id);
  return (path, part) => {
    const [block, offset] = path;
    if (path.length !== 2 || typeof offset !== 'number') return raw.locate(path, part);
    const line = lines[ids.indexOf(String(block))];
    return { file, line: raw.firstLine + (line?.line ?? 1) - 1, column: (line?.indent ?? 0) + offset + 1 };
  };
}

function duplicateText(file: string, twin: string): Omit<Diagnostic, 'again'> {
  return {
    file,
    line: 1,
    column: 1,
    code: 'duplicate-text',
    sentence: `This raw file holds the same text as ${twin}.`,
    evidence: [],
    action: 'Delete one of the two.',
  };
}

function onlyFurniture(file: string): Omit<Diagnostic, 'again'> {
  return {
    file,
    line: 1,
    column: 1,
    code: 'no-text',
    sentence:
      'This raw file holds no line that can be part of an article: all of them are a website’s furniture.',
    evidence: [],
    action: 'Paste the article itself below the header.',
  };
}
