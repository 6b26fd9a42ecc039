import type { Statement } from '../../../schemas/content/statement.ts';
import { mayGrow, type Question } from '../../../schemas/content/story.ts';
import type { Figure } from '../../figure/figure.ts';
import { intersect, type Interval, isEmpty, normaliseInterval } from '../../figure/interval.ts';
import { readFigureAs } from '../../reading/figure-reading.ts';
import { isWhole } from '../../reading/figure-unit.ts';
import { orderMoments } from '../../text/moment.ts';

/** The course of a number that only grows, over the days or hours that its figures are for. */

/** A figure of a row with the day or hour that it is for; the claims of a row are such. */
export interface DatedClaim {
  key: string;
  moment: string;
  claim: { figure: Figure };
  article: { label: string };
  /** The statement that it rests on; null where none is known. */
  statement: Statement | null;
}

/** Figures that nobody can set in order: those of one hour, or of one day of which not all hours are known. */
export interface Stage<Claim extends DatedClaim = DatedClaim> {
  claims: readonly Claim[];
  /** What the figures that stand leave for this moment, earlier and later ones included; null where no number is left. */
  open: Interval | null;
}

/** The stages of a row in their order, at least two; and the figures that were taken back, which bound nothing. */
export interface Course<Claim extends DatedClaim = DatedClaim> {
  stages: readonly Stage<Claim>[];
  takenBack: ReadonlySet<Claim>;
  unit: string | null;
}

/**
 * The course of a row: earlier figures bound later ones from below and later ones earlier from above, since the number
 * never falls. Null for a number that may fall, one that is not about the event, figures in several units or of one
 * stage. With a ledger, figures that rest on statements which were taken back bound nothing.
 */
export function readCourse<Claim extends DatedClaim>(
  { question, claims }: { question: Question; claims: readonly Claim[] },
  ledger: readonly Statement[] | null = null,
): Course<Claim> | null {
  const units = new Set(claims.map(({ claim }) => claim.figure.unit));
  const [unit = null] = units;
  if (!mayGrow(question) || units.size !== 1) return null;
  const ordered = orderStages(claims);
  if (ordered.length < 2) return null;
  const takenBack = new Set(claims.filter((claim) => ledger && isTakenBack(claim, question, ledger)));
  const standing = ordered.map((stage) => stage.filter((claim) => !takenBack.has(claim)).map(groundOf));
  const stages = ordered.map((stage, index) => {
    const { min, minOpen } = intersect(standing.slice(0, index + 1).flat());
    const { max, maxOpen } = intersect(standing.slice(index).flat());
    return { claims: stage, open: settle({ min, minOpen, max, maxOpen }, unit) };
  });
  return { stages, takenBack, unit };
}

function groundOf({ claim: { figure } }: DatedClaim): Interval {
  const { min, minOpen, max, maxOpen } = figure;
  return { min, minOpen, max, maxOpen };
}

/** An interval as it is printed, a number where only one is left; null where none is. Counts are whole numbers. */
function settle(interval: Interval, unit: string | null): Interval | null {
  const whole = normaliseInterval(interval, isWhole({ unit }));
  return isEmpty(whole) ? null : whole.min === whole.max ? whole : interval;
}

/** Claims by stages: two stand in one where the moments do not say which is the earlier. */
function orderStages<Claim extends DatedClaim>(claims: readonly Claim[]): Claim[][] {
  const stages = claims.map((claim) => [claim]);
  const orderOf = (a: readonly Claim[], b: readonly Claim[]) => {
    const orders = new Set(a.flatMap((one) => b.map((other) => orderMoments(one.moment, other.moment))));
    const [order = null] = orders;
    return orders.size === 1 ? order : null;
  };
  for (let at = 0; at < stages.length; at += 1) {
    const stage = stages[at] ?? [];
    const other = stages.findIndex((one, index) => index > at && !orderOf(stage, one));
    if (other < 0) continue;
    stage.push(...(stages.splice(other, 1)[0] ?? []));
    // A wider stage may no longer stand apart from those before it.
    at = -1;
  }
  return stages.sort((a, b) => orderOf(a, b) ?? 0);
}

const TAKEN_BACK: readonly Statement['status'][] = ['withdrawn', 'denied'];

/**
 * True where the statement behind a figure was withdrawn or denied, or a later one took its place with a number that is
 * too low for the figure to have been right in its day. A statement that a higher number took the place of was no mistake.
 */
function isTakenBack(claim: DatedClaim, question: Question, ledger: readonly Statement[]): boolean {
  const { statement } = claim;
  if (statement && TAKEN_BACK.includes(statement.status)) return true;
  const later = ledger.find(({ id }) => id === statement?.supersededBy);
  return (later?.figures ?? [])
    .filter((said) => said.question === question.id)
    .some(({ figure }) => {
      const read = readFigureAs(question.kind, figure, { day: later?.date ?? '' });
      if (read?.unit !== claim.claim.figure.unit) return false;
      const { max, maxOpen } = read;
      return settle({ ...groundOf(claim), max, maxOpen }, read.unit) === null;
    });
}

/** From what to what the figures of a course go, and when they do so. */
export interface Rise<Claim extends DatedClaim = DatedClaim> {
  from: Interval;
  to: Interval;
  first: Stage<Claim>;
  last: Stage<Claim>;
  /** The number is higher at the end whatever the figures leave open. */
  isSure: boolean;
}

/**
 * The rise of a course; null where figures that stand exclude each other, and where those of the end do not say more than
 * those of the beginning.
 */
export function findRise<Claim extends DatedClaim>({
  stages,
  takenBack,
  unit,
}: Course<Claim>): Rise<Claim> | null {
  const own = ({ claims }: Stage<Claim>) => claims.filter((claim) => !takenBack.has(claim));
  const told = stages.filter((stage) => own(stage).length > 0);
  const [first, last] = [told[0], told.at(-1)];
  const to = last?.open;
  if (!first || !last || !to || first === last || stages.some(({ open }) => open === null)) return null;
  const from = settle(intersect(own(first).map(groundOf)), unit);
  if (!from || to.min === null || (from.min ?? -Infinity) >= to.min) return null;
  return { from, to, first, last, isSure: from.max !== null && settle(intersect([from, to]), unit) === null };
}
