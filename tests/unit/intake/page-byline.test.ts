import { expect, test } from 'vitest';
import { authorNames } from '../../../src/core/intake/page-byline.ts';
import { dataOf, HEADLINE, type PageParts, receiveHtml } from '../kit/saved-page.ts';

/** Who wrote an article, in the words that the page prints. */

const by = (...authors: unknown[]) => dataOf({ '@type': 'NewsArticle', headline: HEADLINE, author: authors });
const ROE = by({ name: 'Ada Roe' });

test.each<[string, PageParts, string]>([
  [
    'behind a day, with a section behind',
    { head: ROE, below: '<p>March 4, 2024 | Ada Roe | Valley</p>' },
    'Ada Roe',
  ],
  [
    'behind the label of a day',
    { below: '<p>Posted on March 4, 2024 by Ada Roe in Valley News</p>' },
    'by Ada Roe',
  ],
  [
    'beside an agency and a day',
    { below: '<div class="byline">Ada Roe / AFP / Mar 4, 2024, 10:15 IST</div>' },
    'Ada Roe / AFP',
  ],
  ['signed under the text', { foot: '<p>Posted by Ada Roe at 10:15 AM</p>' }, 'Posted by Ada Roe'],
  ['with an address of mail behind', { below: '<p>By Ada Roe, ada@post.example</p>' }, 'By Ada Roe'],
  ['with a name on another site behind', { below: '<p>By Ada Roe @adaroe</p>' }, 'By Ada Roe'],
  ['with words for readers behind', { head: ROE, below: '<p>By Ada Roe Email the author</p>' }, 'By Ada Roe'],
  ['in small letters', { head: ROE, below: '<p>by ada roe</p>' }, 'by ada roe'],
  ['printed in capitals', { head: ROE, below: '<p>By ADA ROE</p>' }, 'By ADA ROE'],
  [
    'glued to a role',
    { head: ROE, below: '<p>By <a>Ada Roe</a><span>Press Reporter</span></p>' },
    'By Ada Roe Press Reporter',
  ],
  ['glued to its “By”', { head: ROE, below: '<p><span>By</span><a>Ada Roe</a></p>' }, 'By Ada Roe'],
  ['above its role', { head: ROE, below: '<div>By Ada Roe<div>Staff Writer</div></div>' }, 'By Ada Roe'],
  ['with a date behind', { head: ROE, below: '<p>By Ada Roe | March 4, 2024</p>' }, 'By Ada Roe'],
  [
    'with a time and a section behind',
    { head: ROE, below: '<div><span>By Ada Roe</span> <time>10:15 AM</time> <a href="/l">Local</a></div>' },
    'By Ada Roe',
  ],
  [
    'with a section before',
    { head: ROE, below: '<div><a href="/l">Local</a> <span>By Ada Roe</span></div>' },
    'By Ada Roe',
  ],
  [
    'with a button behind',
    { head: ROE, below: '<div><span>By Ada Roe</span> <a href="/f">Follow</a></div>' },
    'By Ada Roe',
  ],
  ['with “By” on a line of its own', { head: ROE, below: '<div>By</div><div>Ada Roe</div>' }, 'By Ada Roe'],
  [
    'on two lines with “and” between',
    { head: by('Ada Roe', 'Bo Lee'), below: '<div>By Ada Roe</div><div>and</div><div>Bo Lee</div>' },
    'By Ada Roe and Bo Lee',
  ],
  [
    'on a line for each',
    { head: by('Ada Roe', 'Bo Lee'), below: '<ul><li>Ada Roe</li><li>Bo Lee</li></ul>' },
    'Ada Roe, Bo Lee',
  ],
  [
    'beside a publisher whom the data name as author',
    { head: by('Ada Roe', 'Sellwick Press'), below: '<p>By Ada Roe</p>' },
    'By Ada Roe',
  ],
  [
    'with “By” and a role in the data',
    {
      head: '<meta name="author" content="By ADA ROE, Press Sports Writer">',
      below: '<p>Ada Roe, Press Sports Writer</p>',
    },
    'Ada Roe, Press Sports Writer',
  ],
  [
    'without “By”',
    { head: by('Ada Roe', 'Bo Lee'), below: '<p><a>Ada Roe</a> and <a>Bo Lee</a></p>' },
    'Ada Roe and Bo Lee',
  ],
  [
    'of several that no data name',
    { below: '<p>By <a>Ada Roe</a>, <a>Bo Lee</a>and <a>Cy Dow</a> <a>Share</a></p>' },
    'By Ada Roe, Bo Lee and Cy Dow',
  ],
  ['with a label of its own', { below: '<p>writer: Ada Roe</p>' }, 'writer: Ada Roe'],
  ['of an interview', { below: '<p>Interview by Ada Roe</p>' }, 'Interview by Ada Roe'],
  [
    'with places',
    { below: '<p>Ada Roe, Sellwick and Bo Lee, Norwick</p>' },
    'Ada Roe, Sellwick and Bo Lee, Norwick',
  ],
  ['with a role', { below: '<p>ADA ROE, VALLEY EDITOR | Tues, Feb 26 2008</p>' }, 'ADA ROE, VALLEY EDITOR'],
  [
    'of nobody by name',
    { below: '<p class="author">Our Correspondent, Norwick</p>' },
    'Our Correspondent, Norwick',
  ],
  ['of agencies', { below: '<dd class="createdby">Agencies</dd>' }, 'Agencies'],
  [
    'in a box of its own',
    { head: ROE, below: '<aside><address><a rel="author">Ada Roe</a> in Sellwick</address></aside>' },
    'Ada Roe in Sellwick',
  ],
  ['that no data name', { below: '<p>By Ada Roe</p>' }, 'By Ada Roe'],
  ['that only the markup calls one', { below: '<a class="author-name" href="/roe">Ada Roe</a>' }, 'Ada Roe'],
  [
    'of an agency',
    { head: by({ '@type': 'Organization', name: 'Reuters' }), below: '<p>By Reuters</p>' },
    'By Reuters',
  ],
  ['under the text', { head: ROE, foot: '<p>Ada Roe</p>' }, 'Ada Roe'],
  ['that the data know under another name', { head: by('admin'), below: '<p>By Ada Roe</p>' }, 'By Ada Roe'],
  [
    'named by a node elsewhere in the graph',
    {
      head: dataOf({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#roe' } },
          { '@id': '#roe', '@type': 'Person', name: 'Ada Roe' },
        ],
      }),
      below: '<p>Ada Roe</p>',
    },
    'Ada Roe',
  ],
])('a byline %s', (_, parts, byline) => {
  expect(receiveHtml(parts).found.byline?.value).toBe(byline);
});

