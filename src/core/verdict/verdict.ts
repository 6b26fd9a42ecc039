import type { Relation, VerdictKind } from '../../schemas/published/verdict-record.ts';
import { type Figure, scaleTolerance } from '../figure/figure.ts';
import {
  higherMin,
  intersect,
  type Interval,
  isEmpty,
  isSame,
  isWithin,
  normaliseInterval,
  touches,
} from '../figure/interval.ts';

/** When figures can be true together: relations of two, and the verdict of a row. Pure, and free of order. */

/** What a verdict needs to know of a claim; `day` is YYYY-MM-DD. */
export interface Claimed {
  id: string;
  article: string;
  day: string;
  figure: Figure;
}

/** Two claims of a row and their relation, read a → b; `byTolerance`: it hangs on how wide "nearly" is read. */
export interface Pair {
  a: string;
  b: string;
  relation: Relation;
  byTolerance: boolean;
}

/** What a row's figures come to: null as common ground where not all can be compared and be true together. */
export interface Verdict {
  verdict: VerdictKind;
  commonGround: Interval | null;
  /**
   * Maximal sets of claims that can be compared and be true together, from the lowest figure up; one set where
   * that holds of all.
   */
  groups: { claims: string[]; ground: Interval }[];
  pairs: Pair[];
}

const CAN_BOTH_BE_TRUE: readonly Relation[] = ['equal', 'entails', 'entailedBy', 'overlaps', 'grows'];

/** True of two claims that exclude each other; false of claims that are not compared. */
export function isConflict({ relation }: Pick<Pair, 'relation'>): boolean {
  return relation === 'touching' || relation === 'disjoint';
}

/** The verdict that a claim has part in, by its id; null for one beside a conflict that contradicts no other claim. */
export function partIn(verdict: Verdict | null, id: string): VerdictKind | null {
  if (!verdict || verdict.verdict === 'common-ground' || verdict.verdict === 'single')
    return verdict?.verdict ?? null;
  const isParty = verdict.pairs.some((pair) => isConflict(pair) && [pair.a, pair.b].includes(id));
  return isParty ? verdict.verdict : null;
}

/**
 * How a's figure stands to b's. Counts are whole numbers. Claims in different units are not comparable, nor
 * are claims of different days to a number that may fall again. Of a cumulative number an earlier and a later
 * claim that exclude each other as intervals can both be true where the number may have grown.
 */
export function compareClaims(a: Claimed, b: Claimed, cumulative: boolean): Pair {
  const relation = relate(a, b, cumulative);
  const other = [1 / 2, 2].map((factor) =>
    relate(
      { ...a, figure: scaleTolerance(a.figure, factor) },
      { ...b, figure: scaleTolerance(b.figure, factor) },
      cumulative,
    ),
  );
  return { a: a.id, b: b.id, relation, byTolerance: other.some((scaled) => scaled !== relation) };
}

function relate(a: Claimed, b: Claimed, cumulative: boolean): Relation {
  if (a.figure.unit !== b.figure.unit) return 'notComparable';
  if (a.day !== b.day && !cumulative) return 'notComparable';
  const [left, right] = [groundOf(a), groundOf(b)];
  if (!isEmpty(intersect([left, right]))) {
    if (isSame(left, right)) return 'equal';
    if (isWithin(left, right)) return 'entails';
    return isWithin(right, left) ? 'entailedBy' : 'overlaps';
  }
  if (a.day !== b.day) {
    const [earlier, later] = a.day < b.day ? [left, right] : [right, left];
    if (!isEmpty({ ...later, ...higherMin(earlier, later) })) return 'grows';
  }
  return touches(a.figure, b.figure) || touches(b.figure, a.figure) ? 'touching' : 'disjoint';
}

/** The interval with the ends as printed. */
function printedOf({ figure: { min, minOpen, max, maxOpen } }: Claimed): Interval {
  return { min, minOpen, max, maxOpen };
}

