import type { Relation, VerdictKind } from '../../schemas/published/verdict-record.ts';
import { orderMoments } from '../text/moment.ts';
import type { Figure } from '../figure/figure.ts';
import {
  higherMin,
  intersect,
  type Interval,
  isEmpty,
  normaliseInterval,
  relateIntervals,
} from '../figure/interval.ts';
import { type Ground, isDayAssumed, meetsOnAnotherDay } from '../reading/assumed-day.ts';
import { isWhole } from '../reading/figure-unit.ts';
import { meetsAtHedge, scaleWidth } from '../reading/figure-width.ts';

/** When figures can be true together: relations of two, and the verdict of a row. Pure, and free of order. */

/** What a verdict needs to know of a claim. */
export interface Claimed {
  id: string;
  article: string;
  /** The telling that the article belongs to: copies of one text share it. */
  telling: string;
  /** The statement that it rests on, named or inferred; null where none is known. */
  statement: string | null;
  /** What the figure is for: a day, or an hour of it. */
  moment: string;
  figure: Figure;
  /** Its money may be another’s than that of the same name in another article. */
  isMoneyOpen?: boolean;
}

/** Two claims of a row and their relation, read a → b. */
export interface Pair {
  a: string;
  b: string;
  relation: Relation;
  /** It hangs on how wide "nearly", or another word without a sharp end, is read. */
  byTolerance: boolean;
  /** Both are for one day, nobody knows which is the earlier, and both can be true only if the number grew. */
  sameDay: boolean;
}

/** Claims that can be true together, and the numbers that all of them allow. */
export interface Side {
  claims: string[];
  ground: Ground;
}

/** What a row's figures come to: null as common ground where not all can be compared and be true together. */
export interface Verdict {
  verdict: VerdictKind;
  /** Separate tellings that give a figure. */
  tellings: number;
  /** Common ground only if the number grew in the course of one day. */
  ifGrown: boolean;
  commonGround: Ground | null;
  /**
   * Maximal sets of claims that can be compared and be true together, from the lowest figure up; one set where
   * that holds of all.
   */
  groups: string[][];
  /** The same without counting on growth within a day: the figures that readers have to choose from. */
  sides: Side[];
  pairs: Pair[];
}

const CAN_BOTH_BE_TRUE: readonly Relation[] = ['equal', 'entails', 'entailedBy', 'overlaps', 'grows'];

/** True of two claims that exclude each other; false of claims that are not compared. */
export function isConflict({ relation }: Pick<Pair, 'relation'>): boolean {
  return relation === 'touching' || relation === 'disjoint';
}

/**
 * The verdict that a claim has part in, by its id; null for one beside a conflict that contradicts no other claim, and
 * where nobody knows whether a number grew.
 */
export function partIn(verdict: Verdict | null, id: string): VerdictKind | null {
  if (!verdict || verdict.ifGrown) return null;
  if (verdict.verdict === 'common-ground' || verdict.verdict === 'single') return verdict.verdict;
  const isParty = verdict.pairs.some((pair) => isConflict(pair) && [pair.a, pair.b].includes(id));
  return isParty ? verdict.verdict : null;
}

/**
 * How a's figure stands to b's. Counts are whole numbers. Claims in different units are not comparable, nor
 * are claims of different days to a number that may fall again. Of a cumulative number an earlier and a later
 * claim that exclude each other as intervals can both be true where the number may have grown; so can two of one
 * day whose order nobody knows, unless they tell of one moment. Of an hour whose day is assumed nothing is said that
 * would not hold on another day, but that it can be true together with what meets it on that day.
 */
export function compareClaims(a: Claimed, b: Claimed, cumulative: boolean): Pair {
  const found = relate(a, b, cumulative);
  const other = [1 / 2, 2].map((factor) =>
    relate(
      { ...a, figure: scaleWidth(a.figure, factor) },
      { ...b, figure: scaleWidth(b.figure, factor) },
      cumulative,
    ),
  );
  const byTolerance = other.some(({ relation }) => relation !== found.relation);
  return { a: a.id, b: b.id, ...found, byTolerance };
}

