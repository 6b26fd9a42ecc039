import type { Question } from '../../schemas/content/story.ts';
import type { CellClaim, Row } from './comparison.ts';
import { isConflict, type Pair } from './verdict.ts';
import { describeRelation } from './relation-words.ts';

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
export function differingFigures(rows: readonly Row[], a: string, b: string): { row: Row; pair: Pair }[] {
  return rows.flatMap((row) =>
    (row.verdict?.pairs ?? [])
      .filter(({ relation }) => relation !== 'equal')
      .filter((pair) => {
        const articles = [pair.a, pair.b].map(
          (key) => row.claims.find((claim) => claim.key === key)?.article.id,
        );
        return articles.includes(a) && articles.includes(b);
      })
      .map((pair) => ({ row, pair })),
  );
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
