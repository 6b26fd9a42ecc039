import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanString } from '../../../src/core/text/fold.ts';
import { isFunctionWord, readSentences, sentenceAround } from '../../../src/core/text/sentence.ts';
import { sliceText } from '../../../src/core/text/text.ts';
import { character } from '../kit/character.ts';

const sentencesOf = (text: string) => readSentences(text).map((span) => sliceText(text, span));

test.each([
  ['', []],
  ['  \n ', []],
  ['no end', ['no end']],
  [
    'The ferry sank. Two tugs came!  Nobody was hurt.',
    ['The ferry sank.', 'Two tugs came!', 'Nobody was hurt.'],
  ],
  ['Mr. Brook saw 2.5 tonnes. A ferry came.', ['Mr. Brook saw 2.5 tonnes.', 'A ferry came.']],
  ['It rang at 4.20am on Sunday. Nobody came.', ['It rang at 4.20am on Sunday.', 'Nobody came.']],
  ['One\u00a0tug. Three.', ['One\u00a0tug.', 'Three.']],
  ['🚢 A ferry. 🚢 Two.', ['🚢 A ferry.', '🚢 Two.']],
])('the sentences of "%s" are %j', (text, sentences) => {
  expect(sentencesOf(text)).toEqual(sentences);
});

test('sentences stand where they are printed, in characters', () => {
  expect(readSentences('🚢 A ferry.  Two tugs.').map(({ start, end }) => ({ start, end }))).toEqual([
    { start: 0, end: 10 },
    { start: 12, end: 21 },
  ]);
});

test('words stand in their sentence with their dictionary form, and are names, small words or neither', () => {
  const plain = { isName: false, isFunction: false };
  expect(readSentences('🚢 It sank! The divers’ boats weren’t in Port Ellery.')).toEqual([
    {
      ...{ start: 0, end: 10 },
      words: [
        { ...plain, start: 2, end: 4, text: 'It', lemma: 'it', pos: 'PRON', isFunction: true },
        { ...plain, start: 5, end: 9, text: 'sank', lemma: 'sink', pos: 'VERB' },
      ],
    },
    {
      ...{ start: 11, end: 52 },
      words: [
        { ...plain, start: 11, end: 14, text: 'The', lemma: 'the', pos: 'DET', isFunction: true },
        { ...plain, start: 15, end: 21, text: 'divers', lemma: 'diver', pos: 'NOUN' },
        { ...plain, start: 23, end: 28, text: 'boats', lemma: 'boat', pos: 'NOUN' },
        { ...plain, start: 29, end: 33, text: 'were', lemma: 'be', pos: 'AUX', isFunction: true },
        { ...plain, start: 33, end: 36, text: 'n’t', lemma: 'not', pos: 'PART', isFunction: true },
        { ...plain, start: 37, end: 39, text: 'in', lemma: 'in', pos: 'ADP', isFunction: true },
        { ...plain, start: 40, end: 44, text: 'Port', lemma: 'port', pos: 'PROPN', isName: true },
        { ...plain, start: 45, end: 51, text: 'Ellery', lemma: 'ellery', pos: 'PROPN', isName: true },
      ],
    },
  ]);
});

test('punctuation alone has no words', () => {
  expect(readSentences('… — !').flatMap(({ words }) => words)).toEqual([]);
});

test.each([
  [['the', 'The', 'of', 'would', 'not', 'she'], true],
  [['ferry', 'said', '12', '!', ''], false],
])('of the small words that carry no matter are %j: %s', (words, expected) => {
  expect(words.map(isFunctionWord)).toEqual(words.map(() => expected));
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

test('a stop that bears a mark is one character, and in one sentence', () => {
  expect(
    readSentences('Here.\u0eb4 There.').map((sentence) => sliceText('Here.\u0eb4 There.', sentence)),
  ).toEqual(['Here.\u0eb4 There.']);
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
        const seen = (all: string) => cleanString(all).replace(/\s/gu, '');
        expect(seen(sentencesOf(text).join(''))).toBe(seen(text));
        const stops = readSentences(text).flatMap(({ start, end }) => [start, end]);
        expect(stops).toEqual([...stops].sort((a, b) => a - b));
      },
    ),
  );
});

test('words stand in their sentences, once and in order, and are printed where they stand', () => {
  const word = fc.constantFrom(
    'ferry ',
    'weren’t ',
    '2,030 ',
    'Port-Ellery ',
    '. ',
    '“',
    '\u00a0',
    '🚢 ',
    'U.S. ',
  );
  fc.assert(
    fc.property(
      fc.array(word).map((pieces) => pieces.join('')),
      (text) => {
        for (const { start, end, words } of readSentences(text)) {
          const stops = [start, ...words.flatMap((one) => [one.start, one.end]), end];
          expect(stops).toEqual([...stops].sort((a, b) => a - b));
          expect(words.map((one) => sliceText(text, one))).toEqual(words.map((one) => one.text));
        }
      },
    ),
  );
});

describe('a sentence that never ends', () => {
  const lengthsOf = (text: string) => readSentences(text).map(({ start, end }) => end - start);

  test('is cut before a word, where it is longer than any sentence', () => {
    expect(lengthsOf('word '.repeat(1300))).toEqual([2999, 2999, 499]);
  });

  test('is cut anywhere where it has no words, but in no character', () => {
    const lengths = lengthsOf(`a${'😀'.repeat(2000)}`);
    expect([lengths.length > 1, lengths.reduce((sum, length) => sum + length, 0)]).toEqual([true, 2001]);
  });

  test('is no reason to cut the sentences beside it', () => {
    const sentence = 'Twelve people were hurt, said Mr. Roe of Ellery. ';
    expect(new Set(lengthsOf(sentence.repeat(200)))).toEqual(new Set([sentence.length - 1]));
  });
});
