import { describe, expect, test } from 'vitest';
import { describeCoverage, describeStanding } from '../../../src/core/verdict/coverage-words.ts';
import type { Row } from '../../../src/core/verdict/comparison.ts';
import { type Asked, tell } from '../kit/telling.ts';

const rowsOf = (asked: Asked[]) => tell(asked).comparison.rows;
const ofFigures = (rows: readonly Row[]) => ({ rows, worded: [] });

describe('who answers what', () => {
  test.each<[string, Asked[]]>([
    ['', []],
    ['The one question is answered by both articles', [{ says: ['12', '12'] }]],
    ['Both questions are answered by both articles', [{ says: ['12', '12'] }, { says: ['3', '4'] }]],
    [
      'One of two questions is answered by all three articles, one by a single article',
      [{ says: ['12', '12', '13'] }, { says: [null, null, '4'] }],
    ],
    [
      'No question is answered by all three articles',
      [{ says: ['12', null, '13'] }, { says: [null, '4', '4'] }],
    ],
    [
      'All three questions are answered by both articles',
      [{ says: ['1', '2'] }, { says: ['1', '2'] }, { says: ['1', '2'] }],
    ],
  ])('"%s"', (words, asked) => {
    expect(describeCoverage(ofFigures(rowsOf(asked)))).toBe(words);
  });
});

test('questions in words are counted too, and never said to be answered by one article alone', () => {
  const words = (says: Asked['says']): Asked => ({ kind: 'words', says });
  const cover = (...asked: Asked[]) => describeCoverage(tell(asked).comparison);
  expect(cover({ says: ['12', '12'] }, words(['riots', 'unrest']))).toBe(
    'Both questions are answered by both articles',
  );
  expect(cover({ says: ['12', null] }, words(['riots', 'unrest']))).toBe(
    'One of two questions is answered by both articles, one by a single article',
  );
  expect(cover({ says: ['12', null] }, words(['riots', null]))).toBe(
    'No question is answered by both articles',
  );
});

test('of one article it is said how many questions it answers', () => {
  const alone = (asked: Asked[]) => rowsOf(asked).map((row) => ({ ...row, cells: row.cells.slice(0, 1) }));
  expect(describeCoverage(ofFigures(alone([{ says: ['12'] }])))).toBe(
    'The one article answers the one question',
  );
  expect(describeCoverage(ofFigures(alone([{ says: ['12'] }, { says: [null, '4'] }])))).toBe(
    'The one article answers one of two questions',
  );
});

test('while an article is not read in full, it is not said what a single article answers', () => {
  const unread = rowsOf([{ says: ['12', '12'] }, { says: [null, '4'] }]).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, article: { ...cell.article, isRead: false } })),
  }));
  expect(describeCoverage(ofFigures(unread))).toBe(
    'One of two questions is answered by both articles so far',
  );
  expect(describeCoverage(ofFigures(unread.map((row) => ({ ...row, cells: row.cells.slice(0, 1) }))))).toBe(
    'The one article answers one of two questions so far',
  );
});

test('of rows that an unread article may still answer it is not said that one text alone does', () => {
  const unread = rowsOf([{ says: ['12', null] }, { says: ['4', '4'] }]).map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ ...cell, article: { ...cell.article, isRead: false } })),
  }));
  expect(describeStanding(unread)).toBe(
    'One question without a contradiction, one answered in one text so far',
  );
});

describe('how the rows stand', () => {
  test.each<[string, Asked[]]>([
    ['', []],
    ['', [{ says: [null, null] }]],
    ['One question answered in one text alone', [{ says: ['12', null] }]],
    [
      'One question in conflict, one parted by a hedge, two without a contradiction, one answered in one text alone, one not compared',
      [
        { says: ['2,030', '2,300'] },
        { says: ['nearly 8,000', 'at least 8,000'] },
        { says: ['12', 'a dozen'] },
        { says: ['4', 'four'] },
        { says: ['4', null] },
        { says: ['$4', '€4'] },
      ],
    ],
  ])('"%s"', (words, asked) => {
    expect(describeStanding(rowsOf(asked))).toBe(words);
  });
});