function relate(a: Claimed, b: Claimed, cumulative: boolean): Pick<Pair, 'relation' | 'sameDay'> {
  const sameDay = false;
  if (a.figure.unit !== b.figure.unit) return { relation: 'notComparable', sameDay };
  if (a.isMoneyOpen === true && a.article !== b.article) return { relation: 'notComparable', sameDay };
  const order = orderMoments(a.moment, b.moment);
  const isInOrder = order !== null && order !== 0;
  if (!cumulative && isInOrder) return { relation: 'notComparable', sameDay };
  const [left, right] = [groundOf(a), groundOf(b)];
  if (!isEmpty(intersect([left, right]))) return { relation: relateMeeting(a, b), sameDay };
  if ((isDayAssumed(a.figure) || isDayAssumed(b.figure)) && meetsOnAnotherDay(left, right))
    return { relation: 'notComparable', sameDay };
  if (cumulative && order === null && !isOneMoment(a, b)) return { relation: 'grows', sameDay: true };
  const [earlier, later] = order === 1 ? [right, left] : [left, right];
  if (isInOrder && !isEmpty({ ...later, ...higherMin(earlier, later) }))
    return { relation: 'grows', sameDay };
  return { relation: meetsAtHedge(a.figure, b.figure) ? 'touching' : 'disjoint', sameDay };
}

/** How claims that meet stand to each other: an hour without its day says nothing of what is said with one. */
function relateMeeting(a: Claimed, b: Claimed): Relation {
  const relation = relateIntervals(groundOf(a), groundOf(b));
  const [isOpen, isOtherOpen] = [a, b].map(({ figure }) => isDayAssumed(figure));
  if (isOpen === isOtherOpen || relation === 'overlaps') return relation;
  // What names its day says more than the same hour, and less than an hour within it.
  const told = isOpen ? 'entailedBy' : 'entails';
  return relation === 'equal' || relation === told ? told : 'overlaps';
}

/** Claims of one article, of copies of one text or of one statement tell of one moment, unless their hours differ. */
function isOneMoment(a: Claimed, b: Claimed): boolean {
  return (
    a.article === b.article ||
    a.telling === b.telling ||
    (a.statement !== null && a.statement === b.statement)
  );
}

/** The interval with the ends as printed. */
function printedOf({ figure: { min, minOpen, max, maxOpen } }: Claimed): Interval {
  return { min, minOpen, max, maxOpen };
}

/** The interval as a set: counts are whole numbers. "Nearly 8" holds none, and is taken as it stands. */
function groundOf(claim: Claimed): Interval {
  const printed = printedOf(claim);
  const whole = normaliseInterval(printed, isWhole(claim.figure));
  return isEmpty(whole) ? printed : whole;
}

/**
 * The verdict of a row; null where no claim is made, and where no telling's claim can be compared with another's:
 * figures that nobody can set against one another have nothing in common and nothing in conflict. The claims of one
 * telling, in one article or in copies of it, are `single`, unless they contradict one another: a copy confirms
 * nothing. The verdict, its groups and its pairs do not depend on the order in which the claims are given.
 */
export function judgeRow(claims: readonly Claimed[], cumulative: boolean): Verdict | null {
  const sorted = [...claims].sort(byFigure);
  const pairs = sorted.flatMap((a, index) =>
    sorted.slice(index + 1).map((b) => compareClaims(a, b, cumulative)),
  );
  const verdict = verdictKind(sorted, pairs);
  if (verdict === null) return null;
  const together = pairs.filter(({ relation }) => CAN_BOTH_BE_TRUE.includes(relation));
  const atOnce = together.filter(({ sameDay }) => !sameDay);
  const groups = maximalGroups(sorted, together).map((group) => group.map(({ id }) => id));
  const sides = maximalGroups(sorted, atOnce).map((side) => ({
    claims: side.map(({ id }) => id),
    ground: commonGround(side, cumulative),
  }));
  const [all, ...others] = sides;
  return {
    verdict,
    tellings: new Set(claims.map(({ telling }) => telling)).size,
    ifGrown: verdict === 'common-ground' && pairs.some(({ sameDay }) => sameDay),
    commonGround: all && others.length === 0 ? all.ground : null,
    groups,
    sides,
    pairs,
  };
}

