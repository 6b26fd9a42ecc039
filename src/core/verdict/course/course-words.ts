import { printWithin } from '../../figure/figure-words.ts';
import { type Interval, isSame } from '../../figure/interval.ts';
import { printReading } from '../../reading/figure-print.ts';
import { capitalise, countNoun, joinList } from '../../text/count-words.ts';
import { formatDays } from '../../text/day.ts';
import { dayOf, formatMoment, hourOf, orderMoments } from '../../text/moment.ts';
import { type Course, findRise, type Rise, type Stage } from './course.ts';
import type { Revision } from './revision.ts';

/** The course of a count in plain words: its title, its steps, and what an outlet changed. */

/**
 * The title of a course: "From 120 to at least 247 in one day", "From 12 to 31 between 12 and 14 March 2025; “23” was
 * withdrawn", or where that would not be true of the row its days alone, "Figures of 12–14 March 2025".
 */
export function titleCourse(course: Course): string {
  const rise = findRise(course);
  const claims = course.stages.flatMap((stage) => stage.claims);
  const days = claims.map(({ moment }) => dayOf(moment)).sort();
  const said = rise
    ? capitalise(describeRise(rise, course.unit))
    : `Figures of ${formatDays(days[0] ?? '', days.at(-1) ?? '')}`;
  return [said, ...describeTakenBack(course)].join('; ');
}

/** "from 12 to 31 between 12 and 14 March 2025" of a number that is surely higher at the end; null for any other course. */
export function describeGrowth(course: Course | null): string | null {
  const rise = course && findRise(course);
  return rise?.isSure ? describeRise(rise, course?.unit ?? null) : null;
}

/** What the figures leave at each stage: "12 on 12 March 2025, 19 on 13 March 2025 and 31 on 14 March 2025". */
export function describeSteps({ stages, unit }: Course): string {
  const steps = stages.map(
    (stage) => `${stage.open ? printReading(stage.open, unit) : 'no number'} on ${printStage(stage)}`,
  );
  return joinList(steps);
}

/** "Valley Radio changed “23” to “19”." */
export function describeRevision({ article, was, is }: Pick<Revision, 'article' | 'was' | 'is'>): string {
  const quote = (claims: Revision['was']) => joinList(claims.map(({ claim }) => `“${claim.figure.text}”`));
  return `${article.label} changed ${quote(was)} to ${quote(is)}.`;
}

function describeRise({ from, to, first, last }: Rise, unit: string | null): string {
  return `from ${printEnd(from, first, unit)} to ${printEnd(to, last, unit)} ${printSpan(first, last)}`;
}

/** A number or a bound as it is; a range, and what a vague word begins at, in the words that print it, where these are the same. */
function printEnd(ground: Interval, { claims }: Stage, unit: string | null): string {
  const making = claims.map(({ claim }) => claim.figure).filter((figure) => isSame(figure, ground));
  const isRange = ground.min !== null && ground.max !== null && ground.min !== ground.max;
  const isVague = making.every(({ vague }) => vague);
  const [text, ...others] = new Set(making.map((figure) => printWithin(figure.text)));
  return (isRange || isVague) && text !== undefined && others.length === 0
    ? `“${text}”`
    : printReading(ground, unit);
}

/** "“64” was withdrawn", for each status of the statements that no longer stand. */
function describeTakenBack({ takenBack }: Course): string[] {
  return [...Map.groupBy(takenBack, ({ statement }) => statement?.status ?? 'withdrawn')].map(
    ([status, claims]) => {
      const texts = [...new Set(claims.map(({ claim }) => `“${printWithin(claim.figure.text)}”`))];
      return `${joinList(texts)} ${texts.length === 1 ? 'was' : 'were'} ${status}`;
    },
  );
}

/** "12 March 2025", "12 March 2025, 22:00"; of a stage of several moments its days. */
function printStage({ claims }: Stage): string {
  const moments = claims.map(({ moment }) => moment).sort();
  const [first = '', last = ''] = [moments[0], moments.at(-1)];
  return first === last ? formatMoment(first) : formatDays(dayOf(first), dayOf(last));
}

const HOUR = 3_600_000;
const DAY = 24;

/** "in three hours", "in less than six hours", "in one day" where the hours are known; else "between 12 and 14 March 2025". */
function printSpan(first: Stage, last: Stage): string {
  const hours = hoursBetween(first, last);
  if (hours !== null && hours <= DAY) {
    if (hours === DAY) return 'in one day';
    return Number.isInteger(hours)
      ? `in ${countNoun(hours, 'hour')}`
      : `in less than ${countNoun(Math.ceil(hours), 'hour')}`;
  }
  const days = [first, last].flatMap(({ claims }) => claims.map(({ moment }) => dayOf(moment))).sort();
  const printed = formatDays(days[0] ?? '', days.at(-1) ?? '');
  return `between ${printed.replace(/ ?– ?/u, ' and ')}`;
}

/** The hours from the one moment of a stage to that of another; null where a stage has several, or hours are not known of one clock. */
function hoursBetween(first: Stage, last: Stage): number | null {
  const [from, to] = [first, last].map(({ claims }) => [...new Set(claims.map(({ moment }) => moment))]);
  const [begin = '', ...earlier] = from ?? [];
  const [end = '', ...later] = to ?? [];
  const zones = [begin, end].map((moment) => /(?:Z|[+-]\d\d:\d\d)$/u.test(hourOf(moment) ?? ''));
  if (earlier.length + later.length > 0 || !hourOf(begin) || !hourOf(end) || zones[0] !== zones[1])
    return null;
  const time = (moment: string) => Date.parse(zones[0] ? moment : `${moment}Z`);
  return orderMoments(begin, end) === -1 ? (time(end) - time(begin)) / HOUR : null;
}

/** Who gives a mark’s figure, and what became of it. */
export function describeWho({
  kind,
  who,
  fate,
}: {
  kind: 'figure' | 'statement';
  who: readonly string[];
  fate: string | null;
}): string {
  const names = who.join('; ');
  const what = kind === 'statement' ? `statement of ${names}` : names;
  return fate === null ? what : `${what} (since ${fate})`;
}
