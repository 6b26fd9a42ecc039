import { expect, test } from 'vitest';
import {
  describeAbsent,
  describeLookedFor,
  describeSilence,
} from '../../../src/core/verdict/silence-words.ts';
import { tellRow } from '../kit/telling.ts';

const row = tellRow('12', null, null, null);
const unread = {
  cells: row.cells.map((cell) =>
    cell.article.id === 'courier' ? { ...cell, article: { ...cell.article, isRead: false } } : cell,
  ),
};

test('of the articles without a figure it is told which say nothing and which were not read yet', () => {
  expect(describeAbsent(row)).toBe('Says nothing: Beacon, Courier, Dispatch.');
  expect(describeAbsent(unread)).toBe('Says nothing: Beacon, Dispatch. Not read yet: Courier.');
  expect(describeAbsent(tellRow('12', '13'))).toBe('');
});

test('an empty cell says nothing, or was not read yet', () => {
  expect(unread.cells.map(describeSilence)).toEqual([
    'says nothing',
    'says nothing',
    'not read yet',
    'says nothing',
  ]);
});

test('words that were looked for are told with how often they stand there', () => {
  expect(
    describeLookedFor([
      { word: 'tug', occurrences: 0 },
      { word: 'crew', occurrences: 1 },
      { word: 'hull', occurrences: 3 },
    ]),
  ).toBe('“tug” not once, “crew” once, “hull” 3 times');
  expect(describeLookedFor([])).toBe('');
});
