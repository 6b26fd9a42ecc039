import { either, type Rule } from '../../text/rule.ts';

/** Whether two words name one country, side or town: "Norland", "Norlandish" and "Norlanders". */

/** The ends by which English makes a country's name, its people and its adjective of one stem. */
export const NAME_ENDS: Rule = {
  pattern:
    /(?:(?:i|a|o)?stan|lands?|(?:l|n)?ese|ish(?:m[ae]n)?|(?:vi|i)?ans?|ards?|ite?s?|l?anders?|ers?|ics?|ois|ain|on|ey|en|ia|ya|[aeioy]|[ei]?s|n|ns)$/u,
  takes: ['norlandish', 'sulese', 'torskans', 'velland'],
  keeps: ['marl', 'torsk'],
};

/** Shorter stems are shared by strangers: "Sul" is long enough, "Su" is not. */
const SHORTEST_STEM = 3;
/** Words of many names. */
const COMMON = new RegExp(
  `^${either(
    'the|and|port|lake|mount|river|city|town|village|county|province|district|region|state|valley|strait|strip|island|isle|islands',
    'bay|cape|coast|saint|san|santa|republic|kingdom|union|people|army|forces',
  )}$`,
  'u',
);
const COMPASS = /^(?:north|south|east|west|upper|lower|new|old)(?:ern)?$/u;

/** The forms that a word can have without its ends, the word itself among them. */
function stemsOf(word: string): Set<string> {
  const stems = new Set([word]);
  for (let cut = 1; cut < word.length; cut += 1) {
    const stem = word.slice(0, word.length - cut);
    if (stem.length < SHORTEST_STEM || !isEnd(word.slice(-cut))) continue;
    stems.add(stem).add(stem.replace(/(\p{L})\1$/u, '$1'));
  }
  return stems;
}

const isEnd = (end: string) => NAME_ENDS.pattern.exec(end)?.[0] === end;

function wordsOf(name: string): string[] {
  return name
    .toLowerCase()
    .normalize('NFC')
    .split(/[^\p{L}\p{M}]+/u)
    .filter((word) => word.length >= SHORTEST_STEM && !COMMON.test(word));
}

/**
 * True where one of the words of two names has the same stem, as of a country and its people; never where one name has
 * a quarter of the compass that the other lacks. Names without a word of three letters are nobody's.
 *
 * @example
 * isOneSide('Velland', 'Vellish'); // true
 * isOneSide('South Velland', 'Velland'); // false
 */
export function isOneSide(a: string, b: string): boolean {
  const [mine, other] = [wordsOf(a), wordsOf(b)];
  const quarters = (words: readonly string[]) =>
    words
      .filter((word) => COMPASS.test(word))
      .map((word) => word.replace(/ern$/u, ''))
      .sort()
      .join(' ');
  if (quarters(mine) !== quarters(other)) return false;
  const names = (words: readonly string[]) => words.filter((word) => !COMPASS.test(word));
  return names(mine).some((word) =>
    names(other).some((one) => word === one || !stemsOf(word).isDisjointFrom(stemsOf(one))),
  );
}
