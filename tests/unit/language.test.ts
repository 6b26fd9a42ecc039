import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences, sentenceAround } from '../../src/core/language.ts';
import { sliceText } from '../../src/core/text.ts';
import { character } from './character.ts';

const sentencesOf = (text: string) => findSentences(text).map((span) => sliceText(text, span));

test.each([
  ['', []],
  ['  \n ', []],
  ['no end', ['no end']],
  [
    'The ferry sank. Two tugs came!  Nobody was hurt.',
    ['The ferry sank.', 'Two tugs came!', 'Nobody was hurt.'],
  ],
  ['Mr. Brook saw 2.5 tonnes. A ferry came.', ['Mr. Brook saw 2.5 tonnes.', 'A ferry came.']],
  ['One\u00a0tug. Three.', ['One\u00a0tug.', 'Three.']],
  ['🚢 A ferry. 🚢 Two.', ['🚢 A ferry.', '🚢 Two.']],
])('the sentences of "%s" are %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('sentences stand where they are printed, in characters', () => {
  expect(findSentences('🚢 A ferry.  Two tugs.')).toEqual([
    { start: 0, end: 10 },
    { start: 12, end: 21 },
  ]);
});

describe('around words', () => {
  const text = '🚢 A ferry ran aground. Two tugs came. Nobody was hurt.';
  const around = (words: string) => {
    const start = Array.from(text.slice(0, text.indexOf(words))).length;
    return sliceText(text, sentenceAround(text, { start, end: start + Array.from(words).length }));
  };

  test.each([
    ['Two', 'Two tugs came.'],
    ['Two tugs came.', 'Two tugs came.'],
    ['aground. Two', '🚢 A ferry ran aground. Two tugs came.'],
    ['🚢', '🚢 A ferry ran aground.'],
    [' Two', text],
    [text, text],
  ])('"%s" stands "%s"', (words, sentence) => {
    expect(around(words)).toBe(sentence);
  });

  test('that stand nowhere is the whole text', () => {
    expect(sentenceAround('A ferry.', { start: 20, end: 30 })).toEqual({ start: 0, end: 8 });
    expect(sentenceAround('', { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
  });
});

test('sentences hold all of a text but white space, once and in order', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'ferry',
      'Mr. ',
      '2.5',
      '. ',
      '! ',
      '“',
      '”',
      '\n',
      '  ',
      '🚢',
      'U.S. ',
      '\u00a0',
      'Port',
    ),
    fc.string({ unit: character, maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        expect(sentencesOf(text).join('').replace(/\s/gu, '')).toBe(text.replace(/\s/gu, ''));
        const stops = findSentences(text).flatMap(({ start, end }) => [start, end]);
        expect(stops).toEqual([...stops].sort((a, b) => a - b));
      },
    ),
  );
});
