import type { Relation } from '../../schemas/published/verdict-record.ts';
import { isDayAssumed } from '../reading/assumed-day.ts';
import { dayOf } from '../text/moment.ts';
import type { CellClaim, Row } from './comparison.ts';
import { signOf } from './sign.ts';
import type { Pair } from './verdict.ts';

/** What parts the figures of a row that are not compared, in words. */

/** The unit of the first figure of a row; null for a count, and where there is none. */
export const unitOf = (row: Row): string | null => row.claims[0]?.claim.figure.unit ?? null;
/** True where all figures of a row are in one unit, so that one scale can hold them. */
export const isOfOneUnit = (row: Row): boolean =>
  row.claims.every(({ claim }) => claim.figure.unit === unitOf(row));
/** The pairs of a row’s figures; none where nothing is compared. */
export const pairsOf = (row: Row): readonly Pair[] => row.verdict?.pairs ?? [];
/** True where two figures of a row stand so to each other. */
export const holds = (row: Row, relation: Relation): boolean =>
  pairsOf(row).some((pair) => pair.relation === relation);
/** True where some figures of a row cannot be set against others. */
export const isParted = (row: Row): boolean => signOf(row) === 'not-compared' || holds(row, 'notComparable');

/** The words for what parts the figures of a row: of those on one side, and of those on different sides. */
export function describeParting(row: Row): { like: string; unlike: string } {
  type Two = readonly (CellClaim | undefined)[];
  const isSameUnit = ([a, b]: Two) => a?.claim.figure.unit === b?.claim.figure.unit;
  const isUndated = (two: Two) => two.some((one) => one && isDayAssumed(one.claim.figure));
  const isOfOpenMoney = ([a, b]: Two) => a?.isMoneyOpen === true && a.article !== b?.article;
  const apart = row.verdict
    ? pairsOf(row)
        .filter(({ relation }) => relation === 'notComparable')
        .map(({ a, b }) => [a, b].map((key) => row.claims.find((claim) => claim.key === key)))
    : row.claims.flatMap((a) => row.claims.filter((b) => a.article !== b.article).map((b) => [a, b]));
  const alike = apart.filter(isSameUnit);
  const isOneDay = new Set(row.claims.map(({ moment }) => dayOf(moment))).size === 1;
  const time = isOneDay ? 'hour' : 'day';
  const scale = row.question.kind === 'time' ? 'zone' : 'unit';
  const parts = [
    ...(isOfOneUnit(row) ? [] : [{ like: `in the same ${scale}`, unlike: `in different ${scale}s` }]),
    ...(alike.some(isUndated) ? [{ like: 'on one day', unlike: 'on days that are not all named' }] : []),
    ...(alike.some(isOfOpenMoney)
      ? [{ like: 'in one currency', unlike: `in ${unitOf(row) ?? 'money'} of countries that are not named` }]
      : []),
    ...(alike.some((two) => !isUndated(two) && !isOfOpenMoney(two))
      ? [{ like: `for the same ${time}`, unlike: `for different ${time}s` }]
      : []),
  ];
  return {
    like: parts.map(({ like }) => like).join(' and '),
    unlike: parts.map(({ unlike }) => unlike).join(' or '),
  };
}
