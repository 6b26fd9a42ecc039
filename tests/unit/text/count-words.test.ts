import { expect, test } from 'vitest';
import {
  capitalise,
  countNoun,
  countShare,
  countWord,
  joinList,
} from '../../../src/core/text/count-words.ts';

test.each([
  [0, 'no'],
  [1, 'one'],
  [5, 'five'],
  [9, 'nine'],
  [10, '10'],
  [28, '28'],
  [1600, '1,600'],
  [1234567, '1,234,567'],
])('%d is printed "%s"', (count, word) => {
  expect(countWord(count)).toBe(word);
});

test.each([
  [0, 'ferry', 'ferries', 'no ferries'],
  [1, 'ferry', 'ferries', 'one ferry'],
  [2, 'ferry', 'ferries', 'two ferries'],
  [0, 'tug', undefined, 'no tugs'],
  [1, 'tug', undefined, 'one tug'],
  [28, 'tug', undefined, '28 tugs'],
  [1600, 'article claims', 'articles claim', '1,600 articles claim'],
])('%d of "%s" and "%s" are "%s"', (count, noun, plural, phrase) => {
  expect(countNoun(count, noun, plural)).toBe(phrase);
});

test.each([
  ['', ''],
  ['a', 'A'],
  ['five articles', 'Five articles'],
  ['Port Ellery', 'Port Ellery'],
  ['élan', 'Élan'],
  ['28 tugs', '28 tugs'],
])('"%s" with a capital is "%s"', (text, capital) => {
  expect(capitalise(text)).toBe(capital);
});

test.each([
  [[], ''],
  [['troops'], 'troops'],
  [['troops', 'arrests'], 'troops and arrests'],
  [['troops', 'arrests', 'deaths'], 'troops, arrests and deaths'],
])('of %j the list is "%s"', (items, list) => {
  expect(joinList(items)).toBe(list);
});

test.each([
  [0, 3, 'no question'],
  [2, 10, 'two of 10 questions'],
  [1, 1, 'the one question'],
  [2, 2, 'both questions'],
  [5, 5, 'all five questions'],
])('%i of %i are "%s"', (some, all, words) => {
  expect(countShare(some, all, 'question')).toBe(words);
});
