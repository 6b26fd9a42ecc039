import { ROW_SETS, scoreRows } from '../unit/kit/row-score.ts';

/** Prints how many figures are proposed for the row that they answer: `node tests/bench/rows.ts tuned|kept|fresh|unseen [--mistakes]`, by hand. */

const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));

const [set, verbose] = process.argv.slice(2);
if (import.meta.main) {
  const { wanted, right, notProposed, given, givenRight, mistakes } = scoreRows(
    ROW_SETS.find((one) => one === set) ?? 'tuned',
  );
  if (verbose === '--mistakes') for (const mistake of mistakes) console.log(mistake);
  console.log(
    `right ${share(right, wanted)} of ${wanted}; of those proposed ${share(right, wanted - notProposed)}; ` +
      `refused or wrong ${wanted - right - notProposed}, not proposed ${notProposed}; of ${given} rows given ${givenRight} are right`,
  );
}
