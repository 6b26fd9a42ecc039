import { expect, inject, test } from 'vitest';
import { pageAt, printedText, readPages, type SitePage } from './pages.ts';

/** What the site says of itself: on every page in a line, who makes it, and what was mended. */

const { real, young } = inject('sites');
const [pages, youngPages] = await Promise.all([readPages(real), readPages(young)]);
const hrefsIn = ({ $ }: SitePage, selector: string) =>
  $(selector)
    .map((_, link) => $(link).attr('href'))
    .get();
const textsOf = (site: typeof pages, address: string, selector: string) => {
  const { $ } = pageAt(site, address);
  return $(selector)
    .map((_, element) => printedText($(element).text()))
    .get();
};

test('under its name each page says in a line what the site is, and leads to who makes it and to what was mended', () => {
  for (const { address } of pages) {
    expect(textsOf(pages, address, 'body > header .line')).toEqual([
      'What different news articles claim about the same event',
    ]);
    const ways = hrefsIn(pageAt(pages, address), 'footer a');
    expect(ways).toEqual(expect.arrayContaining(['/about/', '/corrections/']));
  }
});

test('the page about the site says nothing of persons where nobody has written who makes it', () => {
  expect(textsOf(pages, '/about/', 'main h2')).toEqual([
    'How articles come in',
    'What people do',
    'What a program does',
    'How mistakes are corrected',
  ]);
});

test('the page about the site says who makes it as it is written, and how they are reached', () => {
  expect(textsOf(youngPages, '/about/', 'main h2')[0]).toBe('Who makes it');
  expect(textsOf(youngPages, '/about/', 'section:has(#who) p')).toEqual([
    'The desk of the Coast Courier & friends',
    'We have made it since 2023.',
    'Contact: desk@courier.example',
  ]);
  expect(hrefsIn(pageAt(youngPages, '/about/'), 'section:has(#who) a')).toEqual([
    'mailto:desk@courier.example',
  ]);
});

test('without corrections their page says so', () => {
  expect(textsOf(pages, '/corrections/', 'main .empty')).toEqual(['No corrections yet.']);
});

test('corrections stand by day, the newest at the top, each with what was said, what is right, and its page', () => {
  expect(textsOf(youngPages, '/corrections/', 'main .empty')).toEqual([]);
  expect(textsOf(youngPages, '/corrections/', 'main li h2')).toEqual([
    'The name of an outlet',
    'The page on methods',
    'A <b>number</b> that was read twice',
  ]);
  expect(textsOf(youngPages, '/corrections/', 'main li:last-child dd')).toEqual([
    'Two figures for deaths',
    'One figure, printed twice',
  ]);
  expect(hrefsIn(pageAt(youngPages, '/corrections/'), 'main li a')).toEqual([
    '/stories/river-flood/articles/capital-daily/',
    '/stories/harbour-fire/claims/deaths/',
  ]);
});

test('what happened stands above what was found', () => {
  const { $ } = pageAt(pages, '/');
  const order = $('main header')
    .find('.summary, h1')
    .map((_, element) => element.tagName)
    .get();
  expect(order).toEqual(['p', 'h1']);
});

test('beside a figure that has fallen stands what was said later', () => {
  const later =
    'Later: 225, the Prosecutor’s Office of Kazakhstan, 15 January 2022; then 230, 14 March 2022.';
  for (const [address, selector] of [
    ['/', '#row-deaths .fallen'],
    ['/', 'main header li'],
    ['/stories/kazakhstan-unrest-2022/claims/deaths/', '.lede'],
  ] as const)
    expect(textsOf(pages, address, selector).filter((text) => text.includes(later))).toHaveLength(1);
});
