import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CARD_FONT_CUTS, cutFont, FONT_CUTS, unicodeRange } from '../../src/disk/font-subset.ts';

/** The site's fonts are what `npm run fonts` makes, and its style sheet says the same of them. */

const css = readFileSync('src/styles/fonts.css', 'utf8');

test.each([...FONT_CUTS, ...CARD_FONT_CUTS].map((cut) => [cut.to, cut] as const))(
  '%s is what "npm run fonts" makes',
  async (path, cut) => {
    const held = readFileSync(path);
    expect((await cutFont(cut)).equals(held)).toBe(true);
  },
);

test.each(FONT_CUTS.map((cut) => [cut.to, cut] as const))(
  'the style sheet gives %s its weights and its letters',
  (path, cut) => {
    const face = css.split('@font-face').find((one) => one.includes(path.replace('src/styles', '.'))) ?? '';
    expect(face.replace(/\s+/gu, ' ')).toContain(`font-weight: ${cut.weights.min} ${cut.weights.max};`);
    expect(face.replace(/\s+/gu, ' ')).toContain(`unicode-range: ${unicodeRange(cut)};`);
  },
);
