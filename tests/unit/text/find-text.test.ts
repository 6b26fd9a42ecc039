import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findText, isTokenBoundary } from '../../../src/core/text/find-text.ts';
import { foldedString } from '../../../src/core/text/fold.ts';
import { sliceText } from '../../../src/core/text/text.ts';
import { lookalikes } from '../kit/character.ts';

describe('where a text may be cut', () => {
  test.each([
    ['2,030', 1, false],
    ['2,030', 2, false],
    ['2,030', 3, false],
    ['2 030', 1, false],
    ['2 030', 2, false],
    ["12'030", 3, false],
    ['1 400 400', 5, false],
    ['2·5', 2, false],
    ['2024 200', 5, true],
    ['12 4000', 3, true],
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
    ['not without a mark above', 'the e\u0301tat', 'e', []],
    ['not without a mark above a sign', '!\u0301 now', '!', []],
  ])('%s', (_, text, words, spans) => {
    expect(findText(text, words)).toEqual(spans);
  });
});

describe('laws', () => {
  const text = fc.string({ unit: lookalikes, maxLength: 40 });

  test('a span slices back to the words that were looked for, characters folded', () => {
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const whole = `${before} ${words} ${after}`;
        for (const span of findText(whole, words))
          expect(foldedString(sliceText(whole, span))).toBe(foldedString(words));
      }),
    );
  });

  test('words between spaces are always found, if no space parts thousands', () => {
    fc.assert(
      fc.property(text, text, text, (before, words, after) => {
        const length = (part: string) => Array.from(part).length;
        const whole = `${before} ${words} ${after}`;
        const inside = { start: length(before), end: length(whole) - length(after) };
        fc.pre(foldedString(words) !== '' && !/\p{Nd} \p{Nd}{3}/u.test(foldedString(whole)));
        expect(findText(whole, words).some((s) => s.start >= inside.start && s.end <= inside.end)).toBe(true);
      }),
    );
  });

  test('words are found in a text whether letters are composed or taken apart', () => {
    fc.assert(
      fc.property(text, text, (before, words) => {
        const found = (hay: string, needle: string) =>
          findText(hay, needle).map((span) => sliceText(hay, span).normalize('NFC'));
        const whole = `${before} ${words}`;
        const plain = found(whole.normalize('NFC'), words.normalize('NFD'));
        expect(found(whole.normalize('NFD'), words.normalize('NFC'))).toEqual(plain);
      }),
    );
  });
});
