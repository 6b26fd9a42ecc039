/** The characters that the site's fonts are cut down to: those of every page, and others in files of their own. */

/** First and last code point of each stretch of characters. */
export type CharacterRanges = readonly (readonly [first: number, last: number])[];

/** Basic Latin, the marks of print, the pound and the euro: what every page is set in. */
const BASIC: CharacterRanges = [
  [0x20, 0x7e],
  [0xa0, 0xa0],
  [0xa3, 0xa3],
  [0xa7, 0xa7],
  [0xab, 0xab],
  [0xb0, 0xb1],
  [0xb6, 0xb7],
  [0xbb, 0xbb],
  [0xd7, 0xd7],
  [0x2009, 0x200a],
  [0x2013, 0x2014],
  [0x2018, 0x2019],
  [0x201c, 0x201d],
  [0x2020, 0x2020],
  [0x2022, 0x2022],
  [0x2026, 0x2026],
  [0x202f, 0x202f],
  [0x2060, 0x2060],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

/** Latin-1, the ligature œ and general punctuation, as in "Tokaïev" and "Côte d’Azur". */
const WESTERN: CharacterRanges = [
  [0xa1, 0xff],
  [0x152, 0x153],
  [0x2000, 0x206f],
];

/** The other letters of Europe's Latin alphabets, as in "Erdoğan" and "Łódź". */
const EXTENDED: CharacterRanges = [
  [0x100, 0x151],
  [0x154, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
];

/** The sets of characters, none of which is in two: each is a file of its own in both fonts. */
export const LETTERS = { basic: BASIC, western: without(WESTERN, BASIC), extended: EXTENDED } as const;

/** A set of characters that only some pages need. */
export type FurtherLetters = Exclude<keyof typeof LETTERS, 'basic'>;

const FURTHER = (['western', 'extended'] as const).map((name) => {
  const stretches = LETTERS[name].map((stretch) =>
    stretch.map((point) => `\\u{${point.toString(16)}}`).join('-'),
  );
  return { name, pattern: new RegExp(`[${stretches.join('')}]`, 'u') };
});

/** Nearly all of a page is in these, which no further set has. */
const ASCII = /[\0-\x7f]+/gu;

/** The sets besides the basic one of which a text has a character; none for a text that is set in that alone. */
export function furtherLetters(text: string): FurtherLetters[] {
  const rest = text.replace(ASCII, '');
  return FURTHER.filter(({ pattern }) => pattern.test(rest)).map(({ name }) => name);
}

/** Ranges without the characters of others. */
function without(ranges: CharacterRanges, others: CharacterRanges): CharacterRanges {
  return others.reduce<CharacterRanges>(
    (left, [from, to]) =>
      left.flatMap(([first, last]): CharacterRanges => {
        if (to < first || from > last) return [[first, last]];
        const around: CharacterRanges = [
          [first, from - 1],
          [to + 1, last],
        ];
        return around.filter(([start, end]) => start <= end);
      }),
    ranges,
  );
}
