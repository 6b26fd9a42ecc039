import { expect, inject, test } from 'vitest';
import { pageAt, printedText, readPages, readSiteFile } from './pages.ts';

/** A story with twelve articles, ten questions and much that is long: nothing is lost, and nothing said that is not so. */

interface VerdictRecord {
  story: string;
  question: string;
  verdict: string | null;
  groups: string[][];
  silent: unknown[];
}

const { young } = inject('sites');
const STORY = '/stories/river-flood/';
const pages = await readPages(young);
const words = (address: string) => printedText(pageAt(pages, address).$('main').text());

const DEK =
  'Water came over the walls of the lower town in the night, stood in the cellars until noon and left mud to the height of a table, while the province, the district, the brigade and the river board each counted for themselves, and none of them had the same list of streets until the lists were laid beside one another on Tuesday by three surveyors.';
const HEADLINE =
  'River breaks its banks at Dvořišťany, takes the ferry house, the lower mill, the timber yard and the footbridge with it, and leaves the people of the lower town to wait on their roofs for boats that the brigade had sent upstream the evening before, when the warning still spoke of the next valley and not of this one at all';
const WORD = 'Hochwasserrückhaltebeckenverwaltungszweckverbandsversammlungsprotokollnachträgen';

test('figures on three sides are three figures, however many articles print each of them', async () => {
  const verdicts = JSON.parse(await readSiteFile(young, '/data/verdicts.json')) as VerdictRecord[];
  const counted = verdicts
    .filter(({ story }) => story === 'river-flood')
    .map(({ question, verdict, groups, silent }) => [
      question,
      verdict,
      groups.map((group) => group.length),
      silent.length,
    ]);
  expect(counted).toEqual([
    ['deaths', 'common-ground', [9], 3],
    ['missing', 'common-ground', [6], 6],
    ['injured', 'conflict', [1, 3], 8],
    ['evacuated', 'conflict', [1, 5], 6],
    ['bridges', 'conflict', [1, 3, 1], 7],
    ['schools', 'conflict', [1, 1], 10],
    ['soldiers', 'single', [1], 11],
    ['level', 'single', [1], 11],
    ['damage', 'single', [1], 11],
  ]);
  expect(words(`${STORY}claims/deaths/`)).toContain(
    '12, 15 and 19, on one day: a rising count, or a disagreement. We don’t know at what hour each was counted.',
  );
});

test('a question that one article answers, and one that none does, say so', () => {
  expect(words(`${STORY}claims/soldiers/`)).toContain('Only one article gives a figure: 250.');
  expect(words(`${STORY}claims/power/`)).toContain('No article gives a figure.');
});

test('copies that stand apart are one account, and each group of them is another', () => {
  expect(words(`${STORY}lineage/`)).toContain('12 articles are nine separate accounts');
  expect(words(STORY)).toContain('12 articles are nine separate accounts');
});

test('long headlines, deks, words and quotes are printed whole', () => {
  expect(printedText(pageAt(pages, `${STORY}articles/long-notice/`).$('h1').text())).toBe(HEADLINE);
  expect(words(`${STORY}articles/weather-column/`)).toContain(DEK);
  expect(words('/')).toContain(DEK);
  expect(words(`${STORY}claims/missing/`)).toContain(WORD);
});

test('each cell of the synopsis names its article, for where twelve do not fit beside one another', () => {
  const { $ } = pageAt(pages, `${STORY}synopsis/`);
  const cells = $('.passage .cell:not(.empty)');
  expect(cells.length).toBeGreaterThan(30);
  expect(cells.filter((_, cell) => $(cell).find('.whose').text() === '')).toHaveLength(0);
});
