import { load } from 'cheerio';
import { expect, inject, test } from 'vitest';
import { pageAt, printedText, readPages, readSiteFile } from './pages.ts';

/** A site of three stories, and one of more than are seen at a glance. */

const { based, young } = inject('sites');
const pages = await readPages(based);
const linesOf = (address: string, selector: string) => {
  const { $ } = pageAt(pages, `/x${address}`);
  return $(selector)
    .map((_, el) => printedText($(el).text()))
    .get();
};

test('the front page of three stories tells each by its days, its finding and its articles, the newest first', () => {
  expect(linesOf('/', 'main :is(.kicker, h2, .finding, .apparatus)')).toEqual([
    'Odderfell, Marran · 12–14 March 2025',
    'Explosion in the mine at Odderfell',
    'Miners hurt: 52 or 64? Hour of the explosion: 18:40 or 18:52?',
    'Six articles · five separate accounts',
    'Kazakhstan · 10 January 2022',
    'Unrest in Kazakhstan',
    'Troops sent by the alliance: 2,030 or 2,300?',
    'Five articles · four separate accounts',
    'Tennock · 20 November 2021',
    'Pylons fall at Tennock',
    'The two figures that two articles give can all be true together',
    'Three articles · three separate accounts',
  ]);
  const { $ } = pageAt(pages, '/x/');
  expect($('link[rel=canonical]').attr('href')).toBe('https://variorum.example/x/');
  expect($('story-filter')).toHaveLength(0);
});

test('a story begins with the sentence that the front page tells it by', () => {
  expect(linesOf('/stories/mine-explosion/', 'main h1')).toEqual([
    'Miners hurt: 52 or 64? Hour of the explosion: 18:40 or 18:52?',
  ]);
  expect(linesOf('/stories/mine-explosion/', 'main header .kicker')).toEqual([
    'Explosion in the mine at Odderfell · 12–14 March 2025',
  ]);
});

test('an article of a later day says which day it reports', () => {
  expect(linesOf('/stories/mine-explosion/', '.heads .apparatus')).toEqual([
    'No original named; filed from Odderfell',
    'No original named; reports 13 March 2025',
    'No original named; reports 13 March 2025',
    'Probably a rewrite of Skarn Agency, night',
    'Possibly an excerpt from Note of the mines inspectorate (not held); filed from Odderfell; reports 14 March 2025',
    'No original named; reports 14 March 2025',
  ]);
});

test('each story has its own ways in the head, and pages of no story have none', () => {
  const waysOn = (address: string) => {
    const { $ } = pageAt(pages, `/x${address}`);
    const nav = $('header nav');
    return [nav.attr('aria-label'), nav.find('a').first().attr('href')];
  };
  expect(
    ['/', '/about/', '/stories/mine-explosion/lineage/', '/stories/kazakhstan-unrest-2022/'].map(waysOn),
  ).toEqual([
    [undefined, undefined],
    [undefined, undefined],
    ['Explosion in the mine at Odderfell', '/x/stories/mine-explosion/'],
    ['Unrest in Kazakhstan', '/x/stories/kazakhstan-unrest-2022/'],
  ]);
});

test('examples of the methodology say which story they are from', () => {
  const examples = linesOf('/methodology/', '.verdicts a');
  expect(examples.length).toBeGreaterThan(2);
  expect(
    examples.filter(
      (line) => !/ \((?:Explosion in the mine at Odderfell|Unrest in Kazakhstan)\)$/u.test(line),
    ),
  ).toEqual([]);
});

test('the page of an outlet lists what it printed, with the story', () => {
  expect(linesOf('/outlets/skarn-agency/', 'main li')).toEqual([
    'Explosion in the mine at Odderfell Explosion in Odderfell mine kills 12, inspectorate says',
    'Explosion in the mine at Odderfell Mines inspectorate counts 31 dead at Odderfell',
  ]);
});

test('the feed tells of articles of both stories by the day on which they came', async () => {
  const $ = load(await readSiteFile(based, '/x/feed.xml'), { xml: true });
  const days = new Map(
    $('item')
      .toArray()
      .map((item) => [new URL($(item).find('link').text()).pathname, $(item).find('pubDate').text()]),
  );
  const story = '/x/stories/mine-explosion/';
  expect(
    [story, `${story}articles/agency-night/`, `${story}articles/post-friday/`].map((at) => days.get(at)),
  ).toEqual([
    'Sat, 15 Mar 2025 00:00:00 GMT',
    'Sat, 15 Mar 2025 00:00:00 GMT',
    'Sun, 16 Mar 2025 00:00:00 GMT',
  ]);
  expect(days.has('/x/stories/kazakhstan-unrest-2022/')).toBe(true);
});

test('the search page filters by the articles and questions of each story, and by stories', () => {
  expect(linesOf('/search/', '[name=kind] option')).toContain('Stories');
  const { $ } = pageAt(pages, '/x/search/');
  const groups = (name: string) =>
    $(`[name=${name}] optgroup`)
      .map((_, el) => $(el).attr('label'))
      .get();
  const all = ['Unrest in Kazakhstan', 'Explosion in the mine at Odderfell', 'Pylons fall at Tennock'];
  expect([groups('article'), groups('question')]).toEqual([all, all]);
});

test('more stories than the front page holds stand by year, the newest there and all under their years', async () => {
  const { $ } = pageAt(await readPages(young), '/');
  const years = $('story-filter section')
    .map((_, el) => [[$(el).find('h2').attr('id'), $(el).find('li h3').length]])
    .get();
  expect(years).toEqual([['y2023', 8]]);
  expect(printedText($('story-filter > .apparatus').text())).toBe(
    'The newest 8 of 9 stories; the others stand under their years.',
  );
  expect(
    $('story-filter nav li')
      .map((_, el) => `${$(el).find('a').attr('href') ?? ''} ${printedText($(el).text())}`)
      .get(),
  ).toEqual(['#y2023 2023 eight stories', '/years/2022/ 2022 one story']);
  const older = pageAt(await readPages(young), '/years/2022/').$;
  expect([printedText(older('h1').text()), older('main h2').length]).toEqual(['Stories of 2022', 1]);
  expect(
    older('main nav a')
      .map((_, el) => `${older(el).attr('href') ?? ''} ${older(el).attr('aria-current') ?? ''}`)
      .get(),
  ).toEqual(['/years/2023/ ', '/years/2022/ page']);
});
