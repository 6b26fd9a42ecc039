import type { Relation } from '../../schemas/published/verdict-record.ts';
import type { CellClaim } from './comparison.ts';
import { dayOf, formatMoment, orderMoments } from '../text/moment.ts';
import { formatDay } from '../text/day.ts';
import type { Question } from '../../schemas/content/story.ts';
import { printReading } from '../reading/figure-print.ts';
import { isDayAssumed } from '../reading/assumed-day.ts';
import { kindOfUnit } from '../reading/figure-unit.ts';
import type { Pair } from './verdict.ts';

/** How two figures stand to each other, in a sentence. */

/** How an ordinary reader takes two figures that meet at one number and exclude each other. */
export const ONE_NUMBER = 'An ordinary reader takes them for one number.';

/** How a's figure stands to b's, for a reader of fifteen; `named` adds to each figure whose it is. */
export function describeRelation(pair: Pair, a: CellClaim, b: CellClaim, named = false): string {
  const [left, right] = [a, b].map((claim) => `${quoted(claim)}${named ? ` (${claim.article.label})` : ''}`);
  const sentence = isLooser(pair, a, b)
    ? `${left ?? ''} is for ${formatMoment(a.moment)} and ${right ?? ''} for ${formatMoment(b.moment)}: both can be true.`
    : pair.sameDay
      ? `${left ?? ''} and ${right ?? ''} are both for ${formatDay(dayOf(a.moment))}: a rising count, or a disagreement. ${HOURS_UNKNOWN}`
      : SENTENCES[pair.relation](left ?? '', right ?? '', a, b);
  return pair.byTolerance
    ? `${sentence} That hangs on how wide ${wideWords({ kind: kindOfUnit(a.claim.figure.unit) })} is read.`
    : sentence;
}

/** The words whose width is our convention, within a sentence. */
export function wideWords({ kind }: Pick<Question, 'kind'>): string {
  return kind === 'time' ? '“about”, “shortly” or a part of a day' : '“nearly” or “about”';
}

/** That nobody can set figures of one day in order. */
export const HOURS_UNKNOWN = 'We don’t know at what hour each was counted.';

const SENTENCES: Record<Relation, (a: string, b: string, x: CellClaim, y: CellClaim) => string> = {
  equal: (a, b) => (a === b ? `Both print ${a}.` : `${a} and ${b} say the same.`),
  entails: (a, b, x) => `If ${a} is true, so is ${b}; ${quoted(x)} says more.`,
  entailedBy: (a, b, _, y) => `If ${b} is true, so is ${a}; ${quoted(y)} says more.`,
  overlaps: (a, b) => `${a} and ${b} can both be true; neither says all that the other says.`,
  touching: (a, b, x, y) => {
    const reader = isSharp(x) || isSharp(y) ? '' : ` ${ONE_NUMBER}`;
    return `${a} and ${b} cannot both be true: ${describeTouch(x, y)}.${reader}`;
  },
  disjoint: (a, b, x, y) =>
    isInOrder(x, y)
      ? `${a} for ${formatMoment(x.moment)} and ${b} for ${formatMoment(y.moment)} cannot both be true: the number cannot have fallen.`
      : `${a} and ${b} cannot both be true: no ${isTime(x) ? 'time' : 'number'} fits both.`,
  grows: (a, b, x, y) =>
    `${a} is for ${formatMoment(x.moment)} and ${b} for ${formatMoment(y.moment)}: both can be true if the number grew.`,
  notComparable: (a, b, x, y) => {
    if (x.claim.figure.unit !== y.claim.figure.unit)
      return `${a} and ${b} are not compared: they are in different ${isTime(x) ? 'zones' : 'units'}.`;
    if (x.isMoneyOpen && x.article !== y.article)
      return `${a} and ${b} are not compared: nobody says whose ${x.claim.figure.unit ?? ''} they are.`;
    if (isDayAssumed(x.claim.figure) || isDayAssumed(y.claim.figure))
      return `${a} and ${b} are not compared: ${nameUndated(x, y)}, and on other days both could be true.`;
    const times = dayOf(x.moment) === dayOf(y.moment) ? 'hours' : 'days';
    return `${a} and ${b} are not compared: they are for different ${times}, and the number may have fallen in between.`;
  },
};

/** Which of two times have no day in their words; the day of one without is an assumption. */
function nameUndated(...cells: readonly [CellClaim, CellClaim]): string {
  const [only, ...more] = cells.filter(({ claim }) => isDayAssumed(claim.figure));
  return only && more.length === 0 ? `${quoted(only)} names no day` : 'neither names a day';
}

/** Of figures of different moments neither says anything of the other's, though a number fits both. */
function isLooser({ relation }: Pair, a: CellClaim, b: CellClaim): boolean {
  return ['entails', 'entailedBy', 'overlaps'].includes(relation) && isInOrder(a, b);
}

function isInOrder(x: CellClaim, y: CellClaim): boolean {
  return Math.abs(orderMoments(x.moment, y.moment) ?? 0) === 1;
}

/** "They stand on different sides of 8,000", or that the one leaves out the number which the other is. */
function describeTouch(a: CellClaim, b: CellClaim): string {
  const point = printTouch(a, b);
  const isPoint = ({ claim: { figure } }: CellClaim) => figure.min === figure.max;
  if (isPoint(a)) return `${quoted(b)} leaves out ${point} itself`;
  if (isPoint(b)) return `${quoted(a)} leaves out ${point} itself`;
  return `they stand on different sides of ${point}`;
}

function quoted({ claim }: CellClaim): string {
  return `“${claim.figure.text}”`;
}

/** The number whose sides two touching figures stand on. */
function printTouch({ claim: { figure: a } }: CellClaim, { claim: { figure: b } }: CellClaim): string {
  const point = a.max !== null && a.max === b.min ? a.max : b.max;
  const assumedDay = a.assumedDay ?? b.assumedDay;
  const ground = { min: point, minOpen: false, max: point, maxOpen: false };
  return printReading({ ...ground, ...(assumedDay === undefined ? {} : { assumedDay }) }, a.unit);
}

const isTime = ({ claim }: CellClaim): boolean => kindOfUnit(claim.figure.unit) === 'time';

/** True of "fewer than 8", "up to 8" and of times: nobody takes "fewer than 8" and "at least 8" for one number. */
export function isSharp(cell: CellClaim): boolean {
  return isTime(cell) || ['fewer-than', 'at-most'].includes(cell.claim.figure.hedge);
}
