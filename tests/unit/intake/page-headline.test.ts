import { describe, expect, test } from 'vitest';
import { dataOf, HEADLINE, type PageParts, PARAGRAPHS, receiveHtml } from '../kit/saved-page.ts';

/** The headline of a page, and its dek. */

const og = (name: string, content: string) => `<meta property="og:${name}" content="${content}">`;
const DATA = dataOf({ '@type': 'NewsArticle', headline: HEADLINE });

describe('the headline', () => {
  test.each<[string, PageParts, string, string]>([
    [
      'the printed one of two main headings, whatever the data say',
      {
        above: '<h1>The Valley Post</h1>',
        heading: '<h1>Flames take the old mill</h1>',
        head: og('title', 'Sellwick fire: what we know'),
      },
      'Flames take the old mill',
      'the main heading above the text',
    ],
    [
      'a second heading, where there is no main one',
      { heading: '<h2>Flames take the old mill</h2>', head: og('title', 'Sellwick fire: what we know') },
      'Flames take the old mill',
      'the main heading above the text',
    ],
    [
      'a line that the page calls one',
      {
        heading: '<div class="article-headline">Flames take the old mill</div>',
        head: og('title', 'Sellwick fire: what we know'),
      },
      'Flames take the old mill',
      'a line that the page calls a headline',
    ],
    [
      'a heading that leads to itself',
      { heading: '<h1><a href="/2024/mill">Flames take the mill</a></h1>', head: og('title', 'Inferno!') },
      'Flames take the mill',
      'the page’s only main heading',
    ],
    [
      'no main heading that leads to the front page',
      { heading: `<h1><a href="/">The Post</a></h1><div>${HEADLINE}</div>`, head: DATA },
      HEADLINE,
      'a line of the page that its data name',
    ],
    [
      'a part of a heading that begins with its section',
      { heading: `<h1><span>Valley</span> <span>${HEADLINE}</span></h1>`, head: DATA },
      HEADLINE,
      'the page’s heading',
    ],
    [
      'read through the tags in the data',
      {
        heading: `<h1>Valley</h1><h1>${HEADLINE}</h1>`,
        head: dataOf({ '@type': 'Report', headline: HEADLINE.replace('Mill', '<em>Mill</em>') }),
      },
      HEADLINE,
      'the page’s heading',
    ],
    [
      'a line in almost the words of the title',
      { heading: '<h2>Old mill burns down in Sellwick, roof falls in</h2>' },
      'Old mill burns down in Sellwick, roof falls in',
      'a line of the page that reads like its title',
    ],
    [
      'the heading that the data name',
      { heading: `<h1>Valley</h1><h1>${HEADLINE}</h1>`, head: DATA },
      HEADLINE,
      'the page’s heading',
    ],
    [
      'a lower heading that the data name, where the first is the site’s name',
      {
        above: '<header><h1>The Valley Post</h1></header>',
        heading: `<h2>${HEADLINE}</h2>`,
        head: DATA + og('site_name', 'The Valley Post'),
      },
      HEADLINE,
      'the page’s heading',
    ],
    [
      'the heading that the title begins with',
      { heading: `<h1>Mill burns down</h1>` },
      'Mill burns down',
      'the page’s heading',
    ],
    [
      'the heading that the title is cut from',
      { heading: `<h1>${HEADLINE} after the flood</h1>`, head: og('title', `${HEADLINE} …`) },
      `${HEADLINE} after the flood`,
      'the page’s heading',
    ],
    [
      'the only heading, whatever the data say',
      { heading: '<h1>Mill gone</h1>', head: og('title', 'Inferno!') },
      'Mill gone',
      'the page’s only main heading',
    ],
    [
      'a line that the data name',
      { heading: `<div>${HEADLINE}</div>`, head: DATA },
      HEADLINE,
      'a line of the page that its data name',
    ],
    [
      'the data, where no line agrees',
      { heading: '', head: og('title', `Mill gone | Valley Post`) + og('site_name', 'Valley Post') },
      'Mill gone',
      '“og:title” in the page’s own data',
    ],
  ])('is %s', (_, parts, value, from) => {
    expect(receiveHtml(parts).found.headline).toEqual({ value, from });
  });

  test.each([
    ['the title', '<title>Welcome to The Valley Post Online</title>', ''],
    [
      'a main heading that the data repeat',
      '<title>Valley Broadcasting Corporation</title><meta property="og:title" content="Valley Broadcasting Corporation">',
      '<div class="top"><h1>Valley Broadcasting Corporation</h1></div>',
    ],
  ])('is the line above the text that has its words, where %s is the name of the site', (_, head, top) => {
    const text = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');
    const page = `<html><head>${head}</head><body>${top}<div class="hd">${HEADLINE}</div><div class="tx">${text}</div></body></html>`;
    expect(receiveHtml(page).found.headline).toEqual({
      value: HEADLINE,
      from: 'a line above the text that has its words',
    });
  });

  test('is the main heading above the text, where the data name the site alone', () => {
    const text = PARAGRAPHS.map((words) => `<p>${words}</p>`).join('');
    const page = `<title>Valley Post - Latest news</title><body><article><h1>Mill gone</h1>${text}</article>
      <section><h1>Most read</h1></section>`;
    expect(receiveHtml(page).found.headline).toEqual({
      value: 'Mill gone',
      from: 'the main heading above the text',
    });
  });

  test('that is missing is said to be missing', () => {
    const page = `<body><article>${PARAGRAPHS.map((words) => `<p>${words}</p>`).join('')}</article>`;
    const { found, remarks } = receiveHtml(page);
    expect([found.headline, remarks.map(({ says }) => says)]).toEqual([
      undefined,
      ['The page has no headline that can be told from its text.'],
    ]);
  });
});

