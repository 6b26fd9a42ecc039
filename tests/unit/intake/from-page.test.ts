import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { type ReadPage, readPage } from '../../../src/disk/page-reader.ts';
import { type Page, type PageSource, receivePage } from '../../../src/core/intake/from-page.ts';

/** A web page as an article: what is taken over, where it is from, and what is left alone. */

/** A page that is within all limits. */
function takeApart(bytes: Uint8Array, contentType = ''): ReadPage {
  const read = readPage(bytes, contentType, null);
  if ('beyond' in read) throw new Error(read.beyond);
  return read;
}

const NOWHERE: PageSource = { address: null, day: null };

test('a saved page gives its article, its head, and where each was found', async () => {
  const { page, savedFrom } = takeApart(await readFile('tests/fixtures/pages/morning-post.html'));
  expect(savedFrom).toBe('https://www.morning-post.example/world/ferry/');
  expect(receivePage(page, NOWHERE)).toEqual({
    text: `\
Ferry runs aground off Port Ellery

All passengers are safe; the harbour stays shut.

By Jane Roe and John Doe in Port Ellery

3 March 2024

PORT ELLERY, Ellery Islands — At least 12 people were hurt when a ferry with some 340 passengers ran aground in thick fog on Sunday, the coast guard said.

Two tugs and three lifeboats brought everybody to land within four hours, according to a spokeswoman of the coast guard, who spoke to reporters at the pier.

A night in the gym

“We sang,” said a passenger who spent the night in the town’s school.

The harbour is to stay shut until Tuesday, the harbour master said, while divers look for leaks in the hull.

The ferry was built in 1998 and had been inspected in January, the company said.

It was the first such accident off the islands, the company said in a statement.
`,
    found: {
      headline: { value: 'Ferry runs aground off Port Ellery', from: 'the page’s heading' },
      dek: {
        value: 'All passengers are safe; the harbour stays shut.',
        from: 'a line of the page that its description repeats',
      },
      byline: {
        value: 'By Jane Roe and John Doe in Port Ellery',
        from: 'a line of the page that names its author',
      },
      published: { value: '2024-03-03', from: 'the page’s data (JSON-LD, “datePublished”)' },
      url: { value: 'https://www.morning-post.example/world/ferry/', from: 'the page’s canonical link' },
    },
    site: { value: 'The Morning Post', from: 'the page’s data (JSON-LD, “publisher”)' },
    remarks: ['Left out: one caption of pictures.'],
  });
});

test('letters come out right whatever a page is stored in', () => {
  const text = `<p>${'Café tables blocked the quay, said the mayor of the town. '.repeat(12)}</p>`;
  const latin = Buffer.from(`<meta charset="windows-1252"><title>Quay</title><h1>Quay</h1>${text}`, 'latin1');
  expect(takeApart(latin).page.blocks.join(' ')).toContain('Café tables');
  const plain = Buffer.from(`<title>Quay</title><h1>Quay</h1>${text}`, 'latin1');
  expect(takeApart(plain, 'text/html; charset=iso-8859-1').page.blocks.join(' ')).toContain('Café tables');
});

test('a page without an article gives nothing', () => {
  const { page } = takeApart(Buffer.from('<!doctype html><title>Log in</title><form><input></form>'));
  expect(receivePage(page, NOWHERE)).toBeNull();
});

const PARAGRAPH = 'A ferry ran aground on Sunday, the coast guard said.';
const BARE: Page = {
  metas: [],
  jsonLd: [],
  canonical: null,
  times: [],
  blocks: [PARAGRAPH, 'Two tugs were sent.'],
  captions: 0,
  headings: ['Ferry aground'],
  shown: ['Ferry aground', PARAGRAPH, 'Two tugs were sent.'],
  title: null,
  byline: null,
};
const receive = (page: Partial<Page>, source = NOWHERE) => receivePage({ ...BARE, ...page }, source);
const linked = (record: unknown) => ({ jsonLd: [JSON.stringify(record)] });
const meta = (name: string, content: string) => ({ metas: [{ name, content }] });

describe('the headline', () => {
  test.each<[string, Partial<Page>, string, string]>([
    [
      'the heading that the data name',
      { headings: ['The Post', 'Ferry aground'], ...meta('og:title', 'Ferry aground') },
      'Ferry aground',
      'the page’s heading',
    ],
    [
      'the heading that the title begins with',
      { headings: ['The Post', 'Ferry aground'], title: 'Ferry aground | The Post' },
      'Ferry aground',
      'the page’s heading',
    ],
    [
      'the only heading, whatever the data say',
      { headings: ['Ferry aground'], ...meta('og:title', 'Shipwreck!') },
      'Ferry aground',
      'the page’s only main heading',
    ],
    [
      'the data, where no heading agrees',
      { headings: ['The Post', 'World'], ...meta('og:title', 'Ferry aground') },
      'Ferry aground',
      'the page’s meta element “og:title”',
    ],
    [
      'the title, where there is nothing else',
      { headings: [], title: 'Ferry aground' },
      'Ferry aground',
      'the page’s title',
    ],
  ])('is %s', (_, page, value, from) => {
    expect(receive(page)?.found.headline).toEqual({ value, from });
  });

  test('that is missing is said to be missing', () => {
    const received = receive({ headings: [] });
    expect(received?.found.headline).toBeUndefined();
    expect(received?.remarks).toEqual(['The page has no headline that can be told from its text.']);
  });
});

