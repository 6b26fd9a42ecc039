import type { StoryArticle, StoryContent } from '../story/content.ts';

/** Which articles may be held against each other as one text, and on what ground. */

/**
 * Two articles of one descent: `held` where the second is the text that the first derives from, so that a
 * change is a change; `sibling` where both derive from one original that nobody holds, so that it is not known
 * which of them changed it.
 */
export interface Kin {
  article: StoryArticle;
  against: StoryArticle;
  basis: 'held' | 'sibling';
}

/** The pairs that an editor’s lineage makes, in the order of the columns; an article without kin is in none. */
export function findKin({ story, articles, superseded }: StoryContent): Kin[] {
  const held = new Map([...articles, ...superseded].map((article) => [article.id, article]));
  const originsOf = ({ id }: StoryArticle) =>
    story.lineage.filter((entry) => entry.article === id).map(({ from }) => from);
  return articles.flatMap((article, index): Kin[] =>
    originsOf(article).flatMap((from): Kin[] => {
      const parent = held.get(from);
      if (parent) return [{ article, against: parent, basis: 'held' }];
      return articles
        .slice(index + 1)
        .filter((other) => originsOf(other).includes(from))
        .map((against) => ({ article, against, basis: 'sibling' }));
    }),
  );
}
