import { expect, test } from 'vitest';
import { findFigures } from '../../../src/core/figure/figure-phrase.ts';

test.each([
  ['between 300 and 400 tents burned', ['between 300 and 400']],
  ['as many as 8.7 lakh were hit', ['as many as 8.7 lakh']],
  ['a loss of Rs 1,450 crore and $2 million', ['Rs 1,450 crore', '$2 million']],
  ['two to three billion dollars', ['two to three billion dollars']],
  ['an estimated 48,000 people or more', ['an estimated 48,000']],
  ['a total of 131 and another 14', ['a total of 131', '14']],
  ['raised the toll from 72 to 89', ['72', '89']],
  ['Seventy-odd children', ['Seventy-odd']],
  ['one soldier, one of them and one of two', ['one', 'one', 'two']],
  ['the 2004 eruption and a 2015 pact', []],
  ['aged 18 to 45, at 4:12 a.m. on March 12', []],
  ['31 people an hour', []],
])('%s', (sentence, expected) => {
  expect(findFigures(sentence).map(({ figure }) => figure.text)).toEqual(expected);
});