test.each<[string, PageParts]>([
  ['of what stands under the text', { foot: '<p>By Bo Lee</p>' }],
  ['a caption with two names', { below: '<p>Ada Roe and Bo Lee</p>' }],
  ['a caption with a role', { below: '<div class="photo-caption"><p>Ada Roe, editor</p></div>' }],
  [
    'the outlet, which its menu names',
    {
      head: by({ '@type': 'Organization', name: 'Sellwick News' }),
      above: '<nav><a href="/c">Contact Sellwick News</a></nav>',
    },
  ],
  [
    'the outlet, which its head names',
    {
      head: `${by('Sellwick News')}<meta property="og:site_name" content="Sellwick News">`,
      below: '<p>Sellwick News</p>',
    },
  ],
  ['a date', { below: '<div class="byline">Last updated: January 7, 2025</div>' }],
  ['a link to more', { head: ROE, below: '<p><a href="/roe">More from Ada Roe</a></p>' }],
  [
    'what is said of her',
    { head: ROE, foot: '<p>Ada Roe covers the valley for us and lives by the river with two cats.</p>' },
  ],
  [
    'a name in the title of a site',
    {
      head: '<meta name="author" content="valleypost"><link rel="canonical" href="https://valleypost.example/a">',
      below: '<p class="author">valleypost</p>',
    },
  ],
  [
    'the author of a teaser',
    { above: '<article><h2>Weir mended</h2><span class="byline">By Bo Lee</span></article>' },
  ],
  ['a label', { below: '<p>Breaking News</p>' }],
  ['a caption', { below: '<figure><figcaption>The mill and the weir</figcaption></figure>' }],
  ['a menu', { below: '<ul class="authors"><li><a href="/n">News</a></li></ul>' }],
  ['the author of another article', { head: by('Ada Roe'), above: '<aside><p>By Bo Lee</p></aside>' }],
])('no byline is %s', (_, parts) => {
  expect(receiveHtml(parts).found.byline).toBeUndefined();
});

test('what stands beside a byline is a line of its own where it is a day, and a removed one otherwise', () => {
  const { text, marked } = receiveHtml({
    head: ROE,
    below: '<div>Valley <span>By Ada Roe</span> <time>March 4, 2024</time></div>',
  });
  expect(text.split('\n\n').slice(0, 4)).toEqual([HEADLINE, 'By Ada Roe', 'March 4, 2024', 'Valley']);
  expect(marked).toEqual({ 'beside the byline': ['Valley'] });
});

test('a role in the box of the byline is marked, and a line outside of it is not', () => {
  const { marked } = receiveHtml({
    head: ROE,
    below:
      '<div data-part="byline-block"><div>By Ada Roe</div><div>Post News, Sellwick</div></div><p>A heading</p>',
  });
  expect(marked).toEqual({ 'beside the byline': ['Post News, Sellwick'] });
});

test('names that the page prints nowhere are told of', () => {
  expect(receiveHtml({ head: by('Ada Roe', 'Bo Lee') }).remarks.map(({ says }) => says)).toEqual([
    'The page’s data name Ada Roe, Bo Lee as author, and the page prints no such line: no byline.',
  ]);
});

test.each([
  [['By Ada Roe and Bo Lee'], ['Ada Roe', 'Bo Lee']],
  [['ada@post.example (Ada Roe)'], ['Ada Roe']],
  [['Ada Roe, Staff Writer'], ['Ada Roe']],
  [['The Post', 'Ada Roe'], ['Ada Roe']],
  [['Vâlley Weekly'], []],
  [['Ada Roe', 'Ada Roe'], ['Ada Roe']],
  [['admin', 'Web Desk', 'null', ''], []],
])('%j names %j', (authors, names) => {
  expect(authorNames(authors, { value: 'the post', from: 'x' }, 'https://valleyweekly.example/a')).toEqual(
    names,
  );
});
