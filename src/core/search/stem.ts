import { americanSpelling } from './spelling.ts';

/** The stem of an English word, after M. F. Porter, "An algorithm for suffix stripping" (1980). */

const VOWEL = '[aeiouy]';
/** Porter's measure: how many times a vowel is followed by a consonant, "y" being a vowel behind a consonant. */
const CONSONANTS = '[^aeiou][^aeiouy]*';
const VOWELS = `${VOWEL}[aeiou]*`;
const HAS_ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`);
const HAS_TWO = new RegExp(`^(?:${CONSONANTS})?(?:${VOWELS}${CONSONANTS}){2}`);
const IS_ONE = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`);
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?${VOWEL}`);
const ENDS_SHORT = new RegExp(`^${CONSONANTS}${VOWEL}[^aeiouwxy]$`);

const SECOND: Record<string, string> = {
  ational: 'ate', tional: 'tion', enci: 'ence', anci: 'ance', izer: 'ize', bli: 'ble', alli: 'al', entli: 'ent',
  eli: 'e', ousli: 'ous', ization: 'ize', ation: 'ate', ator: 'ate', alism: 'al', iveness: 'ive', fulness: 'ful',
  ousness: 'ous', aliti: 'al', iviti: 'ive', biliti: 'ble', logi: 'log',
}; // prettier-ignore
const THIRD: Record<string, string> = {
  icate: 'ic', ative: '', alize: 'al', iciti: 'ic', ical: 'ic', ful: '', ness: '',
}; // prettier-ignore
const FOURTH =
  /^(.+?)(al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize|(?<=[st])ion)$/;

const endingOf = (endings: Record<string, string>) =>
  new RegExp(`^(.+?)(${Object.keys(endings).join('|')})$`);
const SECOND_ENDING = endingOf(SECOND);
const THIRD_ENDING = endingOf(THIRD);

/**
 * The stem that the forms of a word share: "theories" and "theory" give one, and so do "organised" and
 * "organizing". A word that has anything but the letters a to z, or fewer than three of them, is its own stem.
 */
export function stemOf(word: string): string {
  if (!/^[a-z]{3,}$/.test(word)) return word;
  let stem = americanSpelling(word);
  stem = withoutPlural(stem);
  stem = withoutPast(stem);
  if (stem.endsWith('y') && HAS_VOWEL.test(stem.slice(0, -1))) stem = `${stem.slice(0, -1)}i`;
  stem = replaceEnding(stem, SECOND_ENDING, SECOND);
  stem = replaceEnding(stem, THIRD_ENDING, THIRD);
  const [, before = ''] = FOURTH.exec(stem) ?? [];
  if (HAS_TWO.test(before)) stem = before;
  return withoutFinal(stem);
}

function withoutPlural(word: string): string {
  if (/(?:ss|i)es$/.test(word)) return word.slice(0, -2);
  return /[^s]s$/.test(word) ? word.slice(0, -1) : word;
}

function withoutPast(word: string): string {
  const [, agreed] = /^(.+)eed$/.exec(word) ?? [];
  if (agreed !== undefined) return HAS_ONE.test(agreed) ? word.slice(0, -1) : word;
  const [, before = ''] = /^(.+)(?:ed|ing)$/.exec(word) ?? [];
  if (!HAS_VOWEL.test(before)) return word;
  if (/(?:at|bl|iz)$/.test(before)) return `${before}e`;
  if (/([^aeiouyszl])\1$/.test(before)) return before.slice(0, -1);
  return ENDS_SHORT.test(before) && IS_ONE.test(before) ? `${before}e` : before;
}

function replaceEnding(word: string, pattern: RegExp, endings: Record<string, string>): string {
  const [, before = '', ending = ''] = pattern.exec(word) ?? [];
  return HAS_ONE.test(before) ? before + (endings[ending] ?? '') : word;
}

function withoutFinal(word: string): string {
  let stem = word;
  if (stem.endsWith('e')) {
    const before = stem.slice(0, -1);
    const isLong = HAS_TWO.test(before) || (HAS_ONE.test(before) && !ENDS_SHORT.test(before));
    if (isLong) stem = before;
  }
  // Porter halves "ll" only behind a long beginning; here "travelled" is to meet "traveled".
  return stem.endsWith('ll') && stem.length > 3 ? stem.slice(0, -1) : stem;
}
