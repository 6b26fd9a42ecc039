import { csvParse, csvParseRows } from 'd3-dsv';
import { MARKS } from '../../../src/core/data/csv.ts';

/** The rows of a table as the data dictionary says to read it: without its byte order mark and the marks in its cells. */
export function readCsv(table: string): Record<string, string>[] {
  return csvParse(withoutOrderMark(table)).map((row) =>
    Object.fromEntries(Object.entries(row).map(([column, cell]) => [column, cell.replace(MARKS, '$1')])),
  );
}

/** The names of a table's columns. */
export function columnsOf(table: string): string[] {
  return csvParseRows(withoutOrderMark(table))[0] ?? [];
}

function withoutOrderMark(table: string): string {
  if (!table.startsWith('\ufeff')) throw new Error('The table begins with no byte order mark.');
  return table.slice(1);
}
