import { getRssString } from '@astrojs/rss';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareStory } from '../../../src/core/verdict/comparison.ts';
import {
  describeFeeds,
  listAdditions,
  newestAdditions,
  partFeed,
  plainWords,
} from '../../../src/core/site/feed.ts';
import type { StoryContent } from '../../../src/core/story/content.ts';
import { digested } from '../kit/digested.ts';
import { feedFaults } from '../kit/feed-faults.ts';
import { retell } from '../kit/retold.ts';
import { markupIn, parseXml } from '../kit/xml.ts';

/** What was added to the site, and when. */

const TEXT = ['Ferry aground', 'A ferry ran aground.'];
const days = (story: { added?: string }, header: Record<string, string> = {}) => {
  const { content } = retell({ argus: { text: TEXT }, beacon: { text: TEXT, header } }, story);
  return newestAdditions(digested(content)).map(({ address, day }) => [address, day]);
};

test('an entry says what was added in plain words', () => {
  const { content } = retell({ argus: { text: TEXT } }, { added: '2024-03-05' });
  expect(listAdditions(content, compareStory(content))).toEqual([
    {
      address: '/stories/ferry/',
      title: 'Ferry aground',
      description: 'What was told. One article so far.',
      day: '2024-03-05',
    },
    {
      address: '/stories/ferry/articles/argus/',
      title: 'Ferry aground (Argus)',
      description: 'No original named. Its text on Ferry aground.',
      day: '2024-03-05',
    },
  ]);
});

test('an article without a day came with its story, and one that came later stands above it', () => {
  expect(days({ added: '2024-03-05' }, { added: '2024-03-07' })).toEqual([
    ['/stories/ferry/articles/beacon/', '2024-03-07'],
    ['/stories/ferry/', '2024-03-05'],
    ['/stories/ferry/articles/argus/', '2024-03-05'],
  ]);
});

test('a story without a day came when it was last changed', () => {
  expect(days({})[0]).toEqual(['/stories/ferry/', '2024-03-10']);
});

test('an article that another took the place of was added all the same', () => {
  expect(days({ added: '2024-03-05' }, { added: '2024-03-07', supersedes: 'argus' })).toEqual([
    ['/stories/ferry/articles/beacon/', '2024-03-07'],
    ['/stories/ferry/', '2024-03-05'],
    ['/stories/ferry/articles/argus/', '2024-03-05'],
  ]);
});

test('of one day a story stands before its articles, the newest day first', () => {
  const { content } = retell({ argus: { text: TEXT } });
  const many = Array.from({ length: 60 }, (_, index) => ({
    ...content,
    id: `story-${index}`,
    story: { ...content.story, added: `20${index + 10}-03-05` },
  }));
  expect(newestAdditions(digested(...many)).map(({ address }) => address)).toEqual(
    Array.from({ length: 60 }, (_, index) => `/stories/story-${59 - index}/`).flatMap((story) => [
      story,
      `${story}articles/argus/`,
    ]),
  );
});

const SELF = 'https://variorum.example/a&b/feed.xml';
const absolute = (address: string) => `https://variorum.example/a&b${address}`;
const printFeed = (stories: readonly StoryContent[]) =>
  getRssString(describeFeeds(digested(...stories), absolute).feed);

/** Entries of so many days, the newest first. */
const entriesOf = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    address: `/${count - index}/`,
    ...{ title: 'A title', description: 'A description.', day: '2024-03-05' },
  }));
const addressesIn = (count: number, most: number) => {
  const { newest, archives } = partFeed(entriesOf(count), most);
  return [newest, ...archives].map((part) =>
    part.map(({ address }) => address.replaceAll('/', '')).join(' '),
  );
};

describe('entries beyond what the feed holds', () => {
  test.each([
    [0, ['']],
    [3, ['3 2 1']],
    [4, ['4 3 2', '3 2 1']],
    [6, ['6 5 4', '3 2 1']],
    [7, ['7 6 5', '3 2 1', '6 5 4']],
  ])('of %i, three a part', (count, parts) => {
    expect(addressesIn(count, 3)).toEqual(parts);
  });

  test('are lost from no place, and an archive stays when others are added', () => {
    const size = fc.integer({ min: 1, max: 9 });
    fc.assert(
      fc.property(fc.nat(60), fc.nat(9), size, (count, more, most) => {
        const [newest = '', ...archives] = addressesIn(count, most);
        const told = new Set([newest, ...archives].flatMap((part) => part.split(' ').filter(Boolean)));
        expect(told.size).toBe(count);
        expect(archives.every((part) => part.split(' ').length === most)).toBe(true);
        expect(addressesIn(count + more, most).slice(1, archives.length + 1)).toEqual(archives);
      }),
    );
  });

  test('are told by archives that name the one before them and the feed (RFC 5005)', async () => {
    const { content } = retell({ argus: { text: TEXT } }, { added: '2024-03-05' });
    const stories = ['first', 'second', 'third'].map((id) => ({ ...content, id }));
    const { feed, archives } = describeFeeds(digested(...stories), absolute, 2);
    const told = await Promise.all([feed, ...archives].map((one) => getRssString(one)));
    const addresses = ['feed.xml', 'feed/1.xml', 'feed/2.xml'].map((name) => absolute(`/${name}`));
    expect(told.map((xml, index) => feedFaults(xml, addresses[index] ?? ''))).toEqual([[], [], []]);
    const linksOf = (xml: string) =>
      [...xml.matchAll(/<atom:link href="([^"]+)" rel="([^"]+)"/gu)].map(
        ([, href = '', rel]) => `${rel} ${href.replace('https://variorum.example/a&amp;b', '')}`,
      );
    expect(told.map(linksOf)).toEqual([
      ['self /feed.xml', 'prev-archive /feed/2.xml'],
      ['self /feed/1.xml', 'current /feed.xml'],
      ['self /feed/2.xml', 'current /feed.xml', 'prev-archive /feed/1.xml'],
    ]);
    const isArchive = (xml: string) =>
      parseXml(xml).getElementsByTagNameNS('http://purl.org/syndication/history/1.0', 'archive').length;
    expect(told.map(isArchive)).toEqual([0, 1, 1]);
  });
});

