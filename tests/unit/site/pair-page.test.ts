import { describe, expect, test } from 'vitest';
import type { StoryContent } from '../../../src/core/story/content.ts';
import type { Story } from '../../../src/schemas/content/story.ts';
import {
  choosersOf,
  MOST_WITH_ALL_PAIRS,
  pairAddress,
  pairsWithPage,
} from '../../../src/core/site/pair-page.ts';
import { storyOf, textOf } from '../kit/texts.ts';
import { lineage } from '../kit/retold.ts';

/** Where two texts of a story stand face to face. */

/** A story of so many articles, "a1" and on, with what an editor says of them. */
function storyWith(size: number, more: Partial<Pick<Story, 'columns' | 'lineage'>> = {}): StoryContent {
  const content = storyOf(Array.from({ length: size }, (_, index) => textOf(`a${index + 1}`, ['So.'])));
  return { ...content, story: { ...content.story, ...more } };
}

const idsOf = (content: StoryContent) => pairsWithPage(content).map(([a, b]) => `${a.id} ${b.id}`);
const setOf = (ids: readonly string[]) => [{ id: 'some', label: 'Some of them', articles: [...ids] }];

test.each([
  [0, 0, 0],
  [1, 0, 0],
  [3, 3, 0],
  [12, 66, 0],
  [13, 0, 13],
  [40, 0, 40],
])('of %d articles %d pairs have a page, and %d pages let readers choose', (size, pairs, choosers) => {
  const content = storyWith(size);
  expect([pairsWithPage(content).length, choosersOf(content).length]).toEqual([pairs, choosers]);
});

describe('of many articles a page is had by', () => {
  const size = MOST_WITH_ALL_PAIRS + 2;

  test('an article and the one that it derives from, the earlier column first', () => {
    const derived = [lineage('a2', { from: 'a9' }), lineage('a3', { from: 'a2' })];
    expect(idsOf(storyWith(size, { lineage: derived }))).toEqual(['a2 a3', 'a2 a9']);
  });

  test('each of those that derive from one text that is not here, and the next', () => {
    const derived = ['a7', 'a2', 'a4'].map((id) => lineage(id));
    expect(idsOf(storyWith(size, { lineage: derived }))).toEqual(['a2 a4', 'a4 a7']);
  });

  test('those that a set of columns holds together, unless it is of very many', () => {
    const small = setOf(['a5', 'a1', 'a12']);
    expect(idsOf(storyWith(size, { columns: small }))).toEqual(['a1 a5', 'a1 a12', 'a5 a12']);
    const all = setOf(storyWith(size).articles.map(({ id }) => id));
    expect(idsOf(storyWith(size, { columns: all }))).toEqual([]);
  });
});

test.each([
  ['few', 5],
  ['many', MOST_WITH_ALL_PAIRS + 3],
])('of %s articles any two have an address, which is that of a page', (_, size) => {
  const content = storyWith(size, { lineage: [lineage('a4', { from: 'a2' })], columns: setOf(['a1', 'a3']) });
  const pages = new Set([
    ...pairsWithPage(content).map(([a, b]) => `/stories/ferry/compare/${a.id}/${b.id}/`),
    ...choosersOf(content).map(({ id }) => `/stories/ferry/compare/${id}/`),
  ]);
  const lost = content.articles.flatMap((one) =>
    content.articles
      .filter((other) => other !== one)
      .map((other) => pairAddress(content, one, other))
      .filter((address) => !pages.has(address.replace(/\?with=a\d+$/u, ''))),
  );
  expect(lost).toEqual([]);
  const [first, , third, , fifth] = content.articles;
  if (!first || !third || !fifth) throw new Error('No such articles');
  expect([pairAddress(content, third, first), pairAddress(content, fifth, first)]).toEqual([
    '/stories/ferry/compare/a1/a3/',
    size > MOST_WITH_ALL_PAIRS ? '/stories/ferry/compare/a5/?with=a1' : '/stories/ferry/compare/a1/a5/',
  ]);
});
