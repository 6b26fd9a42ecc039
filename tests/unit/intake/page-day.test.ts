import { describe, expect, test } from 'vitest';
import { dataOf, HEADLINE, type PageParts, receiveHtml } from '../kit/saved-page.ts';

/** The day of publication of a page. */

const dated = (datePublished: string) =>
  dataOf({ '@type': 'NewsArticle', headline: HEADLINE, datePublished });
const meta = (name: string, content: string) => `<meta property="${name}" content="${content}">`;
const linked = (text: string) => `<script type="application/ld+json">${text}</script>`;

describe('the day of publication', () => {
  test.each<[string, PageParts, string]>([
    [
      'stands before the page of a printed paper',
      { below: '<p>Monday, March 4, 2024; A01</p>' },
      '2024-03-04',
    ],
    [
      'is not after the day of a change',
      { head: dated('2024-03-05T03:00:00Z'), below: '<p>Updated 10:15 PM EST, Mon March 4, 2024</p>' },
      '2024-03-04',
    ],
    [
      'is the data’s where a change is much earlier',
      { head: dated('2024-03-05T03:00:00Z'), below: '<p>Updated March 1, 2024</p>' },
      '2024-03-05',
    ],
    [
      'stands behind names and strokes',
      { below: '<p>Ada Roe / AFP / Mar 4, 2024, 10:15 IST</p>' },
      '2024-03-04',
    ],
    [
      'is that of a stamp without a zone, which is the place’s own',
      { head: dated('2024-03-04T23:30:00'), below: '<p>5 March 2024</p>' },
      '2024-03-04',
    ],
    ['stands behind a byline', { below: '<p>ADA ROE | Tues, Mar 4 2024</p>' }, '2024-03-04'],
    [
      'stands above paragraphs whose sources stand in brackets',
      { below: '<p>Published 4 March 2024</p>' },
      '2024-03-04',
    ],
    ['is that of a stamp in its own zone', { head: dated('2024-03-03T23:30:00-08:00') }, '2024-03-03'],
    [
      'is the printed one where a stamp in UTC is of the next',
      { head: dated('2024-03-05T02:10:00Z'), below: '<p>March 4, 2024 6:10 p.m. PT</p>' },
      '2024-03-04',
    ],
    [
      'is the printed one where a stamp in UTC is of the one before',
      { head: dated('2024-03-04T20:10:00Z'), below: '<p>5 March 2024</p>' },
      '2024-03-05',
    ],
    [
      'is that of the same moment with an offset',
      { head: dated('2024-03-05T02:10:00Z') + meta('article:published_time', '2024-03-04T18:10:00-08:00') },
      '2024-03-04',
    ],
    [
      'is no placeholder',
      { head: dated('0001-01-01T00:00:00Z'), below: '<p>Published March 4, 2024</p>' },
      '2024-03-04',
    ],
    [
      'is not where seconds begin',
      { head: dated('1970-01-01T00:00:00Z') + meta('pubdate', '2024-03-04') },
      '2024-03-04',
    ],
    [
      'is the printed one where the data’s is later',
      { head: dated('2024-06-01'), below: '<time>4 March 2024</time>' },
      '2024-03-04',
    ],
    [
      'is the data’s where what is printed may be a change',
      { head: dated('2024-03-04'), below: '<p>6 March 2024</p>' },
      '2024-03-04',
    ],
    [
      'is the one that the page calls so',
      { head: dated('2024-03-01'), below: '<p>Published: 4 March 2024. Updated: 6 March 2024</p>' },
      '2024-03-04',
    ],
    [
      'stands behind the day of a change, too',
      { below: '<p>Updated 6 March 2024 • Posted 4 March 2024</p>' },
      '2024-03-04',
    ],
    [
      'may have its label on a line above',
      { below: '<div>Updated</div><div>6 March 2024</div><div>Published</div><div>4 March 2024</div>' },
      '2024-03-04',
    ],
    [
      'stands in a time element',
      { below: '<time datetime="2024-03-04T10:00">three hours ago</time>' },
      '2024-03-04',
    ],
    ['stands under the text', { foot: '<p>Published on 4 March 2024</p>' }, '2024-03-04'],
    [
      'stands in the address',
      { head: '<link rel="canonical" href="https://post.example/2024/03/04/mill">' },
      '2024-03-04',
    ],
    ['is a count of seconds', { head: meta('publish_time', '1709546400') }, '2024-03-04'],
    ['is written without signs', { head: meta('DC.date.issued', '20240304') }, '2024-03-04'],
    ['is written in words', { head: meta('date', 'Mon Mar 04 10:15:00 UTC 2024') }, '2024-03-04'],
    [
      'is named under several names',
      { head: '<meta itemprop="dateCreated datePublished" content="2024-03-04">' },
      '2024-03-04',
    ],
    [
      'is named outside the head',
      { below: '<span itemprop="datePublished" content="2024-03-04"></span>' },
      '2024-03-04',
    ],
    [
      'is the whole page’s',
      { head: dataOf({ '@graph': [{ '@type': 'WebPage', datePublished: '2024-03-04' }] }) },
      '2024-03-04',
    ],
    [
      'is that of the article among others',
      {
        head: dataOf([
          { '@type': 'NewsArticle', headline: 'Weir mended', datePublished: '2024-01-02' },
          { '@type': 'NewsArticle', headline: HEADLINE, datePublished: '2024-03-04' },
        ]),
      },
      '2024-03-04',
    ],
  ])('%s', (_, parts, day) => {
    expect(receiveHtml(parts).found.published?.value).toBe(day);
  });

  test.each<[string, PageParts]>([
    ['of a picture', { below: '<figure><figcaption>The mill on 4 March 2024</figcaption></figure>' }],
    [
      'of a teaser',
      { above: '<article><h2>Weir mended</h2><time datetime="2024-03-06">6 March 2024</time></article>' },
    ],
    ['of a change', { below: '<p>Last Updated: <span>4 March 2024</span></p>' }],
    ['of a change, on two lines', { below: '<div>Last updated:</div><div>4 March 2024</div>' }],
    [
      'of another article',
      { above: '<aside><p>2 January 2023</p><a href="/w">Weir mended on 2 January 2023</a></aside>' },
    ],
    ['of saving', { above: '<div class="today">Monday, 11 March 2024</div>' }],
    ['that may be two', { below: '<p>3/4/2024</p>' }],
    ['that is none', { head: meta('date', '2024-02-31') }],
    ['of a recipe', { head: dataOf({ '@type': 'Recipe', datePublished: '2024-03-04' }) }],
    ['that the text tells of', { foot: '<p>It was built on 2 May 1911.</p>' }],
  ])('is not one %s', (_, parts) => {
    expect(receiveHtml(parts).found.published).toBeUndefined();
  });

  test('that data and page give differently is told of', () => {
    expect(
      receiveHtml({ head: dated('2024-06-01'), below: '<time>4 March 2024</time>' }).remarks.map(
        ({ says }) => says,
      ),
    ).toEqual([
      'The page prints 2024-03-04, and “datePublished” in the page’s own data gives 2024-06-01: as printed.',
    ]);
  });
});

