import { readSentences, type Sentence, type Word } from '../text/sentence.ts';
import { findNumbers, type TextNumber } from '../figure/number/number.ts';
import { kindOf } from '../figure/number/number-kind.ts';
import { bareLetters } from '../text/fold.ts';
import { oncePerText } from '../text/once.ts';
import { findQuotes } from '../text/quote-mark.ts';
import { sharedStart, type Span } from '../text/text.ts';

/** What a sentence is about, as terms that two sentences can share. */

/**
 * A word that carries matter, a name or a number. `key` is equal for terms that are the same: the folded
 * dictionary form of a word, the value of a number. `root` is the beginning of a longer word, which its kin
 * share; null where a term has none. `isBound`: a part of a name of several words. `isVague`: a number that has
 * only a lower end ("dozens"). `kind`: what a number is instead of a count, null for a count and for words.
 */
export interface Term {
  key: string;
  root: string | null;
  isNumber: boolean;
  isName: boolean;
  isQuoted: boolean;
  isBound: boolean;
  isVague: boolean;
  kind: string | null;
}

/** A sentence of a block with its terms, in order. */
export interface TermedSentence extends Span {
  terms: readonly Term[];
}

const ROOT_LENGTH = 4;

const YEAR = /^(?:1[6-9]|20)\d\d$/u;

/**
 * The sentences of a text with their terms; a sentence without any has an empty list. Accents and hyphens are
 * folded, "8,000" and "eight thousand" are one term, and what stands between quotation marks is marked.
 *
 * @example readTerms('Nearly 8,000 were held.')[0]?.terms.map(({ key }) => key) // ['#8000', 'hold']
 */
export const readTerms = oncePerText(parseTerms);

function parseTerms(text: string): readonly TermedSentence[] {
  const numbers = findNumbers(text).map((number) => ({ ...number, kind: kindIn(text, number) }));
  const quoted = findQuotes(text);
  return readSentences(text).map((sentence) => ({
    start: sentence.start,
    end: sentence.end,
    terms: termsOf(sentence, numbers, quoted),
  }));
}

/** What a number is instead of a count; four plain digits that may be a year are one unless they are something else. */
function kindIn(text: string, number: TextNumber): string | null {
  const kind = kindOf(text, number);
  return (kind === null || kind === 'date') && YEAR.test(number.text) ? 'year' : kind;
}

function termsOf(
  sentence: Sentence,
  numbers: readonly (TextNumber & Pick<Term, 'kind'>)[],
  quoted: readonly Span[],
): Term[] {
  const terms: Term[] = [];
  let open: Span | undefined;
  for (const [index, word] of sentence.words.entries()) {
    const isQuoted = quoted.some((span) => holds(span, word));
    const number = numbers.find((span) => span.start <= word.start && word.start < span.end);
    const plain = {
      isNumber: false,
      isName: false,
      isQuoted,
      isBound: false,
      isVague: false,
      root: null,
      kind: null,
    };
    if (number) {
      if (number !== open)
        terms.push({
          ...plain,
          key: `#${Number.isFinite(number.value) ? number.value : number.text}`,
          isNumber: true,
          isVague: number.vague,
          kind: number.kind,
        });
      open = number;
    } else if (!word.isFunction) {
      const key = foldWord(word.isName ? word.text : word.lemma);
      const isBound =
        isPartOfName(word, sentence.words[index - 1]) || isPartOfName(word, sentence.words[index + 1]);
      const root = Array.from(key).length > ROOT_LENGTH ? key.slice(0, ROOT_LENGTH) : null;
      if (key) terms.push({ ...plain, key, root, isName: word.isName, isBound });
    }
  }
  return terms;
}

function holds(span: Span, { start, end }: Span): boolean {
  return span.start <= start && end <= span.end;
}

/** Two names with at most a space or a hyphen between them are one name. */
function isPartOfName(word: Word, neighbour: Word | undefined): boolean {
  if (!neighbour || !word.isName || !neighbour.isName || neighbour.isFunction) return false;
  return Math.max(word.start, neighbour.start) - Math.min(word.end, neighbour.end) <= 1;
}

/** True of two words of one root that have this share of the longer one in common at their beginning. */
export function isKin(a: Term, b: Term, share: number): boolean {
  if (a.root === null || a.root !== b.root) return false;
  return sharedStart(a.key, b.key) >= share * Math.max(a.key.length, b.key.length);
}

/** Small letters without accents; the possessive's end falls away. */
function foldWord(word: string): string {
  return bareLetters(word)
    .replace(/['’]s?$/u, '')
    .replace(/[^\p{L}\p{N}]/gu, '');
}
