import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { firstSentences, shortenAround, shortenMiddle, shortenText } from '../../../src/core/text/shorten.ts';

/** Texts that have to fit where there is little room. */

describe('a text that is too long', () => {
  test.each([
    ['A ferry ran aground', 19, 'A ferry ran aground'],
    ['A ferry ran aground', 18, 'A ferry ran…'],
    ['A ferry ran aground', 12, 'A ferry ran…'],
    ['A ferry ran aground', 11, 'A ferry…'],
    ['Ferry aground: “we counted 340”', 17, 'Ferry aground…'],
    ['Ferry aground – nobody hurt', 17, 'Ferry aground…'],
    ['Ferry | Opposition Articles', 9, 'Ferry…'],
    ['He says ‘coup’ is over now', 16, 'He says ‘coup’…'],
    ['Donaudampfschiffahrt ends', 8, 'Donauda…'],
    ['  Two\n lines  ', 20, 'Two lines'],
    ['', 5, ''],
  ])('"%s" in %i characters is "%s"', (text, limit, short) => {
    expect(shortenText(text, limit)).toBe(short);
  });

  test('is never longer than it may be, and begins as it did', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 60 }),
        fc.integer({ min: 1, max: 40 }),
        (text, limit) => {
          const short = shortenText(text, limit);
          const folded = text.replace(/\s+/gu, ' ').trim();
          expect(Array.from(short).length).toBeLessThanOrEqual(limit);
          expect(short === folded || (short.endsWith('…') && folded.startsWith(short.slice(0, -1)))).toBe(
            true,
          );
        },
      ),
    );
  });
});

test.each([
  ['One. Two. Three.', 16, 'One. Two. Three.'],
  ['One. Two. Three.', 15, 'One. Two.'],
  ['The first sentence is long. Two.', 12, 'The first…'],
  ['', 12, ''],
])('of "%s" whole sentences in %i characters are "%s"', (text, limit, first) => {
  expect(firstSentences(text, limit)).toBe(first);
});

describe('a text is shortened around a place', () => {
  test.each([
    ['0123456789', 5, 6, 10, '0123456789'],
    ['0123456789', 5, 6, 4, '…3456…'],
    ['0123456789', 0, 1, 4, '0123…'],
    ['0123456789', 9, 10, 4, '…6789'],
    ['0123456789', 2, 9, 4, '…2345…'],
    ['👩👩👩👩👩', 2, 3, 1, '…👩…'],
  ])('"%s" around %i–%i in %i characters', (text, start, end, limit, short) => {
    expect(shortenAround(text, { start, end }, limit)).toBe(short);
  });
});

test.each([
  ['0123456789', 10, '0123456789'],
  ['0123456789', 9, '0123…6789'],
  ['0123456789', 4, '01…9'],
  ['👩👩👩👩👩', 5, '👩👩👩👩👩'],
  ['👩👩👩👩👩', 3, '👩…👩'],
])('"%s" without its middle, in %i characters, is "%s"', (text, limit, short) => {
  expect(shortenMiddle(text, limit)).toBe(short);
});
