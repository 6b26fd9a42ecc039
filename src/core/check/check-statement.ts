import type { Statement } from '../../schemas/content/statement.ts';
import type { Question } from '../../schemas/content/story.ts';
import { formatDay } from '../text/day.ts';
import type { Message } from '../record/diagnostic.ts';
import { readFigureAs } from '../reading/figure-reading.ts';
import { unreadable } from '../story/claim-figure.ts';
import { statementsPath } from '../record/files.ts';
import { checkReference, findDuplicates, type RecordProblem } from '../record/reference.ts';
import { questionsOf, type StoryCheck } from './check-context.ts';
import type { RecordPath } from '../record/yaml.ts';

/** The ledger of statements: that what it says of their figures and of their end holds, and what rests on them. */

/** All problems of a story's ledger; none where there is no ledger that could be read. */
export function checkStatements(check: StoryCheck): RecordProblem[] {
  const statements = ledgerOf(check);
  const questions = questionsOf(check);
  const ids = statements.map(({ id }) => id);
  const kindOf = (question: string) =>
    check.records.stories.get(check.id)?.questions.find(({ id }) => id === question)?.kind;
  return [
    ...findDuplicates('Statement', '', ids),
    ...statements.flatMap((statement, index) => [
      ...statement.figures.flatMap(({ question, figure }, at) => [
        ...checkReference({
          path: [index, 'figures', at, 'question'],
          subject: `Statement "${statement.id}"`,
          noun: 'question',
          wanted: questions === null ? undefined : question,
          known: questions ?? [],
          mend: 'Correct the id, or add the question to the story.',
        }),
        ...problemsAt(
          [index, 'figures', at, 'figure'],
          [
            readFigureAs(kindOf(question), figure, { day: statement.date }) === null &&
              figureUnreadable(statement, figure, kindOf(question)),
          ],
        ),
      ]),
      ...checkReference({
        path: [index, 'supersededBy'],
        subject: `Statement "${statement.id}"`,
        noun: 'statement',
        wanted: statement.supersededBy,
        known: ids,
        mend: 'Correct the id, or add the later statement.',
      }),
      ...checkSuccessor(statement, index, statements),
    ]),
  ];
}

/** Claims that rest on a statement which answers another question; ids that name nothing are told of elsewhere. */
export function checkLinks(check: StoryCheck, article: string): RecordProblem[] {
  const ledger = ledgerOf(check);
  const questions = questionsOf(check) ?? [];
  const { claims = [] } = check.records.claims.get(`${check.id}/${article}`) ?? {};
  return claims.flatMap(({ id, question, restsOn }, index) => {
    const statement = ledger.find((one) => one.id === restsOn?.statement);
    if (!statement || !questions.includes(question)) return [];
    const asked = statement.figures.map((figure) => figure.question);
    // A question that the story does not ask may be this one, misspelt, and has been told of.
    if (asked.includes(question) || asked.some((one) => !questions.includes(one))) return [];
    return problemsAt(
      ['claims', index, 'restsOn', 'statement'],
      [statementSilent(id, question, statement, statementsPath(check.id))],
    );
  });
}

function ledgerOf({ id, records }: StoryCheck): readonly Statement[] {
  return records.statements.get(id) ?? [];
}

function problemsAt(path: RecordPath, messages: readonly (Message | false)[]): RecordProblem[] {
  return messages.flatMap((message) => (message ? [{ path, message }] : []));
}

/**
 * A figure is superseded only by a figure to the same question, said later. Of two statements of one day the
 * one further down in the ledger is the later, so that no chain of statements can run in a circle.
 */
function checkSuccessor(statement: Statement, index: number, ledger: readonly Statement[]): RecordProblem[] {
  const { id, date, status, supersededBy, figures } = statement;
  const path = [index, 'supersededBy'];
  if (supersededBy === undefined)
    return problemsAt(path, [status === 'superseded' && successorMissing(statement)]);
  if (status !== 'superseded') return problemsAt(path, [successorOfStanding(statement)]);
  if (supersededBy === id) return problemsAt(path, [supersedesItself(statement)]);
  const at = ledger.findIndex((other) => other.id === supersededBy);
  const successor = ledger[at];
  if (!successor) return [];
  const isLater = successor.date > date || (successor.date === date && at > index);
  const answered = successor.figures.map(({ question }) => question);
  return [
    ...problemsAt(path, [!isLater && successorNotLater(statement, successor)]),
    ...figures.flatMap(({ question }, place) =>
      problemsAt(
        [index, 'figures', place, 'question'],
        [!answered.includes(question) && notGivenAnew(statement, question, successor)],
      ),
    ),
  ];
}

function figureUnreadable({ id }: Statement, figure: string, kind: Question['kind']): Message {
  const { what, needed } = unreadable(kind);
  return {
    code: 'figure-unreadable',
    sentence: `Statement "${id}" has a figure in which ${what} can be read.`,
    evidence: [['figure', `"${figure}"`]],
    action: `Give ${needed}.`,
  };
}

function successorMissing({ id }: Statement): Message {
  return {
    code: 'missing-field',
    sentence: `Statement "${id}" is superseded and has no "supersededBy".`,
    evidence: [['expected', 'the id of the later statement']],
    action: 'Add a line "supersededBy: …", or correct the status.',
  };
}

function successorOfStanding({ id, status, supersededBy }: Statement): Message {
  return {
    code: 'bad-successor',
    sentence: `Statement "${id}" names the statement that supersedes it, and its status says otherwise.`,
    evidence: [
      ['status', status],
      ['supersededBy', supersededBy ?? ''],
    ],
    action: 'Write "status: superseded", or remove "supersededBy".',
  };
}

function supersedesItself({ id }: Statement): Message {
  return {
    code: 'bad-successor',
    sentence: `Statement "${id}" is said to be superseded by itself.`,
    evidence: [],
    action: 'Name the later statement under "supersededBy".',
  };
}

function successorNotLater(statement: Statement, successor: Statement): Message {
  return {
    code: 'bad-successor',
    sentence: `Statement "${statement.id}" is superseded by one that is not later.`,
    evidence: [statement, successor].map(({ id, date }) => [id, formatDay(date)] as const),
    action: 'Correct the id or a date; of one day, the later statement stands further down.',
  };
}

function notGivenAnew(statement: Statement, question: string, successor: Statement): Message {
  return {
    code: 'bad-successor',
    sentence: `Statement "${statement.id}" is superseded by one that has no figure for the question "${question}".`,
    evidence: [[successor.id, figuresFor(successor)]],
    action: 'Put this figure into a statement of its own, which nothing supersedes.',
  };
}

function statementSilent(claim: string, question: string, statement: Statement, ledger: string): Message {
  return {
    code: 'statement-silent',
    sentence: `Claim "${claim}" rests on a statement that has no figure for the question "${question}".`,
    evidence: [[statement.id, figuresFor(statement)]],
    action: `Name the statement that has it, or add the figure in ${ledger}.`,
  };
}

function figuresFor({ figures }: Statement): string {
  return figures.length === 0 ? 'no figure' : figures.map(({ question }) => question).join(', ');
}
