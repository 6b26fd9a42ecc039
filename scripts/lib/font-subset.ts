import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** The fonts as the site serves them: cut down to the characters and weights that its pages are set in. */

/** First and last code point of each stretch of characters that is kept. */
type Ranges = readonly (readonly [first: number, last: number])[];

/** A font of the site: the file it is cut from, the file it becomes, and the characters and weights that are kept. */
export interface FontCut {
  from: string;
  to: string;
  ranges: Ranges;
  weights: { min: number; max: number };
}

/** Latin-1, the ligature œ, general punctuation, the euro, the minus: what every page is set in. */
const BASIC: Ranges = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

/** The other letters of Europe's Latin alphabets, as in "Erdoğan" and "Łódź", for pages that have any. */
const EXTENDED: Ranges = [
  [0x100, 0x151],
  [0x154, 0x17f],
  [0x218, 0x21b],
  [0x1e9e, 0x1e9e],
];

const FAMILIES = [
  { name: 'newsreader', weights: { min: 400, max: 600 } },
  { name: 'public-sans', weights: { min: 400, max: 700 } },
] as const;

/** All fonts that pages preload. */
export const FONT_CUTS: readonly FontCut[] = FAMILIES.flatMap(({ name, weights }) => {
  const folder = `node_modules/@fontsource-variable/${name}/files`;
  return [
    {
      from: `${folder}/${name}-latin-wght-normal.woff2`,
      to: `src/styles/fonts/${name}.woff2`,
      ranges: BASIC,
      weights,
    },
    {
      from: `${folder}/${name}-latin-ext-wght-normal.woff2`,
      to: `src/styles/fonts/${name}-extended.woff2`,
      ranges: EXTENDED,
      weights,
    },
  ];
});

/** What is kept as CSS says it: `U+0020-007E, U+00A0-00FF`. */
export function unicodeRange({ ranges }: Pick<FontCut, 'ranges'>): string {
  return ranges
    .map(([first, last]) => {
      const [from, to] = [first, last].map((point) => point.toString(16).padStart(4, '0').toUpperCase());
      return first === last ? `U+${from ?? ''}` : `U+${from ?? ''}-${to ?? ''}`;
    })
    .join(', ');
}

/** The bytes of a font as WOFF2, with all its letter forms for the characters kept; the same for the same input. */
export async function cutFont({ from, ranges, weights }: FontCut): Promise<Buffer> {
  const characters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return subsetFont(await readFile(from), characters.join(''), {
    targetFormat: 'woff2',
    variationAxes: { wght: weights },
  });
}

/** Writes all fonts of the site; gives the path and the size of each. */
export async function writeFonts(): Promise<{ path: string; bytes: number }[]> {
  return Promise.all(
    FONT_CUTS.map(async (cut) => {
      const bytes = await cutFont(cut);
      await writeFile(cut.to, bytes);
      return { path: cut.to, bytes: bytes.length };
    }),
  );
}
