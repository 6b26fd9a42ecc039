import { csvFormatRow } from 'd3-dsv';
import { MONTH_NAMES } from '../text/day.ts';
import type { Rule } from '../text/rule.ts';

/** Tables as CSV in which a spreadsheet finds words and numbers, and nothing to work out. */

/**
 * The parts of a text of which each may come to begin a cell: many spreadsheets split a line at semicolons and tabs,
 * and where they do, no quotation mark keeps the ends of lines within a cell.
 */
const PARTS = /(?<=^|[;\t\r\n])[^;\t\r\n]+/gu;

/** How a part begins that a spreadsheet may work out, or that has a mark of its own. */
export const FORMULA: Rule = {
  pattern: /^(?:'|[\s\p{Cc}\p{Cf}"]*[=+\-@\u2212\ufe62\ufe63\ufe66\ufe6b\uff0b\uff0d\uff1d\uff20])/u,
  takes: ['=1+1', '-5', '@SUM(1)', ' +1', '"=1', '＝1', '−5', "'tis", '\u200b=1'],
  keeps: ['5-7', '“=1', 'a=1', '– he said', ' “-'],
};

/** Whole texts that a spreadsheet may take for a day; one as YYYY-MM-DD is meant as one. */
export const DATE_LIKE: Rule = {
  pattern: new RegExp(
    String.raw`^(?!\d{4}-\d{2}-\d{2}$|\d{4}\D+\d{4}$)(?=.*[\p{Pd}\u2212/.\p{L}])` +
      String.raw`(?:(?:(?<!\d)(?:\d{4}|\d{1,2})(?!\d)(?:st|nd|rd|th)?|${MONTH_NAMES}) ?[\p{Pd}\u2212/.,]? ?){2,3}$`,
    'iu',
  ),
  takes: [
    '2-3',
    '10–12',
    '1/2',
    '3.4.',
    '9-11',
    'jan-6',
    'mar1',
    'May 2022',
    '6 January',
    '2022/1/10',
    '3rd May',
  ],
  keeps: [
    '2022-01-10',
    '250',
    '8,000',
    '2.030',
    '160-200',
    '2000-3000',
    'may',
    '2-3 people',
    '18:00',
    '10 12',
    '',
  ],
};

/** The marks in the cells of a table: without them, and with what stands before each, they hold the words as printed. */
export const MARKS = /(^|[;\t\r\n])'/gu;

/**
 * A table as CSV (RFC 4180), line by line, the names of its columns first: a byte order mark before them, lines that end
 * in CR LF, null as an empty cell. Words that a spreadsheet would take for a formula or a day have an apostrophe before
 * them (`MARKS`); numbers and truth values have none.
 *
 * @example
 * [...csvLines(['words', 'min'], [['=1+1', -5]])] // ["\ufeffwords,min\r\n", "'=1+1,-5\r\n"]
 */
export function* csvLines(
  columns: readonly string[],
  rows: Iterable<readonly Cell[]>,
): Generator<string, void, undefined> {
  yield `\ufeff${csvFormatRow(columns)}\r\n`;
  for (const cells of rows) yield `${csvFormatRow(cells.map(printCell))}\r\n`;
}

/** What a cell may hold. */
export type Cell = string | number | boolean | null;

function printCell(cell: Cell): string {
  if (typeof cell !== 'string') return String(cell ?? '');
  const isSkipped = /^[\t\r\n]/u.test(cell);
  const mark = isSkipped || DATE_LIKE.pattern.test(cell) ? "'" : '';
  return mark + cell.replace(PARTS, (part) => (FORMULA.pattern.test(part) ? `'${part}` : part));
}
