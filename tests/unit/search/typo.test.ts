import { describe, expect, test } from 'vitest';
import { guessWord, nearestWords, prepareVocabulary } from '../../../src/core/search/typo.ts';

const WORDS =
  'earthquake earthquakes harbour harvest strike strikes stripe ferry fairy merry captain capital evacuation tide tidal #2030';
const vocabulary = prepareVocabulary(
  WORDS.split(' ').map((form, index) => ({ form, index, frequency: 1, isName: false })),
);
const guess = (word: string, isOpen = false) =>
  guessWord(word, vocabulary, isOpen).map(({ form }) => form.form);

describe('a mistyped word is taken for', () => {
  test.each<[string, string[]]>([
    ['eartquake', ['earthquake', 'earthquakes']],
    ['earthqauke', ['earthquake', 'earthquakes']],
    ['harbuor', ['harbour']],
    ['strke', ['strike']],
    ['stirke', ['strike', 'strikes']],
    ['captian', ['captain']],
    ['evaccuattion', ['evacuation']],
    ['ferrry', ['ferry']],
    ['fery', ['ferry']],
    ['tdie', ['tide']],
    ['tie', []],
    ['tiled', []],
    ['diet', []],
    ['lighthouse', []],
    ['hardware', []],
    ['2031', []],
    ['#2031', []],
    ['', []],
  ])('"%s": %j', (word, expected) => {
    expect(guess(word)).toEqual(expected);
  });

  test('a longer word, when it may still be being typed', () => {
    expect(guess('evaccu')).toEqual([]);
    expect(guess('evaccu', true)).toEqual(['evacuation']);
  });
});

test('the nearest words begin alike, and numbers are none', () => {
  expect(nearestWords('striker', vocabulary, 2)).toEqual(['strike', 'strikes']);
  expect(nearestWords('xylophone', vocabulary, 2)).toEqual([]);
  expect(nearestWords('str', vocabulary, 2)).toEqual([]);
});
