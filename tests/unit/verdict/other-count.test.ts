import { expect, test } from 'vitest';
import { printOthers } from '../../../src/core/verdict/other-count.ts';
import { describeReading } from '../../../src/core/verdict/verdict-words.ts';
import { type Said, tellRow } from '../kit/telling.ts';

test.each<[string, Said, string | null]>([
  ['after the figure', { figure: 'six', exact: 'six other vehicles burned' }, 'six other'],
  ['more', { figure: '12', exact: '12 more were hurt' }, '12 more'],
  ['before it', { figure: '20', exact: 'Another 20 were hurt' }, 'Another 20'],
  ['an article first', { figure: '3', exact: 'and a further 3 were hurt' }, 'a further 3'],
  ['more than is a hedge', { figure: '12', exact: '12, more than before' }, null],
  ['a bare number', { figure: '12', exact: 'where 12 vehicles burned' }, null],
])('words that make a figure a count of others, %s', (_, said, printed) => {
  const { figure, exact } = typeof said === 'string' ? { figure: said, exact: said } : said;
  const [claim] = tellRow({ figure, exact: `${exact ?? ''} in all` }, null).claims;
  expect(claim && printOthers(claim.claim, claim.article)).toBe(printed);
});

test.each<[string, Said[], string]>([
  [
    'one beside a bare figure',
    [
      { figure: '6', exact: '6 vehicles' },
      { figure: '5', exact: '5 other vehicles' },
    ],
    'It is not settled whether “5 other” counts the same as the figures beside.',
  ],
  [
    'two beside a bare figure',
    [
      { figure: '6', exact: '6 vehicles' },
      { figure: '5', exact: '5 other vehicles' },
      { figure: '9', exact: 'Another 9' },
    ],
    'It is not settled whether “5 other” and “Another 9” count the same as the figures beside.',
  ],
  [
    'one that a note explains',
    [
      { figure: '6', exact: '6 vehicles' },
      { figure: '5', exact: '5 other vehicles', note: 'All but the first.' },
    ],
    '',
  ],
  [
    'no bare figure',
    [
      { figure: '6', exact: '6 more' },
      { figure: '6', exact: '6 other cars' },
    ],
    '',
  ],
])('the row says so: %s', (_, says, words) => {
  expect(describeReading(tellRow(...says))).toBe(words);
});
