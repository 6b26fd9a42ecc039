import type { StoryArticle } from '../story/content.ts';

/** The list of a story's passages, for readers whose browser finds words on a page and runs no script. */

/** So many passages a page lists: some 2,000 elements and 100 KB, which the oldest phone opens. */
const MOST_OF_PAGE = 1000;

/**
 * The articles of each page of a story's list, whole ones in the order of the columns: as many as hold 1,000 passages
 * together, and at least one. None for a story without articles.
 */
export function partPassages<Article extends Pick<StoryArticle, 'blocks'>>(
  articles: readonly Article[],
): Article[][] {
  const parts: Article[][] = [];
  let held = 0;
  for (const article of articles) {
    const part = parts.at(-1);
    held += article.blocks.length;
    if (part && held <= MOST_OF_PAGE) part.push(article);
    else {
      parts.push([article]);
      held = article.blocks.length;
    }
  }
  return parts;
}

/** How many passages some articles have. */
export function countPassages(articles: readonly Pick<StoryArticle, 'blocks'>[]): number {
  return articles.reduce((sum, { blocks }) => sum + blocks.length, 0);
}
