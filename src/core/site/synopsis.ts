import { claimsIn, countTellers, type Passage, tellersOf } from '../passage/passage.ts';
import type { StoryArticle, StoryContent } from '../story/content.ts';
import { oncePerObject } from '../text/once.ts';
import { capitalise, countNoun, countWord } from '../text/count-words.ts';
import { shortenText } from '../text/shorten.ts';
import { synopsisAddress } from './address.ts';
import { inParts } from './places.ts';

/** All texts of a story side by side: what they come to, and in how many pages a reader’s machine opens them. */

/** So many elements of passages a page holds: with its frame and its choices there are 5,000 at most. */
const MOST_ELEMENTS = 4000;

/** So many letters a page holds: some 100 KB, compressed. */
const MOST_LETTERS = 250_000;

/** So many characters of a passage tell it from others. */
const LONGEST_WORDS = 60;

/** From so many columns on cells name their articles and wrap, and empty ones are not seen. */
const MANY_CELLS = 7;

/** The passages of a synopsis by its pages; `isSparse` where cells in which nothing stands are left out. */
export interface SynopsisParts {
  parts: readonly (readonly Passage[])[];
  isSparse: boolean;
}

/** The finding of a synopsis in a headline: how much a program matched between articles; a story of one or none has nothing to compare. */
export function describeSynopsis(passages: readonly Passage[], articles: number): string {
  if (articles === 0) return 'No text to read yet';
  if (articles === 1) return 'One text, with none beside it yet';
  const tellers = passages.map(countTellers);
  const shared = tellers.filter((count) => count > 1).length;
  const byAll = tellers.filter((count) => count === articles).length;
  if (shared === 0) return 'No passage was found that two articles tell';
  const ofAll = articles > 2 && byAll > 0 ? `, ${countWord(byAll)} in all ${countWord(articles)}` : '';
  return `${capitalise(countNoun(shared, 'passage'))} matched between articles${ofAll}`;
}

/**
 * The passages that some articles tell, in parts in their order: one, which has a cell for each article in each row, where
 * a page holds that. At least one part, which is empty for no passage.
 */
export function partSynopsis(passages: readonly Passage[], shown: readonly StoryArticle[]): SynopsisParts {
  const ids = new Set(shown.map(({ id }) => id));
  const told = passages.filter((passage) => tellersOf(passage).some((teller) => ids.has(teller)));
  const whole = partBySize(told, shown, false);
  const isSparse = whole.length > 1 && shown.length >= MANY_CELLS;
  const parts = isSparse ? partBySize(told, shown, true) : whole;
  return { parts: parts.length === 0 ? [[]] : parts, isSparse };
}

/** The address of a passage of a story: in the part of the whole synopsis that holds it, in the first for one that none does. */
export function passageAddress(content: StoryContent, passages: readonly Passage[], id: string): string {
  return `${synopsisAddress(content.id, partsById(passages)(content).get(id))}#${id}`;
}

/** What is in a part: how many passages, and the words with which it begins in the articles that are shown. */
export function describePart(passages: readonly Passage[], shown: readonly StoryArticle[]): string {
  const first = passages[0]?.members.find(({ article }) => shown.some(({ id }) => id === article));
  const from = first ? `, from “${shortenText(first.text, LONGEST_WORDS)}”` : '';
  return `${countNoun(passages.length, 'passage')}${from}`;
}

const partsById = oncePerObject((passages: readonly Passage[]) =>
  oncePerObject(({ articles }: StoryContent) => {
    const { parts } = partSynopsis(passages, articles);
    return new Map(parts.flatMap((part, index) => part.map(({ id }) => [id, index + 1] as const)));
  }),
);

function partBySize(
  passages: readonly Passage[],
  shown: readonly StoryArticle[],
  isSparse: boolean,
): Passage[][] {
  const articles = new Map(shown.map((article) => [article.id, article]));
  return inParts(passages, 1, ({ members, unshown = [] }) => {
    const told = members.flatMap((member) => {
      const article = articles.get(member.article);
      return article ? [{ member, claims: claimsIn(member, article).length }] : [];
    });
    // A row and its note; a cell with its article's name, or empty; words with their place; a claim, its link and figure.
    const cells = new Set(told.map(({ member }) => member.article)).size;
    const claims = told.reduce((sum, one) => sum + one.claims, 0);
    const elements = 2 + 2 * cells + 2 * told.length + 3 * claims + 3 * unshown.length;
    const empty = isSparse ? 0 : shown.length - cells;
    const letters = told.reduce((sum, { member }) => sum + member.text.length, 0);
    return Math.max((elements + empty) / MOST_ELEMENTS, letters / MOST_LETTERS);
  });
}
