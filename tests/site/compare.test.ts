import { describe, expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/schemas/published/article-record.ts';
import { pageAt, printedText, readPages, readSiteFile, type SitePage } from './pages.ts';

/** The pages of two articles face to face. */

const { real, based, young } = inject('sites');
const STORY = '/stories/kazakhstan-unrest-2022/';
const REWRITES = `${STORY}compare/al-jazeera-rewrite-1/al-jazeera-rewrite-2/`;
const COLUMNS = [
  'al-jazeera-rewrite-1',
  'al-jazeera-rewrite-2',
  'french-translation',
  'us-time-today',
  'efe',
];
const PAIRS = COLUMNS.flatMap((a, index) => COLUMNS.slice(index + 1).map((b) => [a, b] as const));
const addressOf = (a: string, b: string) => `${STORY}compare/${a}/${b}/`;
const BLOCK = '.headline, .dek, .heading, .paragraph';

const pages = await readPages(real);
const articles = JSON.parse(await readSiteFile(real, '/data/articles.json')) as ArticleRecord[];
const compared = (list: readonly SitePage[]) => list.filter(({ address }) => address.includes('/compare/'));
const hrefsIn = ({ $ }: SitePage, selector: string) =>
  $(selector)
    .map((_, link) => $(link).attr('href'))
    .get();

test('each pair has one page, the earlier column first; a story with fewer than two articles has none', async () => {
  const addresses = PAIRS.map(([a, b]) => addressOf(a, b)).sort();
  expect(compared(pages).map(({ address }) => address)).toEqual(addresses);
  const previewed = compared(await readPages(based)).map(({ address }) => address);
  expect(previewed.filter((address) => address.startsWith(`/x${STORY}`))).toEqual(
    addresses.map((address) => `/x${address}`),
  );
  const invented = compared(await readPages(young)).map(({ address }) => address);
  expect(invented.filter((address) => address.startsWith('/stories/river-flood/'))).toHaveLength(66);
  expect(invented.filter((address) => !address.startsWith('/stories/river-flood/'))).toEqual([
    '/stories/bridge-closure/compare/morning/evening/',
    '/stories/harbour-fire/compare/long-headline/corrected/',
    '/stories/harbour-fire/compare/tags/corrected/',
    '/stories/harbour-fire/compare/tags/long-headline/',
    '/stories/mill-strike/compare/courier/walkout/',
    '/stories/open-terms/compare/noon/night/',
    '/stories/pier-fire/compare/noon/night/',
    '/stories/quotes-only/compare/gazette/echo/',
    '/stories/quotes-only/compare/wire/echo/',
    '/stories/quotes-only/compare/wire/gazette/',
  ]);
});

test('all pairs are one step away from the story and from the synopsis, in the order of the columns', () => {
  const all = PAIRS.map(([a, b]) => addressOf(a, b));
  expect(hrefsIn(pageAt(pages, STORY), '[aria-labelledby=texts] li li a')).toEqual(all);
  expect(hrefsIn(pageAt(pages, `${STORY}synopsis/`), '[aria-labelledby=pairs] li li a')).toEqual(all);
});

test('an article’s page leads to its comparison with each other', () => {
  const page = pageAt(pages, `${STORY}articles/french-translation/`);
  expect(hrefsIn(page, '[aria-labelledby=others] .side-by-side')).toEqual([
    addressOf('al-jazeera-rewrite-1', 'french-translation'),
    addressOf('al-jazeera-rewrite-2', 'french-translation'),
    addressOf('french-translation', 'us-time-today'),
    addressOf('french-translation', 'efe'),
  ]);
});

describe.each(PAIRS)('%s and %s', (a, b) => {
  const page = pageAt(pages, addressOf(a, b));
  const { $ } = page;
  const labels = [a, b].map((id) => articles.find((article) => article.id === id)?.label);

  /** The blocks of one side as printed, row by row; what is quoted from another row is not among them. */
  const printedOn = (side: 'a' | 'b') =>
    $(`.rows > li > .side.${side}:not(.absent)`)
      .map((_, part) => [
        $(part)
          .children(BLOCK)
          .map((__, block) => $(block).text())
          .get(),
      ])
      .get()
      .flat();

  test('each side can be changed for every other article, and leads to what it says', () => {
    const chosen = $('.heads details')
      .map((_, details) => [
        $(details)
          .find('a')
          .map((__, link) => [[$(link).attr('href') ?? '', printedText($(link).text())]])
          .get(),
      ])
      .get();
    const others = COLUMNS.filter((id) => id !== a && id !== b);
    const labelOf = (id: string) => articles.find((article) => article.id === id)?.label ?? '';
    const inOrder = (one: string, other: string) =>
      COLUMNS.indexOf(one) < COLUMNS.indexOf(other) ? addressOf(one, other) : addressOf(other, one);
    expect(chosen).toEqual(
      [b, a].map((kept) =>
        others.map((other) => [inOrder(other, kept), `${labelOf(other)} with ${labelOf(kept)}`]),
      ),
    );
    expect(
      $('.heads h2')
        .map((_, head) => $(head).text())
        .get(),
    ).toEqual(labels);
  });

  test('both sides together hold each article’s words, to the letter', () => {
    const textOf = (id: string) => {
      const article = articles.find((candidate) => candidate.id === id);
      return [article?.headline ?? '', ...(article?.paragraphs.map(({ text }) => text) ?? [])];
    };
    expect(printedOn('a')).toEqual(textOf(a));
    expect(printedOn('b').toSorted()).toEqual(textOf(b).toSorted());
  });

  test('only the first text’s words are struck, only the second’s underlined, and neither mark begins or ends in space', () => {
    expect($('.rows .side.b del, .rows .side.a ins').get()).toEqual([]);
    const marked = $('.rows del, .rows ins')
      .map((_, mark) => $(mark).text())
      .get();
    expect(marked.filter((words) => words === '' || words !== words.trim())).toEqual([]);
  });

  test('the overview leads to every row that shows a block, in their order', () => {
    const rows = $('.rows > li:not(.stub)')
      .map((_, row) => `#${$(row).attr('id') ?? ''}`)
      .get();
    expect(hrefsIn(page, 'nav[aria-label="Overview of both texts"] a')).toEqual(rows);
  });

  test('a block that is moved, or told elsewhere, is in the row that its name leads to', () => {
    const broken = $('.rows a[href^="#"]')
      .map((_, link) => $(link).attr('href')?.slice(1))
      .get()
      .filter((id) => $(`.rows > li[id="${id}"]`).length !== 1);
    expect(broken).toEqual([]);
    const stubs = $('.rows > .stub')
      .map((_, stub) => $(stub).attr('id'))
      .get();
    expect(hrefsIn(page, '.rows .moved a')).toHaveLength(stubs.length);
    expect(hrefsIn(page, '.rows .moved a').toSorted()).toEqual(stubs.map((id) => `#${id}`).toSorted());
  });
});

test('the two rewrites of one article face each other block by block', () => {
  const { $ } = pageAt(pages, REWRITES);
  const rows = $('.rows > li')
    .map((_, row) => [
      [
        $(row).attr('id'),
        ...['a', 'b'].map((side) => $(row).find(`> .side.${side}:not(.absent)`).children(BLOCK).length),
      ],
    ])
    .get();
  const paragraphs = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => `p${from + index}`);
  const ids = ['headline', 'dek', ...paragraphs(1, 9), 'h1', ...paragraphs(10, 16)];
  expect(rows).toEqual(ids.map((id) => [id, 1, 1]));
  const headings = $('.rows #h1')
    .find(BLOCK)
    .map((_, heading) => $(heading).text())
    .get();
  expect(headings).toEqual(['Days of chaos', 'Turbulent days']);
  expect($('h1').text()).toMatch(/^19 parts with a counterpart, told with \w+ words in ten in common$/);
});

