import type { ArticleFrontMatter, Dateline, RemovedLine } from '../../schemas/content/article.ts';
import type { RawHeader } from '../../schemas/content/raw.ts';
import { findFilingPlace, isByline, mayBeByline } from './byline.ts';
import { parseDateline } from './dateline.ts';
import { firstHeadline } from './first-line.ts';
import { isHeading } from './heading.ts';
import { isLinkLabel } from './furniture/link.ts';
import { endsAsSentence, isProse } from '../text/prose.ts';
import { EDITORS_RULE, findRemoved, type NumberedLine, type Ruling } from './furniture/removed-lines.ts';
import { foldedString } from '../text/fold.ts';
import { cutEdges } from '../text/text.ts';

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

/** The non-empty lines of a raw text, numbered from 1, without their line ends and the white space around them. */
export function splitLines(text: string): NumberedLine[] {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    const { before, words } = cutEdges(line);
    return words === '' ? [] : [{ line: index + 1, text: words, indent: Array.from(before).length }];
  });
}

/**
 * Reads a raw text: headline, dek, byline, headings, paragraphs, and the lines that are no part of it with
 * their rules. Every non-empty line is one or the other, its words unchanged. Without a headline where the header
 * says so, or where it says nothing and the first line reads as a paragraph. Null where no line is left.
 */
export function readArticle(text: string, header: RawHeader, sha256: string): Article | null {
  const all = splitLines(text);
  const {
    headline: given,
    dek: standfirst,
    byline: authors,
    keep = [],
    furniture = [],
    marked = {},
  } = header;
  const going = new Map(
    [...Object.entries(marked), [EDITORS_RULE, furniture] as const].flatMap(([rule, named]) =>
      named.map((line) => [foldedString(line), { rule }] as const),
    ),
  );
  const staying = foldedSet([given, standfirst, authors, ...keep]);
  const rulingOf = ({ text: words }: NumberedLine): Ruling => {
    const folded = foldedString(words);
    return going.get(folded) ?? (staying.has(folded) ? 'stays' : null);
  };
  const repeats = (key: 'headline' | 'dek' | 'byline', line: NumberedLine) =>
    foldedSet([header[key]]).has(foldedString(line.text));
  const findHeadline = (lines: readonly NumberedLine[]) =>
    header.headline === null
      ? undefined
      : (lines.find((line) => repeats('headline', line)) ?? firstHeadline(lines));
  const removed = findRemoved(all, rulingOf, findHeadline);
  const gone = new Map(removed.map((line) => [line.line, line]));
  const kept = all.filter(({ line }) => !gone.has(line));
  if (kept.length === 0) return null;
  const headline = findHeadline(kept);
  const dek = kept.find((line) => line !== headline && repeats('dek', line));
  const byline = kept.find((line) => repeats('byline', line)) ?? findByline(kept, headline, removed, all);
  const texts = kept.map((line) => line.text);
  const lineBefore = new Map(all.map((line, index) => [line, all[index - 1]]));
  const body = kept
    .slice(headline ? kept.indexOf(headline) + 1 : 0)
    .filter((line) => line !== dek && line !== byline);
  const firstProse = body.find(({ text: words }) => isProse(words))?.line ?? Infinity;
  const lines = kept.map((line, index): ArticleLine => {
    if (line === headline) return { kind: 'headline', text: line.text };
    if (line === dek) return { kind: 'dek', text: line.text };
    if (line === byline) return { kind: 'byline', text: line.text };
    const place = { followsProse: line.line > firstProse, next: texts[index + 1], all: texts };
    const label = gone.get(lineBefore.get(line)?.line ?? 0);
    const heads = isHeading(line.text, place) && !(label && isLabel(label));
    return { kind: heads ? 'heading' : 'paragraph', text: line.text };
  });
  const dateline = findDateline(lines, header.reports);
  return {
    frontMatter: {
      ...header,
      headline: headline?.text ?? null,
      ...(dek ? { dek: dek.text } : {}),
      ...(byline ? { byline: byline.text } : {}),
      ...(dateline ? { dateline } : {}),
      sha256,
      removed,
    },
    lines,
  };
}

/** A line with "By" about the headline or the first lines, or else names alone beside a timestamp before the first sentence. */
function findByline(
  kept: readonly NumberedLine[],
  headline: NumberedLine | undefined,
  removed: readonly RemovedLine[],
  all: readonly NumberedLine[],
): NumberedLine | undefined {
  const at = headline ? kept.indexOf(headline) : -1;
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

/** True of a removed label, which is followed by a caption or a link sooner than by a heading. */
function isLabel({ text }: RemovedLine): boolean {
  return isLinkLabel(text) || /\bcaption\s*:?$/iu.test(text.trim());
}

function foldedSet(given: readonly (string | null | undefined)[]): Set<string> {
  return new Set(given.flatMap((words) => (typeof words === 'string' ? [foldedString(words)] : [])));
}
