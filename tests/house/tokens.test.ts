import { readdirSync, readFileSync } from 'node:fs';
import {
  differenceCiede2000,
  filterDeficiencyDeuter,
  filterDeficiencyProt,
  filterDeficiencyTrit,
  type Color,
  converter,
  type Rgb,
  wcagContrast,
} from 'culori';
import { describe, expect, test } from 'vitest';

/** The site's colours and sizes: read from the tokens, and nowhere else in the styles. */

const rgb = converter('rgb');
const tokens = readFileSync('src/styles/tokens.css', 'utf8');
const colours = [...tokens.matchAll(/--([a-z-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/gu)];
const schemes = (['light', 'dark'] as const).map((name, index): [string, Record<string, string>] => [
  name,
  Object.fromEntries(colours.map((colour) => [colour[1] ?? '', colour[2 + index] ?? ''])),
]);

/** Colours that words are set in, and the grounds that they stand on. */
const WORDS = [
  'ink',
  'ink-soft',
  'link',
  'conflict',
  'hedge-conflict',
  'common-ground',
  'single',
  'copy',
  'notice',
];
const GROUNDS = ['paper', 'raised', 'mark', 'gone', 'come'];
/** Colours that mean something. */
const MEANINGS = ['conflict', 'hedge-conflict', 'common-ground', 'copy'];
/** How people see: with all three kinds of cone, or without one of them. */
const EYES: [string, (colour: string) => Color][] = [
  ['all cones', seen],
  ['no green', (colour) => filterDeficiencyDeuter(1)(seen(colour))],
  ['no red', (colour) => filterDeficiencyProt(1)(seen(colour))],
  ['no blue', (colour) => filterDeficiencyTrit(1)(seen(colour))],
];

function seen(colour: string): Rgb {
  const known = rgb(colour);
  if (!known) throw new Error(`Not a colour: ${colour}`);
  return known;
}

describe.each(schemes)('in the %s scheme', (_, colour) => {
  test('words stand out from every ground they may stand on (WCAG 1.4.3: 4.5 to 1)', () => {
    const faint = WORDS.flatMap((word) =>
      GROUNDS.filter((ground) => wcagContrast(colour[word] ?? '', colour[ground] ?? '') < 4.5).map(
        (ground) => `${word} on ${ground}`,
      ),
    );
    expect(faint).toEqual([]);
  });

  test('the mark under a figure stands out from its ground (WCAG 1.4.11: 3 to 1)', () => {
    expect(wcagContrast(colour.figure ?? '', colour.paper ?? '')).toBeGreaterThanOrEqual(3);
  });

  test.each(EYES)('meanings differ for eyes with %s (CIEDE2000: 15)', (__, see) => {
    const difference = differenceCiede2000();
    const alike = MEANINGS.flatMap((a, index) =>
      MEANINGS.slice(index + 1)
        .filter((b) => difference(see(colour[a] ?? ''), see(colour[b] ?? '')) < 15)
        .map((b) => `${a} and ${b}`),
    );
    expect(alike).toEqual([]);
  });
});

test('styles take colours, sizes of type and fonts from the tokens', () => {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((path) =>
    /\.(?:astro|css)$/u.test(path),
  );
  const own = files
    .filter((path) => !path.endsWith('tokens.css') && !path.endsWith('fonts.css'))
    .flatMap((path) => {
      const text = readFileSync(`src/${path}`, 'utf8');
      const style = path.endsWith('.css') ? text : text.slice(text.indexOf('<style>'));
      const screen = style.split('@media print')[0] ?? '';
      const raw = screen.match(
        /(?:#[0-9a-f]{3,6}\b|rgba?\(|font-family:(?!\s*var)|font(?:-size)?:\s[^;]*\drem)[^;]*/gu,
      );
      return (raw ?? []).map((declaration) => `${path}: ${declaration}`);
    });
  expect(own).toEqual([]);
});