test.each([
  ['a line break inside words', '{"@type":"Report","description":"One\nTwo","datePublished":"2024-03-04"}'],
  ['a comma too many', '{"@type":"Report","datePublished":"2024-03-04",}'],
  ['CDATA around', '\n<![CDATA[\n{"@type":"Report","datePublished":"2024-03-04"}\n]]>\n'],
  ['CDATA in comments around', '//<![CDATA[\n{"@type":"Report","datePublished":"2024-03-04"}\n//]]>'],
  ['a comment around', '<!-- [{"@type":"Report","datePublished":"2024-03-04"}] -->'],
  ['a semicolon behind', '{"@type":"Report","datePublished":"2024-03-04"};'],
  ['quotation marks inside', '{"@type":"Report","headline":"Mill \\"burns\\"","datePublished":"2024-03-04"}'],
])('JSON-LD with %s is read', (_, text) => {
  expect(receiveHtml({ head: linked(text) }).found.published?.value).toBe('2024-03-04');
});

test.each(['{', 'no data', '', '[[[[', '['.repeat(5000), '{"@type":3,"datePublished":4}'])(
  'JSON-LD that is none gives nothing: %.20s',
  (text) => {
    expect(receiveHtml({ head: linked(text) }).found.published).toBeUndefined();
  },
);
