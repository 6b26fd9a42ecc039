import { join } from 'node:path';
import { type Score, scoreFolder } from '../unit/kit/suggest-score.ts';
import { mistakesIn, sentenceCases } from '../unit/kit/suggest-sentences.ts';

/**
 * Prints precision and recall of the proposals: `node tests/bench/suggest.ts tuned|held [--mistakes]`, and how many
 * single sentences are read as wanted: `… sentences|kept-sentences [--mistakes]`, by hand.
 */

const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));

/** Prints the scores of one set. */
function printScore(score: Score): void {
  const { right, proposed, expected } = score;
  const [precision, recall] = [right / proposed, right / expected];
  console.log(
    `precision ${share(right, proposed)}  recall ${share(right, expected)}  F1 ${((2 * precision * recall) / (precision + recall)).toFixed(3)}`,
  );
  console.log(
    `of ${right} right: interval ${share(score.interval, right)}, attribution ${share(score.attribution, right)}`,
  );
  for (const [quantity, of] of [...score.byQuantity].sort())
    console.log(
      `  ${quantity.padEnd(10)} precision ${share(of.right, of.proposed)}  recall ${share(of.right, of.expected)}  (${of.expected} expected)`,
    );
}

/** Prints how many sentences are read as wanted, and those that are not. */
function printSentences(kept: boolean, showMistakes: boolean): void {
  const cases = sentenceCases(kept);
  const failing = cases.filter((each) => mistakesIn(each).length > 0);
  if (showMistakes) for (const each of failing) console.log(`${each.text} | ${mistakesIn(each).join(', ')}`);
  console.log(`${cases.length - failing.length} of ${cases.length} sentences as wanted`);
}

const [set, verbose] = process.argv.slice(2);
if (import.meta.main && set?.endsWith('sentences'))
  printSentences(set === 'kept-sentences', verbose === '--mistakes');
else if (import.meta.main) {
  const score = scoreFolder(
    join(import.meta.dirname, '../fixtures/suggest', set === 'held' ? 'held' : 'tuned'),
  );
  if (verbose === '--mistakes') for (const mistake of score.mistakes) console.log(mistake);
  printScore(score);
}
