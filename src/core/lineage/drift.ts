import type { Statement } from '../../schemas/content/statement.ts';
import type { StoryArticle } from '../story/content.ts';

/** What happened to figures and words on the way: claimed only against what is held. */

/** What drifted: a number, the hedge before it, what it counts, who is said to say it, words in marks, or a word. */
export type DriftKind = 'figure' | 'hedge' | 'noun' | 'attribution' | 'quotation' | 'word';

/** Words as an article prints them; `claim` is the id of the claim that they belong to, if they are one’s. */
export interface DriftPlace {
  article: StoryArticle;
  block: string;
  claim: string | null;
  text: string;
}

/** What an article is held against: the text it derives from, another copy of a lost text, or a statement. */
export type DriftBasis = 'held' | 'sibling' | 'statement';

/** One change: the words here, the words there, and in how many other tellings each reading stands. */
export interface Drift {
  kind: DriftKind;
  basis: DriftBasis;
  here: DriftPlace;
  there: DriftPlace | { statement: Statement; text: string };
  /** True of hedges that point to opposite sides, and of nouns that a full stop tears. */
  isTurned: boolean;
  support: { here: number; there: number } | null;
}
