/** The best chain of a table of scores: pairs in the order of both sides. */

/**
 * The chain of pairs [i, j], rising in both, whose scores add up to most; pairs that score nothing are not in
 * it. It is the alignment of Needleman and Wunsch 1970 with gaps at no cost. An empty table gives no pair.
 *
 * @example bestChain([[1, 0], [5, 2]]) // [[1, 0]]: 5 is more than 1 + 2
 */
export function bestChain(scores: readonly (readonly number[])[]): [number, number][] {
  const [rows, columns] = [scores.length, scores[0]?.length ?? 0];
  const totals = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  const total = (i: number, j: number) => totals[i]?.[j] ?? 0;
  for (let i = 1; i <= rows; i += 1) {
    for (let j = 1; j <= columns; j += 1) {
      const pair = total(i - 1, j - 1) + Math.max(0, scores[i - 1]?.[j - 1] ?? 0);
      (totals[i] ?? [])[j] = Math.max(pair, total(i - 1, j), total(i, j - 1));
    }
  }
  const chain: [number, number][] = [];
  let [i, j] = [rows, columns];
  while (i > 0 && j > 0) {
    if (total(i, j) === total(i - 1, j)) i -= 1;
    else if (total(i, j) === total(i, j - 1)) j -= 1;
    else {
      i -= 1;
      j -= 1;
      chain.push([i, j]);
    }
  }
  return chain.reverse();
}
