import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

/** The fonts as the site serves them: cut down to the characters and weights that its pages are set in. */

/** A font of the site: the file it is cut from, the file it becomes, and the weights that are kept. */
export interface FontCut {
  from: string;
  to: string;
  weights: { min: number; max: number };
}

/** All fonts that every page preloads. Other letters, as in "Erdoğan", come from the packages' own files. */
export const FONT_CUTS: readonly FontCut[] = [
  {
    from: 'node_modules/@fontsource-variable/newsreader/files/newsreader-latin-wght-normal.woff2',
    to: 'src/styles/fonts/newsreader.woff2',
    weights: { min: 400, max: 600 },
  },
  {
    from: 'node_modules/@fontsource-variable/public-sans/files/public-sans-latin-wght-normal.woff2',
    to: 'src/styles/fonts/public-sans.woff2',
    weights: { min: 400, max: 700 },
  },
];

/** First and last code point of what is kept: Latin-1, the ligature œ, general punctuation, the euro, the minus. */
const RANGES: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa0, 0xff],
  [0x152, 0x153],
  [0x2000, 0x206f],
  [0x20ac, 0x20ac],
  [0x2212, 0x2212],
];

/** The CSS `unicode-range` of what is kept. */
export const UNICODE_RANGE = RANGES.map(([first, last]) => {
  const [from, to] = [first, last].map((point) => point.toString(16).padStart(4, '0').toUpperCase());
  return first === last ? `U+${from ?? ''}` : `U+${from ?? ''}-${to ?? ''}`;
}).join(', ');

/** The bytes of a font as WOFF2, with all its letter forms for the characters kept; the same for the same input. */
export async function cutFont({ from, weights }: FontCut): Promise<Buffer> {
  const characters = RANGES.flatMap(([first, last]) =>
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
