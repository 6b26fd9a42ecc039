import { describe, expect, test } from 'vitest';
import { takePage } from '../kit/page-score.ts';

/** What becomes of the lines of a saved page: which are the article's, and which go by what the page tells of them. */

const ONE =
  'The bridge at Tolby gave way before dawn with two carts on it, the keeper of the toll house said on Friday.';
const TWO =
  'Nobody was hurt, though one horse had to be led through the ford, and the mail came an hour late that day.';
const THREE =
  'The council counted 40 cracked stones in May, of which 12 were mended, and asked the county for the rest.';
const FOUR =
  'Masons from the quarry will look at the piers on Monday, and carts go by the ford until then, it said.';

const page = (inside: string, style = '') =>
  `<!doctype html><title>Bridge gives way at Tolby</title><style>${style}</style><body><article>
  <h1>Bridge gives way at Tolby</h1><p>${ONE}</p><p>${TWO}</p>${inside}<p>${THREE}</p><p>${FOUR}</p></article></body>`;
const take = (html: string) => takePage(new TextEncoder().encode(html), 'page');
/** What is kept besides the four paragraphs, and what is removed. */
const judge = (inside: string, style = '') => {
  const { text, removed } = take(page(inside, style));
  const kept = text.filter((line) => ![ONE, TWO, THREE, FOUR].includes(line));
  return { kept, removed: removed.map((line) => `${line.rule}: ${line.text}`) };
};

describe('links', () => {
  test.each([
    ['alone in a paragraph', '<p><a href="/a">Flood at the mill</a></p>', ['Flood at the mill']],
    ['in bold', '<p><b><a href="/a">Why do bridges fall?</a></b></p>', ['Why do bridges fall?']],
    [
      'behind a label',
      '<p>Background: <a href="/a">The year of the floods</a></p>',
      ['Background: The year of the floods'],
    ],
    [
      'in a list',
      '<ul><li><a href="/a">Flood at the mill</a></li><li><a href="/b">Toll to rise</a> Friday</li><li><a href="/c">Ford</a></li></ul>',
      ['Flood at the mill', 'Toll to rise Friday', 'Ford'],
    ],
  ])('%s are removed, and head nothing', (_, inside, lines) => {
    expect(judge(inside)).toEqual({ kept: [], removed: lines.map((line) => `related links: ${line}`) });
  });

  test.each([
    [
      'a sentence',
      '<p><a href="/a">The council published its letter to the county.</a></p>',
      'The council published its letter to the county.',
    ],
    [
      'a part of a sentence',
      '<p>It was first told in the <a href="/a">Tolby Almanac</a>.</p>',
      'It was first told in the Tolby Almanac.',
    ],
    ['a heading of the text', '<h2><a href="/a">The old piers</a></h2>', 'The old piers'],
    ['a place of the same page', '<p><a href="#ford">The way by the ford</a></p>', 'The way by the ford'],
    [
      'one point of a list of points',
      '<ul><li>Two piers</li><li><a href="/a">The toll house</a></li><li>One arch</li></ul>',
      'Two piers|The toll house|One arch',
    ],
  ])('that are %s stay', (_, inside, kept) => {
    expect(judge(inside)).toEqual({ kept: kept.split('|'), removed: [] });
  });
});

describe('captions', () => {
  test.each([
    ['in a figure', '<figure><img src=a><p>Carts in the ford below the bridge</p></figure>'],
    ['marked as a source', '<figure><img src=a><cite>Carts in the ford below the bridge</cite></figure>'],
    [
      'named by a class',
      '<div class="wp-caption"><img src=a><p class="wp-caption-text">Carts in the ford below the bridge</p></div>',
    ],
    ['named as a picture', '<p class="photo"><img src=a>Carts in the ford below the bridge</p>'],
    ['named in one word', '<div class="articleImageCaption">Carts in the ford below the bridge</div>'],
  ])('%s go', (_, inside) => {
    expect(judge(inside)).toEqual({
      kept: [],
      removed: ['picture caption: Carts in the ford below the bridge'],
    });
  });

  test('are no quotations set out as figures', () => {
    const words = 'We will build it again in stone.';
    expect(judge(`<figure><blockquote><p>${words}</p></blockquote></figure>`)).toEqual({
      kept: [words],
      removed: [],
    });
  });

  test('are never the whole text below a figure that was not closed', () => {
    expect(judge('<figure><img src=a>').kept).toEqual([]);
    expect(judge(`<figure><img src=a><p>${`${ONE} `.repeat(12)}</p>`).kept).toHaveLength(1);
  });
});

