import type { Statement } from '../../schemas/content/statement.ts';

/** What was said of a figure after the statement that it rests on had fallen. */

/** A later figure and the statement that gives it. */
export interface LaterFigure {
  figure: string;
  statement: Statement;
}

/**
 * The figures that later statements give to a question, where one that its figures rest on no longer stands: of
 * later days, and of one day those further down in the ledger, in that order. Left out is what was withdrawn or
 * denied itself; none where all stand.
 */
export function laterFigures(
  question: string,
  resting: readonly Statement[],
  ledger: readonly Statement[],
): LaterFigure[] {
  const inOrder = ledger.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
  const fallen = inOrder.findIndex((one) => one.status !== 'standing' && resting.includes(one));
  return (fallen < 0 ? [] : inOrder.slice(fallen + 1))
    .filter(({ status }) => status !== 'withdrawn' && status !== 'denied')
    .flatMap((statement) =>
      statement.figures
        .filter((said) => said.question === question)
        .map(({ figure }) => ({ figure, statement })),
    );
}
