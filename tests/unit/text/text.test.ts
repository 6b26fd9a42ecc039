import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  codePointOffset,
  cutEdges,
  findText,
  foldedString,
  foldText,
  isTokenBoundary,
  joinSpans,
  sliceText,
} from '../../../src/core/text/text.ts';
import { character } from '../kit/character.ts';

describe('offsets are counted in characters, not in UTF-16 units', () => {
  test.each([
    ['plain', 2, 2],
    ['🚢 at sea', 2, 1],
    ['🚢 at sea', 3, 2],
    ['', 0, 0],
  ])('in "%s" index %i is offset %i', (text, index, offset) => {
    expect(codePointOffset(text, index)).toBe(offset);
  });

  test('a slice keeps whole characters, and is cut at the end of the text', () => {
    expect(sliceText('a🚢b', { start: 1, end: 2 })).toBe('🚢');
    expect(sliceText('a🚢b', { start: 2, end: 99 })).toBe('b');
  });
});

test.each([
  [' a b\n', ' ', 'a b', '\n'],
  ['a', '', 'a', ''],
  ['a\nb', '', 'a\nb', ''],
  [' \n', ' \n', '', ''],
  ['', '', '', ''],
])('of %j the white space at the ends is cut off, and no other', (text, before, words, after) => {
  expect(cutEdges(text)).toEqual({ before, words, after });
});

test('spans are joined where they meet, overlap, or have only white space between them', () => {
  const spans = [
    { start: 9, end: 12 },
    { start: 0, end: 3 },
    { start: 4, end: 8 },
    { start: 10, end: 11 },
  ];
  expect(joinSpans('One two. A 4', spans)).toEqual([{ start: 0, end: 12 }]);
  expect(joinSpans('One, two, A 4', spans)).toEqual([
    { start: 0, end: 3 },
    { start: 4, end: 8 },
    { start: 9, end: 12 },
  ]);
  expect(joinSpans('One', [])).toEqual([]);
});

describe('folding', () => {
  test.each([
    ['runs of white space become one space', 'two \t\n tugs', 'two tugs'],
    ['white space that does not break counts too', '340\u00a0people\u202f\u2009now', '340 people now'],
    ['spaces of no width count too', 'a\u200bb\ufeffc', 'a b c'],
    ['all double quotation marks are one', '„a“ «b» ”c″', '"a" "b" "c"'],
    ['all single quotation marks are one', '‘a’ ‚b‛ c′', "'a' 'b' c'"],
    ['digits, dashes and ellipses stay', '2,030 – 2.030… —', '2,030 – 2.030… —'],
    ['letters stay as they are written', 'Café ﬁre É', 'Café ﬁre É'],
  ])('%s', (_, text, folded) => {
    expect(foldedString(text)).toBe(folded);
  });

  test('every folded character knows where it was', () => {
    expect(foldText(' 🚢  “a”')).toEqual({
      points: [' ', '🚢', ' ', '"', 'a', '"'],
      starts: [0, 1, 2, 4, 5, 6, 7],
    });
  });
});

describe('where a text may be cut', () => {
  test.each([
    ['2,030', 1, false],
    ['2,030', 2, false],
    ['2,030', 3, false],
    ['12 hurt', 2, true],
    ['hurt, 12', 4, true],
    ['in 2024.', 7, true],
    ['two-year', 3, true],
    ['cafe\u0301s', 4, false],
    ['word', 0, true],
    ['word', 4, true],
  ])('"%s" at %i: %s', (text, at, expected) => {
    expect(isTokenBoundary(Array.from(text), at)).toBe(expected);
  });
});

describe('finding words', () => {
  test.each([
    ['in one place', 'Two tugs were sent.', 'tugs were', [{ start: 4, end: 13 }]],
    [
      'in two places',
      'a tug, a tug',
      'a tug',
      [
        { start: 0, end: 5 },
        { start: 7, end: 12 },
      ],
    ],
    ['not inside a word', 'tugboats', 'tug', []],
    ['not inside a number', '2,030 and 12.5', '030', []],
    ['not before more digits', '2,030', '2', []],
    ['with other quotation marks', '“We  counted”', '"We counted"', [{ start: 0, end: 13 }]],
    ['not with other digits', '12 hurt', '13 hurt', []],
    ['not with other capitals', 'Two tugs', 'two tugs', []],
    ['without white space at their ends', 'Two tugs', '  tugs ', [{ start: 4, end: 8 }]],
    ['nowhere if there are none', 'Two tugs', ' ', []],
    ['behind an emoji', '🚢🚢 two', 'two', [{ start: 3, end: 6 }]],
  ])('%s', (_, text, words, spans) => {
    expect(findText(text, words)).toEqual(spans);
  });
});

describe('laws', () => {
  const unit = fc.oneof(fc.constantFrom(...Array.from('ab1, .\n\t\u00a0\u200b“”"’\'«🚢é')), character);
  const text = fc.string({ unit, maxLength: 40 });

  test('a span slices back to the words that were looked for, apart from white space and quotation marks', () => {
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const whole = `${before} ${words} ${after}`;
        for (const span of findText(whole, words))
          expect(foldedString(sliceText(whole, span))).toBe(foldedString(words));
      }),
    );
  });

  test('words between spaces are always found', () => {
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const length = (part: string) => Array.from(part).length;
        const whole = `${before} ${words} ${after}`;
        const inside = { start: length(before), end: length(whole) - length(after) };
        fc.pre(foldedString(words) !== '');
        expect(findText(whole, words).some((s) => s.start >= inside.start && s.end <= inside.end)).toBe(true);
      }),
    );
  });

  test('folding twice is folding once, and touches white space and quotation marks only', () => {
    fc.assert(
      fc.property(text, (original) => {
        const { points, starts } = foldText(original);
        const folded = points.join('');
        expect(foldText(folded).points.join('')).toBe(folded);
        expect(starts).toHaveLength(points.length + 1);
        for (const [index, point] of points.entries()) {
          const was = Array.from(original)[starts[index] ?? -1] ?? '';
          if (point !== was) expect(was).toMatch(/[\s\u200b\ufeff“”„‟«»″‘’‚‛′]/u);
        }
      }),
    );
  });
});
