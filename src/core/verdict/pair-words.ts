import type { Question } from '../../schemas/content/story.ts';
import type { CellClaim, Row } from './comparison.ts';
import { isConflict, type Pair } from './verdict.ts';
import { describeRelation } from './relation-words.ts';
import { oncePerObject } from '../text/once.ts';

/** How the figures of a row stand to one another, pair by pair. */

/** One sentence on two figures, whether they exclude each other, and all pairs of articles that it holds for. */
export interface PairFinding {
  sentence: string;
  isConflict: boolean;
  articles: readonly string[];
}

/**
 * Pairs in words, conflicts first. Those that say the same of the same words are told once, with all articles that
 * they hold for: "Argus – Beacon". A pair of claims that are not given is left out.
 */
export function describePairs(pairs: readonly Pair[], claims: readonly CellClaim[]): PairFinding[] {
  const claimOf = (key: string) => claims.find((claim) => claim.key === key);
  const told = pairs.flatMap((pair) => {
    const [a, b] = [claimOf(pair.a), claimOf(pair.b)];
    if (!a || !b) return [];
    const who = `${a.article.label} – ${b.article.label}`;
    return [{ sentence: describeRelation(pair, a, b), isConflict: isConflict(pair), who }];
  });
  return [...Map.groupBy(told, ({ sentence }) => sentence.toLowerCase()).values()]
    .flatMap(([first, ...others]): PairFinding[] => {
      if (!first) return [];
      const { sentence, who } = first;
      return [
        { sentence, isConflict: first.isConflict, articles: [who, ...others.map((other) => other.who)] },
      ];
    })
    .sort((a, b) => Number(b.isConflict) - Number(a.isConflict));
}

/** The pairs of figures, one of each article, that are not one and the same, by question. */
export function differingFigures(rows: readonly Row[], a: string, b: string): readonly DifferingPair[] {
  return pairsByArticles(rows).get(keyOf(a, b)) ?? [];
}

interface DifferingPair {
  row: Row;
  pair: Pair;
}

/** Asked for each two articles of a story: so the pairs are gone through once. */
const pairsByArticles = oncePerObject((rows: readonly Row[]) => {
  const pairs = rows.flatMap((row) => {
    const articles = new Map(row.claims.map(({ key, article }) => [key, article.id]));
    return (row.verdict?.pairs ?? [])
      .filter(({ relation }) => relation !== 'equal')
      .map((pair) => ({ row, pair, of: keyOf(articles.get(pair.a), articles.get(pair.b)) }));
  });
  return Map.groupBy(pairs, ({ of }) => of);
});

function keyOf(...articles: readonly (string | undefined)[]): string {
  return [...articles].sort().join(' ');
}

/** What parts two articles, figure by figure: the question, and how their figures stand to each other. */
export function describeDifferences(
  rows: readonly Row[],
  a: string,
  b: string,
): { question: Question; words: string }[] {
  return differingFigures(rows, a, b).flatMap(({ row, pair }) => {
    const [x, y] = [pair.a, pair.b].map((key) => row.claims.find((claim) => claim.key === key));
    return x && y ? [{ question: row.question, words: describeRelation(pair, x, y, true) }] : [];
  });
}
