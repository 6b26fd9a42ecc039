import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { columnSets, readColumns, writeColumns } from '../../../src/core/story/column.ts';
import { describeColumns, describeElsewhere } from '../../../src/core/story/column-words.ts';
import { retell } from '../kit/retold.ts';

/** Which articles stand side by side, in an address and in words. */

const TEXT = { text: ['Ferry aground', 'A ferry ran aground.'] };
const ALL = ['argus', 'beacon', 'courier'];

test('a set has its articles in the order of the columns, without those that have none', () => {
  const columns = [
    { id: 'late', label: 'The late ones', articles: ['courier', 'argus', 'beacon'] },
    { id: 'first', label: 'The first one', articles: ['argus'] },
  ];
  const told = { argus: TEXT, beacon: TEXT, courier: { ...TEXT, header: { supersedes: 'argus' } } };
  const sets = columnSets(retell(told, { columns }).content);
  expect(sets.map(({ id, label, articles }) => [id, label, articles.map((one) => one.id)])).toEqual([
    ['late', 'The late ones', ['beacon', 'courier']],
  ]);
});

test.each([
  ['', ALL],
  ['?articles=courier+argus', ['argus', 'courier']],
  ['?q=x&articles=beacon%20gazette', ['beacon']],
  ['?articles=gazette', ALL],
  ['?articles=', ALL],
])('the query “%s” names its columns', (query, shown) => {
  expect(readColumns(query, ALL)).toEqual(shown);
});

test('a query names columns in their order, and nothing where all or none are meant', () => {
  expect([['courier', 'argus'], ALL, [], ['gazette']].map((shown) => writeColumns(shown, ALL))).toEqual([
    '?articles=argus+courier',
    '',
    '',
    '',
  ]);
});

test('what is written is read again', () => {
  const id = fc.stringMatching(/^[a-z0-9]+(-[a-z0-9]+)*$/u, { maxLength: 12 });
  fc.assert(
    fc.property(
      fc
        .uniqueArray(id, { minLength: 1 })
        .chain((all) => fc.tuple(fc.constant(all), fc.subarray(all, { minLength: 1 }))),
      ([all, shown]) => {
        expect(readColumns(writeColumns(shown, all), all)).toEqual(all.filter((one) => shown.includes(one)));
      },
    ),
  );
});

describe('in words', () => {
  test('how many columns are shown, and of how many the counts are', () => {
    expect(([1, 2, 12] as const).map((shown) => describeColumns(shown, 12, 'claims'))).toEqual([
      'One of 12 articles is shown. Verdicts and counts are of all 12.',
      'Two of 12 articles are shown. Verdicts and counts are of all 12.',
      'All 12 articles are shown.',
    ]);
    expect(describeColumns(3, 5, 'texts')).toBe(
      'Three of five articles are shown. Passages are matched and counted over all five.',
    );
  });

  test('what else the others hold', () => {
    expect(
      (['figure', 'time', 'wording', 'passage'] as const).map((what) =>
        [0, 1, 2].map((count) => describeElsewhere(count, what)),
      ),
    ).toEqual([
      ['', 'One article that is not shown gives a figure.', 'Two articles that are not shown give a figure.'],
      ['', 'One article that is not shown gives a time.', 'Two articles that are not shown give a time.'],
      [
        '',
        'One more wording stands in articles that are not shown.',
        'Two more wordings stand in articles that are not shown.',
      ],
      ['', 'One article that is not shown tells it, too.', 'Two articles that are not shown tell it, too.'],
    ]);
  });
});
