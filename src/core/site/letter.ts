/** The characters that the site's fonts are cut down to: those of every page, and further ones in files of their own. */

/** First and last code point of each stretch of characters. */
export type CharacterRanges = readonly (readonly [first: number, last: number])[];

/** Latin-1, the ligature œ, general punctuation, the euro, the minus: what every page is set in. */
export const BASIC_LETTERS: CharacterRanges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

/** The other letters of Europe's Latin alphabets, as in "Erdoğan" and "Łódź", for pages that have any. */
export const EXTENDED_LETTERS: CharacterRanges = [
  [0x100, 0x151],
  [0x154, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
];

/** True for a text with a letter that only the fonts for further letters have. */
export function hasExtendedLetters(text: string): boolean {
  return EXTENDED_LETTERS.some(([first, last]) =>
    new RegExp(`[\\u{${first.toString(16)}}-\\u{${last.toString(16)}}]`, 'u').test(text),
  );
}
