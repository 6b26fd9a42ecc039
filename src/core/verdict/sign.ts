import type { VerdictKind } from '../../schemas/published/verdict-record.ts';
import type { Row } from './comparison.ts';

/** The signs of rows: their verdict at a glance, and the order in which rows stand. */

/**
 * What the sign of a row stands for: its verdict, that its figures fit together only if the number grew during the
 * day, or that they cannot be set against one another.
 */
export type Sign = VerdictKind | 'if-grown' | 'not-compared';

/** What each sign is called. */
export const VERDICT_NAMES: Record<Sign, string> = {
  'common-ground': 'Common ground',
  'hedge-conflict': 'Hedge conflict',
  conflict: 'Conflict',
  'if-grown': 'Rising count or disagreement',
  single: 'One text',
  'not-compared': 'Not compared',
};

/** What each sign says to a reader, in the order of the rows. */
export const SIGN_MEANINGS: readonly { sign: Sign; meaning: string }[] = [
  { sign: 'conflict', meaning: 'conflict: figures that cannot all be true' },
  { sign: 'hedge-conflict', meaning: 'hedge conflict: one number or hour, opposite hedges' },
  {
    sign: 'if-grown',
    meaning: 'a rising count or a disagreement: different figures for one day, hours unknown',
  },
  { sign: 'common-ground', meaning: 'common ground: figures that can all be true' },
  { sign: 'single', meaning: 'a figure in one article, or in versions of one text: nothing to compare' },
  {
    sign: 'not-compared',
    meaning: 'figures of different units, or of different or unnamed days: not compared',
  },
];

/** The sign of a row; null where no article gives a figure. */
export function signOf({ verdict, claims }: Row): Sign | null {
  if (verdict) return verdict.ifGrown ? 'if-grown' : verdict.verdict;
  return claims.length > 0 ? 'not-compared' : null;
}

/**
 * Rows with what readers look for first: conflicts, then what can be true together, then single figures; the
 * editor's order within each, and last what is not about the event.
 */
export function rowsByVerdict(rows: readonly Row[]): Row[] {
  const rank = (row: Row) => {
    const place = SIGN_MEANINGS.findIndex(({ sign }) => sign === signOf(row));
    return (
      (row.question.background ? 2 : 0) * SIGN_MEANINGS.length + (place < 0 ? SIGN_MEANINGS.length : place)
    );
  };
  return [...rows].sort((a, b) => rank(a) - rank(b));
}

/** The rows that are about the event itself. */
export function rowsOfEvent(rows: readonly Row[]): Row[] {
  return rows.filter(({ question }) => !question.background);
}
