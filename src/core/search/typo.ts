import Fuse from 'fuse.js/basic';
import type { KnownForm } from './store.ts';

/** Mistyped words: Fuse.js judges the few words of the vocabulary that could be meant at all. */

/** A form that may have been meant, the less the score the likelier. */
export interface Guess {
  form: KnownForm;
  score: number;
}

/** All forms with what tells at a glance that one cannot be meant: which letters it has. */
export interface Vocabulary {
  forms: readonly KnownForm[];
  letters: Uint32Array;
}

/** Forms made ready for guessing. */
export function prepareVocabulary(forms: readonly KnownForm[]): Vocabulary {
  return { forms, letters: Uint32Array.from(forms, ({ form }) => lettersOf(form)) };
}

/**
 * The forms that a mistyped word may stand for, the likeliest first, and of those only the equally likely. A word of
 * four or five letters may have one slip, or two neighbours changed about; a longer one two; from ten letters three.
 * With `isOpen` its end may be missing. None for shorter words.
 */
export function guessWord(word: string, vocabulary: Vocabulary, isOpen: boolean): Guess[] {
  const slips = slipsOf(word);
  if (slips === 0) return [];
  const guesses = candidates(word, vocabulary, Math.max(slips, 2), isOpen).flatMap((form): Guess[] => {
    const isLonger = form.form.length > word.length + slips;
    const printed = isLonger ? form.form.slice(0, word.length) : form.form;
    const allowed = isSwap(word, printed) ? Math.max(slips, 2) : isLonger ? slips - 1 : slips;
    const score = distance(word, printed, allowed);
    return score === null ? [] : [{ form, score: isLonger ? score + 0.1 : score }];
  });
  const best = Math.min(...guesses.map(({ score }) => score));
  return guesses.filter(({ score }) => score <= best + 0.02).sort(byScore);
}

/** The forms nearest to a word that nothing was found for, however far: at most `most`, the nearest first. */
export function nearestWords(word: string, { forms }: Vocabulary, most: number): string[] {
  if (word.length < 4) return [];
  const words = forms.filter(({ form }) => form.length > 3 && !form.startsWith('#'));
  const near = words.filter(({ form }) => form.startsWith(word.slice(0, 1)));
  return new Fuse(near, { keys: ['form'], threshold: 0.5, ignoreFieldNorm: true, distance: 20 })
    .search(word, { limit: most })
    .map(({ item }) => item.form);
}

function byScore(a: Guess, b: Guess): number {
  return a.score - b.score || b.form.frequency - a.form.frequency;
}

function slipsOf(word: string): number {
  const { length } = word;
  if (length < 4 || /\p{N}/u.test(word)) return 0;
  return length < 6 ? 1 : length < 10 ? 2 : 3;
}

/** Fuse's score of two words of nearly one length, and a little for each letter too many; null beyond the slips. */
function distance(word: string, printed: string, slips: number): number | null {
  const { isMatch, score } = Fuse.match(word, printed, {
    threshold: (slips + 0.01) / word.length,
    ignoreLocation: true,
  });
  const more = Math.abs(printed.length - word.length);
  // Fuse finds a word inside a longer one at no cost; that is another word, not a slip.
  return !isMatch || (score < 0.01 && more > 0) ? null : score + more * 0.015;
}

function candidates(
  word: string,
  { forms, letters }: Vocabulary,
  slips: number,
  isOpen: boolean,
): KnownForm[] {
  const wanted = lettersOf(word);
  return forms.filter(({ form }, index) => {
    const more = form.length - word.length;
    if (more < -slips) return false;
    const printed = letters[index] ?? 0;
    if (countBits(wanted & ~printed) > slips) return false;
    if (more <= slips) return countBits(printed & ~wanted) <= slips && form !== word;
    return isOpen && word.length > 4 && form.startsWith(word.charAt(0));
  });
}

/** Two neighbours changed about, which Fuse counts as two slips: "tdie" for "tide", but not "later" for "alert". */
function isSwap(a: string, b: string): boolean {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return (
    a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
  );
}

function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) letters |= 1 << (word.charCodeAt(index) & 31);
  return letters >>> 0;
}

function countBits(bits: number): number {
  let left = bits - ((bits >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return (((left + (left >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