describe('the feed', async () => {
  const { content } = retell({ argus: { text: TEXT } }, { added: '2024-03-05' });
  const feed = await printFeed([content]);

  test('says where it is served, and the last day that anything changed', () => {
    expect(feedFaults(feed, SELF)).toEqual([]);
    const said = (name: string) => parseXml(feed).querySelector(`channel > ${name}`)?.textContent;
    expect(said('link')).toBe('https://variorum.example/a&b/');
    expect(said('language')).toBe('en-gb');
    expect(said('lastBuildDate')).toBe('Sun, 10 Mar 2024 00:00:00 GMT');
  });

  test('was made anew on the day of its newest entry where that is later', async () => {
    const late = { ...content, story: { ...content.story, added: '2024-03-12' } };
    expect(await printFeed([late])).toContain('<lastBuildDate>Tue, 12 Mar 2024 00:00:00 GMT</lastBuildDate>');
  });

  test('without a story is a feed all the same', async () => {
    const empty = await printFeed([]);
    expect(feedFaults(empty, SELF)).toEqual([]);
    expect(empty).not.toMatch(/<item>|<lastBuildDate>/u);
  });

  const HOSTILE =
    '<script>alert(1)</script> &lt;img src=x onerror=alert(2)&gt; &amp;lt;b&amp;gt; &#60;i&#62; ]]> <!-- <![CDATA[ \u0000\u001b\ud800\ufffe\u202e\u2028 AT&T 5 < 6';
  const hostile = {
    ...content,
    story: { ...content.story, title: HOSTILE, dek: HOSTILE, summary: HOSTILE },
    articles: content.articles.map((article) => ({
      ...article,
      label: HOSTILE,
      frontMatter: { ...article.frontMatter, headline: HOSTILE },
    })),
  };

  test('of hostile words keeps the rules, and shows them to readers who resolve references twice', async () => {
    const xml = await printFeed([hostile]);
    expect(feedFaults(xml, SELF)).toEqual([]);
    expect(parseXml(xml).querySelector('item > title')?.textContent).toBe(
      '＜script＞alert(1)＜/script＞ ＆lt;img src=x onerror=alert(2)＆gt; ＆amp;lt;b＆amp;gt; ＆#60;i＆#62; ]]＞ ＜!-- ＜![CDATA[ ' +
        '\ufffd\ufffd\ufffd\ufffd\u202e\u2028 AT&T 5 ＜ 6',
    );
  });

  test.each<[string, string, string]>([
    ['<rss version="2.0"', '<rss version="0.91"', 'no RSS 2.0'],
    ['</channel>', '</channel><channel/>', 'not one channel'],
    ['<title>Variorum</title>', '', 'the channel has no title'],
    ['<language>en-gb</language>', '<language>english</language>', 'no language'],
    ['rel="self"', 'rel="alternate"', 'does not say where it is served'],
    ['feed.xml" rel', 'rss.xml" rel', 'does not say where it is served'],
    ['<item>', '<item><body>a</body>', 'item 1: no place for body'],
    ['<item>', '<item><title>a</title>', 'item 1: title stands twice'],
    [
      '<link>https://variorum.example/a&amp;b/stories/ferry/</link>',
      '<link>/ferry/</link>',
      'item 1: a link is not absolute',
    ],
    [
      '>https://variorum.example/a&amp;b/stories/ferry/</guid>',
      '>ferry</guid>',
      'item 1: its guid is no permanent link',
    ],
    ['isPermaLink="true"', 'isPermaLink="yes"', 'item 1: isPermaLink is neither true nor false'],
    ['/stories/ferry/articles/argus/</guid>', '/stories/ferry/</guid>', 'two items have one guid'],
    ['<pubDate>Tue, 05 Mar', '<pubDate>Mon, 05 Mar', 'no moment: Mon, 05 Mar 2024 00:00:00 GMT'],
    ['<pubDate>Tue, 05 Mar', '<pubDate>Tue, 12 Mar', 'an item is newer than the feed'],
    ['<title>Ferry aground</title>', '<title>&lt;b&gt;</title>', 'item 1: title has markup: b'],
    ['<title>Ferry aground</title>', '<title>&amp;lt;b&amp;gt;</title>', 'item 1: title has markup: b'],
  ])('with %j made %j breaks a rule', (from, to, fault) => {
    expect(feed).toContain(from);
    expect(feedFaults(feed.replace(from, to), SELF)).toEqual([fault]);
  });

  test.each(['\u0001', '&#1;', '&nbsp;', '\ufffe', '<b>', ']]>'])('with %j in it is no XML', (piece) => {
    expect(() => feedFaults(feed.replace('aground', piece), SELF)).toThrow('Not well-formed XML');
  });
});

test.each([
  ['AT&T, R&D & 5 “pounds”', 'AT&T, R&D & 5 “pounds”'],
  ['&lt &#60 &copy &x1;', '＆lt ＆#60 ＆copy ＆x1;'],
  ['a<b>c', 'a＜b＞c'],
  ['🚢\ud83d!', '🚢\ufffd!'],
])('%j reads %j in a feed, as text and as HTML', (words, plain) => {
  expect(plainWords(words)).toBe(plain);
  expect(markupIn(plain)).toEqual([]);
});
