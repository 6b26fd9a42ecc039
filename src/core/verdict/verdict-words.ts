import type { Relation, VerdictKind } from '../../schemas/published/verdict-record.ts';
import type { CellClaim, Row } from './comparison.ts';
import { capitalise, countWord, joinList } from '../text/count-words.ts';
import { formatDay } from '../text/day.ts';
import { printInterval, printWithin } from '../figure/figure-words.ts';
import type { Interval } from '../figure/interval.ts';
import type { Pair } from './verdict.ts';

/** Verdicts and relations in plain sentences. */

/** What the sign of a row stands for: its verdict, or that its figures cannot be set against one another. */
export type Sign = VerdictKind | 'not-compared';

/** What each sign is called. */
export const VERDICT_NAMES: Record<Sign, string> = {
  'common-ground': 'Common ground',
  'hedge-conflict': 'Hedge conflict',
  conflict: 'Conflict',
  single: 'One article',
  'not-compared': 'Not compared',
};

/** What each sign says to a reader, in the order of the rows. */
export const SIGN_MEANINGS: readonly { sign: Sign; meaning: string }[] = [
  { sign: 'conflict', meaning: 'conflict: figures that cannot all be true' },
  { sign: 'hedge-conflict', meaning: 'hedge conflict: one number, opposite hedges' },
  { sign: 'common-ground', meaning: 'common ground: figures that can all be true' },
  { sign: 'single', meaning: 'a figure that one article alone gives' },
  { sign: 'not-compared', meaning: 'figures of different days or units, not compared' },
];

/** The sign of a row; null where no article gives a figure. */
export function signOf({ verdict, claims }: Row): Sign | null {
  if (verdict) return verdict.verdict;
  return claims.length > 0 ? 'not-compared' : null;
}

const unitOf = (row: Row): string | null => row.claims[0]?.claim.figure.unit ?? null;
/** True where all figures of a row are in one unit, so that one scale can hold them. */
export const isOfOneUnit = (row: Row): boolean =>
  row.claims.every(({ claim }) => claim.figure.unit === unitOf(row));
const pairsOf = (row: Row): readonly Pair[] => row.verdict?.pairs ?? [];
const holds = (row: Row, relation: Relation): boolean =>
  pairsOf(row).some((pair) => pair.relation === relation);
/** True where some figures of a row cannot be set against others. */
export const isParted = (row: Row): boolean => signOf(row) === 'not-compared' || holds(row, 'notComparable');
const both = (row: Row): string => (row.verdict?.groups.length === 2 ? 'both' : 'all');

const ONE_NUMBER = 'An ordinary reader takes them for one number.';

/** The words for what parts the figures of a row: of those on one side, and of those on different sides. */
function describeParting(row: Row): { like: string; unlike: string } {
  const isSameUnit = ([a, b]: readonly (CellClaim | undefined)[]) =>
    a?.claim.figure.unit === b?.claim.figure.unit;
  const apart = row.verdict
    ? pairsOf(row)
        .filter(({ relation }) => relation === 'notComparable')
        .map(({ a, b }) => [a, b].map((key) => row.claims.find((claim) => claim.key === key)))
    : row.claims.flatMap((a) => row.claims.filter((b) => a.article !== b.article).map((b) => [a, b]));
  const parts = [
    ...(isOfOneUnit(row) ? [] : [{ like: 'in the same unit', unlike: 'in different units' }]),
    ...(apart.some(isSameUnit) ? [{ like: 'for the same day', unlike: 'for different days' }] : []),
  ];
  return {
    like: parts.map(({ like }) => like).join(' and '),
    unlike: parts.map(({ unlike }) => unlike).join(' or '),
  };
}

