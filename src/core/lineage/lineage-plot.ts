import type { Statement } from '../../schemas/content/statement.ts';
import type { LineageLine } from './lineage-tree.ts';
import { describeEdge } from './lineage-words.ts';

/** The drawing of a story’s descent: lines under one another, and a column for each statement upstream. */

/** A text of the drawing and where it begins. */
export interface DrawnText {
  x: number;
  y: number;
  text: string;
}

/** A line as drawn: its dot, its name over one or more rows, how it derives, and the path from what it derives from. */
export interface DrawnLine {
  line: LineageLine;
  x: number;
  y: number;
  name: readonly DrawnText[];
  edge: DrawnText | null;
  path: string | null;
  dots: readonly { x: number; basis: 'named' | 'inferred'; letter: string }[];
}

/** A statement’s column, from the first line that rests on it to the last, under its letter. */
export interface DrawnColumn {
  statement: Statement;
  letter: string;
  x: number;
  from: number;
  to: number;
}

/** The whole drawing, in units that are pixels on a phone. */
export interface LineagePlot {
  width: number;
  height: number;
  lines: readonly DrawnLine[];
  columns: readonly DrawnColumn[];
}

const WIDTH = 358;
const COLUMN = 24;
const INDENT = 28;
const TOP = 26;
const ROW = 17;
const GAP = 20;
const DOT_ROOM = 14;
/** The mean width of a letter, so that a long name is broken before it runs into the columns. */
const LETTER_WIDTH = 7.1;

/** The letter of a statement’s column: A, B, C …, and numbers behind them from the 27th on. */
export function letterOf(index: number): string {
  return String.fromCharCode(65 + (index % 26)) + (index < 26 ? '' : String(Math.floor(index / 26)));
}

/** Lays the lines out from top to bottom; no lines give a drawing without height. */
export function plotLineage(lines: readonly LineageLine[], statements: readonly Statement[]): LineagePlot {
  const room = statements.length * COLUMN;
  const width = Math.max(WIDTH, 230 + room);
  const columnX = (index: number) => width - room + (index + 0.5) * COLUMN;
  let bottom = TOP;
  const drawn: DrawnLine[] = [];
  for (const line of lines) {
    const x = 7 + line.depth * INDENT;
    const y = bottom + (line.parent === null && drawn.length > 0 ? GAP : 0) + 10;
    const space = width - room - x - DOT_ROOM;
    const rows = breakWords(line.label, Math.floor(space / LETTER_WIDTH));
    const name = rows.map((text, index) => ({ x: x + DOT_ROOM, y: y + 4 + index * ROW, text }));
    const last = name.at(-1)?.y ?? y;
    const edge = line.entry ? { x: x + DOT_ROOM, y: last + ROW - 1, text: describeEdge(line.entry) } : null;
    const above = line.parent === null ? undefined : drawn[line.parent];
    drawn.push({
      ...{ line, x, y, name, edge },
      path: above ? `M${above.x} ${above.y} V${y - 8} q0 8 8 8 H${x}` : null,
      dots: line.restsOn.flatMap(({ statement, basis }) => {
        const index = statements.indexOf(statement);
        return index < 0 ? [] : [{ x: columnX(index), basis, letter: letterOf(index) }];
      }),
    });
    bottom = (edge?.y ?? last) + 12;
  }
  const columns = statements.map((statement, index) => {
    const resting = drawn.filter(({ line }) => line.restsOn.some((one) => one.statement === statement));
    return {
      ...{ statement, letter: letterOf(index), x: columnX(index) },
      from: TOP - 8,
      to: resting.at(-1)?.y ?? TOP,
    };
  });
  return { width, height: lines.length === 0 ? 0 : bottom, lines: drawn, columns };
}

/** A text in rows of at most so many letters, broken at spaces; a longer word has a row of its own. */
function breakWords(text: string, letters: number): string[] {
  return text.split(/\s+/u).reduce<string[]>((rows, word) => {
    const last = rows.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= letters)
      return [...rows.slice(0, -1), `${last} ${word}`];
    return [...rows, word];
  }, []);
}
