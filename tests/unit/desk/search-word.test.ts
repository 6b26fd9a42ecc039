import { expect, test } from 'vitest';
import { saysAsDrafted, searchWordsOf } from '../../../src/core/desk/row/search-word.ts';

/** Which words find what an article says of a row, and whether another title is still of the row that was proposed. */

test.each([
  ['firefighters and soldiers', ['firefighters', 'soldiers']],
  ['people', []],
  ['Tarn Foundry', []],
  ['12 million crowns', []],
])('“%s” is searched for by %j', (counted, words) => {
  expect(searchWordsOf(counted)).toEqual(words);
});

test.each([
  ['People missing', true],
  ['Workers missing', true],
  ['Workers in hospital', false],
  ['Crew', false],
])('“%s” for “Workers missing”: %s', (title, isSame) => {
  expect(saysAsDrafted({ label: 'Workers missing', population: 'workers' }, title)).toBe(isSame);
});
