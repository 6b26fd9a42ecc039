import { describe, expect, test } from 'vitest';
import {
  describeCounts,
  describeBasis,
  describeCopies,
  describeDescent,
  describeEdge,
  describeLineage,
} from '../../../src/core/lineage/lineage-words.ts';
import { findTellings } from '../../../src/core/story/telling.ts';
import type { LineageEntry, Story } from '../../../src/schemas/content/story.ts';
import { lineage, retell } from '../kit/retold.ts';

const ARTICLES = ['argus', 'beacon', 'courier'];

function finding(count: number, story: Partial<Story>) {
  const told = ARTICLES.slice(0, count).map((id) => [id, { text: ['Ferry aground', 'It ran aground.'] }]);
  const { content } = retell(Object.fromEntries(told) as Parameters<typeof retell>[0], story);
  return describeLineage(content, findTellings(content));
}

const SEPARATE =
  'Separate means that no copying is known: separate accounts may rest on the same agencies and statements.';

test.each<[number, LineageEntry[], string, string]>([
  [0, [], 'No article has been added yet', ''],
  [1, [], 'One article, one account', ''],
  [1, [lineage('argus')], 'One article, one account', 'We don’t have the original that it derives from.'],
  [3, [], 'Three articles, and no copying known among them', SEPARATE],
  [
    3,
    [lineage('argus'), lineage('courier')],
    'Three articles are two separate accounts',
    `Argus and Courier are probably versions of one text and count as one account. ${SEPARATE} We don’t have the original that they derive from.`,
  ],
  [
    2,
    [lineage('beacon', { from: 'argus' })],
    'Two articles are one account',
    `Argus and Beacon are probably versions of one text and count as one account. ${SEPARATE}`,
  ],
])('of %i articles with lineage %j the page says "%s"', (count, entries, title, dek) => {
  expect(finding(count, { lineage: entries })).toEqual({ title, dek });
});

test.each([
  [0, 0, ''],
  [1, 1, 'One article · one account'],
  [2, 1, 'Two articles · one account'],
  [5, 4, 'Five articles · four separate accounts'],
])('%i articles in %i tellings are counted as "%s"', (articles, tellings, words) => {
  expect(describeCounts(articles, tellings)).toBe(words);
});

describe('the articles of one telling', () => {
  const told = ARTICLES.map((id) => [id, { text: ['Ferry aground', 'It ran aground.'] }]);
  const { articles, story } = retell(Object.fromEntries(told) as Parameters<typeof retell>[0], {
    lineage: [lineage('argus'), lineage('beacon'), lineage('courier', { kind: 'rewrite' })],
  }).content;

  test.each([
    [1, ''],
    [2, 'probably two copies of one text'],
    [3, 'probably three articles from one text'],
  ])('%i of them are called "%s", copies as long as none is a rewrite', (count, words) => {
    const telling = articles.slice(0, count);
    expect(describeCopies(telling, [telling], story)).toBe(words);
  });

  test('bear its number where several tellings are printed more than once', () => {
    const tellings = [articles.slice(2), articles.slice(0, 2), articles.slice(0, 3)];
    expect(tellings.map((telling) => describeCopies(telling, tellings, story))).toEqual([
      '',
      'account 2: probably two copies of one text',
      'account 3: probably three articles from one text',
    ]);
  });
});

describe('what derives from what', () => {
  const texts = {
    argus: { text: ['Ferry aground', 'It ran.'] },
    beacon: { text: ['Ferry aground', 'It sank.'] },
  };
  const originals = [
    { id: 'lost-text', label: 'Lost text' },
    { id: 'lost-wire', label: 'Lost wire' },
  ];
  test.each([
    ['No article is known to derive from another text', []],
    ['One of two articles seems to derive from another text', [lineage('argus', { from: 'beacon' })]],
    [
      'One of two articles seems to derive from a text that we don’t have',
      [lineage('argus', { from: 'lost-text' })],
    ],
    [
      'Both articles seem to derive from a text that we don’t have',
      [lineage('argus', { from: 'lost-text' }), lineage('beacon', { from: 'lost-text' })],
    ],
    [
      'Both articles seem to derive from texts that we don’t have',
      [lineage('argus', { from: 'lost-text' }), lineage('beacon', { from: 'lost-wire' })],
    ],
    [
      'One of two articles seems to derive from texts that we don’t have',
      [lineage('argus', { from: 'lost-text' }), lineage('argus', { from: 'lost-wire' })],
    ],
    [
      'Both articles seem to derive from other texts',
      [lineage('argus', { from: 'beacon' }), lineage('beacon', { from: 'lost-text' })],
    ],
  ])('"%s"', (words, entries) => {
    const { content } = retell(texts, { lineage: entries, originals });
    expect(describeDescent(content)).toBe(words);
  });
});

test('an edge is labelled with its kind and how sure it is, and says what it rests on', () => {
  const entries = [
    lineage('argus'),
    lineage('argus', { kind: 'syndication', basis: 'declared', confidence: 'certain' }),
    lineage('argus', { kind: 'excerpt', basis: 'editor', confidence: 'possible' }),
  ];
  expect(entries.map((entry) => [describeEdge(entry), describeBasis(entry)])).toEqual([
    ['back-translation, probable', 'Shown by the words of the texts.'],
    ['copy, certain', 'The article says so itself.'],
    ['excerpt, possible', 'The editor’s judgement.'],
  ]);
});
