import { NO_HEADLINE, type RawHeader } from '../../schemas/content/raw.ts';
import { type Article, readArticle } from '../article/article.ts';
import type { Edit } from '../edit/plain-edit.ts';
import { foldedLower, foldedString } from '../text/fold.ts';
import { endsAsSentence } from '../text/prose.ts';

/** What the lines of a raw text were taken for, and what an editor says that one of them is. */

/** What an editor can say of a line; `as found` takes back what was said. */
export const LINE_CHOICES = [
  ...(['headline', 'dek', 'byline', 'no-headline'] as const),
  ...(['furniture', 'keep', 'as-found'] as const),
] as const;
/** What an editor can say of a line. */
export type LineChoice = (typeof LINE_CHOICES)[number];

/** A line with what it was taken for, the rule that removed it, and whether it may be the standfirst instead. */
export interface FoundLine {
  text: string;
  kind: 'headline' | 'dek' | 'byline' | 'heading' | 'paragraph' | 'removed';
  rule: string | null;
  mayBeDek: boolean;
}

/** The lines of an article in their order, those that were removed last. */
export function foundLines(article: Article): FoundLine[] {
  const { lines, frontMatter } = article;
  const doubtful = doubtfulDek(article);
  return [
    ...lines.map((line): FoundLine => ({
      ...{ text: line.text, kind: line.kind, rule: null },
      mayBeDek: line === doubtful,
    })),
    ...frontMatter.removed.map(({ text, rule }): FoundLine => ({
      text,
      kind: 'removed',
      rule,
      mayBeDek: false,
    })),
  ];
}

/** A standfirst has no more words. */
const MOST_WORDS = 60;
/** The part of the words of a standfirst that the paragraphs after it say again. */
const SAID_AGAIN = 0.5;

/**
 * The paragraph right after the headline that may be a standfirst, where no line is one: it does not end as a sentence,
 * the byline or the place of writing comes after it, or the next two paragraphs say most of its words again.
 */
function doubtfulDek({ lines, frontMatter: { dek, dateline } }: Article): Article['lines'][number] | null {
  const at = lines.findIndex(({ kind }) => kind === 'headline') + 1;
  const line = lines[at];
  const later = lines.slice(at + 1).filter(({ kind }) => kind === 'paragraph');
  if (dek !== undefined || at === 0 || line?.kind !== 'paragraph' || later.length === 0) return null;
  const words = wordsOf(line.text);
  if (words.length > MOST_WORDS) return null;
  const again = new Set(later.slice(0, 2).flatMap(({ text }) => wordsOf(text)));
  const long = words.filter((word) => word.length >= 4);
  const isFollowed =
    lines[at + 1]?.kind === 'byline' ||
    (dateline !== undefined && later.some(({ text }) => text.startsWith(dateline.text)));
  const isSaidAgain = long.filter((word) => again.has(word)).length >= Math.max(3, long.length * SAID_AGAIN);
  return !endsAsSentence(line.text) || isFollowed || isSaidAgain ? line : null;
}

function wordsOf(text: string): readonly string[] {
  return foldedLower(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The edits of a header by which a line of its text is what an editor says, and nothing that it was said to be before. */
export function lineEdits(text: string, header: RawHeader, words: string, choice: LineChoice): Edit[] {
  const isLine = (named: string | null | undefined) =>
    typeof named === 'string' && foldedString(named) === foldedString(words);
  const keys = (['headline', 'dek', 'byline'] as const).filter((key) => isLine(header[key]));
  const after: RawHeader = { ...header };
  for (const key of keys) after[key] = undefined;
  const gone: Edit[] = keys.map((key) => ({ kind: 'remove', path: [key] }));
  for (const key of ['furniture', 'keep'] as const) {
    const list = header[key] ?? [];
    const rest = list.filter((line) => !isLine(line));
    gone.push(...removals([key], list, isLine));
    if (list.length > 0) after[key] = rest;
  }
  if (choice !== 'furniture' && choice !== 'as-found')
    for (const [rule, list] of Object.entries(header.marked ?? {})) {
      gone.push(...removals(['marked', rule], list, isLine));
      after.marked = { ...after.marked, [rule]: list.filter((line) => !isLine(line)) };
    }
  return [...gone, ...settings(text, after, words, choice)];
}

function settings(text: string, header: RawHeader, words: string, choice: LineChoice): Edit[] {
  const isRemoved = () =>
    readArticle(text, header, '')?.frontMatter.removed.some(
      (line) => foldedString(line.text) === foldedString(words),
    ) ?? true;
  switch (choice) {
    case 'headline':
    case 'dek':
    case 'byline':
      return [{ kind: 'set', path: [choice], value: words }];
    case 'no-headline':
      return [{ kind: 'set', path: ['headline'], value: NO_HEADLINE }];
    case 'furniture':
    case 'keep':
      // A header says nothing that the rules do without it.
      return isRemoved() === (choice === 'furniture')
        ? []
        : [{ kind: 'insert', path: [choice, 0], value: words }];
    case 'as-found':
      return [];
  }
}

/** The last first, so that each has its place still; a list that nothing would be left of goes with its key. */
function removals(
  path: readonly string[],
  list: readonly string[],
  isGone: (line: string) => boolean,
): Edit[] {
  const gone = [...list.keys()].filter((index) => isGone(list[index] ?? ''));
  if (gone.length === 0) return [];
  if (gone.length === list.length) return [{ kind: 'remove', path }];
  return gone.reverse().map((index): Edit => ({ kind: 'remove', path: [...path, index] }));
}
