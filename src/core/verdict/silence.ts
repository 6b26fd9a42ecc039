import type { LookedFor, SilenceKind } from '../../schemas/published/verdict-record.ts';
import type { Block } from '../article/block.ts';
import type { QuotePlace } from '../story/selector.ts';
import { foldedString, foldText, printedPlace } from '../text/fold.ts';

/** An article that gives a question no figure: why that is, and where the words stand that were looked for. */

/** A place where a word that was looked for begins; `exact` is that much of the article's words. */
export interface FoundWord extends QuotePlace {
  word: string;
}

/** What is known of an article that gives no figure. */
export interface Silence {
  kind: SilenceKind;
  lookedFor: readonly LookedFor[];
  /** Where the words stand, in the order of reading; in an article that was not read nothing is made of them. */
  found: readonly FoundWord[];
}

/** Looks for words in an article that gives no figure; of one that was not read no silence is told. */
export function findSilence(
  words: readonly string[],
  { blocks, isRead }: { blocks: readonly Block[]; isRead: boolean },
): Silence {
  const found = findWords(words, blocks);
  return {
    kind: isRead ? kindOf(words, found) : 'not-read',
    lookedFor: words.map((word) => ({
      word,
      occurrences: found.filter((place) => place.word === word).length,
    })),
    found: isRead ? found : [],
  };
}

function kindOf(words: readonly string[], found: readonly FoundWord[]): SilenceKind {
  if (found.length > 0) return 'speaks';
  return words.length > 0 ? 'nothing-found' : 'not-searched';
}

/**
 * The places of words by their beginning, whatever their case: "arrest" is found in "arrested" and "Arrests", not
 * in "unarrested"; white space and quotation marks are folded. In the order of reading; the empty word is found nowhere.
 */
export function findWords(words: readonly string[], blocks: readonly Block[]): FoundWord[] {
  const patterns = [...new Set(words)].flatMap((word) => {
    const phrase = foldedString(word);
    const pattern = new RegExp(String.raw`(?<![\p{L}\p{N}])${escape(phrase)}`, 'giu');
    return phrase === '' ? [] : [{ word, pattern }];
  });
  return blocks.flatMap(({ id, text }) => {
    const read = foldText(text);
    const folded = read.text;
    const placeOf = (at: number) => Array.from(folded.slice(0, at)).length;
    const places = patterns.flatMap(({ word, pattern }) =>
      [...folded.matchAll(pattern)].map(({ 0: match, index }): FoundWord => ({
        word,
        block: id,
        ...printedPlace(read, { start: placeOf(index), end: placeOf(index + match.length) }),
      })),
    );
    return places.sort((a, b) => a.start - b.start);
  });
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`);
}
