import { isFixed, mayGrow } from '../../schemas/content/story.ts';
import type { Statement } from '../../schemas/content/statement.ts';
import type { Relation } from '../../schemas/published/verdict-record.ts';
import type { CellClaim, Row } from '../verdict/comparison.ts';
import type { StoryContent } from '../story/content.ts';
import type { Drift } from './drift.ts';
import type { Figure } from '../figure/figure.ts';
import { isDayAssumed } from '../reading/assumed-day.ts';
import { readFigureAs } from '../reading/figure-reading.ts';
import { dayOf } from '../text/moment.ts';
import { compareClaims, isConflict } from '../verdict/verdict.ts';

/** Figures held against what was said upstream: as drift where the article names it, else as a difference. */

/** A figure that differs from a statement's without its being known where that happened. */
export interface Difference {
  claim: CellClaim;
  statement: Statement;
  /** The statement's figure. */
  said: string;
}

/** Relations, claim → statement, in which the statement's figure lies within what the claim says. */
const HOLDS: readonly Relation[] = ['equal', 'entailedBy'];
/** Relations in which the two can both be true of one moment. */
const FITS: readonly Relation[] = [...HOLDS, 'entails', 'overlaps'];
/** Relations that are no difference: it holds, or nothing is known. */
const NO_DIFFERENCE: readonly Relation[] = [...HOLDS, 'grows', 'notComparable'];

/** The figures of derived articles that are not to the number what the statement says that they name. */
export function driftFromStatements({ story }: StoryContent, rows: readonly Row[]): Drift[] {
  const derived = new Set(story.lineage.map(({ article }) => article));
  return rows.flatMap((row) =>
    row.claims.flatMap((claim): Drift[] => {
      const { statement, article } = claim;
      if (!statement || claim.claim.entry.restsOn?.basis !== 'named' || !derived.has(article.id)) return [];
      return figuresOf(statement, row)
        .filter((said) => relate(claim, statement, said, row) !== 'equal')
        .map(({ text }) => ({
          kind: 'figure',
          basis: 'statement',
          isTurned: false,
          support: null,
          here: {
            article,
            block: claim.claim.place.block,
            claim: claim.claim.entry.id,
            text: claim.claim.figure.text,
          },
          there: { statement, text },
        }));
    }),
  );
}

/**
 * The figures that cannot be got from a statement to the same question: one that an editor thinks they rest on,
 * or, where there is no such link, one that was out on the claim's day. Nobody knows where they changed, so this
 * is no drift. A statement that was withdrawn or superseded binds nobody who is not linked to it.
 */
export function findDifferences({ statements }: StoryContent, rows: readonly Row[]): Difference[] {
  return rows.flatMap((row) =>
    row.claims.flatMap((claim) => {
      if (claim.claim.entry.restsOn?.basis === 'named') return [];
      const upstream = claim.statement
        ? [claim.statement]
        : statements.filter(({ date, status }) => date <= dayOf(claim.moment) && status === 'standing');
      const found = upstream.flatMap((statement) =>
        figuresOf(statement, row).map((said) => ({
          statement,
          said,
          relation: relate(claim, statement, said, row),
        })),
      );
      // A figure that fits any statement that was out may come from it.
      if (!claim.statement && found.some(({ relation }) => FITS.includes(relation))) return [];
      return found
        .filter(({ relation }) => !NO_DIFFERENCE.includes(relation))
        .map(({ statement, said }) => ({ claim, statement, said: said.text }));
    }),
  );
}

function figuresOf({ figures, date }: Statement, { question }: Row): Figure[] {
  return figures
    .filter((said) => said.question === question.id)
    .flatMap(({ figure }) => readFigureAs(question.kind, figure, { day: date }) ?? []);
}

function relate(
  { key, article, moment, statement, claim }: CellClaim,
  { id, date }: Statement,
  said: Figure,
  row: Row,
): Relation {
  const source = { id: key, article: article.id, telling: article.id, statement: statement?.id ?? null };
  const claimed = { ...source, moment, figure: claim.figure };
  const stated = { id: '', article: '', telling: '', statement: id, figure: said };
  const of = isFixed(row.question) ? moment : date;
  const pair = compareClaims(claimed, { ...stated, moment: of }, mayGrow(row.question));
  // An hour without its day is that hour wherever a day is told with it.
  const isOpen = isDayAssumed(claim.figure) || isDayAssumed(said);
  return isOpen && !isConflict(pair) ? 'equal' : pair.relation;
}