describe('the dek', () => {
  const described = (content: string) => `<meta name="description" content="${content}">`;
  const DEK = 'Nobody was hurt, and nobody knows why it burned.';
  test.each<[string, PageParts]>([
    ['is a heading below the headline', { below: `<h2>${DEK}</h2><p>By Ada Roe</p>` }],
    ['is the line between headline and byline', { below: `<div>${DEK}</div><div>By Ada Roe</div>` }],
    [
      'is another description than the first',
      {
        head:
          described('About a fire.') +
          dataOf({ '@type': 'NewsArticle', description: 'x', alternativeHeadline: DEK }),
        below: `<p>${DEK}</p><p>3 March 2024</p>`,
      },
    ],
    [
      'is a line of the page outside the text',
      { head: described(DEK), heading: `<header><h1>${HEADLINE}</h1><p>${DEK}</p></header>` },
    ],
    [
      'is the first line of the text where a date stands below',
      { head: described(DEK), below: `<p>${DEK}</p><p>3 March 2024</p>` },
    ],
    [
      'is printed without the label of its description',
      { head: described(`Editorial: ${DEK}`), below: `<p>${DEK}</p><p>3 March 2024</p>` },
    ],
    [
      'is printed without the place of its description',
      { head: described(`SELLWICK — ${DEK}`), below: `<p>${DEK}</p><p>3 March 2024</p>` },
    ],
    [
      'is printed longer than its description',
      { head: described(`${DEK.slice(0, 44)}...`), below: `<p>${DEK}</p><p>3 March 2024</p>` },
    ],
    ['is called one', { below: `<h2 class="article-subtitle">${DEK}</h2>` }],
  ])('%s', (_, parts) => {
    expect(receiveHtml(parts).found.dek?.value).toBe(DEK);
  });

  test('is read through signs that were escaped twice', () => {
    const parts = {
      head: described('&amp;quot;A loss&amp;quot;, the mayor&amp;#8217;s word.'),
      below: '<p>"A loss", the mayor’s word.</p><p>By Ada Roe</p>',
    };
    expect(receiveHtml(parts).found.dek?.value).toBe('"A loss", the mayor’s word.');
  });

  test.each<[string, PageParts]>([
    ['a caption', { below: `<figure><figcaption>${DEK}</figcaption></figure><p>By Ada Roe</p>` }],
    ['a link', { below: `<p><a href="/x">${DEK}</a></p><p>By Ada Roe</p>` }],
    ['a line with a day', { below: '<p>March 4, 2024 in Sellwick, 3 comments</p><p>By Ada Roe</p>' }],
  ])('is not %s', (_, parts) => {
    expect(receiveHtml(parts).found.dek).toBeUndefined();
  });

  test.each([
    [
      'the first paragraph',
      PARAGRAPHS[0],
      'The page’s description is a paragraph of the text: no dek. If it is one, add “dek: …” with its words.',
    ],
    [
      'a line that the page does not print',
      DEK,
      'The page’s description is not a line of the page: no dek. If there is one, add “dek: …” with its words.',
    ],
  ])('is not %s', (_, words = '', remark) => {
    const { found, remarks } = receiveHtml({ head: described(words) });
    expect([found.dek, remarks]).toEqual([undefined, [{ about: 'dek', says: remark }]]);
  });
});