function verdictKind(claims: readonly Claimed[], pairs: readonly Pair[]): VerdictKind | null {
  const conflicts = pairs.filter(isConflict);
  if (conflicts.length > 0)
    return conflicts.every(({ relation }) => relation === 'touching') ? 'hedge-conflict' : 'conflict';
  const tellings = new Map(claims.map(({ id, telling }) => [id, telling]));
  if (new Set(tellings.values()).size === 1) return 'single';
  const isCompared = pairs.some(
    ({ a, b, relation }) => relation !== 'notComparable' && tellings.get(a) !== tellings.get(b),
  );
  return isCompared ? 'common-ground' : null;
}

/** From the lowest figure up, and by id where figures are alike. */
function byFigure(a: Claimed, b: Claimed): number {
  const [left, right] = [groundOf(a), groundOf(b)];
  const ends = (x: number | null, y: number | null, unbounded: number) => {
    const [p, q] = [x ?? unbounded, y ?? unbounded];
    return p === q ? 0 : p - q;
  };
  return (
    ends(left.min, right.min, -Infinity) || ends(left.max, right.max, Infinity) || (a.id < b.id ? -1 : 1)
  );
}

/**
 * What claims of one unit that can all be true at once leave open: what the latest of them allow, raised to the
 * highest earlier minimum where the number is cumulative.
 */
function commonGround(claims: readonly Claimed[], cumulative: boolean): Ground {
  const latest = claims.filter((claim) =>
    claims.every((other) => orderMoments(claim.moment, other.moment) !== -1),
  );
  const ground = intersect((cumulative ? latest : claims).map(printedOf));
  const raised = cumulative
    ? claims.map(printedOf).reduce((high, earlier) => ({ ...high, ...higherMin(high, earlier) }), ground)
    : ground;
  // "More than 7 but fewer than 9" persons are 8.
  const whole = normaliseInterval(raised, claims[0] !== undefined && isWhole(claims[0].figure));
  const assumedDay = claims.every(({ figure }) => isDayAssumed(figure)) && claims[0]?.figure.assumedDay;
  return { ...(whole.min === whole.max ? whole : raised), ...(assumedDay ? { assumedDay } : {}) };
}

/**
 * All sets of claims that fit together two by two and that no further claim fits into (the maximal cliques of
 * the compatibility graph: Bron and Kerbosch 1973, with the pivot of Tomita, Tanaka and Takahashi 2006, without
 * which forty claims that all agree would take years). Pairs suffice: on a line, intervals that overlap two by two
 * share a point. Claims that are not compared stand apart, since nothing is known of them together.
 */
function maximalGroups(claims: readonly Claimed[], fitting: readonly Pair[]): Claimed[][] {
  const places = new Map(claims.map(({ id }, at) => [id, at]));
  const beside = claims.map(() => new Set<number>());
  for (const { a, b } of fitting) {
    const [one = 0, other = 0] = [places.get(a), places.get(b)];
    beside[one]?.add(other);
    beside[other]?.add(one);
  }
  const fitsOf = (claim: number) => beside[claim] ?? new Set();
  const found: number[][] = [];
  const grow = (group: number[], open: Set<number>, closed: Set<number>): void => {
    if (open.size + closed.size === 0) found.push(group.toSorted((p, q) => p - q));
    // Whatever is largest holds the pivot or a claim that does not fit it.
    const [pivot = new Set()] = [...open, ...closed]
      .map(fitsOf)
      .sort((p, q) => q.intersection(open).size - p.intersection(open).size);
    const [rest, done] = [new Set(open), new Set(closed)];
    for (const claim of open.difference(pivot)) {
      const fits = fitsOf(claim);
      grow([...group, claim], rest.intersection(fits), done.intersection(fits));
      rest.delete(claim);
      done.add(claim);
    }
  };
  grow([], new Set(places.values()), new Set());
  return found.sort(byPlaces).map((group) => group.flatMap((place) => claims[place] ?? []));
}

/** The first place in which two groups differ decides. */
function byPlaces(one: readonly number[], other: readonly number[]): number {
  const at = one.findIndex((place, index) => place !== other[index]);
  return (one[at] ?? 0) - (other[at] ?? 0);
}