test('the figures in which two texts differ stand above them, each leading to its question', () => {
  const { $ } = pageAt(pages, REWRITES);
  const figures = $('.figures li')
    .map((_, item) => [[$(item).find('a').attr('href'), printedText($(item).find('span').text())]])
    .get();
  expect(figures).toEqual([
    [
      `${STORY}claims/deaths-civilians/`,
      'If “dozens” (Rewrite 2 of Al Jazeera) is true, so is “Several” (Rewrite 1 of Al Jazeera); “dozens” says more.',
    ],
    [
      `${STORY}claims/arrests/`,
      '“nearly 8,000” (Rewrite 2 of Al Jazeera) and “at least 8,000” (Rewrite 1 of Al Jazeera) cannot both be true: they stand on different sides of 8,000. An ordinary reader takes them for one number.',
    ],
  ]);
});

test('a row’s margin leads to the questions of its figures and to the passage in all texts', () => {
  const page = pageAt(pages, REWRITES);
  const [synopsis, ...questions] = hrefsIn(page, '#p3 .margin a').toReversed();
  expect(questions.toReversed()).toEqual(
    ['deaths-civilians', 'deaths-security-forces', 'arrests'].map((id) => `${STORY}#row-${id}`),
  );
  const target = pageAt(pages, `${STORY}synopsis/`).$(`[id="${synopsis?.split('#')[1] ?? ''}"]`);
  expect(printedText(target.text())).toContain('Rewrite 1 of Al Jazeera');
});

test('tags and long words of a text are shown as text', async () => {
  const page = pageAt(await readPages(young), '/stories/harbour-fire/compare/tags/long-headline/');
  expect(page.$('main img, main script, main b, main i').get()).toEqual([]);
  expect(page.$('h1').text()).toBe('Two texts in which no passage in common was found');
  expect(page.$('.rows #p2 .a p:last-child').text()).toBe("<script>document.title = 'ran'</script>");
});
