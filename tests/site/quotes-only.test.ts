import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import type { ArticleRecord } from '../../src/schemas/published/article-record.ts';
import type { ClaimRecord } from '../../src/schemas/published/claim-record.ts';
import { unpackBytes } from '../../src/core/search/pack.ts';
import { sliceText } from '../../src/core/text/text.ts';
import { listAddresses, pageAt, printedText, readPages, readSiteFile } from './pages.ts';

/** Articles on their outlets’ terms: an agency that is shown in quotes only, and a paper that may be indexed. */

const { young } = inject('sites');
const STORY = '/stories/quotes-only/';
const pages = await readPages(young);
const articles = JSON.parse(await readSiteFile(young, '/data/articles.json')) as ArticleRecord[];
const claims = JSON.parse(await readSiteFile(young, '/data/claims.json')) as ClaimRecord[];
const textsOf = (address: string, selector: string) => {
  const { $ } = pageAt(pages, address);
  return $(selector)
    .map((_, element) => printedText($(element).text()))
    .get();
};

/** Words that stand in the agency's article outside of all that is quoted, and nowhere else in the content. */
const HIDDEN = [
  ...['brickworks', 'villagers', 'slept', 'cormorant', 'parapet', 'darkness', 'millwheel', 'miller'],
  ...['parish', 'clerk', 'graybeard', 'duckling', 'pews', 'oyster', 'festival', 'assembly'],
  ...['beekeeper', 'hermit', 'thimble'],
];

test('words that are not quoted occur in no file of the site, not even in the search index', async () => {
  const raw = await readFile('tests/fixtures/young-stories/content/raw/quotes-only/wire.txt', 'utf8');
  expect(HIDDEN.filter((word) => !raw.toLowerCase().includes(word))).toEqual([]);
  // Scripts are the same whatever the content; that of the search has a dictionary of English.
  const written = (await listAddresses(young)).filter((address) => !address.endsWith('.js'));
  const files = await Promise.all(
    written.map(async (address) => {
      const path = join(young.folder, address.endsWith('/') ? `${address}index.html` : address);
      const bytes = new Uint8Array(await readFile(path));
      const text = new TextDecoder().decode(address.endsWith('.bin') ? await unpackBytes(bytes) : bytes);
      return { address, text: text.toLowerCase() };
    }),
  );
  expect(files.filter(({ text }) => text.includes('heightened')).length).toBeGreaterThan(5);
  expect(
    files.flatMap(({ address, text }) =>
      HIDDEN.filter((word) => text.includes(word)).map((word) => `${address}: ${word}`),
    ),
  ).toEqual([]);
});

test('quotes stand where claims.json says, in the text as articles.json prints it', () => {
  const quotes = claims.flatMap(({ story, article, quote }) => {
    const record = articles.find((one) => one.story === story && one.id === article);
    const block = record?.paragraphs.find(({ id }) => id === quote.block);
    return block ? [{ exact: quote.exact, found: sliceText(block.text, quote) }] : [];
  });
  expect(quotes.length).toBeGreaterThan(4);
  expect(quotes.filter(({ exact, found }) => exact !== found)).toEqual([]);
});

test('the article’s page says that it is quotes, where the whole is, and what is missing', () => {
  const address = `${STORY}articles/wire/`;
  const { $ } = pageAt(pages, address);
  expect(textsOf(address, 'header .notice')).toEqual([
    'This outlet is shown in quotes only: the sentences that are quoted on this site, with […] where words are left out. Read the whole where it was printed',
  ]);
  expect($('header .notice a').attr('href')).toBe('https://wire.example/dam');
  expect(textsOf(address, '.text > p, .text .number, .text .paragraph > p')).toEqual([
    '[…] One part not shown.',
    ...['1', '[…] At least 300 people left their homes, the river board said. […]'],
    '[…] One part not shown.',
    '3',
    'The engineer of the board, Ines Valdo, walked the dam with a lantern. She counted 12 bridges under water. […]',
    '[…] One part not shown.',
    ...['5', '[…] The spill was the first since the dam was heightened, the board said. […]'],
  ]);
  expect(textsOf(address, 'details td')).toEqual([
    ...['17', 'Read also: Valley Desk on the dam', 'related links'],
    ...['19', 'not shown', 'related links'],
  ]);
});

test('a comparison counts what the texts tell, and says where it is told in words that are not shown', () => {
  const address = `${STORY}compare/wire/gazette/`;
  expect(textsOf(address, '.unshown')).toEqual(['The same is told there in paragraph 2, not shown here.']);
  expect(textsOf(address, 'h1')).toEqual(['Three parts with a counterpart, four for which none was found']);
  expect(textsOf(address, '.heads .apparatus a')).toEqual(['All that is shown of it', 'The whole article']);
  expect(textsOf(address, '.key')[0]).toContain('beside which the other text shows none');
  expect(textsOf(`${STORY}compare/gazette/echo/`, '.key')[0]).toContain('for which no counterpart was found');
});

test('the synopsis and the quotations name who tells the same in words that are not shown', () => {
  expect(textsOf(`${STORY}synopsis/`, '[id="gazette.p2"] .cell:not(.empty)')).toEqual([
    'Northern Wire seems to tell it, in words that are not shown',
    expect.stringContaining('Herdsmen drove goats uphill with torches through the night.') as string,
  ]);
  expect(textsOf(`${STORY}quotations/`, '.shared li .words, .shared .unshown')).toEqual([
    '“We never saw such a flood”',
    'Northern Wire gives it, in words that are not shown.',
  ]);
});

test('what an article is silent of is found out from all of its words', () => {
  const [wire] = textsOf(`${STORY}claims/deaths/`, 'li:contains("Its whole text")');
  expect(wire).toContain('“drown” once');
});

test('a page that prints articles may be indexed where each outlet allows it', () => {
  const listed = pages
    .filter(({ address }) => /^\/stories\/(?:quotes-only|open-terms)\//.test(address))
    .filter(({ address }) => /articles|compare|synopsis/.test(address))
    .filter(({ $ }) => $('meta[name=robots][content=noindex]').length === 0)
    .map(({ address }) => address);
  expect(listed).toEqual([
    '/stories/open-terms/articles/night/',
    '/stories/open-terms/articles/noon/',
    '/stories/open-terms/compare/noon/night/',
    '/stories/open-terms/synopsis/',
    `${STORY}articles/gazette/`,
  ]);
});

test('the search says that it does not find words that are not shown', () => {
  expect(textsOf('/search/', 'main form .apparatus')).toContain(
    'Of articles that are shown in quotes only, the quotes can be found, and no other words.',
  );
});

test('an outlet’s page says on what terms its articles are here', () => {
  expect(textsOf('/outlets/northern-wire/', 'main .apparatus')).toContain(
    'Its articles are shown in quotes only: the sentences that are quoted, and no others.',
  );
});
