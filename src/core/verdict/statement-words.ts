import type { Statement } from '../../schemas/content/statement.ts';
import type { Row } from './comparison.ts';
import { capitalise, countWord, joinList } from '../text/count-words.ts';
import { formatDay } from '../text/day.ts';
import { askedBy } from './silence-words.ts';

/** Statements upstream in plain words: who said it, what became of it, and who reports it. */

/** What is known to have become of a statement; of one that stands only that nothing is known against it. */
export function describeStatus({ status }: Pick<Statement, 'status'>): string {
  return status === 'standing' ? 'not known to have been withdrawn' : `since ${status}`;
}

/** Who reports a statement, with the day of the report where it is known: "Reported by TASS, 10 January 2022". */
export function describeReference({ outlet, date }: Statement['references'][number]): string {
  return `Reported by ${outlet}${date === undefined ? '' : `, ${formatDay(date)}`}`;
}

/** The statements that answer none of the questions, in the order of the ledger. */
export function statementsAside(statements: readonly Statement[]): Statement[] {
  return statements.filter(({ figures }) => figures.length === 0);
}

/** A statement beside a row, with the figure that it gives to the row's question; without one where it gives none. */
export interface Stated {
  figure?: string;
  statement: Statement;
}

/**
 * What was said upstream to a row's question, in the order of the ledger and each figure for itself; behind it the
 * statements that the row rests on without their giving a figure to it.
 */
export function statementsBeside({ question, statements }: Row, ledger: readonly Statement[]): Stated[] {
  const answering = ledger.flatMap((statement) =>
    statement.figures
      .filter((said) => said.question === question.id)
      .map(({ figure }): Stated => ({ figure, statement })),
  );
  const others = statements.filter((one) => !answering.some(({ statement }) => statement === one));
  return [...answering, ...others.map((statement) => ({ statement }))];
}

/**
 * What is to be said of the statements that a row rests on and that no longer stand, and the figures that were given
 * later; empty where all stand.
 */
export function describeStatements(row: Row): string {
  const fallen = row.statements
    .filter(({ status }) => status !== 'standing')
    .map((statement) => {
      const resting = row.claims.filter((claim) => claim.statement === statement);
      const surely = resting.every(({ claim }) => claim.entry.restsOn?.basis === 'named');
      const said = statement.figures
        .filter(({ question }) => question === row.question.id)
        .map(({ figure }) => `“${figure}”`);
      const rests = `${surely ? '' : 'probably '}${resting.length === 1 ? 'rests' : 'rest'}`;
      return (
        `${countOf(resting.length, row.claims.length, askedBy(row.question))} ${rests} on the statement ${joinList(said)} of ` +
        `${formatDay(statement.date)}, ${describeStatus(statement)}.`
      );
    });
  return [...fallen, describeLater(row)].filter(Boolean).join(' ');
}

/** Who said it, within a sentence: "the Port Office" of "The Port Office". */
function nameWithin(by: string): string {
  return by.replace(/^(?:The|An?)(?= )/u, (article) => article.toLowerCase());
}

/** The later figures of a row in a line, "Later: 225, the port office, 15 January 2024; then 230, 14 March 2024."; empty for none. */
export function describeLater({ later }: Pick<Row, 'later'>): string {
  const said = later.map(({ figure, statement: { by, date } }, index) =>
    // Who goes on speaking is named once.
    [figure, ...(later[index - 1]?.statement.by === by ? [] : [nameWithin(by)]), formatDay(date)].join(', '),
  );
  return said.length === 0 ? '' : `Later: ${said.join('; then ')}.`;
}

/** "The figure", "One of the two figures", "Both figures", "Three of the five figures", "All five figures". */
function countOf(some: number, all: number, noun: string): string {
  if (all === 1) return `The ${noun}`;
  if (some === all) return all === 2 ? `Both ${noun}s` : `All ${countWord(all)} ${noun}s`;
  return `${capitalise(countWord(some))} of the ${countWord(all)} ${noun}s`;
}
