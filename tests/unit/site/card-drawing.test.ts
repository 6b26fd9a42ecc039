import { describe, expect, test } from 'vitest';
import { type CardBox, drawCard, readCardColours } from '../../../src/core/site/card-drawing.ts';
import { SITE_CARD, type SocialCard } from '../../../src/core/site/social-card.ts';

/** A card as boxes in boxes. */

const TOKENS = `
  --paper: light-dark(#fffffe, #000001);
  --ink-soft: light-dark(#555555, #aaaaaa);
  --ink: light-dark(#111111, #eeeeee);
  --copy: #3f51a5;
`;
const COLOURS = readCardColours(TOKENS);
const CARD: SocialCard = {
  kicker: 'Port Ellery · 3 March 2024',
  finding: 'Two articles disagree on injuries',
  counts: 'Three articles · two separate accounts',
  tellings: [['Argus', 'Courier'], ['Beacon']],
  more: '',
};

/** All boxes that hold words, with their style. */
function wordsOf({ props: { style, children } }: CardBox): { text: string; size: unknown }[] {
  return typeof children === 'string'
    ? [{ text: children, size: style.fontSize }]
    : children.flatMap(wordsOf);
}

/** All boxes with a bar above them, and the words under it. */
function barsOf(box: CardBox): { bar: unknown; words: string[] }[] {
  const { style, children } = box.props;
  const inner = typeof children === 'string' ? [] : children.flatMap(barsOf);
  return style.borderTop
    ? [{ bar: style.borderTop, words: wordsOf(box).map(({ text }) => text) }, ...inner]
    : inner;
}

test('the colours are the site’s in light, and a missing one is told of', () => {
  expect(COLOURS).toEqual({ paper: '#fffffe', ink: '#111111', 'ink-soft': '#555555', copy: '#3f51a5' });
  expect(() => readCardColours(TOKENS.replace('--copy', '--copies'))).toThrow(
    'The card has no colour for --copy.',
  );
});

test('the words stand in the order of reading', () => {
  expect(wordsOf(drawCard(CARD, COLOURS))).toEqual([
    { text: 'Variorum', size: 40 },
    { text: 'PORT ELLERY · 3 MARCH 2024', size: 22 },
    { text: 'Two articles disagree on injuries', size: 82 },
    { text: 'Three articles · two separate accounts', size: 28 },
    { text: 'Argus', size: 22 },
    { text: 'Courier', size: 22 },
    { text: 'Beacon', size: 22 },
  ]);
});

test('copies of one text stand under one bar in the colour of copies', () => {
  expect(barsOf(drawCard(CARD, COLOURS))).toEqual([
    { bar: '7px solid #3f51a5', words: ['Argus', 'Courier'] },
    { bar: '2px solid #555555', words: ['Beacon'] },
  ]);
});

describe('the finding is set as large as it has room', () => {
  const sizeOf = (finding: string, card: SocialCard = CARD) =>
    wordsOf(drawCard({ ...card, finding }, COLOURS)).find(({ text }) => text === finding)?.size;

  test.each([
    [60, 82],
    [61, 70],
    [86, 58],
    [150, 50],
  ])('%i characters at %i pixels', (length, size) => {
    expect(sizeOf('a'.repeat(length))).toBe(size);
  });

  test('and smaller above many articles', () => {
    const tellings = Array.from({ length: 12 }, (_, index) => [`Paper ${index}`]);
    const many = { ...CARD, tellings, more: 'and two more' };
    expect(sizeOf('Short', many)).toBe(58);
    expect(wordsOf(drawCard(many, COLOURS)).at(-1)).toEqual({ text: 'and two more', size: 19 });
  });
});

test('the site’s card has its name and two lines', () => {
  expect(wordsOf(drawCard(SITE_CARD, COLOURS)).map(({ text }) => text)).toEqual([
    'Variorum',
    '',
    'What articles say of the same event, side by side',
    'Every figure tied to the words it was printed in',
  ]);
});
