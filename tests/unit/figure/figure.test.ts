import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FIGURE_RULES } from '../../../src/core/figure/figure-rule.ts';
import { type Figure, parseFigure, scaleTolerance } from '../../../src/core/figure/figure.ts';
import { isEmpty } from '../../../src/core/figure/interval.ts';
import { character } from '../kit/character.ts';

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
  ['one', '[1, 1] none'],
  ['one 34-year-old passenger', '[1, 1] none'],
  ['one of the 12', '[12, 12] none'],
  ['none of the 12', '[0, 0] none'],
  ['more than zero', '(0, ∞) more-than'],
  ['one or two', '[1, 2] between'],
  ['between zero and five', '[0, 5] between'],
  ['one to two million euros', '[1000000, 2000000] between EUR'],
  ['one-hundred', '[100, 100] none'],
  ['two and a half', '[2.5, 2.5] none'],
  ['3 and a half million', '[3500000, 3500000] none'],
  ['from 1,500 to 3,000', '[1500, 3000] between'],
  ['from 1500 to 3,000 homes', '[1500, 3000] between'],
  ['1,234,567,890,123 to 1,234,567,890,129', '[1234567890123, 1234567890129] between'],
  ['more than Fr. 12', '(12, ∞) more-than CHF'],
  ['12 people in one village', '[12, 12] none'],
  ['zero or one', '[0, 1] between'],
])('"%s" is %s', (text, expected) => {
  expect(reading(text)).toBe(expected);
});

test.each([
  ...['people', '', '12 and 15', '3, 4 and 5', '15 to 10', 'dozens to hundreds'],
  ...[
    'one in five',
    'half of the 200',
    '5% of 200',
    'nearly 0',
    'fewer than 0',
    '24/7',
    'two to three weeks',
    'one to two weeks',
    'one or two per cent',
    'zero per cent',
    'one thousand and one nights',
    'one killed and one hurt',
    'rose from 12 to 40',
    'up to about 40',
    '10 to 15m high',
  ],
])('no single figure is read in "%s"', (text) => {
  expect(parseFigure(text)).toBeNull();
});

test('a number that is too long to be told from its neighbours is not read', () => {
  const nines = (length: number) => '9'.repeat(length);
  expect(reading(nines(15))).toBe('[999999999999999, 999999999999999] none');
  for (const length of [16, 21, 308, 309, 400, 5000]) {
    for (const phrase of [nines(length), `more than ${nines(length)}`, `about ${nines(length)} people`]) {
      expect(parseFigure(phrase)).toBeNull();
    }
    expect(parseFigure(`between 12 and ${nines(length)}`)).toBeNull();
  }
});

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

/** What a phrase means: the expectations were written before the reader. */
type Expected = { phrase: string } & (Omit<Figure, 'text' | 'rule'> | { reads: null });

const readings = ['tuned', 'held', 'mended'].flatMap(
  (half) => JSON.parse(readFileSync(`tests/fixtures/figures/${half}.json`, 'utf8')) as Expected[],
);

test('there are phrases on many topics', () => {
  expect(readings.length).toBeGreaterThan(500);
});

test.each(readings)('"$phrase"', ({ phrase, ...expected }) => {
  const read = parseFigure(phrase);
  if ('reads' in expected) {
    expect(read).toBeNull();
    return;
  }
  expect(read).toEqual({ text: phrase, ...expected, rule: expect.any(String) as string });
});

describe('the tolerance of a hedge', () => {
  test.each([
    ['nearly 8,000', 1 / 2, 7600, 8000],
    ['nearly 8,000', 2, 6400, 8000],
    ['about 200', 1 / 2, 190, 210],
    ['about 200', 2, 160, 240],
    ['about 117', 1, 105.3, 128.7],
    ['about 10 to 15', 1 / 2, 9.5, 15.75],
    ['some 20-30', 2, 16, 36],
    ['roughly $2 to $3 billion', 0, 2e9, 3e9],
  ])('of "%s" times %d runs from %d to %d', (text, factor, min, max) => {
    const figure = read(text);
    expect(scaleTolerance(figure, factor)).toEqual({ ...figure, min, max });
  });

  test.each([
    ...['12', 'more than 160', 'at least 12', 'fewer than 100', 'up to 40', '10 to 15', 'dozens', '$3bn'],
    ...['at least 10 to 15', 'up to 10 or 15', 'an estimated 10 to 15'],
  ])('is none in "%s"', (text) => {
    for (const factor of [0, 1 / 2, 2, 10]) expect(scaleTolerance(read(text), factor)).toEqual(read(text));
  });

  test('is none in what a person read', () => {
    const figure = { ...read('nearly 8,000'), rule: FIGURE_RULES.editor.rule };
    expect(scaleTolerance(figure, 2)).toEqual(figure);
  });
});

