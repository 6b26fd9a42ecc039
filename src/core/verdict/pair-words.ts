import type { CellClaim } from './comparison.ts';
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
