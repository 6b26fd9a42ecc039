import { printHours, printReading } from '../reading/figure-print.ts';
import { isSame, normaliseInterval } from '../figure/interval.ts';
import { isWhole } from '../reading/figure-unit.ts';
import { capitalise, countNoun } from '../text/count-words.ts';
import { type CellClaim, isDated, type Row } from './comparison.ts';
import type { Side } from './verdict.ts';
import { isParted } from './parting-words.ts';

/** The sides of a disagreement in plain words: which figures stand together, and who stands against whom. */

/** Claims that can be true together, with the ground that they share as it is printed. */
export interface SideFinding {
  ground: string;
  claims: readonly CellClaim[];
}

/** The sides of a row, each claim in the order of the columns; none where all figures share a number. */
export function listSides({ verdict, claims }: Row): SideFinding[] {
  if (!verdict || verdict.commonGround) return [];
  return verdict.sides.map((side) => {
    const own = claims.filter(({ key }) => side.claims.includes(key));
    return { ground: printReading(side.ground, unitOf(own)), claims: own };
  });
}

const unitOf = ([first]: readonly CellClaim[]): string | null => first?.claim.figure.unit ?? null;

/** Beyond so many sides a sentence is harder to read than the figures themselves. */
const MOST_SIDES = 4;

/**
 * Who stands against whom in a conflict: "Four articles: 2,030 or what fits it; Argus: 2,300.", from the lowest figure
 * up; an article whose figures fit more than one side is counted as such. Empty for a row of another kind, and where
 * some figures are not compared or for other days, an article contradicts itself or the sides are many.
 */
export function describeOpponents(row: Row): string {
  const { verdict, claims } = row;
  const sides = verdict?.verdict === 'conflict' && !isParted(row) && !isDated(row) ? verdict.sides : [];
  if (sides.length === 0 || sides.length > MOST_SIDES) return '';
  const printed = printHours(
    sides.map(({ ground }) => ground),
    unitOf(claims),
  );
  const parties = sides.map((side, index) => {
    const others = sides.filter((other) => other !== side).flatMap((other) => other.claims);
    const own = claims.filter(({ key }) => side.claims.includes(key) && !others.includes(key));
    const articles = new Set(own.map(({ article }) => article.id));
    // An article that prints the figure itself beside a looser one gives that figure.
    const isExact = [...articles].every((id) =>
      own.some((claim) => claim.article.id === id && isAt(side)(claim)),
    );
    return {
      articles,
      words: `${printed[index] ?? ''}${isExact ? '' : ' or what fits it'}`,
    };
  });
  const stands = parties.flatMap(({ articles }) => [...articles]);
  const told = new Set(stands);
  // Who stands on two sides contradicts itself, and is nobody's opponent.
  if (stands.length > told.size) return '';
  const between = new Set(claims.map(({ article }) => article.id)).difference(told);
  const clauses = [...parties, { articles: between, words: 'what fits more than one of these' }]
    .filter(({ articles }) => articles.size > 0)
    .map(({ articles, words }) => `${nameArticles(articles, claims)}: ${words}`);
  return clauses.length === 0 ? '' : `${capitalise(clauses.join('; '))}.`;
}

/** The name of one article, the number of several. */
function nameArticles(ids: ReadonlySet<string>, claims: readonly CellClaim[]): string {
  const own = claims.find(({ article }) => ids.has(article.id));
  return ids.size === 1 && own ? own.article.label : countNoun(ids.size, 'article');
}

/** Whether a claim gives a side's ground itself, and not only room for it. */
function isAt({ ground }: Side) {
  return ({ claim: { figure } }: CellClaim): boolean => {
    const whole = isWhole(figure);
    return isSame(normaliseInterval(figure, whole), normaliseInterval(ground, whole));
  };
}
