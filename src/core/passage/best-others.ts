/** What a row of scores holds besides one of them. */

/**
 * The sum of a row's best scores other than the one at a place: `sumOfOthers(row, 5)` tells it for each place; of
 * fewer where there are fewer. The row is gone through once, however long it is and however often it is asked.
 *
 * @example sumOfOthers([4, 1, 2], 1)(0) // 2
 */
export function sumOfOthers(row: readonly number[], count: number): (except: number) => number {
  const best: number[] = [];
  for (let at = 0; at < row.length; at += 1) {
    const score = row[at] ?? 0;
    const last = best[count];
    if (last !== undefined && (row[last] ?? 0) >= score) continue;
    let place = Math.min(best.length, count);
    while (place > 0 && (row[best[place - 1] ?? 0] ?? 0) < score) place -= 1;
    best.splice(place, 0, at);
    best.length = Math.min(best.length, count + 1);
  }
  return (except) => {
    let [sum, taken] = [0, 0];
    for (const at of best) {
      if (at === except || taken === count) continue;
      sum += row[at] ?? 0;
      taken += 1;
    }
    return sum;
  };
}
