import type { CellClaim, Row } from './comparison.ts';
import { capitalise, countWord, joinList } from './count.ts';
import { formatDay } from './day.ts';
import { printInterval } from './figure-phrase.ts';
import type { Pair, Relation, VerdictKind } from './verdict.ts';

/** Verdicts and relations in plain sentences. */

/** What each kind of verdict is called. */
export const VERDICT_NAMES: Record<VerdictKind, string> = {
  'common-ground': 'Common ground',
  'hedge-conflict': 'Hedge conflict',
  conflict: 'Conflict',
  single: 'One article',
};

const unitOf = (row: Row): string | null => row.claims[0]?.claim.figure.unit ?? null;
const isMixed = (row: Row): boolean => row.claims.some(({ claim }) => claim.figure.unit !== unitOf(row));
const pairsOf = (row: Row): readonly Pair[] => row.verdict?.pairs ?? [];
const holds = (row: Row, relation: Relation): boolean =>
  pairsOf(row).some((pair) => pair.relation === relation);
/** True where a row has claims that could be set against one another. */
export const isCompared = (row: Row): boolean =>
  pairsOf(row).some(({ relation }) => relation !== 'notComparable');
const both = (row: Row): string => (row.verdict?.groups.length === 2 ? 'both' : 'all');

const ONE_NUMBER = 'An ordinary reader takes them for one number.';

/** The finding of a row in one sentence; says that no article gives a figure where none does. */
export function describeVerdict(row: Row): string {
  const { verdict } = row;
  if (!verdict) return 'No article gives a figure.';
  const ground = verdict.commonGround && printInterval(verdict.commonGround, unitOf(row));
  switch (verdict.verdict) {
    case 'single':
      return ground === null
        ? 'Only one article gives a figure.'
        : `Only one article gives a figure: ${ground}.`;
    case 'common-ground':
      return describeGround(row, ground ?? '');
    case 'hedge-conflict':
      return `They differ only in the side of ${printHinge(row)}; read strictly, not ${both(row)} can be true.`;
    case 'conflict':
      return describeConflict(row);
  }
}

/** "All can be true together: more than 160.", with the day where the figures' days make a difference. */
function describeGround(row: Row, ground: string): string {
  if (isMixed(row)) return 'The figures are in different units, and such figures are not compared.';
  if (!isCompared(row))
    return 'The figures are for different days, and the number may have fallen in between: they are not compared.';
  const latest = row.claims.map(({ day }) => day).reduce((a, b) => (a > b ? a : b));
  if (holds(row, 'grows'))
    return `All can be true together if the number grew: ${ground} by ${formatDay(latest)}.`;
  const on = holds(row, 'notComparable') ? ` on ${formatDay(latest)}` : '';
  return `All can be true together: ${ground}${on}.`;
}

/** "Two figures: 2,030 and 2,300. They cannot both be true." */
export function describeConflict(row: Row, topic = ''): string {
  if (isMixed(row)) return `Some of the figures${topic} in the same unit cannot both be true.`;
  const grounds = (row.verdict?.groups ?? []).flatMap(({ ground }) =>
    ground ? [printInterval(ground, unitOf(row))] : [],
  );
  const figures = `${capitalise(countWord(grounds.length))} figures${topic}: ${joinList(grounds)}.`;
  return `${figures} They cannot ${both(row)} be true.`;
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

/** What is to be said of the statements that a row rests on and that no longer stand; empty where all stand. */
export function describeStatements(row: Row): string {
  return row.statements
    .filter(({ status }) => status !== 'standing')
    .map((statement) => {
      const resting = row.claims.filter((claim) => claim.statement === statement);
      const surely = resting.every(({ claim }) => claim.entry.restsOn?.basis === 'named');
      const { figure } = statement.figures.find(({ question }) => question === row.question.id) ?? {};
      const said = figure === undefined ? 'a statement' : `the statement “${figure}”`;
      const rests = `${surely ? '' : 'probably '}${resting.length === 1 ? 'rests' : 'rest'}`;
      return `${countOf(resting.length, row.claims.length)} ${rests} on ${said} of ${formatDay(statement.date)}, since ${statement.status}.`;
    })
    .join(' ');
}

/** "The figure", "One of the two figures", "Both figures", "Three of the five figures", "All five figures". */
function countOf(some: number, all: number): string {
  if (all === 1) return 'The figure';
  if (some === all) return all === 2 ? 'Both figures' : `All ${countWord(all)} figures`;
  return `${capitalise(countWord(some))} of the ${countWord(all)} figures`;
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

/** The number at which figures of a row touch, as printed; the empty text where none do. */
export function printHinge(row: Row): string {
  const pair = pairsOf(row).find(({ relation }) => relation === 'touching');
  const [a, b] = [pair?.a, pair?.b].map((key) => row.claims.find((claim) => claim.key === key));
  return a && b ? printTouch(a, b) : '';
}
