import { expect, test } from 'vitest';
import {
  articleAddress,
  blockAddress,
  claimAddress,
  claimFragment,
  claimPageAddress,
  facingAddress,
  ABOUT_ADDRESS,
  CORRECTIONS_ADDRESS,
  METHODOLOGY_ADDRESS,
  quotationsAddress,
  rowAddress,
  rowFragment,
  SEARCH_ADDRESS,
  storyAddress,
  synopsisAddress,
  underBase,
} from '../../../src/core/site/address.ts';

test.each([
  ['a story', storyAddress('ferry'), '/stories/ferry/'],
  ['a row', rowAddress('ferry', 'injuries'), '/stories/ferry/#row-injuries'],
  ['an article', articleAddress('ferry', 'herald'), '/stories/ferry/articles/herald/'],
  ['a block', blockAddress('ferry', 'herald', 'p7'), '/stories/ferry/articles/herald/#p7'],
  ['a claim’s mark', claimAddress('ferry', 'herald', 'hurt'), '/stories/ferry/articles/herald/#claim-hurt'],
  ['a question', claimPageAddress('ferry', 'injuries'), '/stories/ferry/claims/injuries/'],
  [
    'a claim on its question’s page',
    claimPageAddress('ferry', 'injuries', 'herald.hurt'),
    '/stories/ferry/claims/injuries/#herald.hurt',
  ],
  ['two texts', facingAddress('ferry', 'herald', 'rewrite'), '/stories/ferry/compare/herald/rewrite/'],
  ['the synopsis', synopsisAddress('ferry'), '/stories/ferry/synopsis/'],
  ['a further part of it', synopsisAddress('ferry', 2), '/stories/ferry/synopsis/part_2/'],
  ['the quotations', quotationsAddress('ferry'), '/stories/ferry/quotations/'],
  ['a quotation', quotationsAddress('ferry', 'herald.p7'), '/stories/ferry/quotations/#herald.p7'],
  ['the search', SEARCH_ADDRESS, '/search/'],
  ['the page about the site', ABOUT_ADDRESS, '/about/'],
  ['the corrections', CORRECTIONS_ADDRESS, '/corrections/'],
  ['the methodology', METHODOLOGY_ADDRESS, '/methodology/'],
])('the address of %s', (_, address, expected) => {
  expect(address).toBe(expected);
});

test.each(['p7', 'h1', 'dek', 'headline'])(
  'a question or claim called %s is never mistaken for a block',
  (id) => {
    expect([rowFragment(id), claimFragment(id)]).toEqual([`row-${id}`, `claim-${id}`]);
  },
);

test.each([
  ['/', '/search/', '/search/'],
  ['', '/search/', '/search/'],
  ['/preview/', '/search/', '/preview/search/'],
  ['/preview', '/search/', '/preview/search/'],
  ['/a/b/', '/', '/a/b/'],
  ['/', '/stories/ferry/#row-injuries', '/stories/ferry/#row-injuries'],
])('under the base "%s" the address "%s" is "%s"', (base, address, expected) => {
  expect(underBase(base, address)).toBe(expected);
});
