import type { StoryArticle, StoryContent } from './content.ts';

/** Tellings: articles joined by copying count once, however often they are printed. */

/** The articles of one telling, in the order of the columns. */
export type Telling = readonly StoryArticle[];

/**
 * The tellings of a story, in the order of the columns. Articles are one account where an editor has confirmed
 * that they share an original or that one derives from another, over any number of steps. That no copying was
 * found makes articles separate: they may rest on the same agencies and statements all the same.
 */
export function findTellings({ story, articles }: Pick<StoryContent, 'story' | 'articles'>): Telling[] {
  const roots = new Map<string, string>();
  const rootOf = (id: string): string => {
    const above = roots.get(id);
    return above === undefined ? id : rootOf(above);
  };
  for (const { article, from } of story.lineage) {
    const [one, other] = [rootOf(article), rootOf(from)];
    if (one !== other) roots.set(one, other);
  }
  return [...Map.groupBy(articles, ({ id }) => rootOf(id)).values()];
}

/** The articles that are of one telling with another article. */
export function copiedArticles(tellings: readonly Telling[]): Set<StoryArticle> {
  return new Set(tellings.filter(({ length }) => length > 1).flat());
}

/** How many of the tellings these articles belong to. */
export function countTellings(tellings: readonly Telling[], articles: ReadonlySet<string>): number {
  return tellings.filter((telling) => telling.some(({ id }) => articles.has(id))).length;
}
