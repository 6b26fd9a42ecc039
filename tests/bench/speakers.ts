import { readSpokenPassages, scoreSpeakers, SPOKEN_SETS } from '../unit/kit/speaker-score.ts';

/** Prints how many speakers of a set (`SPOKEN_SETS`) are right: `node tests/bench/speakers.ts SET [--mistakes]`, by hand. */

const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));

const [set, verbose] = process.argv.slice(2);
if (import.meta.main) {
  const { right, named, wanted, given, mistakes } = scoreSpeakers(
    readSpokenPassages(SPOKEN_SETS.find((name) => name === set) ?? 'tuned'),
  );
  if (verbose === '--mistakes') for (const mistake of mistakes) console.log(mistake);
  console.log(
    `precision ${share(right, named)}  recall ${share(right, wanted)}  of ${wanted}; given to somebody though nobody’s: ${given}`,
  );
}
