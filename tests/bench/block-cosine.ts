import type { Block } from '../../src/core/article/block.ts';

/** The plain way that the alignment is held against: the cosine of whole blocks as bags of words. */

/** How alike two blocks of different articles are, from 0 to 1. */
export interface Likeness {
  pair: string;
  cosine: number;
}

type Vector = ReadonlyMap<string, number>;

/** The likeness of all pairs of blocks of different articles; a word counts by its rarity among all blocks. */
export function likenessOfBlocks(
  articles: readonly { id: string; blocks: readonly Block[] }[],
  nameOf: (a: string, b: string) => string,
): Likeness[] {
  const blocks = articles.flatMap(({ id, blocks: own }) =>
    own
      .filter(({ kind }) => kind !== 'headline')
      .map((block) => ({ article: id, address: `${id}#${block.id}`, words: wordsOf(block.text) })),
  );
  const holding = new Map<string, number>();
  for (const { words } of blocks)
    for (const word of new Set(words)) holding.set(word, (holding.get(word) ?? 0) + 1);
  const rarity = (word: string) => Math.log((1 + blocks.length) / (1 + (holding.get(word) ?? 0))) + 1;
  const weighed = blocks.map((block) => ({ ...block, vector: vectorOf(block.words, rarity) }));
  return weighed.flatMap((a, index) =>
    weighed
      .slice(index + 1)
      .filter((b) => b.article !== a.article)
      .map((b) => ({ pair: nameOf(a.address, b.address), cosine: cosineOf(a.vector, b.vector) })),
  );
}

/** The threshold, in hundredths, at which the pairs that are at least as alike agree best with the expected ones. */
export function atBestThreshold(
  cases: readonly { likeness: readonly Likeness[]; expected: ReadonlySet<string> }[],
): { threshold: number; alike: (likeness: readonly Likeness[]) => Set<string> } {
  const alikeFrom = (threshold: number) => (likeness: readonly Likeness[]) =>
    new Set(likeness.filter(({ cosine }) => cosine >= threshold).map(({ pair }) => pair));
  const agreement = (threshold: number) => {
    const found = cases.map(({ likeness }) => alikeFrom(threshold)(likeness));
    const right = found.reduce((sum, set, at) => sum + set.intersection(cases[at]?.expected ?? set).size, 0);
    const all = found.reduce((sum, set, at) => sum + set.size + (cases[at]?.expected.size ?? 0), 0);
    return all === 0 ? 0 : (2 * right) / all;
  };
  const thresholds = Array.from({ length: 99 }, (_, index) => (index + 1) / 100);
  const threshold = thresholds.reduce((best, next) => (agreement(next) > agreement(best) ? next : best));
  return { threshold, alike: alikeFrom(threshold) };
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Words by their weight, as a vector of length 1. */
function vectorOf(words: readonly string[], rarity: (word: string) => number): Vector {
  const weights = new Map<string, number>();
  for (const word of words) weights.set(word, (weights.get(word) ?? 0) + rarity(word));
  const length = Math.hypot(...weights.values());
  return new Map([...weights].map(([word, weight]) => [word, weight / length]));
}

function cosineOf(a: Vector, b: Vector): number {
  return [...a].reduce((sum, [word, weight]) => sum + weight * (b.get(word) ?? 0), 0);
}
