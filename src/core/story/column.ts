import type { ColumnSet } from '../../schemas/content/story.ts';
import type { StoryArticle, StoryContent } from './content.ts';

/** Which articles stand side by side: all of a story, an editor's set of them, or those that a reader picks. */

/** From how many articles on readers pick columns: two face each other on a page of their own, and three fit any desk. */
export const MANY_COLUMNS = 4;

/** The key of an address's query that names the columns. */
const KEY = 'articles';

/** An editor's set of columns with its articles. */
export interface ShownSet extends Omit<ColumnSet, 'articles'> {
  articles: readonly StoryArticle[];
}

/**
 * The sets of columns of a story, each with its articles in the order of the columns; what has no column is left out,
 * and so is a set of nothing else.
 */
export function columnSets({ story, articles }: Pick<StoryContent, 'story' | 'articles'>): ShownSet[] {
  return story.columns
    .map((set) => ({ ...set, articles: articles.filter(({ id }) => set.articles.includes(id)) }))
    .filter((set) => set.articles.length > 0);
}

/**
 * The ids of the columns that an address's query names, in the order of all columns; all of them where it names none
 * that is known.
 *
 * @example readColumns('?articles=wire+herald', ['herald', 'rewrite', 'wire']) // ['herald', 'wire']
 */
export function readColumns(query: string, all: readonly string[]): readonly string[] {
  const named = new URLSearchParams(query).get(KEY)?.split(' ') ?? [];
  const shown = all.filter((id) => named.includes(id));
  return shown.length > 0 ? shown : all;
}

/** The query that names some columns, with its question mark; the empty text for all columns, and for none. */
export function writeColumns(shown: readonly string[], all: readonly string[]): string {
  const named = all.filter((id) => shown.includes(id));
  if (named.length === 0 || named.length === all.length) return '';
  return `?${new URLSearchParams({ [KEY]: named.join(' ') }).toString()}`;
}
