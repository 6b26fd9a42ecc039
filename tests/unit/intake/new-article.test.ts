import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { idFrom } from '../../../src/core/text/id-from.ts';
import { describeNewArticle, makeRawFile } from '../../../src/core/intake/new-article.ts';
import { readRaw } from '../../../src/core/article/raw.ts';
import { LineageEntry, Original } from '../../../src/schemas/content/story.ts';
import type { Received } from '../../../src/core/intake/received.ts';

/** A received article as a raw file. */

const RECEIVED: Received = {
  text: 'Ferry: 12 hurt\n\nBy Jane Roe\n\nA ferry ran aground.\n',
  found: {
    headline: { value: 'Ferry: 12 hurt', from: 'the page’s heading' },
    byline: { value: 'By Jane Roe', from: 'a line' },
    published: { value: '2024-03-04', from: 'a meta element' },
    url: { value: 'https://www.post.example/ferry', from: 'the canonical link' },
  },
  site: { value: 'The Morning Post', from: 'the site’s name' },
  remarks: [{ about: 'text', says: 'Left out: one caption of pictures.' }],
};
const BARE: Received = {
  text: 'Ferry aground\n\nA ferry ran aground.\n',
  found: {},
  site: null,
  remarks: [],
};
const GIVEN = { story: 'ferry', name: 'ferry-notes.txt', today: '2024-03-05' };
const HELD = { outlets: new Map(), articles: ['herald'] };

test('a raw file has its keys in one order, and is a sound one', () => {
  const { path, raw } = makeRawFile(RECEIVED, GIVEN, HELD);
  expect([path, raw]).toEqual([
    'content/raw/ferry/the-morning-post.txt',
    `---
outlet: unnamed
label: The Morning Post
reports: 2024-03-04
published: 2024-03-04
url: https://www.post.example/ferry
headline: "Ferry: 12 hurt"
byline: By Jane Roe
added: 2024-03-05
---
Ferry: 12 hurt

By Jane Roe

A ferry ran aground.
`,
  ]);
  expect(readRaw(path, new TextEncoder().encode(raw), 'ferry').diagnostics).toEqual([]);
});

test('what is missing is left open in the file, and the check says so at its line', () => {
  const { path, raw } = makeRawFile(BARE, GIVEN, HELD);
  expect(raw).toBe(`---
outlet: unnamed
label: # the head of its column, at most 24 characters
reports: # the day that the article tells of, such as 2022-01-31
added: 2024-03-05
---
Ferry aground

A ferry ran aground.
`);
  const { diagnostics } = readRaw(path, new TextEncoder().encode(raw), 'ferry');
  expect(diagnostics.map(({ line, code }) => [line, code])).toEqual([
    [3, 'bad-value'],
    [4, 'bad-value'],
  ]);
});

describe('the outlet', () => {
  const held = (outlet: object) => ({
    ...HELD,
    outlets: new Map([['post', { name: 'X', indexed: false, shown: 'whole' as const, ...outlet }]]),
  });
  const outlet = (received: Received, given = {}, outlets = {}) =>
    makeRawFile(received, { ...GIVEN, ...given }, held(outlets)).header.slice(0, 2);
  test.each([
    ['is the one that is given', RECEIVED, { outlet: 'post' }, {}, 'post', 'given by you'],
    [
      'has the page’s host',
      RECEIVED,
      {},
      { homepage: 'https://post.example' },
      'post',
      'the page’s address is on post.example',
    ],
    [
      'has the page’s name',
      RECEIVED,
      {},
      { name: 'the morning post' },
      'post',
      'the site’s name is “The Morning Post”',
    ],
    [
      'is unnamed where no outlet has that name',
      RECEIVED,
      {},
      {},
      'unnamed',
      'no outlet of this name is known here',
    ],
    [
      'is unnamed where nothing says it',
      BARE,
      {},
      { homepage: 'https://post.example' },
      'unnamed',
      'nothing names the publisher',
    ],
  ])('%s', (_, received, given, outlets, value, note) => {
    expect(outlet(received, given, outlets)[0]).toEqual({ key: 'outlet', value, note });
  });

  test('that is named needs no label, and one that is not needs a short one', () => {
    expect(outlet(RECEIVED, { outlet: 'post' })[1]?.key).toBe('reports');
    const long = { ...RECEIVED, site: { value: 'The Very Long Morning Post', from: 'x' } };
    expect(outlet(long)[1]).toEqual({ key: 'label', value: 'The Very Long Morning…', note: 'x' });
    expect(outlet(long, { label: 'Morning Post' })[1]?.value).toBe('Morning Post');
  });

  test('whose name another column of the story has gets a head with a number', () => {
    const name = 'The Very Long Morning Post';
    const label = (heads: string[]) =>
      makeRawFile(RECEIVED, { ...GIVEN, outlet: 'post' }, { ...held({ name }), heads }).header[1];
    expect([label([]), label([name]), label([name, 'The Very Long…', 'The Very Long Morning…'])]).toEqual([
      { key: 'reports', value: '2024-03-04', note: expect.any(String) as string },
      { key: 'label', value: 'The Very Long Morning…', note: 'another column of the story has its name' },
      { key: 'label', value: 'The Very Long Morning… 2', note: 'another column of the story has its name' },
    ]);
  });
});

