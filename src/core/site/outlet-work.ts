import type { LineageEntry, Story } from '../../schemas/content/story.ts';
import type { StoryArticle, StoryContent } from '../story/content.ts';

/** What a named outlet has to do with the stories: what it printed, and what others made of what it printed. */

/** An article that derives from an outlet’s original. */
export interface DerivedWork {
  content: StoryContent;
  original: Story['originals'][number];
  article: StoryArticle;
  entry: LineageEntry;
}

/** An outlet’s articles that are held, and articles of whatever outlet that derive from its originals. */
export interface OutletWork {
  printed: readonly { content: StoryContent; article: StoryArticle }[];
  derived: readonly DerivedWork[];
}

/** All that the stories hold of an outlet, in the order of stories and columns; empty lists for one nobody names. */
export function collectWork(outlet: string, stories: readonly StoryContent[]): OutletWork {
  return {
    printed: stories.flatMap((content) =>
      content.articles
        .filter(({ frontMatter }) => frontMatter.outlet === outlet)
        .map((article) => ({ content, article })),
    ),
    derived: stories.flatMap((content) =>
      content.articles.flatMap((article) =>
        content.story.lineage
          .filter((entry) => entry.article === article.id)
          .flatMap((entry) => {
            const original = content.story.originals.find(({ id }) => id === entry.from);
            return original?.outlet === outlet ? [{ content, original, article, entry }] : [];
          }),
      ),
    ),
  };
}
