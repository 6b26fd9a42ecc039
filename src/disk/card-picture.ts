import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Font } from 'satori';
import type Sharp from 'sharp';
import { CARD_FONTS, CARD_SIZE, drawCard, readCardColours } from '../core/site/card-drawing.ts';
import { CARD_FONT_CUTS } from './font-subset.ts';
import type { SocialCard } from '../core/site/social-card.ts';

/** Cards as pictures, in the fonts and colours of the site and without a browser. */

/** What the fonts are called on a card, in the order of their files. */
const NAMES = [...CARD_FONTS.serif, ...CARD_FONTS.sans];

let fonts: Promise<Font[]> | undefined;

/** The fonts of all cards, read once. */
function loadFonts(): Promise<Font[]> {
  fonts ??= Promise.all(
    CARD_FONT_CUTS.map(async ({ to, weight }, at): Promise<Font> => {
      return { name: NAMES[at] ?? '', data: await readFile(resolve(to)), weight, style: 'normal' };
    }),
  );
  return fonts;
}

/** The renderer of PNG, which keeps nothing of pictures that are each drawn once, one after another. */
async function loadSharp(): Promise<typeof Sharp> {
  const { default: sharp } = await import('sharp');
  sharp.cache(false);
  sharp.concurrency(1);
  return sharp;
}

/** Satori cuts off what overflows twice, by a path and by a mask: the mask changes nothing, and takes two thirds of the time. */
const MASKS = / mask="url\(#[^"]*\)"/gu;

/** Draws a card as a PNG of 1200 × 630 pixels; the same card gives the same bytes. What draws is loaded by the first. */
export async function paintCard(card: SocialCard): Promise<Uint8Array<ArrayBuffer>> {
  const [{ default: satori }, sharp] = await Promise.all([import('satori'), loadSharp()]);
  const colours = readCardColours(await readFile(resolve('src/styles/tokens.css'), 'utf8'));
  const svg = await satori(drawCard(card, colours), { ...CARD_SIZE, fonts: await loadFonts() });
  // Ink, paper and one accent: with sixteen shades no edge looks rougher, and the file is a third smaller.
  return new Uint8Array(
    await sharp(Buffer.from(svg.replaceAll(MASKS, '')))
      .png({ palette: true, colours: 16, effort: 1, dither: 0 })
      .toBuffer(),
  );
}
