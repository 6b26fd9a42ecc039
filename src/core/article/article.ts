import type { ArticleFrontMatter, Dateline, RemovedLine } from '../../schemas/content/article.ts';
import type { RawHeader } from '../../schemas/content/raw.ts';
import { findFilingPlace, isByline, mayBeByline } from './byline.ts';
import { parseDateline } from './dateline.ts';
import { isHeading } from './heading.ts';
import { isLinkLabel } from './furniture/link.ts';
import { endsAsSentence } from '../text/prose.ts';
import { findRemoved, type NumberedLine } from './furniture/removed-lines.ts';
import { foldedString } from '../text/text.ts';

/** A raw text as an article: which line is what, and which lines are no part of it. */

/** What a kept line is; a `byline` is shown in the article's head and is no block. */
export type LineKind = 'headline' | 'dek' | 'byline' | 'heading' | 'paragraph';

/** A line of an article as printed, in the order of the raw text. */
export interface ArticleLine {
  kind: LineKind;
  text: string;
}

/** An article as read from its raw text. */
export interface Article {
  frontMatter: ArticleFrontMatter;
  lines: ArticleLine[];
}

const HEAD_LINES = 6;

/** The non-empty lines of a raw text, numbered from 1, without their line ends. */
export function splitLines(text: string): NumberedLine[] {
  return text
    .split(/\r\n|\n|\r/)
    .map((line, index) => ({ line: index + 1, text: line }))
    .filter(({ text: line }) => line.trim() !== '');
}

/** The header keys that repeat a line of the text, and whose line the text does not have. */
export function missingLines(text: string, header: RawHeader): ('headline' | 'dek' | 'byline')[] {
  const lines = new Set(splitLines(text).map((line) => foldedString(line.text)));
  return (['headline', 'dek', 'byline'] as const).filter(
    (key) => header[key] !== undefined && !lines.has(foldedString(header[key])),
  );
}

/**
 * Reads a raw text: headline, dek, byline, headings, paragraphs, and the lines that are no part of it with
 * their rules. Every non-empty line is one or the other, unchanged. Null where no line is left to be the
 * headline.
 */
export function readArticle(text: string, header: RawHeader, sha256: string): Article | null {
  const all = splitLines(text);
  const repeats = (key: 'headline' | 'dek' | 'byline', line: NumberedLine) =>
    header[key] !== undefined && foldedString(line.text) === foldedString(header[key]);
  const isGiven = (line: NumberedLine) =>
    (['headline', 'dek', 'byline'] as const).some((key) => repeats(key, line));
  const findHeadline = (lines: readonly NumberedLine[]) =>
    lines.find((line) => repeats('headline', line)) ?? firstHeadline(lines);
  const removed = findRemoved(all, isGiven, findHeadline);
  const kept = all.filter(({ line }) => !removed.some((gone) => gone.line === line));
  const headline = findHeadline(kept);
  if (!headline) return null;
  const dek = kept.find((line) => line !== headline && repeats('dek', line));
  const byline = kept.find((line) => repeats('byline', line)) ?? findByline(kept, headline, removed, all);
  const texts = kept.map((line) => line.text);
  const body = kept.slice(kept.indexOf(headline) + 1).filter((line) => line !== dek && line !== byline);
  const lines = kept.map((line, index): ArticleLine => {
    if (line === headline) return { kind: 'headline', text: line.text };
    if (line === dek) return { kind: 'dek', text: line.text };
    if (line === byline) return { kind: 'byline', text: line.text };
    const before = body.slice(0, Math.max(0, body.indexOf(line))).map(({ text: earlier }) => earlier);
    const heads =
      isHeading(line.text, { before, next: texts[index + 1], all: texts }) &&
      !followsLabel(line, all, removed);
    return { kind: heads ? 'heading' : 'paragraph', text: line.text };
  });
  const dateline = findDateline(lines, header.reports);
  return {
    frontMatter: {
      ...header,
      headline: headline.text.trim(),
      ...(dek ? { dek: dek.text.trim() } : {}),
      ...(byline ? { byline: byline.text.trim() } : {}),
      ...(dateline ? { dateline } : {}),
      sha256,
      removed,
    },
    lines,
  };
}

/** The first line, unless that is a byline with a headline under it. */
function firstHeadline(kept: readonly NumberedLine[]): NumberedLine | undefined {
  const first = kept.find((line) => !isByline(line.text));
  return first && !endsAsSentence(first.text) ? first : kept[0];
}

/** A line with "By" about the headline, or else names alone beside a timestamp before the first sentence. */
function findByline(
  kept: readonly NumberedLine[],
  headline: NumberedLine,
  removed: readonly RemovedLine[],
  all: readonly NumberedLine[],
): NumberedLine | undefined {
  const at = kept.indexOf(headline);
  const head = kept.slice(0, at + 1 + HEAD_LINES).filter((line) => line !== headline);
  const sentence = head.findIndex((line) => endsAsSentence(line.text));
  const isStamp = (line: NumberedLine | undefined) =>
    removed.some((gone) => gone.line === line?.line && gone.rule === 'timestamp');
  return (
    head.find((line) => isByline(line.text)) ??
    head
      .slice(0, sentence < 0 ? undefined : sentence)
      .filter((line) => mayBeByline(line.text))
      .find((line) => [-1, 1].some((step) => isStamp(all[all.indexOf(line) + step])))
  );
}

/** The dateline of the first two paragraphs of prose or of a line before them, or the place in the byline. */
function findDateline(lines: readonly ArticleLine[], reports: string): Dateline | null {
  const text = lines.filter(({ kind }) => kind === 'paragraph' || kind === 'byline');
  let sentences = 0;
  for (const line of text) {
    const isSentence = line.kind === 'paragraph' && endsAsSentence(line.text);
    const found = parseDateline(line.text, reports, isSentence && sentences === 0);
    if (found) return found;
    if (isSentence) sentences += 1;
    if (sentences === 2) break;
  }
  return findFilingPlace(text.find(({ kind }) => kind === 'byline')?.text ?? '');
}

/** True directly behind a removed label, whose caption or link the line is sooner than a heading. */
function followsLabel(
  line: NumberedLine,
  all: readonly NumberedLine[],
  removed: readonly RemovedLine[],
): boolean {
  const before = all[all.indexOf(line) - 1];
  const gone = removed.find((other) => other.line === before?.line);
  return gone !== undefined && (isLinkLabel(gone.text) || /\bcaption\s*:?$/iu.test(gone.text.trim()));
}
