import { expect, test } from 'vitest';
import type { StoryArticle, StoryContent } from '../../../src/core/story/content.ts';
import { listAddresses, listPages, mayBeIndexed } from '../../../src/core/site/indexed-page.ts';
import { Outlet } from '../../../src/schemas/content/outlet.ts';
import { digested } from '../kit/digested.ts';
import { retell } from '../kit/retold.ts';

/** Which pages search engines may list. */

const TEXT = ['Ferry aground', 'A ferry ran aground.'];
const { content } = retell({ argus: { text: TEXT }, beacon: { text: TEXT } });

test('of one story its findings are listed, and the site’s own pages', () => {
  expect(listPages(digested(content), ['argus'])).toEqual(
    [
      '/about/',
      '/corrections/',
      '/methodology/',
      '/methodology/times/',
      '/data/',
      '/outlets/argus/',
      '/stories/ferry/',
      '/stories/ferry/claims/hurt/',
      '/stories/ferry/lineage/',
      '/stories/ferry/quotations/',
    ].map((address) => ({ address, updated: '2024-03-10' })),
  );
});

/** The pages that print words of the story’s articles, as the sitemap lists them where their outlet allows it. */
function listedTexts(story: StoryContent): string[] {
  const outlet = Outlet.parse({ name: 'The Argus', indexed: 'true' });
  const allow = (articles: readonly StoryArticle[]) => articles.map((article) => ({ ...article, outlet }));
  const allowed = { ...story, articles: allow(story.articles), superseded: allow(story.superseded) };
  return listPages(digested(allowed), [])
    .map(({ address }) => address)
    .filter((address) => /articles|compare|synopsis/u.test(address));
}

test('texts are listed where their outlets allow it', () => {
  expect(listedTexts(content)).toEqual(
    ['articles/argus/', 'articles/beacon/', 'compare/argus/beacon/', 'synopsis/'].map(
      (page) => `/stories/ferry/${page}`,
    ),
  );
});

test('an article that another took the place of is listed, and compared with none', () => {
  const told = retell({ argus: { text: TEXT }, beacon: { text: TEXT, header: { supersedes: 'argus' } } });
  expect(listedTexts(told.content)).toEqual(
    ['articles/beacon/', 'articles/argus/', 'synopsis/'].map((page) => `/stories/ferry/${page}`),
  );
});

test('several stories have a front page of their own, as new as the newest of them', () => {
  const older = {
    ...content,
    id: 'older',
    story: { ...content.story, updated: '2023-01-01', questions: [] },
  };
  const pages = listPages(digested(content, older), []);
  expect(pages.filter(({ address }) => !address.startsWith('/stories/ferry/'))).toEqual([
    { address: '/', updated: '2024-03-10' },
    { address: '/about/', updated: '2024-03-10' },
    { address: '/corrections/', updated: '2024-03-10' },
    { address: '/methodology/', updated: '2024-03-10' },
    { address: '/methodology/times/', updated: '2024-03-10' },
    { address: '/data/', updated: '2024-03-10' },
    ...['', 'lineage/', 'quotations/'].map((page) => ({
      address: `/stories/older/${page}`,
      updated: '2023-01-01',
    })),
  ]);
});

test('a set of columns has pages, and none of them is listed: they are parts of another', () => {
  const columns = [{ id: 'first', label: 'The first one', articles: ['argus'] }];
  const told = retell({ argus: { text: TEXT }, beacon: { text: TEXT } }, { columns }).content;
  const isSet = (address: string) => address.includes('first');
  expect(listAddresses(digested(told), []).filter(isSet)).toEqual([
    '/stories/ferry/columns/first/',
    '/stories/ferry/synopsis/first/',
  ]);
  expect(listPages(digested(told), []).filter(({ address }) => isSet(address))).toEqual([]);
});

test('the list of a story’s passages is a page, and none that is listed', () => {
  const lists = (address: string) => address.includes('passages');
  expect(listAddresses(digested(content), []).filter(lists)).toEqual(['/stories/ferry/passages/']);
  expect(listPages(digested(content), []).filter(({ address }) => lists(address))).toEqual([]);
});

test('without a story there are the site’s pages, of no day', () => {
  expect(listPages([], [])).toEqual([
    { address: '/', updated: null },
    { address: '/about/', updated: null },
    { address: '/corrections/', updated: null },
    { address: '/methodology/', updated: null },
    { address: '/methodology/times/', updated: null },
    { address: '/data/', updated: null },
  ]);
});

const open = { outlet: { indexed: true } };
const closed = { outlet: { indexed: false } };
const unnamed = { outlet: null };

test.each([
  ['one that allows it', [open], true],
  ['all that allow it', [open, open], true],
  ['one that does not', [closed], false],
  ['one of two that does not', [open, closed], false],
  ['one whose publisher is not named', [open, unnamed], false],
  ['none at all', [], false],
])('a page that prints %s', (_, articles, may) => {
  expect(mayBeIndexed(articles)).toBe(may);
});
