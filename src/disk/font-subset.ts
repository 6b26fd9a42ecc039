import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { type CharacterRanges, LETTERS } from '../core/site/letter.ts';
import { writeWhole } from './whole-file.ts';

/** The fonts as the site serves them: cut down to the characters and weights that its pages are set in. */

/** A font of the site: the file it is cut from, the file it becomes, and the characters and weights that are kept. */
export interface FontCut {
  from: string;
  to: string;
  ranges: CharacterRanges;
  weights: { min: number; max: number };
}

const FAMILIES = [
  { name: 'newsreader', weights: { min: 400, max: 600 } },
  { name: 'public-sans', weights: { min: 400, max: 700 } },
] as const;

/** The variable font that a package of a family has for a script, as a path from the project's folder. */
export function fontFile(family: 'newsreader' | 'public-sans', script: 'latin' | 'latin-ext'): string {
  return `node_modules/@fontsource-variable/${family}/files/${family}-${script}-wght-normal.woff2`;
}

/** The package's file that has the characters of a set, and what the set's own file is called behind the family. */
const SETS = [
  { letters: 'basic', script: 'latin', end: '' },
  { letters: 'western', script: 'latin', end: '-western' },
  { letters: 'extended', script: 'latin-ext', end: '-extended' },
] as const;

/** All fonts of the site. */
export const FONT_CUTS: readonly FontCut[] = FAMILIES.flatMap(({ name, weights }) =>
  SETS.map(({ letters, script, end }) => ({
    from: fontFile(name, script),
    to: `src/styles/fonts/${name}${end}.woff2`,
    ranges: LETTERS[letters],
    weights,
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
      await writeWhole(cut.to, bytes);
      return { path: cut.to, bytes: bytes.length };
    }),
  );
}
