import { capitalise, countNoun, countWord, joinList } from '../text/count-words.ts';
import type { Quotation, Rendering } from './quotation.ts';
import { foldedLower } from '../text/fold.ts';
import { termsOf } from './utterance-likeness.ts';

/** What the quotations of a story show at a glance. */

/** A heading, and a sentence with the numbers behind it. */
export interface QuotationFinding {
  title: string;
  dek: string;
}

const FEW_WORDS = 6;

/** True for an utterance that two articles or more give in their words. */
export function isShared({ renderings, unshown = [] }: Quotation): boolean {
  return new Set([...renderings.map(({ article }) => article), ...unshown]).size > 1;
}

/**
 * The heading of the quotations: the few words of one speaker that two articles quote without any word in
 * common, or else how many are quoted; in both cases the numbers. Without quotations it says that there are
 * none.
 */
export function describeQuotations(quotations: readonly Quotation[]): QuotationFinding {
  if (quotations.length === 0)
    return {
      title: 'No quotation was found',
      dek: 'We searched the articles for words between quotation marks.',
    };
  const shared = quotations.filter(isShared).length;
  const speakers = new Set(quotations.flatMap(({ speaker }) => speaker ?? [])).size;
  const isWhole = quotations.every(({ speaker }) => speaker !== null);
  const told = speakers === 0 ? 'speakers who are not named' : countNoun(speakers, 'speaker');
  const by = isWhole || speakers === 0 ? told : `${told} and others who are not named`;
  const utterances = capitalise(countNoun(quotations.length, 'utterance'));
  const which = whichOf(shared, quotations.length);
  const [contrast] = quotations.flatMap(findContrast).sort((p, q) => q.articles - p.articles);
  return {
    title:
      contrast?.title ??
      `${utterances} quoted, ${which}${shared > 0 ? 'in several renderings' : 'by one article'}`,
    dek: `${utterances} by ${by}, ${which}in the words of ${shared > 0 ? 'two articles or more' : 'one article'}.`,
  };
}

/** What an editor decided of a quotation, as a sentence with the reason if there is one; null where the texts alone say it. */
export function describeDecision({
  speaker,
  decided,
}: Pick<Quotation, 'speaker' | 'decided'>): string | null {
  if (!decided) return null;
  const acts = [
    ...(decided.speaker ? [speaker === null ? 'left unnamed' : 'named'] : []),
    ...(decided.confirmed ? ['confirmed'] : []),
    ...(decided.joined ? ['put together'] : []),
    ...(decided.parted ? ['kept apart from another'] : []),
  ];
  const by = `${capitalise(joinList(acts))} by an editor`;
  return decided.because === null ? `${by}.` : `${by}: ${decided.because}`;
}

/** "two of them ", "each " where it holds of all or of none, and nothing of a single one. */
function whichOf(some: number, all: number): string {
  if (some > 0 && some < all) return `${countWord(some)} of them `;
  return all === 1 ? '' : 'each ';
}

/** The commonest wording of a term and one that shares nothing with it, both between quotation marks. */
function findContrast({ speaker, renderings }: Quotation): { title: string; articles: number }[] {
  const terms = renderings.filter(({ direct, text }) => direct && text.split(/\s+/u).length <= FEW_WORDS);
  const alike = (a: Rendering, b: Rendering) =>
    termsOf(a.text).some(({ key }) => termsOf(b.text).some((term) => term.key === key));
  const kin = (one: Rendering) =>
    terms.filter((other) => wordsOf(one) === wordsOf(other) || alike(one, other)).length;
  const [first] = [...terms].sort((a, b) => kin(b) - kin(a));
  const other = first && terms.find((term) => term.article !== first.article && !alike(first, term));
  if (!first || !other || speaker === null || terms.length < renderings.length) return [];
  const title = `${speaker} is quoted as saying “${first.text}” – and “${other.text}”`;
  return [{ title, articles: new Set(terms.map(({ article }) => article)).size }];
}

function wordsOf({ text }: Rendering): string {
  return foldedLower(text);
}
