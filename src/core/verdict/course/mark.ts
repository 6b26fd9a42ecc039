import type { Statement } from '../../../schemas/content/statement.ts';
import type { Question } from '../../../schemas/content/story.ts';
import type { Figure } from '../../figure/figure.ts';
import { readFigureAs } from '../../reading/figure-reading.ts';
import { dayOf, hourOf } from '../../text/moment.ts';
import type { Course, DatedClaim } from './course.ts';
import type { Revision } from './revision.ts';

/** What is marked on the course of a count: figures of articles, what was said upstream, and what was corrected since. */

/** A figure at its moment, with those who give it. */
export interface CourseMark {
  kind: 'figure' | 'statement';
  moment: string;
  /** The moment in milliseconds: a day without an hour stands at its noon. */
  time: number;
  figure: Figure;
  /** The figure as printed, and as the statements file has it. */
  text: string;
  who: readonly string[];
  /** What became of it where it no longer stands: “withdrawn”, “superseded”, “corrected”; null where nothing is known. */
  fate: string | null;
}

/**
 * The marks of a course in the order of their moments. Statements later than the figures by more than their whole course,
 * or earlier than all of them, are left out, as are figures in another unit.
 */
export function listMarks<Claim extends DatedClaim>(
  course: Course<Claim>,
  question: Question,
  ledger: readonly Statement[],
  revisions: readonly Revision[],
): CourseMark[] {
  const claims = course.stages.flatMap((stage) => stage.claims);
  const figures = claims.map((claim): CourseMark => {
    const fate = course.takenBack.has(claim) ? (claim.statement?.status ?? null) : null;
    return markOf(claim, fate);
  });
  const replaced = revisions
    .filter((revision) => revision.question.id === question.id)
    .flatMap(({ was }) => was.map((claim) => markOf(claim, 'corrected')));
  const days = claims.map(({ moment }) => dayOf(moment)).sort();
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''];
  const until = 2 * timeOf(last) - timeOf(first);
  const said = ledger
    .filter(({ date }) => date >= first && timeOf(date) <= Math.max(until, timeOf(last)))
    .flatMap((statement) => statementMarks(statement, question, course.unit));
  return mergeAlike([...figures, ...replaced, ...said].sort((a, b) => a.time - b.time));
}

function markOf({ moment, claim: { figure }, article }: DatedClaim, fate: string | null): CourseMark {
  return {
    ...{ kind: 'figure', moment, time: timeOf(moment), figure, text: figure.text },
    ...{ who: [article.label], fate },
  };
}

function statementMarks(
  { figures, by, date, status }: Statement,
  question: Question,
  unit: string | null,
): CourseMark[] {
  return figures
    .filter((said) => said.question === question.id)
    .flatMap((said) => {
      const figure = readFigureAs(question.kind, said.figure, { day: date });
      const fate = status === 'standing' ? null : status;
      return figure?.unit === unit
        ? [
            {
              kind: 'statement',
              moment: date,
              time: timeOf(date),
              figure,
              text: said.figure,
              who: [by],
              fate,
            },
          ]
        : [];
    });
}

/** The same words at the same moment stand once. */
function mergeAlike(marks: readonly CourseMark[]): CourseMark[] {
  const sameness = ({ kind, moment, text, fate }: CourseMark) =>
    [kind, moment, text.toLowerCase(), fate ?? ''].join('\n');
  return [...Map.groupBy(marks, sameness).values()].flatMap(([mark, ...others]) =>
    mark ? [{ ...mark, who: [mark, ...others].flatMap(({ who }) => who) }] : [],
  );
}

/** A moment in milliseconds; an hour without an offset is taken as one of universal time, and a day as its noon. */
function timeOf(moment: string): number {
  const hour = hourOf(moment) ?? '12:00';
  return Date.parse(`${dayOf(moment)}T${/(?:Z|[+-]\d\d:\d\d)$/u.test(hour) ? hour : `${hour}Z`}`);
}
