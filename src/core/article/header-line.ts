import type { RawHeader } from '../../schemas/content/raw.ts';
import { readArticle, splitLines } from './article.ts';
import type { Message } from '../record/diagnostic.ts';
import type { RecordPath } from '../record/yaml.ts';
import { findNearest } from './nearest.ts';
import { foldedString } from '../text/fold.ts';

/** The lines of a text that its header names, proved like quotes. */

/** A problem with a line that a header names, and the key that names it. */
export interface LineProblem {
  path: RecordPath;
  message: Message;
}

/** A line as a header names it: whole, under a key of its own or in a list. */
interface NamedLine {
  path: RecordPath;
  key: 'headline' | 'dek' | 'byline' | 'furniture' | 'keep' | 'marked';
  words: string;
}

/**
 * What is wrong with the lines that a header names: one that the text does not have, one that it both keeps and
 * removes, and one that would be kept or removed without being named. `firstLine` is where the text begins in its file.
 */
export function checkHeaderLines(text: string, header: RawHeader, firstLine: number): LineProblem[] {
  const lines = splitLines(text);
  const printed = new Set(lines.map((line) => foldedString(line.text)));
  const named = namedLines(header);
  const kept = named.filter(({ key }) => key !== 'furniture' && key !== 'marked');
  return named.flatMap(({ path, key, words }): LineProblem[] => {
    if (!printed.has(foldedString(words))) {
      const blocks = lines.map(({ line, text: block }) => ({
        id: `line ${firstLine + line - 1}`,
        kind: 'paragraph' as const,
        text: block,
      }));
      const nearest = blocks.find(({ id }) => id === findNearest(words, blocks)?.block);
      return [{ path, message: lineNotFound(key, words, nearest) }];
    }
    if (key !== 'furniture' && key !== 'keep' && key !== 'marked') return [];
    const rival = kept.find((other) => foldedString(other.words) === foldedString(words));
    if (key !== 'keep' && rival) return [{ path, message: lineBothWays(words, key, rival.key) }];
    // A rule that came later may know what the page had marked.
    if (key === 'marked') return [];
    const isSaid = named.some((other) => key === 'keep' && other.key !== 'keep' && same(other.words, words));
    const without = { ...header, [key]: header[key]?.filter((_, index) => index !== path[1]) };
    if (isSaid || removedBy(text, header) !== removedBy(text, without)) return [];
    return [{ path, message: key === 'keep' ? keptWithout(words) : removedWithout(words) }];
  });
}

function same(one: string, other: string): boolean {
  return foldedString(one) === foldedString(other);
}

function namedLines(header: RawHeader): NamedLine[] {
  const single = (['headline', 'dek', 'byline'] as const).flatMap((key): NamedLine[] => {
    const words = header[key];
    return typeof words === 'string' ? [{ path: [key], key, words }] : [];
  });
  const listed = (['furniture', 'keep'] as const).flatMap((key) =>
    (header[key] ?? []).map((words, index): NamedLine => ({ path: [key, index], key, words })),
  );
  const marked = Object.entries(header.marked ?? {}).flatMap(([rule, lines]) =>
    lines.map((words, index): NamedLine => ({ path: ['marked', rule, index], key: 'marked', words })),
  );
  return [...single, ...listed, ...marked];
}

/** The numbers of the lines that are removed under a header; the same text for the same lines. */
function removedBy(text: string, header: RawHeader): string {
  const article = readArticle(text, header, '');
  return article ? article.frontMatter.removed.map(({ line }) => line).join() : 'all';
}

function lineNotFound(
  key: NamedLine['key'],
  words: string,
  nearest: { id: string; text: string } | undefined,
): Message {
  const isListed = key === 'furniture' || key === 'keep' || key === 'marked';
  const near: Message['evidence'] = nearest ? [['nearest', `"${nearest.text}"   ${nearest.id}`]] : [];
  return {
    code: 'line-not-found',
    sentence: isListed
      ? `This header has something under "${key}" that is no line of the text below.`
      : `This header gives a ${key} that is no line of the text below.`,
    evidence: [[key, `"${words}"`], ...near],
    action: nearest
      ? `Paste the whole of ${nearest.id}, or remove the ${isListed ? 'entry' : 'key'}.`
      : isListed
        ? 'Paste the whole line, or remove the entry.'
        : `Paste the ${key}’s whole line, or remove the key.`,
  };
}

function lineBothWays(words: string, gone: NamedLine['key'], key: NamedLine['key']): Message {
  return {
    code: 'line-both-ways',
    sentence: `This header says under "${gone}" that a line is no part of the article, and under "${key}" that it is.`,
    evidence: [['line', `"${words}"`]],
    action: 'Remove one of the two.',
  };
}

function keptWithout(words: string): Message {
  return {
    code: 'line-without-effect',
    sentence: 'This header has a line under "keep" that no rule removes.',
    evidence: [['keep', `"${words}"`]],
    action: 'Remove the entry: the line is part of the article without it.',
  };
}

function removedWithout(words: string): Message {
  return {
    code: 'line-without-effect',
    sentence: 'This header has a line under "furniture" that is removed without it.',
    evidence: [['furniture', `"${words}"`]],
    action: 'Remove the entry: a rule takes the line away already.',
  };
}
