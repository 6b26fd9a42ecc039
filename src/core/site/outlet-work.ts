import { describeLineageEntry } from '../lineage/article-lineage-words.ts';
import { isAbridged, type StoryArticle, type StoryContent, titleOf } from '../story/content.ts';

/** What a named outlet has to do with the stories: what it printed, and what others made of what it printed. */

/** An article as pages of the whole site name it. */
export interface HeldArticle {
  id: string;
  label: string;
  /** What it is called by itself. */
  title: string;
  /** As printed; null where it has none. */
  headline: string | null;
  outlet: string;
  /** False where another took its place. */
  isColumn: boolean;
  isAbridged: boolean;
  /** The outlets from whose originals it derives, with how that is known. */
  origins: readonly { outlet: string; words: string }[];
}

/** A story with its articles: the columns in their order, then those that others took the place of. */
export interface HeldStory {
  id: string;
  title: string;
  articles: readonly HeldArticle[];
}

/** Articles of an outlet that are held, and articles of whatever outlet that derive from its originals. */
export interface OutletWork {
  printed: readonly { story: HeldStory; article: HeldArticle }[];
  derived: readonly { story: HeldStory; article: HeldArticle; words: string }[];
}

/** What pages of the whole site name of an article of a story. */
export function holdForSite(article: StoryArticle, content: StoryContent, isColumn: boolean): HeldArticle {
  const { id, label, frontMatter } = article;
  const { lineage, originals } = content.story;
  return {
    ...{ id, label, title: titleOf(article), isColumn },
    ...{ headline: frontMatter.headline, outlet: frontMatter.outlet, isAbridged: isAbridged(article) },
    origins: lineage
      .filter((entry) => entry.article === id)
      .flatMap((entry) => {
        const outlet = originals.find((original) => original.id === entry.from)?.outlet;
        return outlet === undefined ? [] : [{ outlet, words: describeLineageEntry(entry, content) }];
      }),
  };
}

/** All that the stories hold of an outlet, in the order of stories and columns; empty lists for one nobody names. */
export function collectWork(outlet: string, stories: readonly HeldStory[]): OutletWork {
  const columns = stories.flatMap((story) =>
    story.articles.filter(({ isColumn }) => isColumn).map((article) => ({ story, article })),
  );
  return {
    printed: columns.filter(({ article }) => article.outlet === outlet),
    derived: columns.flatMap(({ story, article }) =>
      article.origins
        .filter((origin) => origin.outlet === outlet)
        .map(({ words }) => ({ story, article, words })),
    ),
  };
}
