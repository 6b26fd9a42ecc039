/** What a row of scores holds besides one of them. */

/**
 * A row's best scores other than the one at a place, the best first: `bestOthers(row, 5)` tells them for each
 * place; fewer where there are fewer. The row is gone through once, however long it is and however often it is
 * asked.
 *
 * @example bestOthers([4, 1, 2], 1)(0) // [2]
 */
export function bestOthers(row: readonly number[], count: number): (except: number) => number[] {
  const best: number[] = [];
  for (const [at, score] of row.entries()) {
    const last = best[count];
    if (last !== undefined && (row[last] ?? 0) >= score) continue;
    let place = Math.min(best.length, count);
    while (place > 0 && (row[best[place - 1] ?? 0] ?? 0) < score) place -= 1;
    best.splice(place, 0, at);
    best.length = Math.min(best.length, count + 1);
  }
  return (except) =>
    best
      .filter((at) => at !== except)
      .slice(0, count)
      .map((at) => row[at] ?? 0);
}