/** The interval as a set: counts are whole numbers. "Nearly 8" holds none, and is taken as it stands. */
function groundOf(claim: Claimed): Interval {
  const printed = printedOf(claim);
  const whole = normaliseInterval(printed, claim.figure.unit === null);
  return isEmpty(whole) ? printed : whole;
}

/**
 * The verdict of a row; null where no claim is made, and where no article's claim can be compared with another's:
 * figures that nobody can set against one another have nothing in common and nothing in conflict. One article's
 * claims are `single`, unless it contradicts itself. The verdict, its groups and its pairs do not depend on the
 * order in which the claims are given.
 */
export function judgeRow(claims: readonly Claimed[], cumulative: boolean): Verdict | null {
  const sorted = [...claims].sort(byFigure);
  const pairs = sorted.flatMap((a, index) =>
    sorted.slice(index + 1).map((b) => compareClaims(a, b, cumulative)),
  );
  const verdict = verdictKind(sorted, pairs);
  if (verdict === null) return null;
  const groups = maximalGroups(sorted, pairs).map((group) => ({
    claims: group.map(({ id }) => id),
    ground: commonGround(group, cumulative),
  }));
  const [all, ...others] = groups;
  return { verdict, commonGround: all && others.length === 0 ? all.ground : null, groups, pairs };
}

function verdictKind(claims: readonly Claimed[], pairs: readonly Pair[]): VerdictKind | null {
  const conflicts = pairs.filter(isConflict);
  if (conflicts.length > 0)
    return conflicts.every(({ relation }) => relation === 'touching') ? 'hedge-conflict' : 'conflict';
  const articles = new Map(claims.map(({ id, article }) => [id, article]));
  if (new Set(articles.values()).size === 1) return 'single';
  const isCompared = pairs.some(
    ({ a, b, relation }) => relation !== 'notComparable' && articles.get(a) !== articles.get(b),
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
 * What claims of one unit that can all be true together leave open: that of the latest day, raised to the
 * highest earlier minimum where the number is cumulative.
 */
function commonGround(claims: readonly Claimed[], cumulative: boolean): Interval {
  const latest = claims.map(({ day }) => day).reduce((a, b) => (a > b ? a : b));
  const ground = intersect(claims.filter(({ day }) => day === latest).map(printedOf));
  const raised = cumulative
    ? claims.map(printedOf).reduce((high, earlier) => ({ ...high, ...higherMin(high, earlier) }), ground)
    : ground;
  // "More than 7 but fewer than 9" persons are 8.
  const whole = normaliseInterval(raised, claims[0]?.figure.unit === null);
  return whole.min === whole.max ? whole : raised;
}

/**
 * All sets of claims that fit together two by two and that no further claim fits into (the maximal cliques of
 * the compatibility graph: Bron and Kerbosch 1973). Pairs suffice: on a line, intervals that overlap two by two
 * share a point. Claims that are not compared stand apart, since nothing is known of them together.
 */
function maximalGroups(claims: readonly Claimed[], pairs: readonly Pair[]): Claimed[][] {
  const together = new Set(
    pairs
      .filter(({ relation }) => CAN_BOTH_BE_TRUE.includes(relation))
      .flatMap(({ a, b }) => [`${a} ${b}`, `${b} ${a}`]),
  );
  const fits = (a: Claimed, b: Claimed) => together.has(`${a.id} ${b.id}`);
  const found: Claimed[][] = [];
  const grow = (group: Claimed[], open: Claimed[], closed: Claimed[]): void => {
    if (open.length === 0 && closed.length === 0) found.push(group);
    const rest = [...open];
    const done = [...closed];
    for (const claim of open) {
      grow(
        [...group, claim],
        rest.filter((other) => fits(claim, other)),
        done.filter((other) => fits(claim, other)),
      );
      rest.splice(rest.indexOf(claim), 1);
      done.push(claim);
    }
  };
  grow([], [...claims], []);
  return found;
}
