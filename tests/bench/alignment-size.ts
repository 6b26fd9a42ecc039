import { alignArticles } from '../../src/core/passage/alignment.ts';
import type { Block } from '../../src/core/article/block.ts';

/**
 * What aligning a pair of articles costs as they grow, in seconds, without the reading of their sentences, which
 * is done once a text. Two invented articles tell the same facts, one in ten of them in the same paragraph's
 * words. From the project's folder:
 *
 *     node tests/bench/alignment-size.ts [50 100 200 300]
 */

const WORDS =
  'ferry harbour captain storm diver hull buoy tide lantern blanket rope anchor sandbank kiosk pilot crane quay mast ' +
  'sailor cargo signal radio engine rudder cabin deck ladder whistle beacon pier trawler skipper current fog chart';

const sizes = process.argv.slice(2).map(Number);
if (sizes.some((size) => !Number.isInteger(size) || size < 1)) {
  process.stderr.write('Usage: node tests/bench/alignment-size.ts [paragraphs …]\n');
  process.exit(1);
}

console.log('paragraphs   seconds');
for (const size of sizes.length > 0 ? sizes : [50, 100, 200, 300]) {
  const [a, b] = [article('argus', size, 0), article('beacon', size, 1)];
  alignArticles([a]);
  alignArticles([b]);
  const before = performance.now();
  alignArticles([a, b]);
  console.log(`${String(size).padStart(10)} ${((performance.now() - before) / 1000).toFixed(2).padStart(9)}`);
}

/** An article of paragraphs of two sentences; the second side tells most of its facts in words of its own. */
function article(id: string, size: number, side: number): { id: string; blocks: Block[] } {
  const words = WORDS.split(' ');
  const pick = (seed: number) => words[Math.abs(Math.imul(seed, 2654435761) >> 7) % words.length] ?? '';
  const sentence = (seed: number) =>
    `The ${pick(seed)} of the ${pick(seed + 1)} left ${10 + (seed % 90)} ${pick(seed + 2)}s by the ${pick(seed + 3)} and the ${pick(seed + 4)}.`;
  return {
    id,
    blocks: Array.from({ length: size }, (_, at) => {
      const seed = at * 11 + (at % 10 === 0 ? 0 : side * 7);
      return { id: `p${at + 1}`, kind: 'paragraph', text: `${sentence(seed)} ${sentence(seed + 5)}` };
    }),
  };
}
