import type { Utterance } from './speech.ts';
import { isKin, readTerms, type Term } from '../passage/term.ts';
import { oncePerText } from '../text/once.ts';

/** How much of one utterance another says again. */

/** What two utterances share: how many terms, and their share of the weight of the one that says less, and of the other. */
export interface Shared {
  terms: number;
  share: number;
  back: number;
}

/** How rare each term is in a story: the fewer texts hold it, the more it weighs. */
export type Rarity = (key: string) => number;

const KIN_SHARE = 0.6;
const LEAST = 0.1;

/** The rarity of terms among texts, by the natural logarithm; one that no text holds is as rare as can be. */
export function rarityOf(texts: readonly string[]): Rarity {
  const counts = new Map<string, number>();
  for (const text of texts)
    for (const key of new Set(termsOf(text).map((term) => term.key)))
      counts.set(key, (counts.get(key) ?? 0) + 1);
  return (key) => LEAST + Math.log((texts.length + 1) / (counts.get(key) ?? 1));
}

/** The different terms of a text, in order. */
export function termsOf(text: string): Term[] {
  const first = new Map<string, Term>();
  for (const { terms } of readTerms(text))
    for (const term of terms) if (!first.has(term.key)) first.set(term.key, term);
  return [...first.values()];
}

/** Compares two utterances by their terms; without any on one side they share nothing. */
export function shareTerms(a: readonly Term[], b: readonly Term[], rarity: Rarity): Shared {
  const weigh = (terms: readonly Term[]) => terms.reduce((sum, { key }) => sum + rarity(key), 0);
  const sharedOf = (terms: readonly Term[], others: readonly Term[]) =>
    terms.filter((term) => others.some((other) => term.key === other.key || isKin(term, other, KIN_SHARE)));
  const left = sharedOf(a, b);
  if (left.length === 0) return { terms: 0, share: 0, back: 0 };
  const right = sharedOf(b, a);
  const [least = 0, most = 0] = [weigh(a), weigh(b)].sort((p, q) => p - q);
  const weight = Math.min(weigh(left), weigh(right));
  return { terms: Math.min(left.length, right.length), share: weight / least, back: weight / most };
}

/** Who makes an utterance: by name, or who may hold the office that is named instead. */
type Made = Pick<Utterance, 'speakers' | 'holders' | 'decided'>;

/**
 * True for two utterances that one speaker may have made: none known, and none by an editor’s word, one in common, one label within the other, or an
 * office that the other’s speaker may hold.
 */
export function mayBeOneSpeaker(a: Made, b: Made): boolean {
  if (a.speakers.length === 0 || b.speakers.length === 0)
    return a.speakers.length === b.speakers.length || !(a.decided ?? b.decided)?.none;
  const isHeld = (one: Made, other: Made) =>
    one.holders.some((name) => [...other.speakers, ...other.holders].includes(name));
  if (isHeld(a, b) || isHeld(b, a)) return true;
  return a.speakers.some((one) => b.speakers.some((other) => isWithin(one, other) || isWithin(other, one)));
}

const wordsOf = oncePerText((label) => label.toLowerCase().split(/\s+/u));

function isWithin(part: string, whole: string): boolean {
  const words = wordsOf(whole);
  return wordsOf(part).every((word) => words.includes(word));
}
