import { describe, expect, inject, test } from 'vitest';
import type { PassageRecord } from '../../src/schemas/published/passage-record.ts';
import { pageAt, printedText, readPages, readSiteFile } from './pages.ts';

/** Pages of an editor’s set of columns: those articles and no others, and never as if the others were silent. */

const { real, young } = inject('sites');
const STORY = '/stories/kazakhstan-unrest-2022/';
const SITE = 'https://variorum.example';
const pages = await readPages(real);
const [TWO, US] = ['Rewrite 2 of Al Jazeera', 'US Time Today'];
const claims = pageAt(pages, `${STORY}columns/one-of-each-account/`).$;
const texts = pageAt(pages, `${STORY}synopsis/one-of-each-account/`).$;
const ways = (address: string) => {
  const { $ } = pageAt(pages, address);
  return $('column-choice a')
    .map((_, link) => [[printedText($(link).text()), $(link).attr('href'), $(link).attr('aria-current')]])
    .get();
};

test('the heads, the claim table and the grid have the columns of the set, in the story’s order', () => {
  const labels = [TWO, 'From French agency copy', US, 'EFE'];
  const read = (selector: string) =>
    claims(selector)
      .map((_, el) => printedText(claims(el).text()))
      .get();
  expect(read('.heads .label')).toEqual(labels);
  expect(read('table[aria-labelledby=claims] thead th')).toEqual(labels);
  expect(read('table[aria-labelledby=coverage] thead th')).toEqual(labels);
  const widths = claims('tr[data-columns=figure]')
    .map((_, row) => claims(row).children().length)
    .get();
  expect(widths).toEqual(Array(10).fill(4));
});

test('it says how many are shown and that verdicts are of all; a row says how many others answer it', () => {
  const said = 'Four of five articles are shown. Verdicts and counts are of all five.';
  expect(printedText(claims('[role=status]').text())).toBe(said);
  expect(
    claims('[data-columns-said]')
      .map((_, el) => claims(el).text())
      .get(),
  ).toEqual([said, said, said]);
  const two = pageAt(pages, `${STORY}columns/rewrites-of-al-jazeera/`).$;
  const rows = ['troops', 'damage', 'deaths-almaty'].map((id) => two(`#row-${id} .elsewhere`).text());
  expect(rows).toEqual([
    'Three articles that are not shown give a figure.',
    'One article that is not shown gives a figure.',
    '',
  ]);
});

test('in words stand the wordings of its articles, and how many others there are', () => {
  const two = pageAt(pages, `${STORY}columns/rewrites-of-al-jazeera/`).$;
  const row = two('#row-cause');
  expect(
    row
      .find('.words')
      .map((_, el) => two(el).text())
      .get(),
  ).toEqual(['“oil prices”', '“rising fuel prices”']);
  expect(row.find('.elsewhere').text()).toBe('Two more wordings stand in articles that are not shown.');
});

test('the synopsis has the passages that its articles tell, and says how many others tell them', async () => {
  const data = JSON.parse(await readSiteFile(real, '/data/passages.json')) as PassageRecord[];
  const tellers = (data[0]?.passages ?? []).map(({ id, members }) => ({
    id,
    articles: new Set(members.map(({ article }) => article)),
  }));
  const expected = tellers
    .filter(({ articles }) => articles.size > 1 || !articles.has('al-jazeera-rewrite-1'))
    .map(({ id, articles }) => [
      id,
      4,
      articles.has('al-jazeera-rewrite-1') ? 'One article that is not shown tells it, too.' : '',
    ]);
  const printed = texts('.passage')
    .map((_, el) => [
      [texts(el).attr('id'), texts(el).children('.cell').length, texts(el).children('.elsewhere').text()],
    ])
    .get();
  expect(printed).toEqual(expected);
});

test('each page leads to the others, and says which it is', () => {
  const [all, each, both] = [
    'All five articles',
    'One text of each account',
    'The two rewrites of Al Jazeera',
  ];
  const others = 'al-jazeera-rewrite-2+french-translation+us-time-today+efe';
  expect(ways('/')).toEqual([
    [all, STORY, 'page'],
    [each, `${STORY}columns/one-of-each-account/`, undefined],
    [both, `${STORY}columns/rewrites-of-al-jazeera/`, undefined],
  ]);
  expect(ways(`${STORY}synopsis/one-of-each-account/`)).toEqual([
    [all, `${STORY}synopsis/`, undefined],
    [each, `${STORY}synopsis/one-of-each-account/`, 'page'],
    [both, `${STORY}synopsis/rewrites-of-al-jazeera/`, undefined],
    ['Choose others', `${STORY}synopsis/?articles=${others}`, undefined],
  ]);
});

test('search engines are led to the whole page, and kept from the texts as they are there', () => {
  const heads = [claims, texts].map(($) => [
    $('link[rel=canonical]').attr('href'),
    $('meta[name=robots]').attr('content'),
  ]);
  expect(heads).toEqual([
    [`${SITE}${STORY}`, undefined],
    [`${SITE}${STORY}synopsis/`, 'noindex'],
  ]);
});

describe('boxes', async () => {
  const stories = await readPages(young);
  const boxes = (story: string) => {
    const { $ } = pageAt(stories, `/stories/${story}/`);
    return [$('column-choice').length, $('column-choice input').length];
  };

  test('stand there from four articles on', () => {
    expect(['river-flood', 'quotes-only', 'harbour-fire', 'quiet-vote'].map(boxes)).toEqual([
      [1, 12],
      [0, 0],
      [0, 0],
      [0, 0],
    ]);
  });
});
