import { NO_HEADLINE, type RawHeader } from '../../schemas/content/raw.ts';
import { type Article, readArticle } from '../article/article.ts';
import type { Edit } from '../edit/plain-edit.ts';
import { foldedString } from '../text/fold.ts';

/** What the lines of a raw text were taken for, and what an editor says that one of them is. */

/** What an editor can say of a line; `as found` takes back what was said. */
export const LINE_CHOICES = [
  ...(['headline', 'dek', 'byline', 'no-headline'] as const),
  ...(['furniture', 'keep', 'as-found'] as const),
] as const;
/** What an editor can say of a line. */
export type LineChoice = (typeof LINE_CHOICES)[number];

/** A line with what it was taken for, and the rule that removed it. */
export interface FoundLine {
  text: string;
  kind: 'headline' | 'dek' | 'byline' | 'heading' | 'paragraph' | 'removed';
  rule: string | null;
}

/** The lines of an article in their order, those that were removed last. */
export function foundLines({ lines, frontMatter }: Article): FoundLine[] {
  return [
    ...lines.map(({ text, kind }): FoundLine => ({ text, kind, rule: null })),
    ...frontMatter.removed.map(({ text, rule }): FoundLine => ({ text, kind: 'removed', rule })),
  ];
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
