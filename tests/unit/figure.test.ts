import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseFigure } from '../../src/core/figure.ts';
import { character } from './character.ts';

/** An interval as it is written in mathematics: "(12, ∞)", and what else the figure carries. */
function reading(text: string): string | null {
  const figure = parseFigure(text);
  if (!figure) return null;
  const { min, minOpen, max, maxOpen, hedge, unit, vague } = figure;
  const from = `${minOpen || min === null ? '(' : '['}${min ?? '−∞'}`;
  const to = `${max ?? '∞'}${maxOpen || max === null ? ')' : ']'}`;
  return [`${from}, ${to}`, hedge, ...(unit ? [unit] : []), ...(vague ? ['vague'] : [])].join(' ');
}

test.each([
  ['340', '[340, 340] none'],
  ['2,030', '[2030, 2030] none'],
  ['a total of 7,939', '[7939, 7939] none'],
  ['a dozen', '[12, 12] none'],
  ['More than a dozen', '(12, ∞) more-than'],
  ['more than 160', '(160, ∞) more-than'],
  ['over 1,300', '(1300, ∞) more-than'],
  ['at least 12', '[12, ∞) at-least'],
  ['no fewer than 12', '[12, ∞) at-least'],
  ['upwards of 12', '[12, ∞) at-least'],
  ['fewer than 100', '[0, 100) fewer-than'],
  ['under 100', '[0, 100) fewer-than'],
  ['up to 40', '[0, 40] at-most'],
  ['no more than 40', '[0, 40] at-most'],
  ['as many as 40', '[0, 40] at-most'],
  ['nearly 8,000', '[7200, 8000) nearly'],
  ['almost 50', '[45, 50) nearly'],
  ['about 200', '[180, 220] about'],
  ['some 200', '[180, 220] about'],
  ['an estimated 200', '[180, 220] about'],
  ['between 10 and 15', '[10, 15] between'],
  ['10–15', '[10, 15] between'],
  ['two to three billion dollars', '[2000000000, 3000000000] between USD'],
  ['more than $2m', '(2000000, ∞) more-than USD'],
  ['€500', '[500, 500] none EUR'],
  ['dozens', '[24, ∞) indefinite vague'],
  ['tens of thousands', '[20000, ∞) indefinite vague'],
  ['several', '[3, ∞) indefinite vague'],
  ['several hundred', '[300, ∞) indefinite vague'],
])('"%s" is %s', (text, expected) => {
  expect(reading(text)).toBe(expected);
});

test.each(['people', '', 'one', '12 and 15', '3, 4 and 5', '15 to 10', 'dozens to hundreds'])(
  'no single figure is read in "%s"',
  (text) => {
    expect(parseFigure(text)).toBeNull();
  },
);

test('a figure carries its words as printed and the rule that read it', () => {
  expect(parseFigure('More than  160')).toEqual({
    text: 'More than  160',
    min: 160,
    minOpen: true,
    max: null,
    maxOpen: false,
    unit: null,
    vague: false,
    hedge: 'more-than',
    rule: 'more than n is (n, ∞)',
  });
});

test('no phrase makes the reader throw, and no interval runs backwards', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'more than',
      'nearly',
      'between',
      '10',
      '2,030',
      'and',
      'to',
      'dozens',
      '$',
      'million',
      '–',
    ),
    fc.string({ unit: character, maxLength: 4 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), (pieces) => {
      const figure = parseFigure(pieces.join(' '));
      if (figure) expect(figure.min ?? 0).toBeLessThanOrEqual(figure.max ?? Infinity);
    }),
  );
});