/** The finding of a row in one sentence; says that no article gives a figure, or that nothing is compared. */
export function describeVerdict(row: Row): string {
  const { verdict } = row;
  if (!verdict) return row.claims.length > 0 ? describeUncompared(row) : 'No article gives a figure.';
  const ground = verdict.commonGround && printGround(row, verdict.commonGround);
  switch (verdict.verdict) {
    case 'single':
      return ground === null
        ? 'Only one article gives a figure.'
        : `Only one article gives a figure: ${ground}.`;
    case 'common-ground':
      return describeAgreement(row);
    case 'hedge-conflict': {
      const they = isParted(row) ? capitalise(nameCompared(row)) : 'They';
      return `${they} ${describeHinge(row)} Read strictly, not ${both(row)} can be true.`;
    }
    case 'conflict':
      return describeConflict(row);
  }
}

/**
 * A common ground, and the vague word that it begins at: "at least 24, as “dozens” is read". No vague word has an
 * upper end.
 */
function printGround(row: Row, ground: Interval): string {
  const printed = printInterval(ground, unitOf(row));
  const making = row.claims.filter(
    ({ claim: { figure } }) => figure.min !== null && figure.min === ground.min,
  );
  const [vague] = making;
  if (!vague || making.some(({ claim }) => !claim.figure.vague)) return printed;
  return `${printed}, as “${printWithin(vague.claim.figure.text)}” is read`;
}

/** "All can be true together: more than 160.", with the day where the figures' days make a difference. */
export function describeAgreement(row: Row, who = 'All'): string {
  if (!row.verdict?.commonGround) return describeParted(row);
  const ground = printGround(row, row.verdict.commonGround);
  const latest = row.claims.map(({ day }) => day).reduce((a, b) => (a > b ? a : b));
  if (holds(row, 'grows'))
    return `${who} can be true together if the number grew: ${ground} by ${formatDay(latest)}.`;
  return `${who} can be true together: ${ground}.`;
}

function describeUncompared(row: Row): string {
  return `The figures are ${describeParting(row).unlike}, and such figures are not compared.`;
}

function describeParted(row: Row): string {
  const { like, unlike } = describeParting(row);
  return `Figures ${like} can be true together; figures ${unlike} are not compared.`;
}

/** "Two figures: 2,030 and 2,300. They cannot both be true." */
function describeConflict(row: Row): string {
  if (isParted(row)) return `Some of the figures ${describeParting(row).like} cannot both be true.`;
  const grounds = (row.verdict?.groups ?? []).map(({ ground }) => printInterval(ground, unitOf(row)));
  return `${capitalise(countWord(grounds.length))} figures: ${joinList(grounds)}. They cannot ${both(row)} be true.`;
}

/** The conflict of a row apart from its table: "Two figures for troops: 2,030, and 2,300 in US Time Today alone. …" */
export function describeConflictOn(row: Row, topic: string): string {
  const all = both(row);
  if (isParted(row))
    return `Some of the figures for ${topic} ${describeParting(row).like} cannot both be true.`;
  const groups = row.verdict?.groups ?? [];
  const grounds = groups.map(({ claims, ground }) => {
    const others = groups.filter((group) => group.claims !== claims).flatMap((group) => group.claims);
    const own = row.claims.filter(({ key }) => claims.includes(key) && !others.includes(key));
    const labels = [...new Set(own.map(({ article }) => article.label))];
    return {
      printed: printInterval(ground, unitOf(row)),
      alone: labels.length === 1 ? labels[0] : undefined,
    };
  });
  const count = `${capitalise(countWord(grounds.length))} figures for ${topic}`;
  const isEach = grounds.every(({ alone }) => alone !== undefined);
  const isOne = new Set(grounds.map(({ alone }) => alone)).size === 1;
  const figures = grounds.map(({ printed, alone }) =>
    alone === undefined || isOne ? printed : `${printed} in ${alone}${isEach ? '' : ' alone'}`,
  );
  return `${count}: ${isEach || isOne ? joinList(figures) : joinClauses(figures)}. They cannot ${all} be true.`;
}

/** "a, and b": a list whose members are clauses. */
function joinClauses(clauses: readonly string[]): string {
  return clauses.length < 2
    ? clauses.join('')
    : `${clauses.slice(0, -1).join(', ')}, and ${clauses.at(-1) ?? ''}`;
}