describe('the dek', () => {
  const dek = (page: Partial<Page>) => receive({ ...meta('description', 'Nobody died.'), ...page });
  test('is a line of the page outside the text', () => {
    expect(dek({ shown: ['Ferry aground', 'Nobody died.', PARAGRAPH] })?.found.dek?.value).toBe(
      'Nobody died.',
    );
  });

  test('is the first line of the text where a date stands behind it', () => {
    const blocks = ['Nobody died.', '3 March 2024', PARAGRAPH];
    expect(dek({ blocks, shown: blocks })?.found.dek?.value).toBe('Nobody died.');
  });

  test('is not the first paragraph', () => {
    const received = receive(meta('description', PARAGRAPH));
    expect(received?.found.dek).toBeUndefined();
    expect(received?.remarks).toEqual([
      'The page’s description is a paragraph of the text: no dek. If it is one, add “dek: …” with its words.',
    ]);
  });

  test('is no line that the page does not print', () => {
    const received = dek({});
    expect(received?.found.dek).toBeUndefined();
    expect(received?.remarks).toEqual([
      'The page’s description is not a line of the page: no dek. If there is one, add “dek: …” with its words.',
    ]);
  });
});

describe('the byline', () => {
  const authors = linked({ '@type': 'NewsArticle', author: [{ name: 'Jane Roe' }, 'John Doe'] });
  test('is the line of the page that names all authors, with “By” before others', () => {
    const shown = ['Jane Roe John Doe', 'By Jane Roe and John Doe', 'More from Jane Roe'];
    expect(receive({ ...authors, shown })?.found.byline?.value).toBe('By Jane Roe and John Doe');
  });

  test('is nothing that the page does not print', () => {
    const received = receive(authors);
    expect(received?.found.byline).toBeUndefined();
    expect(received?.remarks).toEqual([
      'The page’s data name Jane Roe, John Doe as author, and the page prints no such line: no byline.',
    ]);
  });

  test('is no address of an author’s page', () => {
    expect(receive(meta('article:author', 'https://post.example/jane'))?.remarks).toEqual([]);
  });
});

describe('the day of publication', () => {
  test.each<[string, Partial<Page>, string | undefined]>([
    [
      'JSON-LD, in the time zone in which it is printed',
      linked({ '@type': 'Report', datePublished: '2024-03-03T23:30:00-08:00' }),
      '2024-03-03',
    ],
    [
      'JSON-LD inside a list and a graph',
      linked([{ '@graph': [{ '@type': 'LiveBlogPosting', datePublished: '2024-03-03' }] }]),
      '2024-03-03',
    ],
    ['not of another kind of record', linked({ '@type': 'Recipe', datePublished: '2024-03-03' }), undefined],
    ['a meta element', meta('article:published_time', '2024-03-03T10:00Z'), '2024-03-03'],
    ['a meta element in words', meta('date', 'Sunday, March 3, 2024'), '2024-03-03'],
    ['a time element', { times: ['x', '2024-03-03T10:00'] }, '2024-03-03'],
    ['a date that the page prints', { shown: ['Published 3 March 2024, 10:15'] }, '2024-03-03'],
    ['not the day of a later change', { shown: ['Updated 4 March 2024'] }, undefined],
    ['not an impossible day', meta('date', '2024-02-31'), undefined],
    ['broken JSON-LD is passed over', { jsonLd: ['{'], times: ['2024-03-03'] }, '2024-03-03'],
  ])('%s', (_, page, day) => {
    expect(receive(page)?.found.published?.value).toBe(day);
  });
});

describe('the address', () => {
  const fetched = { address: 'https://www.post.example/a?utm=1', day: '2024-03-05' };
  test('is the canonical one of the same site, with the day of fetching', () => {
    const received = receive({ canonical: 'https://post.example/a' }, fetched);
    expect(received?.found.url).toEqual({
      value: 'https://post.example/a',
      from: 'the page’s canonical link',
    });
    expect(received?.found.retrieved).toEqual({ value: '2024-03-05', from: 'today' });
  });

  test('is not the canonical one of another site, which may be the original’s', () => {
    const received = receive({ canonical: 'https://wire.example/original' }, fetched);
    expect(received?.found.url?.value).toBe('https://www.post.example/a?utm=1');
    expect(received?.remarks).toEqual([
      'The page names https://wire.example/original as its canonical address: it may be a copy.',
    ]);
  });

  test('is none where the page names none that is on the web', () => {
    expect(receive({ canonical: 'file:///home/jo/page.html' })?.found.url).toBeUndefined();
  });
});
