import nouns from './nouns.json' with { type: 'json' };

/** Which nouns name a kind of what another noun names: a collier is a miner, a cottage a house. */

/** The lines of the tree: what stands deeper below a line is a kind of it. */
interface Tree {
  depths: readonly number[];
  /** The lines that have a word. */
  places: ReadonlyMap<string, readonly number[]>;
}

let kept: Tree | null = null;

/** Read when a noun is first asked for: most commands never ask. */
function readTree(): Tree {
  const lines = nouns.tree.map((line) => line.split(' '));
  const said = lines.flatMap(([, ...words], at) => words.map((word) => ({ word, at })));
  const byWord = Map.groupBy(said, ({ word }) => word);
  return {
    depths: lines.map(([depth]) => Number(depth)),
    places: new Map([...byWord].map(([word, found]) => [word, found.map(({ at }) => at)])),
  };
}

/**
 * True where a noun names what another does, or a kind of it, in one of their commoner senses; both in the singular. False for
 * words that the table does not have.
 *
 * @example
 * isKindOf('collier', 'miner'); // true
 * isKindOf('miner', 'collier'); // false
 */
export function isKindOf(noun: string, other: string): boolean {
  kept ??= readTree();
  const { depths, places } = kept;
  const wider = places.get(other) ?? [];
  return (places.get(noun) ?? []).some((at) => wider.some((to) => isBelow(depths, at, to)));
}

/** True for a line that stands below another, or is it. */
function isBelow(depths: readonly number[], at: number, to: number): boolean {
  const top = depths[to] ?? 0;
  return to === at || (to < at && depths.slice(to + 1, at + 1).every((depth) => depth > top));
}