/** What stands beside the finding: how an ordinary reader takes it, and that a reading hangs on a convention. */
export function describeReading(row: Row): string {
  const parts = [
    row.verdict?.verdict === 'hedge-conflict' && !row.claims.some(isBelow) ? ONE_NUMBER : '',
    pairsOf(row).some(({ byTolerance }) => byTolerance)
      ? 'Some of this hangs on how wide “nearly” or “about” is read.'
      : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** True of "fewer than 8" and "up to 8": nobody takes "fewer than 8" and "at least 8" for one number. */
function isBelow({ claim }: CellClaim): boolean {
  return ['fewer-than', 'at-most'].includes(claim.figure.hedge);
}

/** How a's figure stands to b's, for a reader of fifteen. */
export function describeRelation({ relation, byTolerance }: Pair, a: CellClaim, b: CellClaim): string {
  const sentence = SENTENCES[relation](quoted(a), quoted(b), a, b);
  return byTolerance ? `${sentence} That hangs on how wide “nearly” or “about” is read.` : sentence;
}

const SENTENCES: Record<Relation, (a: string, b: string, x: CellClaim, y: CellClaim) => string> = {
  equal: (a, b) => (a === b ? `Both print ${a}.` : `${a} and ${b} say the same.`),
  entails: (a, b) => `If ${a} is true, so is ${b}; ${a} says more.`,
  entailedBy: (a, b) => `If ${b} is true, so is ${a}; ${b} says more.`,
  overlaps: (a, b) => `${a} and ${b} can both be true; neither says all that the other says.`,
  touching: (a, b, x, y) => {
    const reader = isBelow(x) || isBelow(y) ? '' : ` ${ONE_NUMBER}`;
    return `${a} and ${b} cannot both be true: ${describeTouch(x, y)}.${reader}`;
  },
  disjoint: (a, b, x, y) =>
    x.day === y.day
      ? `${a} and ${b} cannot both be true: no number fits both.`
      : `${a} for ${formatDay(x.day)} and ${b} for ${formatDay(y.day)} cannot both be true: the number cannot have fallen.`,
  grows: (a, b, x, y) =>
    `${a} is for ${formatDay(x.day)} and ${b} for ${formatDay(y.day)}: both can be true if the number grew.`,
  notComparable: (a, b, x, y) =>
    x.claim.figure.unit === y.claim.figure.unit
      ? `${a} and ${b} are not compared: they are for different days, and the number may have fallen in between.`
      : `${a} and ${b} are not compared: they are in different units.`,
};

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
  return printInterval({ min: point, minOpen: false, max: point, maxOpen: false }, a.unit);
}

/** The figures of a row that are compared: "figures", or "figures for the same day". */
export function nameCompared(row: Row): string {
  return isParted(row) ? `figures ${describeParting(row).like}` : 'figures';
}

/** That figures of a row stand apart without excluding each other; empty where all are compared. */
export function describeApart(row: Row): string {
  return isParted(row)
    ? `Figures ${describeParting(row).unlike} are not compared: that they stand apart does not mean that they exclude each other.`
    : '';
}

/** "part at 8,000: “at least 8,000” and “nearly 8,000”.": where figures of a row touch, and which do; empty for none. */
export function describeHinge(row: Row): string {
  const touching = pairsOf(row).filter(({ relation }) => relation === 'touching');
  const keys = touching.flatMap(({ a, b }) => [a, b]);
  const claims = row.claims.filter(({ key }) => keys.includes(key));
  const [first] = touching;
  const [a, b] = [first?.a, first?.b].map((key) => claims.find((claim) => claim.key === key));
  if (!a || !b) return '';
  const printed = claims.map(({ claim }) => printWithin(claim.figure.text));
  return `part at ${printTouch(a, b)}: ${joinList([...new Set(printed)].map((text) => `“${text}”`))}.`;
}
