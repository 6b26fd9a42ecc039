import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { findSilence, findWords } from '../../../src/core/verdict/silence.ts';
import { character } from '../kit/character.ts';

const block = (id: string, text: string): Block => ({ id, kind: 'paragraph', text });
const count = (word: string, ...texts: string[]) =>
  findWords(
    [word],
    texts.map((text, index) => block(`p${String(index + 1)}`, text)),
  ).length;

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
  ["coast's", 'The coast’s edge', 1],
  ['tug', '🚢 tug 🚢tug', 2],
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

test.each(['', ' ', '\n\t'])('the empty word "%s" is found nowhere', (word) => {
  expect(findWords([word], [block('p1', 'A ferry ran aground.')])).toEqual([]);
});

test('places come in the order of reading, as code points of the text', () => {
  const blocks = [block('headline', '🚢 Ferry aground'), block('p1', 'Tugs reached the  “ferry”.')];
  expect(findWords(['tug', 'ferry'], blocks)).toEqual([
    { word: 'ferry', block: 'headline', start: 2, end: 7 },
    { word: 'tug', block: 'p1', start: 0, end: 3 },
    { word: 'ferry', block: 'p1', start: 19, end: 24 },
  ]);
});

describe('an article without a figure', () => {
  const blocks = [block('headline', 'Ferry aground'), block('p1', 'The ferry sank.')];
  const silence = (words: readonly string[], isRead = true) => findSilence(words, { blocks, isRead });
  const ferry = { word: 'ferry', occurrences: 2 };

  test('that has one of the words speaks of it', () => {
    const { kind, lookedFor, found } = silence(['tug', 'ferry']);
    expect([kind, lookedFor, found.length]).toEqual(['speaks', [{ word: 'tug', occurrences: 0 }, ferry], 2]);
  });

  test('that has none of the words is one in which nothing was found', () => {
    expect(silence(['tug'])).toEqual({
      kind: 'nothing-found',
      lookedFor: [{ word: 'tug', occurrences: 0 }],
      found: [],
    });
  });

  test('was not searched where no words were named', () => {
    expect(silence([])).toEqual({ kind: 'not-searched', lookedFor: [], found: [] });
  });

  test('that was not read in full is neither silent nor does it speak', () => {
    expect(silence(['ferry'], false)).toEqual({ kind: 'not-read', lookedFor: [ferry], found: [] });
    expect(silence(['tug'], false).kind).toBe('not-read');
  });
});

test('no word makes the count throw, and a word that stands apart is found', () => {
  const loose = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
  const word = fc
    .array(fc.oneof(character, fc.constantFrom(...Array.from('()[]{}\\|/-^$.*+?')), loose))
    .map((c) => c.join(''));
  fc.assert(
    fc.property(word, (text) => {
      const times = count(text, `ferry ${text} `);
      expect(times > 0).toBe(/[^\s\p{Default_Ignorable_Code_Point}]/u.test(text));
    }),
    { numRuns: 1000 },
  );
});
