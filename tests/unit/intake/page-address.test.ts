import { describe, expect, test } from 'vitest';
import { dataOf, HEADLINE, type PageParts, receiveHtml } from '../kit/saved-page.ts';

/** Where a page lies, whose site it is, and what it says of its original. */

const canonical = (address: string) => `<link rel="canonical" href="${address}">`;
const og = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`;
const article = (record: object) => dataOf({ '@type': 'NewsArticle', headline: HEADLINE, ...record });
const FETCHED = { address: 'https://www.post.example/a?utm=1', day: '2024-03-05' };
const SAVED = { address: 'https://www.post.example/a', day: null };

describe('the address', () => {
  test('is the canonical one of the same site, with the day of fetching', () => {
    const { found, original } = receiveHtml({ head: canonical('https://post.example/a') }, FETCHED);
    expect([found.url, found.retrieved, original]).toEqual([
      { value: 'https://post.example/a', from: 'the address that the page calls its own' },
      { value: '2024-03-05', from: 'today' },
      null,
    ]);
  });

  test.each<
    [string, PageParts, Partial<typeof FETCHED> | typeof SAVED, string | undefined, string | undefined]
  >([
    [
      'not the canonical one of another site',
      { head: canonical('https://wire.example/b') },
      FETCHED,
      'https://www.post.example/a?utm=1',
      'the address that was fetched',
    ],
    [
      'the one that the browser noted',
      { head: canonical('https://wire.example/b') },
      SAVED,
      'https://www.post.example/a',
      'the browser’s note in the page',
    ],
    [
      'the one for sharing where the canonical one is another site’s',
      { head: canonical('https://wire.example/b') + og('url', 'https://post.example/a') },
      {},
      'https://post.example/a',
      '“og:url” in the page’s own data',
    ],
    [
      'one of a part of the same site',
      { head: canonical('https://world.post.example/a') },
      FETCHED,
      'https://world.post.example/a',
      'the address that the page calls its own',
    ],
    [
      'none where the page names none on the web',
      { head: canonical('file:///home/jo/page.html') },
      {},
      undefined,
      undefined,
    ],
  ])('is %s', (_, parts, source, value, from) => {
    const { url } = receiveHtml(parts, source).found;
    expect([url?.value, url?.from]).toEqual([value, from]);
  });
});

describe('the site', () => {
  test.each<[string, string, string, string]>([
    [
      'that prints an agency’s report',
      article({ publisher: { name: 'Reuters' } }) + og('site_name', 'Valley Post'),
      'Valley Post',
      '“og:site_name” in the page’s own data',
    ],
    [
      'whose address is all that is known',
      article({ publisher: { name: 'Reuters' } }) + canonical('https://www.post.example/a'),
      'post.example',
      'the page’s address',
    ],
    [
      'of the agency itself',
      article({ publisher: { name: 'Reuters' } }) + canonical('https://www.reuters.example/a'),
      'Reuters',
      '“publisher” in the page’s own data',
    ],
    [
      'that the page’s data name apart',
      dataOf([{ '@type': 'WebSite', name: 'Valley Post' }]),
      'Valley Post',
      '“name” in the page’s own data',
    ],
  ])('is the one %s', (_, head, value, from) => {
    expect(receiveHtml({ head }).site).toEqual({ value, from });
  });
});

describe('the original', () => {
  test.each<[string, PageParts, string | undefined]>([
    [
      'a canonical address on another site',
      { head: canonical('https://wire.example/b') + og('url', 'https://post.example/a') },
      'https://wire.example/b',
    ],
    [
      'an agency that the data name as publisher',
      { head: article({ publisher: { name: 'Reuters' } }) + canonical('https://www.post.example/a') },
      'Reuters',
    ],
    [
      'what the data say that it is based on',
      { head: article({ isBasedOn: 'https://wire.example/b' }) + canonical('https://www.post.example/a') },
      'https://wire.example/b',
    ],
    [
      'what a line says',
      { foot: '<p>This article was originally published by the Harbour Herald.</p>' },
      'the Harbour Herald',
    ],
    [
      'no sentence of the text',
      { foot: '<p>The law was first published in the Gazette of 1911.</p>' },
      undefined,
    ],
    [
      'not the site itself',
      { head: article({ isBasedOn: 'https://post.example/b' }) + canonical('https://www.post.example/a') },
      undefined,
    ],
  ])('is %s', (_, parts, value) => {
    expect(receiveHtml(parts).original?.value).toBe(value);
  });
});
