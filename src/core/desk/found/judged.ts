import type { Story } from '../../../schemas/content/story.ts';
import type { Edit } from '../../edit/plain-edit.ts';
import type { StoryArticle } from '../../story/content.ts';
import type { QuotePlace } from '../../story/selector.ts';

/** What an editor made of something that was found. */

/** Nothing yet; right as found; something else; or not so. */
export type Judged = 'proposed' | 'confirmed' | 'corrected' | 'forbidden';

/** True for what waits for an editor; false for what is judged, and where there is nothing to judge. */
export function isProposed({ state }: { state: Judged | null }): boolean {
  return state === 'proposed';
}

/** A judgement on anything that was found: it is right, it is not, or it is left to the rules again; `pair` counts its pairs. */
export type PlainJudgement =
  | { act: 'confirm' }
  | { act: 'forbid'; because: string; pair: number | null }
  | { act: 'release'; pair: number | null };

/** Words at a place of one article of a story. */
export type PlacedWords = QuotePlace & { article: string };

/** True for the same words of the same article. */
export function isSamePlace(a: PlacedWords, b: PlacedWords): boolean {
  return a.article === b.article && a.block === b.block && a.start === b.start;
}

/** What a judgement is made on: the story as it was shown, one article of it and all of them. */
export interface Judging {
  story: Story;
  article: string;
  articles: readonly Pick<StoryArticle, 'id' | 'blocks'>[];
}

/** An entry goes, and the key of its list with the last. */
export function removeFrom(list: (string | number)[], entries: readonly unknown[], index: number): Edit {
  return { kind: 'remove', path: entries.length === 1 ? list : [...list, index] };
}

/** The blocks of an article of the story; none of one that it does not have. */
export function blocksOf({ articles }: Judging, article: string): StoryArticle['blocks'] {
  return articles.find(({ id }) => id === article)?.blocks ?? [];
}
