import type { Question } from '../../schemas/content/story.ts';
import type { Block } from '../article/block.ts';
import type { StoryArticle } from '../story/content.ts';
import { findSilence, type Silence } from './silence.ts';

/** The cells of a row: what each article of a story says to one question. */

/** What one article says to one question; without a claim, what is known of its silence. */
export interface Cell<Claim = unknown> {
  article: StoryArticle;
  claims: readonly Claim[];
  silence: Silence | null;
}

/**
 * A cell for each article in the order of the columns, with the claims that `claimsOf` finds in it. `whole` holds the
 * blocks of articles with all their words: an article is not silent of what it says in words that are not shown.
 */
export function fillCells<Claim>(
  { lookFor }: Question,
  articles: readonly StoryArticle[],
  whole: ReadonlyMap<string, readonly Block[]>,
  claimsOf: (article: StoryArticle) => readonly Claim[],
): Cell<Claim>[] {
  return articles.map((article) => {
    const claims = claimsOf(article);
    const blocks = whole.get(article.id) ?? [];
    return {
      article,
      claims,
      silence: claims.length > 0 ? null : findSilence(lookFor, { ...article, blocks }),
    };
  });
}
