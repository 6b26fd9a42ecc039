import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { countOccurrences } from '../../../src/core/verdict/silence.ts';
import { character } from '../kit/character.ts';

const block = (id: string, text: string): Block => ({ id, kind: 'paragraph', text });
const count = (word: string, ...texts: string[]) =>
  countOccurrences(
    [word],
    texts.map((text, index) => block(`p${String(index + 1)}`, text)),
  )[0]?.occurrences;

test.each([
  ['arrest', 'Police arrested two. Arrests went on; one ARREST failed.', 3],
  ['arrest', 'He was rearrested, not unarrested.', 0],
  ['arrest', 'non-arrested; “arrested”; (arrest); …arrest', 4],
  ['ferry', 'The 2ferry and the ferry2.', 1],
  ['coast guard', 'The coast  guard and the Coast\nGuards, but no coastguard.', 2],
  [' coast\tguard ', 'The coast\u00a0guard came.', 1],
  ['grève', 'La Grève et la greve', 1],
  ['écueil', 'L’écueil, prècueil', 1],
  ['strike', '', 0],
])('"%s" in "%s" stands %d times', (word, text, times) => {
  expect(count(word, text)).toBe(times);
});

describe('signs stand for themselves', () => {
  test.each(
    [
      '(',
      ')',
      '[',
      ']',
      '{',
      '}',
      '\\',
      '.',
      '*',
      '+',
      '?',
      '^',
      '$',
      '|',
      '/',
      '-',
      'u{1}',
      '(?:',
      '[a-z]',
      '.*',
    ].map((sign) => [sign]),
  )('"%s"', (sign) => {
    expect(count(sign, `One ${sign} here, and ${sign} there.`)).toBe(2);
    expect(count(sign, 'A ferry')).toBe(0);
  });

  test('in the middle of a word', () => {
    expect(count('pull-out', 'The pull-out and the pullout')).toBe(1);
    expect(count('and/or', 'Tugs and/or ferries')).toBe(1);
  });
});

test.each(['', ' ', '\n\t'])('the empty word "%s" counts nothing', (word) => {
  expect(countOccurrences([word], [block('p1', 'A ferry ran aground.')])).toEqual([{ word, occurrences: 0 }]);
});

test('words keep their order, and all blocks count', () => {
  const blocks = [
    block('headline', 'Ferry aground'),
    block('p1', 'The ferry sank.'),
    block('p2', 'Tugs came.'),
  ];
  expect(countOccurrences(['tug', 'ferry', 'whale'], blocks)).toEqual([
    { word: 'tug', occurrences: 1 },
    { word: 'ferry', occurrences: 2 },
    { word: 'whale', occurrences: 0 },
  ]);
  expect(countOccurrences([], blocks)).toEqual([]);
  expect(countOccurrences(['tug'], [])).toEqual([{ word: 'tug', occurrences: 0 }]);
});

test('no word makes the count throw, and a word that stands apart is found', () => {
  const loose = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
  const word = fc
    .array(fc.oneof(character, fc.constantFrom(...Array.from('()[]{}\\|/-^$.*+?')), loose))
    .map((c) => c.join(''));
  fc.assert(
    fc.property(word, (text) => {
      const times = count(text, `ferry ${text} `) ?? 0;
      expect(times > 0).toBe(text.trim() !== '');
    }),
    { numRuns: 1000 },
  );
});
