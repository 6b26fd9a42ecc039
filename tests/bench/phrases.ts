import { PHRASE_KINDS, PHRASE_SETS, scorePhrases } from '../unit/kit/phrase-score.ts';

/** Prints how many phrases are read as expected: `node tests/bench/phrases.ts tuned|kept [--mistakes]`, by hand. */

const [name, verbose] = process.argv.slice(2);
const set = PHRASE_SETS.find((one) => one === name);
if (set === undefined) {
  process.stderr.write('Usage: node tests/bench/phrases.ts tuned|kept [--mistakes]\n');
  process.exitCode = 1;
} else
  for (const kind of PHRASE_KINDS) {
    const { all, right, refused, misread, mistakes } = scorePhrases(set, kind);
    if (verbose === '--mistakes') for (const mistake of mistakes) console.log(mistake);
    console.log(
      `${kind.padEnd(8)} ${right} of ${all} as wanted (${(right / all).toFixed(3)}), ${refused} refused, ${misread} misread`,
    );
  }
