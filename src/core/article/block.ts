import type { RemovedLine } from '../../schemas/content/article.ts';
import type { TextBlock } from '../../schemas/published/article-record.ts';
import type { Span } from '../text/text.ts';
import type { ArticleLine } from './article.ts';

/** The blocks of an article, which readers, quotes and addresses name. */

/** A stretch of a block's words that is printed where not all of them are; `at` is its place in the printed text. */
export interface KeptStretch extends Span {
  at: number;
}

/**
 * A block of an article: the dek, a heading or a paragraph, with the id that its address ends in. `kept` says
 * which words of the article the text has, where it has not all of them.
 */
export interface Block {
  id: string;
  kind: 'headline' | TextBlock['kind'];
  text: string;
  kept?: readonly KeptStretch[];
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

/** The blocks of an article below its headline: dek, headings and paragraphs. */
export function bodyOf<Some extends Pick<Block, 'kind'>>(blocks: readonly Some[]): Some[] {
  return blocks.filter(({ kind }) => kind !== 'headline');
}

/** A removed line as a block, so that a quote can be looked for in it. */
export function removedBlock({ line, text }: RemovedLine): Block {
  return { id: `removed line ${line}`, kind: 'paragraph', text };
}

/** The words of one of the blocks; the empty text where none has the id. */
export function blockText(blocks: readonly Pick<Block, 'id' | 'text'>[], id: string): string {
  return blocks.find((block) => block.id === id)?.text ?? '';
}

/** A block as a reader would point at it: "paragraph 2", "heading 1", "the dek", "removed line 9". */
export function nameBlock(id: string): string {
  const [, letter, number] = /^([hp])(\d+)$/.exec(id) ?? [];
  if (letter && number) return `${letter === 'h' ? 'heading' : 'paragraph'} ${number}`;
  return id.includes(' ') ? id : `the ${id}`;
}
