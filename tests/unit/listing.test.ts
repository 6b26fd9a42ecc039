import { expect, test } from 'vitest';
import { listPages, mayBeListed } from '../../src/core/listing.ts';
import { retell } from './retold.ts';

/** Which pages search engines may list. */

const TEXT = ['Ferry aground', 'A ferry ran aground.'];
const { content } = retell({ argus: { text: TEXT }, beacon: { text: TEXT } });

test('a page that prints an article from end to end is not listed', () => {
  expect([mayBeListed([]), mayBeListed(content.articles)]).toEqual([true, false]);
});

test('of one story its findings are listed, and the site’s own pages', () => {
  expect(listPages([content], ['argus'])).toEqual(
    [
      '/methodology/',
      '/outlets/argus/',
      '/stories/ferry/',
      '/stories/ferry/claims/hurt/',
      '/stories/ferry/lineage/',
      '/stories/ferry/quotations/',
    ].map((address) => ({ address, updated: '2024-03-10' })),
  );
});

test('several stories have a front page of their own, as new as the newest of them', () => {
  const older = {
    ...content,
    id: 'older',
    story: { ...content.story, updated: '2023-01-01', questions: [] },
  };
  const pages = listPages([content, older], []);
  expect(pages.filter(({ address }) => !address.startsWith('/stories/ferry/'))).toEqual([
    { address: '/', updated: '2024-03-10' },
    { address: '/methodology/', updated: '2024-03-10' },
    ...['', 'lineage/', 'quotations/'].map((page) => ({
      address: `/stories/older/${page}`,
      updated: '2023-01-01',
    })),
  ]);
});

test('without a story there are the site’s pages, of no day', () => {
  expect(listPages([], [])).toEqual([
    { address: '/', updated: null },
    { address: '/methodology/', updated: null },
  ]);
});