test('what the page’s own style sheet hides is left out, and said', () => {
  const inside =
    '<p>The mason, <span>Ann Roe<span class="card">Ann RoeMason of Tolby</span></span>, came.</p>';
  expect(judge(inside, '.card{display:none} @media print{p{display:none}}').kept).toEqual([
    'The mason, Ann Roe, came.',
  ]);
  expect(take(page(inside, '.card{display:none}')).remarks).toEqual([
    'Left out: words that the page hides from its readers, “Ann RoeMason of Tolby”.',
  ]);
});

test('text that waits for a script to be shown is not taken for hidden', () => {
  expect(judge('', 'p{display:none}')).toEqual({ kept: [], removed: [] });
  expect(
    judge('<p class="more">Two arches stand.</p>', '.more{display:none} p.more{display:block}').kept,
  ).toEqual(['Two arches stand.']);
});

test('paragraphs that a click shows are a part of the text, once, and a notice is none', () => {
  const rest = [ONE.replace('Friday', 'Sunday'), TWO.replace('horse', 'mule')];
  const style = '.rest, .small{display:none}';
  expect(
    judge(`<div class="rest">${rest.map((words) => `<p>${words}</p>`).join('')}</div>`, style).kept,
  ).toEqual(rest);
  expect(
    judge(
      '<div class="rest"><p>We have trouble with this page just now, so wait until it is shown.</p></div>',
      style,
    ).kept,
  ).toEqual([]);
  expect(take(page(`<div class="small"><p>${ONE}</p></div>`, style)).text).toEqual([ONE, TWO, THREE, FOUR]);
});

describe('nothing of the article is lost', () => {
  test('a paragraph with a link in a box of its own', () => {
    const box = (words: string) => `<div class="card"><div class="in"><p>${words}</p></div></div>`;
    const link = 'It was told in the <a href="/a">Almanac of Tolby</a>.';
    const html = `<title>Bridge</title><div class="story"><h1>Bridge</h1>${[ONE, TWO, link, THREE, FOUR].map(box).join('')}</div>`;
    expect(take(html).text).toEqual([ONE, TWO, 'It was told in the Almanac of Tolby.', THREE, FOUR]);
  });

  test('an embedded post, with who wrote it', () => {
    const post =
      '<div class="social-media-embed"><blockquote><p>We lost 3 of our carts.</p>— Toll House (@toll) <a href="/a">May 4</a></blockquote></div>';
    expect(judge(post).kept).toEqual(['We lost 3 of our carts.', '— Toll House (@toll) May 4']);
  });

  test('a paragraph that the page’s data have', () => {
    const lead = `<div class="summary-box extra"><div>${FOUR}</div></div>`;
    const data = `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', articleBody: `${FOUR} ${ONE}` })}</script>`;
    const html = (head: string) =>
      `<title>Bridge</title>${head}<body>${lead}<article><h1>Bridge</h1>${[ONE, TWO, THREE, `${ONE} ${TWO}`, `${TWO} ${THREE}`].map((words) => `<p>${words}</p>`).join('')}</article>`;
    expect(take(html('')).text).not.toContain(FOUR);
    expect(take(html(data)).text).toContain(FOUR);
  });

  test('but the site’s own boxes among the paragraphs stay outside', () => {
    const box =
      '<div class="newsletter-box sidebar"><p>We write to you each day of what happens in the whole of the county.</p></div>';
    expect(judge(box).kept).toEqual([]);
  });
});

