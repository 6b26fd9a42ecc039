import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Font } from 'satori';
import { CARD_FONTS, CARD_SIZE, drawCard, readCardColours } from '../core/site/card-drawing.ts';
import { fontFile } from './font-subset.ts';
import type { SocialCard } from '../core/site/social-card.ts';

/** Cards as pictures, in the fonts and colours of the site and without a browser. */

/** The families by their names on a card, with the file of the package that they are cut from and their weight. */
const FAMILIES = [
  [CARD_FONTS.serif[0], 'newsreader', 'latin', 500],
  [CARD_FONTS.serif[1], 'newsreader', 'latin-ext', 500],
  [CARD_FONTS.sans[0], 'public-sans', 'latin', 600],
  [CARD_FONTS.sans[1], 'public-sans', 'latin-ext', 600],
] as const;

/** Every character that the fonts may have: Latin of all kinds, punctuation, signs. */
const LETTERS = Array.from({ length: 0x2d00 }, (_, code) => String.fromCharCode(code)).join('');

let fonts: Promise<Font[]> | undefined;

/** Satori knows neither variable fonts nor WOFF2: one weight of each is cut out, once for all cards. */
function loadFonts(): Promise<Font[]> {
  fonts ??= Promise.all(
    FAMILIES.map(async ([name, family, script, weight]): Promise<Font> => {
      const { default: subsetFont } = await import('subset-font');
      const data = await subsetFont(await readFile(fontFile(family, script)), LETTERS, {
        targetFormat: 'sfnt',
        variationAxes: { wght: weight },
      });
      return { name, data, weight, style: 'normal' };
    }),
  );
  return fonts;
}

/** Draws a card as a PNG of 1200 × 630 pixels; the same card gives the same bytes. What draws is loaded by the first. */
export async function paintCard(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: satori }, { default: sharp }] = await Promise.all([import('satori'), import('sharp')]);
  const colours = readCardColours(await readFile(resolve('src/styles/tokens.css'), 'utf8'));
  const svg = await satori(drawCard(card, colours), { ...CARD_SIZE, fonts: await loadFonts() });
  return new Uint8Array(
    await sharp(Buffer.from(svg)).png({ palette: true, colours: 64, effort: 4, dither: 0 }).toBuffer(),
  );
}
