import type { Statement } from '../../schemas/content/statement.ts';
import { everyArticle, type StoryArticle, type StoryContent } from '../story/content.ts';

/** What happened to figures and words on the way: claimed only against what is held. */

/** What drifted: a number, the hedge before it, what it counts, who is said to say it, words in marks, or a word. */
export type DriftKind = 'figure' | 'hedge' | 'noun' | 'attribution' | 'quotation' | 'word';

/** Words as an article prints them; `claim` is the id of the claim that they belong to, if they are one’s. */
export interface DriftPlace<Article = StoryArticle> {
  article: Article;
  block: string;
  claim: string | null;
  text: string;
}

/** What an article is held against: the text it derives from, another copy of a lost text, or a statement. */
export type DriftBasis = 'held' | 'sibling' | 'statement';

/** How many other tellings print the words of each side; null where that cannot be proved. */
export interface Printing {
  here: number | null;
  there: number | null;
}

/** One change: the words here, the words there, and how many other tellings print each. */
export interface Drift<Article = StoryArticle> {
  kind: DriftKind;
  basis: DriftBasis;
  here: DriftPlace<Article>;
  there: DriftPlace<Article> | { statement: Statement; text: string };
  /** True of hedges that point to opposite sides, and of nouns that a full stop tears. */
  isTurned: boolean;
  support: Printing | null;
}

/** Drift whose articles are named, not held: plain data, and short. */
export type NamedDrift = Drift<Pick<StoryArticle, 'id'>>;

/** The same drift with its articles only named. */
export function nameArticles(drift: Drift): NamedDrift {
  const name = (place: DriftPlace) => ({ ...place, article: { id: place.article.id } });
  const { here, there } = drift;
  return { ...drift, here: name(here), there: 'statement' in there ? there : name(there) };
}

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
export function findKin(content: StoryContent): Kin[] {
  const { story, articles } = content;
  const held = new Map(everyArticle(content).map((article) => [article.id, article]));
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
