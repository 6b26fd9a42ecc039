import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { readContentFiles } from '../../src/disk/content-folder.ts';
import { checkContent } from '../../src/core/check/check.ts';
import { joinContent, type StoryContent } from '../../src/core/story/content.ts';
import { readPassages } from '../../src/core/passage/passage.ts';
import { storyOf } from '../unit/kit/texts.ts';
import { addressPair, type Half, readCases } from './alignment-case.ts';
import { atBestThreshold, type Likeness, likenessOfBlocks } from './block-cosine.ts';

/**
 * How well passages agree with alignments that were decided by reading, beside a plain TF-IDF cosine of whole
 * blocks with the threshold that suits it best on the very same cases. From the project's folder:
 *
 *     node tests/bench/alignment.ts [work|held|all|FOLDER] [-v]
 *
 * A folder is a set of articles that somebody has read, in the form that alignment-case.ts tells; with `-v` the
 * pairs that are wrong and lost are named. The rules were made by looking at the work half; the held half is for judging them once. Two blocks of
 * different articles are a pair if they share a passage. What an editor decided is left out.
 */

/** A case: the pairs of blocks that are right, and those that were found in each way. */
interface Judged {
  name: string;
  half: Half;
  expected: ReadonlySet<string>;
  found: ReadonlySet<string>;
  foundWithClaims: ReadonlySet<string> | null;
  likeness: readonly Likeness[];
}

const FIXTURES = 'tests/fixtures/alignment';
const REAL = 'kazakhstan-unrest-2022';

const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: 'boolean', short: 'v' } },
});
const [wanted = 'work', ...more] = positionals;
const isHalf = wanted === 'work' || wanted === 'held' || wanted === 'all';
if (more.length > 0 || (!isHalf && !existsSync(wanted))) {
  process.stderr.write('Usage: node tests/bench/alignment.ts [work|held|all|FOLDER] [-v]\n');
  process.exit(1);
}
const isWanted = (half: Half) => !isHalf || wanted === 'all' || wanted === half;

if (isHalf) {
  report('Real articles', await judgeReal());
  report('Invented articles', judgeSet(FIXTURES));
} else report(wanted, judgeSet(wanted));

/** The pairs of blocks of different articles that share a passage. */
function pairsOf(content: StoryContent): Set<string> {
  return new Set(
    readPassages(content).flatMap(({ members }) =>
      members.flatMap((one, index) =>
        members
          .slice(index + 1)
          .filter(({ article }) => article !== one.article)
          .map((other) => addressPair(`${one.article}#${one.block}`, `${other.article}#${other.block}`)),
      ),
    ),
  );
}

async function judgeReal(): Promise<Judged[]> {
  const stories = joinContent(checkContent(await readContentFiles('.')).records);
  const content = stories.find(({ id }) => id === REAL);
  if (!content) throw new Error(`There is no story ${REAL}.`);
  const entries = JSON.parse(readFileSync(`${FIXTURES}/${REAL}.json`, 'utf8')) as {
    a: string;
    b: string;
    half: Half;
    pairs: { a: string; b: string }[];
  }[];
  const undecided = { ...content, story: { ...content.story, alignment: { add: [], forbid: [] } } };
  const unclaimed = {
    ...undecided,
    articles: content.articles.map((article) => ({ ...article, claims: [] })),
  };
  const [found, foundWithClaims] = [pairsOf(unclaimed), pairsOf(undecided)];
  const likeness = likenessOfBlocks(content.articles, addressPair);
  return entries
    .filter(({ half }) => isWanted(half))
    .map(({ a, b, half, pairs }) => {
      const isBetween = (pair: string) => {
        const articles = pair.split(' ').map((address) => address.split('#')[0]);
        return articles.includes(a) && articles.includes(b);
      };
      return {
        ...{ name: `${a} and ${b}`, half },
        expected: new Set(pairs.map((pair) => addressPair(`${a}#${pair.a}`, `${b}#${pair.b}`))),
        found: new Set([...found].filter(isBetween)),
        foundWithClaims: new Set([...foundWithClaims].filter(isBetween)),
        likeness: likeness.filter(({ pair }) => isBetween(pair)),
      };
    });
}

function judgeSet(folder: string): Judged[] {
  return readCases(folder, isWanted).map(({ name, half, texts, pairs, may }) => ({
    ...{ name, half, expected: pairs, foundWithClaims: null },
    found: pairsOf(storyOf(texts)).difference(may),
    likeness: likenessOfBlocks(texts, addressPair).filter(({ pair }) => !may.has(pair)),
  }));
}

/** Prints precision, recall and F1 of each case, and of all of a half's pairs together. */
function report(title: string, cases: readonly Judged[]): void {
  for (const half of ['work', 'held'] as const) {
    const judged = cases.filter((one) => one.half === half);
    if (judged.length === 0) continue;
    console.log(
      `\n${title}, ${half} half${' '.repeat(20)}`.slice(0, 48) + '   P     R     F1   right wrong lost',
    );
    for (const one of judged) {
      print(`  ${one.name}`, [one], ({ found }) => found);
      if (!values.verbose) continue;
      for (const pair of one.found.difference(one.expected)) console.log(`    wrong ${pair}`);
      for (const pair of one.expected.difference(one.found)) console.log(`    lost  ${pair}`);
    }
    print('All, without the claims', judged, ({ found }) => found);
    if (judged.some(({ foundWithClaims }) => foundWithClaims))
      print('All, with the claims', judged, ({ found, foundWithClaims }) => foundWithClaims ?? found);
    const { threshold, alike } = atBestThreshold(judged);
    print(`TF-IDF cosine of blocks, at least ${threshold.toFixed(2)}`, judged, ({ likeness }) =>
      alike(likeness),
    );
  }
}

function print(label: string, cases: readonly Judged[], foundIn: (one: Judged) => ReadonlySet<string>): void {
  const sum = (count: (one: Judged) => number) => cases.reduce((total, one) => total + count(one), 0);
  const right = sum((one) => foundIn(one).intersection(one.expected).size);
  const wrong = sum((one) => foundIn(one).difference(one.expected).size);
  const lost = sum((one) => one.expected.difference(foundIn(one)).size);
  // Nothing found where nothing is to be found is right.
  const share = (of: number) => (of === 0 ? 1 : right / of).toFixed(3);
  const shares = [share(right + wrong), share(right + lost), share(right + (wrong + lost) / 2)];
  const counts = [right, wrong, lost].map((count) => String(count).padStart(5));
  console.log(`${label.padEnd(48).slice(0, 48)} ${shares.join(' ')} ${counts.join(' ')}`);
}
