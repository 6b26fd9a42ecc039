import { join } from 'node:path';
import { type Score, scoreFolder } from '../unit/kit/suggest-score.ts';

/** Prints precision and recall of the proposals: `node tests/bench/suggest.ts tuned|held [--mistakes]`, by hand. */

const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));

/** Prints the scores of one set. */
function printScore(score: Score): void {
  const { right, proposed, expected } = score;
  const [precision, recall] = [right / proposed, right / expected];
  console.log(
    `precision ${share(right, proposed)}  recall ${share(right, expected)}  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
  );
  console.log(
    `of ${right} right: interval ${share(score.interval, right)}, attribution ${share(score.attribution, right)}, figure in quote ${share(score.quote, right)}`,
  );
  for (const [quantity, of] of [...score.byQuantity].sort())
    console.log(
      `  ${quantity.padEnd(10)} precision ${share(of.right, of.proposed)}  recall ${share(of.right, of.expected)}  (${of.expected} expected)`,
    );
}

const [set, verbose] = process.argv.slice(2);
if (import.meta.main) {
  const score = scoreFolder(
    join(import.meta.dirname, '../fixtures/suggest', set === 'held' ? 'held' : 'tuned'),
  );
  if (verbose === '--mistakes') for (const mistake of score.mistakes) console.log(mistake);
  printScore(score);
}