test.each([
  ['given', { id: 'mine' }, BARE, 'mine'],
  ['the outlet', { outlet: 'efe' }, RECEIVED, 'efe'],
  ['the site', {}, RECEIVED, 'the-morning-post'],
  ['the file', {}, BARE, 'ferry-notes'],
  ['the page', { name: 'https://post.example/2024/ferry-aground/?a=b#c' }, BARE, 'ferry-aground'],
  ['the first words of a long name', { name: 'a-b-c-d-e-f-g-h.html' }, BARE, 'a-b-c-d-e-f'],
  ['nothing', { name: '???' }, BARE, 'article'],
  ['what is taken already, with a number', { outlet: 'herald' }, BARE, 'herald-2'],
])('its id is made of %s', (_, given, received, id) => {
  expect(makeRawFile(received, { ...GIVEN, ...given }, HELD).id).toBe(id);
});

test.each([
  ['The Harbour Herald', 'the-harbour-herald'],
  ['L’Écho d’Élan!', 'lecho-delan'],
  ['Вечёрка', ''],
])('%s is the id "%s"', (name, id) => {
  expect(idFrom(name)).toBe(id);
});

test('the terminal shows what was written, where it is from, what is missing, and what comes next', () => {
  const long = { ...RECEIVED, site: { value: 'The Very Long Morning Post', from: 'x' } };
  const dated = Object.entries(long.found).filter(([key]) => key !== 'published');
  const undated = { ...long, found: Object.fromEntries(dated) };
  expect(describeNewArticle(makeRawFile(undated, { ...GIVEN, id: 'post' }, HELD))).toBe(`\
Wrote content/raw/ferry/post.txt

  outlet    unnamed   (no outlet of this name is known here)
  label     The Very Long Morning…   (x)
  url       https://www.post.example/ferry   (the canonical link)
  headline  Ferry: 12 hurt   (the page’s heading)
  byline    By Jane Roe   (a line)
  added     2024-03-05   (today)

Missing, for you to fill in at the top of the file:
  reports   the day that the article tells of, such as 2022-01-31

Look at this:
  - Left out: one caption of pictures.
  - To name its publisher, write content/outlets/the-very-long-morning-post.yml with “name: The Very Long Morning Post” and “homepage: https://www.post.example”, and set “outlet: the-very-long-morning-post”.

Next:
  1. Compare the file with what was printed; correct its header where it is wrong, never its text.
  2. Add post to “articles” in content/stories/ferry.yml, and write “updated: 2024-03-05” there.
  3. npm run ingest
  4. npm run suggest -- ferry/post
  5. npm run check -- ferry
`);
});

describe('what a page says of its original is proposed for the story, and written nowhere', () => {
  const propose = (value: string, held = HELD) => {
    const original = { value, from: 'the address that the page calls its own' };
    const made = makeRawFile({ ...RECEIVED, original }, { ...GIVEN, id: 'post' }, held);
    expect(made.raw).not.toContain(value);
    return describeNewArticle(made).split('\n\n').at(-2);
  };

  test('an address, whose text nobody here has', () => {
    const proposal = propose('https://wire.example/b');
    expect(proposal).toBe(`\
The page may be a copy: it names https://wire.example/b as its original (the address that the page calls its own).
If you find that it is one, this belongs into content/stories/ferry.yml:
  originals:
    - id: wire-example
      label: Report of wire.example (not held)
      url: https://wire.example/b
  lineage:
    - article: post
      from: wire-example
      kind: syndication
      basis: editor
      confidence: possible`);
    const { originals, lineage } = parse((proposal ?? '').split('\n').slice(2).join('\n')) as Record<
      string,
      unknown[]
    >;
    expect([
      Original.safeParse(originals?.[0]).success,
      LineageEntry.safeParse(lineage?.[0]).success,
    ]).toEqual([true, true]);
  });

  test('a name', () => {
    expect(propose('the Harbour Herald')).toContain(
      '- id: the-harbour-herald\n      label: Report of the Harbour Herald (not held)\n  lineage',
    );
  });

  test('an outlet whose article the story has', () => {
    const herald = {
      name: 'Herald',
      homepage: 'https://herald.example',
      indexed: false,
      shown: 'whole' as const,
    };
    const held = { outlets: new Map([['herald', herald]]), articles: ['herald'] };
    const proposal = propose('https://www.herald.example/a', held);
    expect([proposal?.includes('originals'), proposal?.includes('from: herald\n')]).toEqual([false, true]);
  });
});

test('an address goes before a name where both are known outlets’', () => {
  const outlet = (name: string, homepage: string) => ({
    name,
    homepage,
    indexed: false,
    shown: 'whole' as const,
  });
  const outlets = new Map([
    ['agency', outlet('The Morning Post', 'https://agency.example')],
    ['post', outlet('Post', 'https://post.example')],
  ]);
  expect(makeRawFile(RECEIVED, GIVEN, { outlets, articles: [] }).header[0]?.value).toBe('post');
});
