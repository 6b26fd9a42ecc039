import type { Block } from '../../article/block.ts';
import { bestChain } from '../chain.ts';
import { type Passage, passagesBetween } from '../passage.ts';

/** Two articles face to face: which block of the one stands opposite which block of the other. */

/** A block that stands in a row out of its article's order, or is shown in another row. */
export interface RowReference {
  block: string;
  row: string;
}

/**
 * A row of the comparison: blocks that tell the same, a block that only one article has, or the place of a
 * block that was moved to face another (`elsewhere` says where it is shown). `movedA` and `movedB` are blocks
 * that stand elsewhere in their own article; `also` are further blocks that tell some of the same.
 */
export interface FacingRow {
  id: string;
  a: readonly Block[];
  b: readonly Block[];
  isMoved: boolean;
  also: readonly RowReference[];
  elsewhere: RowReference | null;
}

interface Place {
  i: number;
  j: number;
}

/**
 * The rows of two articles, in the first one's order; what only the second has stands where it has it. Each
 * block is shown once. Blocks that share a passage face each other, several in one row where they were joined or
 * split; a headline is a block like any other.
 */
export function faceBlocks(
  a: { id: string; blocks: readonly Block[] },
  b: { id: string; blocks: readonly Block[] },
  passages: readonly Passage[],
): FacingRow[] {
  const [left, right] = [a.blocks, b.blocks];
  const weights = weighPairs(a.id, b.id, left, right, passages);
  const chain = bestChain(weights);
  const places = weights.flatMap((row, i) => row.flatMap((weight, j) => (weight > 0 ? [{ i, j }] : [])));
  const inOrder = places.filter(({ i, j }) =>
    chain.every(([p, q]) => (p <= i && q <= j) || (p >= i && q >= j)),
  );
  const isLink = ({ i, j }: Place) => chain.some(([p, q]) => p === i && q === j);
  const groups = joinPlaces([...inOrder.filter(isLink), ...inOrder.filter((place) => !isLink(place))]);
  const moved = pickMoves(places, groups);
  return layOut(left, right, [...groups, ...moved], places, new Set(moved));
}

/** For each pair of blocks the length of the sentences that they share passages by, in characters. */
function weighPairs(
  a: string,
  b: string,
  left: readonly Block[],
  right: readonly Block[],
  passages: readonly Passage[],
): number[][] {
  const weights = left.map(() => right.map(() => 0));
  for (const { members } of passagesBetween(
    passages,
    { article: a, blocks: left },
    { article: b, blocks: right },
  )) {
    for (const one of members.filter(({ article }) => article === a)) {
      for (const other of members.filter(({ article }) => article === b)) {
        const row = weights[left.findIndex(({ id }) => id === one.block)];
        const j = right.findIndex(({ id }) => id === other.block);
        if (row && j >= 0) row[j] = (row[j] ?? 0) + Math.min(one.text.length, other.text.length);
      }
    }
  }
  return weights;
}

interface Group {
  left: number[];
  right: number[];
}

/**
 * Pairs that share a block, in one group: a paragraph that was split faces both its parts. Only neighbours are
 * joined; what else tells some of the same is referred to.
 */
function joinPlaces(places: readonly Place[]): Group[] {
  const groups: Group[] = [];
  for (const { i, j } of places) {
    const near = groups.filter(({ left, right }) => left.includes(i) || right.includes(j));
    const joined = {
      left: union(
        i,
        near.map(({ left }) => left),
      ),
      right: union(
        j,
        near.map(({ right }) => right),
      ),
    };
    if (!isRun(joined.left) || !isRun(joined.right)) continue;
    for (const group of near) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.sort((p, q) => (p.left[0] ?? 0) - (q.left[0] ?? 0));
}

function union(one: number, others: readonly (readonly number[])[]): number[] {
  return [...new Set([one, ...others.flat()])].sort((p, q) => p - q);
}

function isRun(sorted: readonly number[]): boolean {
  return sorted.every((value, index) => index === 0 || value === (sorted[index - 1] ?? 0) + 1);
}

/** Of the pairs that are out of order those whose blocks face nothing yet, each block once. */
function pickMoves(places: readonly Place[], groups: readonly Group[]): Group[] {
  const used = {
    left: new Set(groups.flatMap(({ left }) => left)),
    right: new Set(groups.flatMap(({ right }) => right)),
  };
  return places.flatMap(({ i, j }) => {
    if (used.left.has(i) || used.right.has(j)) return [];
    used.left.add(i);
    used.right.add(j);
    return [{ left: [i], right: [j] }];
  });
}

/** Walks down both articles: groups at the place of their first left block, all else at its own. */
function layOut(
  left: readonly Block[],
  right: readonly Block[],
  groups: readonly Group[],
  places: readonly Place[],
  moved: ReadonlySet<Group>,
): FacingRow[] {
  const rows: FacingRow[] = [];
  const rowOf = (group: Group) => left[group.left[0] ?? 0]?.id ?? '';
  const at = (list: readonly Block[], indices: readonly number[]) =>
    indices.flatMap((index) => list[index] ?? []);
  const plain = { a: [], b: [], isMoved: false, also: [], elsewhere: null };
  let next = 0;
  const passRight = (until: number) => {
    for (; next < until; next += 1) {
      const block = right[next];
      const group = groups.find((candidate) => candidate.right.includes(next));
      if (!block || (group && !moved.has(group))) continue;
      rows.push(
        group
          ? { ...plain, id: `b-${block.id}`, elsewhere: { block: block.id, row: rowOf(group) } }
          : { ...plain, id: `b-${block.id}`, b: [block], also: alsoFor(null, next) },
      );
    }
  };
  const alsoFor = (i: number | null, j: number | null): RowReference[] =>
    places.flatMap((place) => {
      const other = place.i === i ? right[place.j] : place.j === j ? left[place.i] : undefined;
      const group = groups.find((candidate) =>
        place.i === i ? candidate.right.includes(place.j) : candidate.left.includes(place.i),
      );
      if (!other || (group && group.left.includes(place.i) && group.right.includes(place.j))) return [];
      const row = group ? rowOf(group) : place.i === i ? `b-${other.id}` : other.id;
      return [{ block: other.id, row }];
    });
  for (const [i, block] of left.entries()) {
    const group = groups.find((candidate) => candidate.left.includes(i));
    if (group && group.left[0] !== i) continue;
    if (group && !moved.has(group)) passRight(group.right[0] ?? 0);
    const also = (group?.left ?? [i]).flatMap((index) => alsoFor(index, null));
    rows.push({
      ...plain,
      id: block.id,
      a: group ? at(left, group.left) : [block],
      b: group ? at(right, group.right) : [],
      isMoved: group !== undefined && moved.has(group),
      // Two blocks of a row may both tell some of what one further block tells.
      also: also.filter((one, at) => also.findIndex((other) => other.block === one.block) === at),
    });
  }
  passRight(right.length);
  return rows;
}
