import type { ArticleFrontMatter, RemovedLine } from '../schemas/article.ts';
import type { RawHeader } from '../schemas/raw.ts';
import { findBoilerplate, isNameLike, isSectionName } from './boilerplate.ts';
import { parseDateline } from './dateline.ts';
import { foldedString } from './text.ts';

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

/** A block of an article: the dek, a heading or a paragraph, with the id that its address ends in. */
export interface Block {
  id: string;
  kind: 'headline' | 'dek' | 'heading' | 'paragraph';
  text: string;
}

interface RawLine {
  line: number;
  text: string;
}

const HEADING_MAX_WORDS = 8;
const HEAD_LINES = 6;

/** The non-empty lines of a raw text, numbered from 1, without their line ends. */
export function splitLines(text: string): RawLine[] {
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
  const removed = findRemoved(all, header);
  const kept = all.filter(({ line }) => !removed.some((gone) => gone.line === line));
  const given = (key: 'headline' | 'dek' | 'byline') => {
    const wanted = header[key];
    return wanted === undefined
      ? undefined
      : kept.find((line) => foldedString(line.text) === foldedString(wanted));
  };
  const headline = given('headline') ?? kept[0];
  if (!headline) return null;
  const after = kept.slice(kept.indexOf(headline) + 1);
  const dek = given('dek');
  const byline = given('byline') ?? after.slice(0, HEAD_LINES).find(({ text: line }) => isByline(line));
  const lines = kept.map((line): ArticleLine => {
    if (line === headline) return { kind: 'headline', text: line.text };
    if (line === dek) return { kind: 'dek', text: line.text };
    if (line === byline) return { kind: 'byline', text: line.text };
    return { kind: isHeading(line, kept) ? 'heading' : 'paragraph', text: line.text };
  });
  const dateline = lines
    .filter(({ kind }) => kind === 'paragraph')
    .slice(0, 2)
    .map((line) => parseDateline(line.text, header.reports))
    .find((found) => found !== null);
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

/** The blocks of an article with their ids: dek, headings h1…, paragraphs p1…, counted as a reader counts. */
export function blocksOf(lines: readonly ArticleLine[]): Block[] {
  const counts = { heading: 0, paragraph: 0 };
  return lines.flatMap(({ kind, text }): Block[] => {
    if (kind === 'byline') return [];
    if (kind === 'headline' || kind === 'dek') return [{ id: kind, kind, text }];
    counts[kind] += 1;
    return [{ id: `${kind === 'heading' ? 'h' : 'p'}${counts[kind]}`, kind, text }];
  });
}

/** Lines that a rule removes; first those that a rule knows alone, then those that only their place betrays. */
function findRemoved(all: readonly RawLine[], header: RawHeader): RemovedLine[] {
  const isGiven = ({ text }: RawLine) =>
    [header.headline, header.dek, header.byline].some(
      (line) => line !== undefined && foldedString(line) === foldedString(text),
    );
  const rules = new Map<RawLine, string>();
  for (const line of all) {
    const rule = isGiven(line) ? null : findBoilerplate(line.text);
    if (rule) rules.set(line, rule);
  }
  for (const line of all) {
    if (rules.has(line)) continue;
    if (isGiven(line) || !isSectionName(line.text)) break;
    rules.set(line, 'section name');
  }
  // A name alone between two removed lines is the furniture's, as long as no prose follows it.
  for (const [index, line] of all.entries()) {
    const [before, after] = [all[index - 1], all[index + 1]];
    const between = before && after && rules.has(before) && rules.has(after) && !rules.has(line);
    const proseFollows = all.slice(index + 1).some((later) => !rules.has(later) && !isNameLike(later.text));
    if (between && !isGiven(line) && isNameLike(line.text) && !proseFollows)
      rules.set(line, 'name between removed lines');
  }
  return all.flatMap((line) => {
    const rule = rules.get(line);
    return rule ? [{ ...line, rule }] : [];
  });
}

/** "By Jane Doe", "By Jane Doe and John Roe, staff writers": a name behind "By", no sentence. */
function isByline(text: string): boolean {
  return (
    /^\s*by\s+\p{Lu}/iu.test(text) &&
    /^\s*[Bb][Yy]\s+\p{Lu}/u.test(text) &&
    text.trim().length <= 100 &&
    !/[.!?]["”’]?\s*$/.test(text)
  );
}

/** A short line without a sentence's end that stands between the headline and a paragraph of prose. */
function isHeading(line: RawLine, kept: readonly RawLine[]): boolean {
  const index = kept.indexOf(line);
  const next = kept[index + 1];
  const text = line.text.trim();
  const words = text.split(/\s+/).length;
  return (
    index > 1 &&
    next !== undefined &&
    words <= HEADING_MAX_WORDS &&
    /^[\p{Lu}\p{N}‘“"']/u.test(text) &&
    !/[.!?…:;,”"’)]$/u.test(text) &&
    isProse(next.text)
  );
}

/** A line that reads as running text: more words than a heading has, or a sentence's end. */
function isProse(text: string): boolean {
  return text.trim().split(/\s+/).length > HEADING_MAX_WORDS || /[.!?]["”’)]*\s*$/u.test(text);
}
