import { checkContent } from '../../src/core/check/check.ts';
import { contentOf, HERALD_CLAIMS, HERALD_RAW, REWRITE_CLAIMS, REWRITE_RAW } from '../unit/kit/fixture.ts';

/**
 * Seconds to check a live blog of many short entries, each with three numbers that nobody has read, and the same with
 * a second blog that copies most of it. 2,000 entries have some 60,000 words. From the project's folder:
 *
 *     node tests/bench/live-blog.ts [500 1000 2000]
 */

const HEADER =
  '---\noutlet: harbour-herald\nreports: 2024-03-03\nheadline: Ferry aground\n---\nFerry aground\n\n';
const pick = (words: string, at: number) => words.split(' ')[at % words.split(' ').length] ?? '';

const blogOf = (entries: number) =>
  Array.from(
    { length: entries },
    (_, at) =>
      `At ${1 + (at % 12)}:${10 + (at % 50)} police in Norwick said ${at + 20} people were hurt when the ` +
      `${pick('ferry tug pier quay', at)} ${pick('burned sank broke', at)} in the ${pick('storm night', at)}, ` +
      `and rescuers went on with the search for another ${at + 3} in the harbour.`,
  ).join('\n\n');

function secondsOf(blog: string, copy: string | null): string {
  const files = contentOf({
    [HERALD_RAW]: HEADER + blog,
    [HERALD_CLAIMS]: undefined,
    ...(copy === null ? {} : { [REWRITE_RAW]: HEADER + copy, [REWRITE_CLAIMS]: undefined }),
  });
  const before = performance.now();
  checkContent(files);
  return ((performance.now() - before) / 1000).toFixed(2);
}

const given = process.argv.slice(2).map(Number);
secondsOf(blogOf(10), null);
console.log('entries   words    one    two');
for (const entries of given.length > 0 ? given : [500, 1000, 2000]) {
  const blog = blogOf(entries);
  const words = blog.split(/\s+/u).length;
  const [one, two] = [secondsOf(blog, null), secondsOf(blog, blog.replaceAll('Norwick', 'Ostby'))];
  console.log([entries, words, one, two].map((value) => String(value).padStart(6)).join(' '));
}
