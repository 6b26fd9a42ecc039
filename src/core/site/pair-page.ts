import { columnSets } from '../story/column.ts';
import type { StoryArticle, StoryContent } from '../story/content.ts';
import { oncePerObject } from '../text/once.ts';
import { chooserAddress, facingAddress } from './address.ts';

/** Which two texts of a story stand face to face on a page of their own, and where the others do. */

/**
 * Up to so many articles of a story each two of them have a page, 66 in all. With more of them each article has one page,
 * on which readers choose the other text.
 */
export const MOST_WITH_ALL_PAIRS = 12;

/** Two articles of a story, the one in the earlier column first. */
export type ArticlePair = readonly [StoryArticle, StoryArticle];

/**
 * The pairs of a story that have a page of their own, in the order of the columns: all of them, or in a story of many
 * articles neighbours in lineage and those that a set of columns holds together.
 */
export const pairsWithPage = oncePerObject((content: StoryContent): readonly ArticlePair[] => {
  const { articles } = content;
  const all = pairUp(articles);
  if (articles.length <= MOST_WITH_ALL_PAIRS) return all;
  const near = new Set([...lineagePairs(content), ...setPairs(content)].map(keyOf));
  return all.filter((pair) => near.has(keyOf(pair)));
});

/** The articles that have a page on which readers choose the text beside theirs; none where all pairs have a page. */
export function choosersOf({ articles }: Pick<StoryContent, 'articles'>): readonly StoryArticle[] {
  return articles.length <= MOST_WITH_ALL_PAIRS ? [] : articles;
}

/** Where two articles of a story stand face to face, whichever is named first: on their own page, or where they are chosen. */
export function pairAddress(content: StoryContent, one: StoryArticle, other: StoryArticle): string {
  const [a, b] = inColumnOrder(content, one, other);
  return pageKeys(content).has(keyOf([a, b]))
    ? facingAddress(content.id, a.id, b.id)
    : chooserAddress(content.id, one.id, other.id);
}

/** Two articles as their columns stand. */
export function inColumnOrder(
  { articles }: Pick<StoryContent, 'articles'>,
  one: StoryArticle,
  other: StoryArticle,
): ArticlePair {
  return articles.indexOf(one) <= articles.indexOf(other) ? [one, other] : [other, one];
}

const pageKeys = oncePerObject((content: StoryContent) => new Set(pairsWithPage(content).map(keyOf)));

const keyOf = ([a, b]: ArticlePair) => `${a.id} ${b.id}`;

function pairUp(articles: readonly StoryArticle[]): ArticlePair[] {
  return articles.flatMap((a, index) => articles.slice(index + 1).map((b): ArticlePair => [a, b]));
}

/** An article and the one that it derives from; of those that derive from one text that is not here, each and the next. */
function lineagePairs(content: StoryContent): ArticlePair[] {
  const { articles, story } = content;
  const find = (wanted: string) => articles.find(({ id }) => id === wanted);
  return [...Map.groupBy(story.lineage, ({ from }) => from)].flatMap(([from, entries]) => {
    const source = find(from);
    const derived = articles.filter(({ id }) => entries.some(({ article }) => article === id));
    if (source) return derived.map((article) => inColumnOrder(content, source, article));
    return derived.slice(1).map((article, index): ArticlePair => [derived[index] ?? article, article]);
  });
}

/** A set of more articles is read as the whole story is: passage by passage, or by choosing two. */
function setPairs(content: StoryContent): ArticlePair[] {
  return columnSets(content)
    .filter(({ articles }) => articles.length <= MOST_WITH_ALL_PAIRS)
    .flatMap(({ articles }) => pairUp(articles));
}
