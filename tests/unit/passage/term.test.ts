import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSentences } from '../../../src/core/text/sentence.ts';
import { readTerms, type Term } from '../../../src/core/passage/term.ts';
import { character } from '../kit/character.ts';

const terms = (text: string) => readTerms(text).flatMap((sentence) => sentence.terms);
const keys = (text: string) => terms(text).map(({ key }) => key);
const having = (text: string, is: (term: Term) => boolean) =>
  terms(text)
    .filter(is)
    .map(({ key }) => key);

test('sentences are read with all that is known of their terms', () => {
  const plain = {
    root: null,
    isNumber: false,
    isName: false,
    isQuoted: false,
    isVague: false,
    isBound: false,
    kind: null,
  };
  expect(readTerms('It sank. “Nearly 8,000 fled Port Ellery.”')).toEqual([
    { start: 0, end: 8, terms: [{ ...plain, key: 'sink' }] },
    {
      start: 9,
      end: 41,
      terms: [
        { ...plain, key: 'nearly', root: 'near', isQuoted: true },
        { ...plain, key: '#8000', isNumber: true, isQuoted: true },
        { ...plain, key: 'flee', isQuoted: true },
        { ...plain, key: 'port', isName: true, isQuoted: true, isBound: true },
        { ...plain, key: 'ellery', root: 'elle', isName: true, isQuoted: true, isBound: true },
      ],
    },
  ]);
});

test.each([
  ['a year', 'It sank in June 1931.', ['year']],
  ['a year before a comma', 'Some remember 1931, when it sank.', ['year']],
  ['a grouped number is no year', 'It killed 1,900 people.', [null]],
  ['an age', 'A 54-year-old was hurt.', ['age']],
  ['a count', 'It hurt 54.', [null]],
])('what a number is instead of a count: %s', (_, text, kinds) => {
  expect(
    terms(text)
      .filter(({ isNumber }) => isNumber)
      .map(({ kind }) => kind),
  ).toEqual(kinds);
});

describe('one term', () => {
  test.each([
    ['a number in digits and in words', '8,000 crowns', 'eight thousand crowns', ['#8000', 'crown']],
    ['a number that ends in a scale', '2.5 million crowns', '2,500,000 crowns', ['#2500000', 'crown']],
    ['a dozen and its number', 'a dozen tugs', '12 tugs', ['#12', 'tug']],
    ['a word in its forms', 'the tugs were pulling', 'a tug pulled', ['tug', 'pull']],
    ['a name with accents and without', 'met Zoë Novák', 'met Zoe Novak', ['meet', 'zoe', 'novak']],
    ['a prefix with its hyphen and without', 'a counter-proposal', 'a counterproposal', ['counterproposal']],
    ['a name and its possessive', 'the hull of Valdo', 'Valdo’s hull', ['hull', 'valdo']],
  ])('is %s', (_, one, other, expected) => {
    expect([keys(one).sort(), keys(other).sort()]).toEqual([[...expected].sort(), [...expected].sort()]);
  });
});

test.each([
  ['', []],
  [' \n ', []],
  ['It was.', []],
  ['!!!', []],
  ['It was she who had been there.', []],
])('"%s" has no terms', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

describe('quoted', () => {
  test.each([
    ['is what stands between the marks', 'Tugs came, “ropes broke”, divers left', ['rope', 'break']],
    ['is it between straight marks', 'Tugs "broke" and "sank" there', ['break', 'sink']],
    ['is it between angle marks', 'Tugs left « ropes » there', ['rope']],
    ['is all that follows a mark that is never closed', 'Tugs came: “ropes broke', ['rope', 'break']],
    ['is nothing before a mark that was never opened', 'Tugs came” and left', []],
    ['is it between single marks', 'the ‘tugs’ left', ['tug']],
    ['is nothing between apostrophes', 'the tugs’ crews and the divers’ boats', []],
    ['is nothing in a text without marks', 'Tugs came', []],
  ])('%s', (_, text, expected) => {
    expect(having(text, ({ isQuoted }) => isQuoted)).toEqual(expected);
  });
});

test.each([
  ['the parts of one name', 'They saw Captain Ines Valdo leave.', ['captain', 'ines', 'valdo']],
  ['the parts of a name with a hyphen', 'They saw Port-Ellery leave.', ['port', 'ellery']],
  ['no name that stands alone', 'They saw Valdo leave.', []],
  ['no two names with a comma between them', 'They saw Valdo, Reik and Most leave.', []],
])('bound together are %s', (_, text, expected) => {
  expect(having(text, ({ isBound }) => isBound)).toEqual(expected);
});

test('the terms are those of the sentences of a text, whatever it is made of', () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'ferry ',
      'Valdo ',
      '8,000 ',
      'two dozen ',
      '. ',
      '“',
      '”',
      '"',
      'was ',
      'Novák’s ',
      '\n',
    ),
    fc.string({ unit: character, maxLength: 4 }),
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((pieces) => pieces.join('')),
      (text) => {
        const read = readTerms(text);
        expect(read.map(({ start, end }) => ({ start, end }))).toEqual(
          readSentences(text).map(({ start, end }) => ({ start, end })),
        );
        for (const { key, root, isNumber } of read.flatMap((sentence) => sentence.terms)) {
          expect(key).toMatch(isNumber ? /^#.*\p{N}/u : /^[\p{L}\p{N}]+$/u);
          expect(key.startsWith(root ?? '')).toBe(true);
        }
      },
    ),
  );
});
