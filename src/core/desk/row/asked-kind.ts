import type { Question } from '../../../schemas/content/story.ts';
import { isMoneyWord } from './search-word.ts';

/** Which kind of row asks for a number, by what the number seems to be. */

/** What answers the row of a number that is no count, by what it is. */
export const ANSWERED_BY: Readonly<Partial<Record<string, Question['kind']>>> = {
  ...{ 'time of day': 'time', year: 'time', date: 'time', decade: 'time', 'sum of money': 'money' },
  ...{ age: 'measure', measure: 'measure', duration: 'measure', magnitude: 'measure', share: 'measure' },
};

/** How a number is read where no row asks for it: as a count where its kind is none that a row of figures asks for. */
export function kindAsked(kind: string | null, counted: string): Question['kind'] {
  return kind === null ? (isMoneyWord(counted) ? 'money' : undefined) : ANSWERED_BY[kind];
}

/** The rows whose kind fits a number; all of them for what no kind of row asks for, such as an ordinal. */
export function fittingRows<Row extends Pick<Question, 'kind'>>(
  { kind, counted }: { kind: string | null; counted: string },
  rows: readonly Row[],
): Row[] {
  const asked = kindAsked(kind, counted);
  if (kind !== null && asked === undefined) return [...rows];
  return rows.filter((row) => (row.kind ?? 'count') === (asked ?? 'count'));
}
