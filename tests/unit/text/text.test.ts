import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointOffset, cutEdges, joinSpans, sliceText, wordsAround } from '../../../src/core/text/text.ts';

describe('offsets are counted in characters, not in UTF-16 units', () => {
  test.each([
    ['plain', 2, 2],
    ['🚢 at sea', 2, 1],
    ['🚢 at sea', 3, 2],
    ['', 0, 0],
  ])('in "%s" index %i is offset %i', (text, index, offset) => {
    expect(codePointOffset(text, index)).toBe(offset);
  });

  test('an offset is the number of characters before it, in short texts and in long ones', () => {
    const text = fc.array(fc.constantFrom('a', '🚢', 'é', ' at sea '), { maxLength: 20 });
    fc.assert(
      fc.property(text, fc.constantFrom(1, 300), fc.nat(200), (parts, times, index) => {
        const whole = parts.join('').repeat(times);
        expect(codePointOffset(whole, index)).toBe(Array.from(whole.slice(0, index)).length);
      }),
    );
  });

  test('a slice keeps whole characters, and is cut at the end of the text', () => {
    expect(sliceText('a🚢b', { start: 1, end: 2 })).toBe('🚢');
    expect(sliceText('a🚢b', { start: 2, end: 99 })).toBe('b');
  });
});

test.each([
  ['the port authority said', 4, 17, 'port authority'],
  ['the port authority said', 3, 20, 'port authority said'],
  ['at 4.20am, it', 2, 4, '4'],
  ['the port', 3, 4, ''],
])('of “%s” the whole words around %i to %i are “%s”', (text, start, end, words) => {
  expect(sliceText(text, wordsAround(text, { start, end }))).toBe(words);
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
