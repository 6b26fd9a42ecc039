import { csvParseRows } from 'd3-dsv';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cell, csvLines, MARKS } from '../../../src/core/data/csv.ts';
import { character } from '../kit/character.ts';

/** Tables as spreadsheets and programs read them. */

const printCsv = (...table: Parameters<typeof csvLines>) => [...csvLines(...table)].join('');
/** The cells of a table's only row, as a program reads them. */
const read = (...cells: Cell[]) => csvParseRows(printCsv(['a'], [cells]).slice(1))[1] ?? [];
const withoutMarks = (cell: string) => cell.replace(MARKS, '$1');

test('a table begins with its byte order mark and columns, and each line ends in CR LF', () => {
  const table = printCsv(
    ['words', 'least'],
    [
      ['He said “no”', 12],
      ['two, or "three"', null],
    ],
  );
  expect(table).toBe('\ufeffwords,least\r\nHe said “no”,12\r\n"two, or ""three""",\r\n');
  expect(printCsv(['words', 'least'], [])).toBe('\ufeffwords,least\r\n');
});

describe('a mark stands', () => {
  test.each([
    ['=1+1', "'=1+1"],
    ['+44 20', "'+44 20"],
    ['-5', "'-5"],
    ['−5', "'−5"],
    ['@SUM(1)', "'@SUM(1)"],
    ['＝1+1', "'＝1+1"],
    ['  =1+1', "'  =1+1"],
    ['"=1+1"', `'"=1+1"`],
    ['\t1', "'\t1"],
    ['\r1', "'\r1"],
    ['\n1', "'\n1"],
    ['two\n=1', "two\n'=1"],
    ['two\r\n\r\n-three', "two\r\n\r\n'-three"],
    ['two;=1;3', "two;'=1;3"],
    ['two\t@three', "two\t'@three"],
    ["'tis", "''tis"],
    ["two;'three", "two;''three"],
    ['2-3', "'2-3"],
    ['10–12', "'10–12"],
    ['jan-6', "'jan-6"],
  ])('in %j', (words, cell) => {
    expect(read(words)).toEqual([cell]);
    expect(withoutMarks(cell)).toBe(words);
  });

  test.each([
    'nearly 8,000',
    '8,000',
    'two - or three',
    'two, -three',
    '“-',
    '2-3 people',
    '2022-01-10',
    '18:00',
    '',
  ])('nowhere in %j', (words) => {
    expect(read(words)).toEqual([words]);
  });

  test('before no number and no truth value', () => {
    expect(read(-5, -0.5, 1e21, 0, true, null)).toEqual(['-5', '-0.5', '1e+21', '0', 'true', '']);
  });
});

const pieces = fc.constantFrom(
  ...['=', '+', '-', '@', '＝', "'", '"', ',', ';', '\t', '\r', '\n', ' ', '2', '-3', 'jan', '“', ''],
);
const anyText = fc.array(fc.oneof(character, pieces)).map((made) => made.join(''));

test('any texts come back from a table as they were, without their marks', () => {
  fc.assert(
    fc.property(fc.array(anyText, { minLength: 1, maxLength: 4 }), (texts) => {
      const table = printCsv(texts, [texts, texts]);
      const [, ...rows] = csvParseRows(table.slice(1));
      expect(rows.map((row) => row.map(withoutMarks))).toEqual([texts, texts]);
    }),
    { numRuns: 1000 },
  );
});

test('no cell begins a formula, wherever a spreadsheet splits a line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const [cell = ''] = read(text);
      expect(cell).not.toMatch(/^[\t\r\n]|(?:^|[;\t\r\n])[ "]*[=+\-@＝]/u);
    }),
    { numRuns: 1000 },
  );
});

test('a hundred thousand marks take no longer than they must', () => {
  const texts = ["'", ';', '\n', ' ', '"', ';=', '1-'].map((piece) => piece.repeat(100_000));
  expect(texts.map((text) => withoutMarks(read(text)[0] ?? ''))).toEqual(texts);
});
