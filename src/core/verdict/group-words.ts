import { printInterval } from '../figure/figure-words.ts';
import type { CellClaim, Row } from './comparison.ts';

/** The sides of a conflict in plain words. */

/** Claims that can be true together, with the ground that they share as it is printed. */
export interface GroupFinding {
  ground: string;
  claims: readonly CellClaim[];
}

/** The groups of claims that can be true together, each claim in the order of the columns; none where all can. */
export function describeGroups({ verdict, claims }: Row): GroupFinding[] {
  if (!verdict || verdict.commonGround) return [];
  return verdict.groups.map(({ ground, claims: keys }) => {
    const grouped = claims.filter(({ key }) => keys.includes(key));
    return { ground: printInterval(ground, grouped[0]?.claim.figure.unit ?? null), claims: grouped };
  });
}
