import { readFile } from 'node:fs/promises';
import { type CharacterRanges, LETTERS } from '../core/site/letter.ts';
import { writeWhole } from './whole-file.ts';

/** The fonts of the site’s pages and of its cards: cut down to the characters and weights that these are set in. */

/** A font: the file it is cut from, the file it becomes, and the characters that are kept. */
interface Cut {
  from: string;
  to: string;
  ranges: CharacterRanges;
}

/** A font of the site’s pages, with the weights that are kept. */
export interface FontCut extends Cut {
  weights: { min: number; max: number };
}

/** A font of the cards, whose renderer knows neither several weights in one file nor WOFF2. */
export interface CardFontCut extends Cut {
  weight: Family['cardWeight'];
}

const FAMILIES = [
  { name: 'newsreader', weights: { min: 400, max: 600 }, cardWeight: 500 },
  { name: 'public-sans', weights: { min: 400, max: 700 }, cardWeight: 600 },
] as const;

type Family = (typeof FAMILIES)[number];

/** Where all of them stand. */
const FONTS = 'src/styles/fonts';

/** The variable font that a package of a family has for a script, as a path from the project's folder. */
function fontFile(family: Family['name'], script: 'latin' | 'latin-ext'): string {
  return `node_modules/@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`;
}

/** The package's file that has the characters of a set, and what ends the name of the set's own file. */
const SETS = [
  { letters: 'basic', script: 'latin', end: '' },
  { letters: 'western', script: 'latin', end: '-western' },
  { letters: 'extended', script: 'latin-ext', end: '-extended' },
] as const;

/** All fonts of the site’s pages. */
export const FONT_CUTS: readonly FontCut[] = FAMILIES.flatMap(({ name, weights }) =>
  SETS.map(({ letters, script, end }) => ({
    from: fontFile(name, script),
    to: `${FONTS}/${name}${end}.woff2`,
    ranges: LETTERS[letters],
    weights,
  })),
);

/** Every character that a package’s file may have: Latin of all kinds, punctuation, signs. */
const ALL: CharacterRanges = [[0, 0x2cff]];

/** The font of a family that cards are set in, for a script. */
/** All fonts of the cards: of each family, the file of the plain letters and that of all others. */
export const CARD_FONT_CUTS: readonly CardFontCut[] = FAMILIES.flatMap(({ name, cardWeight }) =>
  (['latin', 'latin-ext'] as const).map((script) => ({
    from: fontFile(name, script),
    to: `${FONTS}/card-${name}-${script}.woff`,
    ranges: ALL,
    weight: cardWeight,
  })),
);

/** What is kept as CSS says it: `U+0020-007E, U+00A0-00FF`. */
export function unicodeRange({ ranges }: Pick<FontCut, 'ranges'>): string {
  return ranges
    .map(([first, last]) => {
      const [from, to] = [first, last].map((point) => point.toString(16).padStart(4, '0').toUpperCase());
      return first === last ? `U+${from ?? ''}` : `U+${from ?? ''}-${to ?? ''}`;
    })
    .join(', ');
}

/** The bytes of a font as WOFF2, or WOFF for a card, with all its letter forms for the characters kept; the same for the same input. */
export async function cutFont({ from, ranges, ...cut }: FontCut | CardFontCut): Promise<Buffer> {
  const { default: subsetFont } = await import('subset-font');
  const characters = ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
  );
  return subsetFont(await readFile(from), characters.join(''), {
    targetFormat: 'weight' in cut ? 'woff' : 'woff2',
    variationAxes: { wght: 'weight' in cut ? cut.weight : cut.weights },
  });
}

/** Writes all fonts of the project; gives the path and the size of each. */
export async function writeFonts(): Promise<{ path: string; bytes: number }[]> {
  return Promise.all(
    [...FONT_CUTS, ...CARD_FONT_CUTS].map(async (cut) => {
      const bytes = await cutFont(cut);
      await writeWhole(cut.to, bytes);
      return { path: cut.to, bytes: bytes.length };
    }),
  );
}