function read(text: string): Figure {
  const figure = parseFigure(text);
  if (!figure) throw new Error(`"${text}" is no figure`);
  return figure;
}

describe('laws', () => {
  const words = [
    ...[
      'more than',
      'at least',
      'nearly',
      'about',
      'up to',
      'fewer than',
      'between',
      'from',
      'and',
      'to',
      'or',
    ],
    ...[
      '10',
      '2,030',
      '0',
      '1.5',
      'one',
      'zero',
      'no',
      'two',
      'dozen',
      'dozens',
      'several',
      'half a',
      'score',
    ],
    ...['$', '€', 'million', 'bn', '–', '-', '%', ',', '.', 'of', 'people', 'dollars', 'or so', '+'],
  ];
  const surrogate = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
  const grapheme = fc.constantFrom(
    '👩‍👩‍👧‍👦',
    '🇰🇿',
    'é',
    '1️⃣',
    '٣',
    '１２',
    '½',
    '²',
    '\u200b12',
    '\u00a0',
    '\u202e',
  );
  const digits = fc.integer({ min: 1, max: 400 }).map((length) => '7'.repeat(length));
  const piece = fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...words) },
    fc.string({ unit: character, maxLength: 4 }),
    surrogate,
    grapheme,
    digits,
    fc.nat(1e6).map(String),
  );
  const phrase = fc
    .tuple(fc.array(piece, { maxLength: 7 }), fc.constantFrom(' ', ''))
    .map(([pieces, between]) => pieces.join(between));

  test('no phrase makes the reader throw, and no interval runs backwards or beyond all numbers', () => {
    fc.assert(
      fc.property(phrase, (text) => {
        const figure = parseFigure(text);
        if (!figure) return;
        const { min, max } = figure;
        expect(figure.text).toBe(text);
        expect([min, max].every((end) => end === null || Number.isFinite(end))).toBe(true);
        expect(min ?? 0).toBeGreaterThanOrEqual(0);
        expect(min ?? 0).toBeLessThanOrEqual(max ?? Infinity);
        expect(isEmpty(figure)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  test('a tolerance times one is the tolerance, and what has none is never changed', () => {
    const factor = fc.double({ min: 0, max: 4, noNaN: true });
    fc.assert(
      fc.property(phrase, factor, (text, by) => {
        const figure = parseFigure(text);
        if (!figure) return;
        expect(scaleTolerance(figure, 1)).toEqual(figure);
        if (!['nearly', 'about'].includes(figure.hedge)) expect(scaleTolerance(figure, by)).toEqual(figure);
      }),
      { numRuns: 500 },
    );
  });

  test('a hedged number keeps its tolerance to the last digit', () => {
    const amount = fc.oneof(
      fc.integer({ min: 1, max: 1e9 }),
      fc.integer({ min: 1, max: 1e6 }).map((n) => n / 100),
    );
    fc.assert(
      fc.property(fc.constantFrom('nearly', 'about'), amount, (hedge, n) => {
        const figure = read(`${hedge} $${n.toLocaleString('en-GB')}`);
        expect(figure).toMatchObject({ hedge, unit: 'USD' });
        expect(scaleTolerance(figure, 1)).toEqual(figure);
        expect(scaleTolerance(scaleTolerance(figure, 2), 1 / 2)).toEqual(figure);
      }),
    );
  });

  test('a bare whole number is never widened', () => {
    fc.assert(
      fc.property(fc.nat(1e9), (n) => {
        expect(parseFigure(`${n.toLocaleString('en-GB')} people`)).toMatchObject({
          min: n,
          max: n,
          hedge: 'none',
        });
      }),
    );
  });
});