test('a list of places of the same page is its table of contents', () => {
  const list = '<ul><li><a href="#a">The piers</a> 8:31pm</li><li><a href="#b">The ford</a></li></ul>';
  expect(judge(list).removed).toEqual(['table of contents: The piers 8:31pm', 'table of contents: The ford']);
});

test('a box that begins with a label for links holds nothing else', () => {
  const box = (last: string) => `<div><h4>Read more</h4><p>Flood at the mill</p><p>${last}</p></div>`;
  expect(judge(box('Toll to rise')).removed).toEqual([
    'related links: Read more',
    'related links: Flood at the mill',
    'related links: Toll to rise',
  ]);
  expect(judge(box('The toll is to rise in the next year, the keeper of the house said.')).kept).toHaveLength(
    2,
  );
});

test('the authors of the parts of a live report are none of its text', () => {
  const part = (author: string, words: string) =>
    `<div><h3>At the bridge</h3><p>By ${author}</p><p>${words}</p></div>`;
  expect(
    judge(part('Ann Roe', TWO.replace('mail', 'post')) + part('Joe Doe', ONE.replace('two', '2'))).removed,
  ).toEqual(['byline of a part: By Ann Roe', 'byline of a part: By Joe Doe']);
});

describe('what stands beside the text', () => {
  test.each([
    [
      'picture caption',
      '<div class="lead-art"><img src=a><small>Carts in the ford</small></div>',
      'Carts in the ford',
    ],
    ['timestamp', '<div class="post-date">May 4, 1924</div>', 'May 4, 1924'],
    ['pull quote', `<aside class="pull-quote"><p>Nobody was hurt</p></aside>`, null],
    [
      'pull quote',
      `<blockquote><p>Nobody was hurt, though one horse</p></blockquote>`,
      'Nobody was hurt, though one horse',
    ],
    ['box beside the text', '<div class="donate">We live by what you give</div>', 'We live by what you give'],
  ])('is a %s: %s', (rule, inside, line) => {
    expect(judge(inside)).toEqual({ kept: [], removed: line === null ? [] : [`${rule}: ${line}`] });
  });

  test('a point of a list with a small picture is no caption', () => {
    expect(
      judge('<ul><li><img src=dot>Two piers fell</li><li><img src=dot>One arch stands</li></ul>').kept,
    ).toEqual(['Two piers fell', 'One arch stands']);
  });

  test('a paragraph of the text beside a picture is no caption', () => {
    const words = ONE.replace('Friday', 'Sunday');
    expect(
      judge(`<div class="wp-block-media-text"><img src=a><div><p>${words}</p></div></div>`).kept,
    ).toEqual([words]);
  });

  test('a picture among the paragraphs makes no caption of them', () => {
    const slide = (words: string) => `<div class="slide"><img src=a><p>${words}</p></div>`;
    const html = `<title>Bridge</title><div class="story"><h1>Bridge</h1>${[ONE, TWO, THREE, FOUR].map(slide).join('')}</div>`;
    expect(take(html).text).toEqual([ONE, TWO, THREE, FOUR]);
  });

  test('the names of a site’s boxes count for nothing where the text itself stands in them', () => {
    const html = `<title>Bridge</title><h1>Bridge</h1>${[ONE, TWO, THREE, FOUR].map((words) => `<div class="widget poll"><p>${words}</p></div>`).join('')}`;
    expect(take(html).text).toEqual([ONE, TWO, THREE, FOUR]);
  });

  test('a section above the headline is none of the text', () => {
    const html = page('').replace('<h1>', '<p>County</p><h1>');
    expect(take(html)).toMatchObject({
      text: [ONE, TWO, THREE, FOUR],
      removed: [{ rule: 'above the headline', text: 'County' }],
    });
  });
});
