import { FIGURE_SETS, scoreFigureSpeakers } from '../unit/kit/figure-speaker-score.ts';

/** Prints how many figures of a set (`FIGURE_SETS`) are said by whom they say: `node tests/bench/figure-speakers.ts SET [--mistakes]`, by hand. */

const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));

const [set, verbose] = process.argv.slice(2);
if (import.meta.main) {
  const { right, named, wanted, mistakes } = scoreFigureSpeakers(
    FIGURE_SETS.find((name) => name === set) ?? 'tuned',
  );
  if (verbose === '--mistakes') for (const mistake of mistakes) console.log(mistake);
  console.log(`precision ${share(right, named)}  recall ${share(right, wanted)}  of ${wanted}`);
}
