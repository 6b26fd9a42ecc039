import { CURRENCY_WORDS } from '../../figure/number/currency.ts';
import { SHARED_NAMES } from '../../figure/number/currency-names.ts';

/** Which words find what an article says of a row. */

const MONEY = new RegExp(`^(?:${CURRENCY_WORDS}|${SHARED_NAMES.map(({ noun }) => noun).join('|')})$`, 'iu');
const ANYBODY = /^(?:people|persons?|others)$/iu;

/** True for a word that names money: "crowns", whoever’s they are. */
export function isMoneyWord(word: string): boolean {
  return MONEY.test(word);
}

/** True for words that any count of people has: "people", "others". */
export function isAnybody(words: string): boolean {
  return ANYBODY.test(words);
}

/** The words to search articles by, of words for what is counted: its nouns, without names and those that stand in any sentence. */
export function searchWordsOf(counted: string): string[] {
  return counted
    .split(' and ')
    .map((one) => one.trim().split(/\s+/u).at(-1) ?? '')
    .filter((word) => /^\p{Ll}/u.test(word) && !isAnybody(word) && !isMoneyWord(word));
}

/**
 * True where another title still says what the draft's row asks: it has a word of what befell those whom the row is about,
 * or is the same title. "People missing" is still of "Workers missing", and "People in hospital" no more of "People injured".
 */
export function saysAsDrafted(
  { label, population }: { label: string; population: string },
  title: string,
): boolean {
  const wordsOf = (text: string) => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  const who = wordsOf(population);
  const said = wordsOf(title);
  return (
    title === label ||
    wordsOf(label).some((word) => word !== '' && !who.includes(word) && said.includes(word))
  );
}
