import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readContentFiles } from '../../../src/disk/content-folder.ts';
import { checkContent } from '../../../src/core/check/check.ts';
import { compareStory } from '../../../src/core/verdict/comparison.ts';
import { joinContent } from '../../../src/core/story/content.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { readQuotations } from '../../../src/core/quotation/quotation.ts';
import { searchRecords } from '../../../src/core/search/record.ts';
import { searchIn } from '../kit/search-over.ts';

/** What people ask of the five articles, and where the answer is. */

interface Expectation {
  query: string;
  half: 'tuned' | 'held';
  /** Any of these may be the first hit; none: nothing is to be found. */
  first: string[];
  inTopFive: string[];
}

const expectations = JSON.parse(readFileSync('tests/fixtures/search/queries.json', 'utf8')) as Expectation[];
const records = searchRecords(joinContent(checkContent(await readContentFiles('.')).records), {
  comparisonOf: compareStory,
  quotationsOf: (content) => readQuotations(content.articles, readPassages(content)),
});
const search = searchIn(records);
const placeOf = new Map(
  records.map(({ address, article, block }) => [address, `${article.split('/')[1] ?? ''}#${block}`]),
);

/** The places found, `<article>#<block>`, in the order in which they are shown. */
const placesOf = async (query: string) =>
  (await search(query)).groups.flatMap(({ hits }) => hits.map(({ address }) => placeOf.get(address) ?? ''));

const missed = async (
  half: Expectation['half'],
  isMet: (places: string[], wanted: Expectation) => boolean,
) => {
  const asked = expectations.filter((expectation) => expectation.half === half);
  const found = await Promise.all(
    asked.map(async (wanted) => ({ wanted, places: await placesOf(wanted.query) })),
  );
  const wrong = found.filter(({ wanted, places }) =>
    wanted.first.length === 0 ? places.length > 0 : !isMet(places, wanted),
  );
  return { asked: asked.length, wrong: wrong.map(({ wanted }) => wanted.query) };
};

describe.each(['tuned', 'held'] as const)('of the %s half', (half) => {
  test('the first hit is right for 97 in 100', async () => {
    const { asked, wrong } = await missed(half, ([place = ''], { first }) => first.includes(place));
    expect(wrong.length, wrong.join('; ')).toBeLessThanOrEqual(asked * 0.03);
  });

  test('a right one is among the first five for all', async () => {
    const { wrong } = await missed(half, (places, { inTopFive }) =>
      places.slice(0, 5).some((place) => inTopFive.includes(place)),
    );
    expect(wrong).toEqual([]);
  });
});
