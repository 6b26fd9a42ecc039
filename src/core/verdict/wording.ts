import type { Question } from '../../schemas/content/story.ts';
import type { WordedClaim } from '../story/claim.ts';
import type { StoryArticle } from '../story/content.ts';
import { foldedLower } from '../text/fold.ts';
import type { Cell } from './cell.ts';

/** Questions that articles answer in words: which say the same, word for word or as an editor takes them. */

/** A claim in words in its cell. */
export interface WordedCellClaim {
  claim: WordedClaim;
  article: StoryArticle;
  /** The claim's id in its row: `<article>.<claim>`, which is also the fragment of its address. */
  key: string;
}

/** One wording as it is printed first, and all claims that give it: whatever their case and what stands round them. */
export interface Wording {
  printed: string;
  claims: readonly WordedCellClaim[];
}

/** Wordings that an editor takes for one answer, and why. */
export interface Meaning {
  label: string;
  because: string;
  wordings: readonly Wording[];
}

/** One question in words with a cell for each article, in column order, and its wordings in the order of the columns. */
export interface WordedRow {
  question: Question;
  cells: readonly Cell<WordedCellClaim>[];
  claims: readonly WordedCellClaim[];
  wordings: readonly Wording[];
  meanings: readonly Meaning[];
}

/** The row of a question from its cells. */
export function readWordings(question: Question, cells: readonly Cell<WordedCellClaim>[]): WordedRow {
  const claims = cells.flatMap((cell) => cell.claims);
  const wordings = [...Map.groupBy(claims, ({ claim }) => wordingKey(claim.exact)).values()].map(
    (group): Wording => ({ printed: withoutFrame(group[0]?.claim.exact ?? ''), claims: group }),
  );
  const meanings = (question.meanings ?? []).map(({ label, because, claims: keys }): Meaning => ({
    label,
    because,
    wordings: wordings.filter((wording) => wording.claims.some(({ key }) => keys.includes(key))),
  }));
  return { question, cells, claims, wordings, meanings };
}

/** What two wordings share that are the same words. */
export function wordingKey(exact: string): string {
  return trimEnds(foldedLower(exact));
}

/** A wording in quotation marks; one that has some of its own stands as it is. */
export function quoteWording(printed: string): string {
  return /["“”„«»]/u.test(printed) ? printed : `“${printed}”`;
}

/** A quote without the stop that ends it, and without the quotation marks that frame all of it. */
function withoutFrame(exact: string): string {
  const words = exact.replace(/[.,;:\s]+$/u, '');
  return /^["“„«‘'][^"“”„«»]*["”“»’']$/u.test(words) ? words.slice(1, -1) : words;
}

/** Quotation marks and stops at the ends of a quote are no part of its wording. */
function trimEnds(words: string): string {
  return words.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
}
