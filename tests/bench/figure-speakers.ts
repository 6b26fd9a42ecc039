import { scoreFigureSpeakers } from '../unit/kit/figure-speaker-score.ts';

/** Prints how many figures are said by whom they say: `node tests/bench/figure-speakers.ts tuned|kept [--mistakes]`, by hand. */

const share = (part: number, whole: number) => (whole === 0 ? '-' : (part / whole).toFixed(3));

const [set, verbose] = process.argv.slice(2);
if (import.meta.main) {
  const { right, named, wanted, mistakes } = scoreFigureSpeakers(set === 'kept' ? 'kept' : 'tuned');
  if (verbose === '--mistakes') for (const mistake of mistakes) console.log(mistake);
  console.log(`precision ${share(right, named)}  recall ${share(right, wanted)}  of ${wanted}`);
}
