import type { Statement } from '../../schemas/content/statement.ts';
import { type CellClaim, hasSameFigure, type Row } from '../verdict/comparison.ts';
import type { WordedCellClaim } from '../verdict/wording.ts';
import { capitalise, countNoun } from '../text/count-words.ts';
import { printWithin } from '../figure/figure-words.ts';
import { foldedString } from '../text/fold.ts';
import { countTellings, type Telling } from '../story/telling.ts';

/** What stands behind a figure: how many articles, how many separate accounts, which statements upstream. */

/** A statement that claims rest on, with the number of articles that name it and that an editor linked to it. */
export interface RestingOn {
  statement: Statement;
  named: number;
  inferred: number;
}

/** What stands behind some claims of a row. */
export interface Support {
  articles: number;
  tellings: number;
  /** How many of the articles an editor linked to a statement. */
  linked: number;
  statements: readonly RestingOn[];
}

/** Counts what stands behind claims of one row; no claims give zeros. */
export function countSupport(
  claims: readonly (CellClaim | WordedCellClaim)[],
  tellings: readonly Telling[],
): Support {
  const articles = articlesOf(claims);
  const linked = claims.flatMap((claim) =>
    'statement' in claim && claim.statement ? [{ claim, statement: claim.statement }] : [],
  );
  const statements = [...Map.groupBy(linked, ({ statement }) => statement)].map(([statement, links]) => {
    const resting = links.map(({ claim }) => claim);
    const named = articlesOf(resting.filter(({ claim }) => claim.entry.restsOn?.basis === 'named'));
    const inferred = articlesOf(resting).difference(named);
    return { statement, named: named.size, inferred: inferred.size };
  });
  return {
    articles: articles.size,
    tellings: countTellings(tellings, articles),
    linked: articlesOf(linked.map(({ claim }) => claim)).size,
    statements,
  };
}

/** Claims of a row with one and the same figure, what stands behind them, and each way in which they print it. */
export interface FigureSupport extends Support {
  printed: readonly string[];
  claims: readonly CellClaim[];
}

/** What each figure rests on of a row that more than one article has, in the order of the columns. */
export function supportByFigure({ claims }: Row, tellings: readonly Telling[]): FigureSupport[] {
  const groups: CellClaim[][] = [];
  for (const claim of claims) {
    const group = groups.find(([first]) => first && hasSameFigure(first, claim));
    if (group) group.push(claim);
    else groups.push([claim]);
  }
  return groups
    .map((group) => ({
      printed: [...new Set(group.map(({ claim }) => foldedString(printWithin(claim.figure.text))))],
      claims: group,
      ...countSupport(group, tellings),
    }))
    .filter(({ articles }) => articles > 1);
}

function articlesOf(claims: readonly Pick<CellClaim, 'article'>[]): Set<string> {
  return new Set(claims.map(({ article }) => article.id));
}

/**
 * What claims rest on, in a line: "Three articles · two separate accounts · probably from one statement". An editor's
 * inference is worded as one; where an editor linked no statement nothing is said of any.
 */
export function describeSupport(support: Support): string {
  const { articles, tellings } = support;
  const told = countNoun(tellings, 'separate account');
  return [
    capitalise(countNoun(articles, 'article')),
    articles > 1 && tellings === 1 ? 'one account' : articles > 1 ? told : '',
    describeUpstream(support),
  ]
    .filter(Boolean)
    .join(' · ');
}

function describeUpstream({ articles, linked, statements }: Support): string {
  if (statements.length === 0) return '';
  const upstream = `from ${countNoun(statements.length, 'statement')}`;
  const [named, inferred] = (['named', 'inferred'] as const).map((basis) =>
    statements.reduce((sum, resting) => sum + resting[basis], 0),
  );
  const whose = linked < articles ? `${countNoun(linked, 'article')} ` : '';
  if (named === 0) return `${whose}probably ${upstream}`;
  const concluded = countNoun(inferred ?? 0, 'link is', 'links are');
  return inferred === 0 ? whose + upstream : `${whose}${upstream}, ${concluded} an editor’s inference`;
}
