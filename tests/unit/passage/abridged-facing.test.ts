import { describe, expect, test } from 'vitest';
import { faceBlocks } from '../../../src/core/passage/facing/facing.ts';
import { countFacing } from '../../../src/core/passage/facing/facing-words.ts';
import { faceWords } from '../../../src/core/passage/facing/facing-diff.ts';
import { abridgeArticle } from '../../../src/core/story/abridged.ts';
import type { StoryArticle, StoryContent } from '../../../src/core/story/content.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { abridgePassages } from '../../../src/core/passage/abridged-passage.ts';
import { faceArticles } from '../../../src/core/passage/facing/abridged-facing.ts';
import { shown, whole } from '../kit/quoted.ts';
import { storyOf } from '../kit/texts.ts';
import { type TwoTexts, twoTexts } from '../kit/two-texts.ts';

const found = readPassages(whole);
const passages = { whole: found, shown: abridgePassages(found, shown) };

function face(content: StoryContent, one: string, other: string) {
  const [a, b] = [one, other].map((id) => content.articles.find((article) => article.id === id));
  if (!a || !b) throw new Error('No such articles');
  return faceArticles(content, [a, b], passages);
}

test('rows have the blocks that are shown, and say in which others the same is told', () => {
  const rows = face(shown, 'wire', 'gazette').rows.map(({ row, unshown }) => [
    row.a.map(({ id }) => id).join(' '),
    row.b.map(({ id }) => id).join(' '),
    unshown.join(' '),
  ]);
  expect(rows).toEqual([
    ['headline', '', ''],
    ['', 'headline', ''],
    ['p1', 'p1', ''],
    ['', 'p2', 'p2'],
    ['p3', 'p3', ''],
    ['p5', '', ''],
  ]);
});

test('what two texts come to is counted in all their words', () => {
  const [a, b] = whole.articles;
  if (!a || !b) throw new Error('No such articles');
  const rows = faceBlocks(a, b, passages.whole).map((row) => ({
    row,
    words: faceWords(row, { a: a.id, b: b.id }, passages.whole),
  }));
  expect(face(shown, 'wire', 'gazette').counts).toEqual(countFacing(rows));
  expect(face(shown, 'gazette', 'wire').counts.facing).toBe(3);
});

test('words that face each other are those that are shown', () => {
  const [, , first] = face(shown, 'wire', 'gazette').rows;
  expect(first?.words.a[0]?.pieces.map(({ kind, text }) => [kind, text])).toEqual([
    ['only', '[…] '],
    ['changed', 'At least 300 '],
    ['same', 'people left their homes, the river board said.'],
    ['only', ' […]'],
  ]);
});

test('how much blocks keep of each other is said of all their words', () => {
  const [wire, gazette] = whole.articles;
  if (!wire || !gazette) throw new Error('No such articles');
  const keptOf = (content: StoryContent) =>
    face(content, 'wire', 'gazette')
      .rows.filter(({ row }) => row.a.length > 0 && row.b.length > 0)
      .map(({ row, words }) => [row.id, words.kept]);
  expect(keptOf(shown)).toEqual(keptOf(whole).filter(([id]) => id !== 'p2'));
});

test('two articles that are shown whole face each other as ever', () => {
  const [, a, b] = whole.articles;
  if (!a || !b) throw new Error('No such articles');
  const { rows } = face(shown, 'gazette', 'echo');
  expect(rows.map(({ row }) => row)).toEqual(faceBlocks(a, b, passages.whole));
  expect(rows.flatMap(({ unshown }) => unshown)).toEqual([]);
});

describe('of blocks that are not shown', () => {
  /** The article with only these blocks of its body shown, each with all its words; null where it is shown whole. */
  function quote(article: StoryArticle, quoted: readonly string[] | null): StoryArticle {
    if (quoted === null) return article;
    const places = article.blocks
      .filter(({ id }) => quoted.includes(id))
      .map(({ id, text }) => ({ block: id, start: 0, end: Array.from(text).length }));
    return abridgeArticle(article, places, []);
  }

  /** The rows: left and right blocks, those referred to, and those named as not shown. */
  function rowsOf({ a, b, passages }: TwoTexts, left: string[] | null, right: string[] | null) {
    const unabridged = storyOf([a, b]);
    const [one, other] = unabridged.articles;
    if (!one || !other) throw new Error('No such articles');
    const sides = [quote(one, left), quote(other, right)] as const;
    const content: StoryContent = { ...unabridged, articles: sides, unabridged };
    const found = { whole: passages, shown: abridgePassages(passages, content) };
    return faceArticles(content, sides, found).rows.map(({ row, unshown }) =>
      [
        row.a.map(({ id }) => id),
        row.b.map(({ id }) => id),
        row.elsewhere ? [row.elsewhere.block] : row.also.map(({ block }) => block),
        unshown,
      ].map((ids) => ids.join(' ')),
    );
  }

  const MOVED = twoTexts(
    ['[fire] The mill burned.', '[loss] The owners lost it.', '[crew] Nobody came.'],
    ['[crew] No crew came.', '[fire] A fire took the mill.', '[loss] Its owners have nothing.'],
  );
  const AGAIN = twoTexts(
    ['[fire,loss] The mill burned, a loss.', '[crew] Nobody came.'],
    ['[fire] A fire took the mill.', '[crew] No crew came.', '[loss] Its owners have nothing.'],
  );
  const TWICE = twoTexts(
    ['[fire] A fire took the mill.', '[crew] No crew came.', '[loss] Its owners have nothing.'],
    ['[fire,loss] The mill burned, a loss.', '[crew] Nobody came.'],
  );

  test.each<[string, TwoTexts, string[] | null, string[] | null, string[][]]>([
    [
      'a moved one is referred to where it was, while it is shown',
      MOVED,
      null,
      ['p1'],
      [
        ['', '', 'p1', ''],
        ['p1', '', '', 'p2'],
        ['p2', '', '', 'p3'],
        ['p3', 'p1', '', ''],
      ],
    ],
    [
      'a moved one is not referred to where it was',
      MOVED,
      null,
      ['p2'],
      [
        ['p1', 'p2', '', ''],
        ['p2', '', '', 'p3'],
        ['p3', '', '', 'p1'],
      ],
    ],
    [
      'a further one is not named beside one that is shown',
      AGAIN,
      null,
      ['p1', 'p2'],
      [
        ['p1', 'p1', '', ''],
        ['p2', 'p2', '', ''],
      ],
    ],
    [
      'a further one is not named beside one whose own side is not shown',
      AGAIN,
      ['p2'],
      ['p1', 'p2'],
      [
        ['', 'p1', '', 'p1'],
        ['p2', 'p2', '', ''],
      ],
    ],
    [
      'a further one is named where nothing is shown beside it',
      AGAIN,
      null,
      ['p2'],
      [
        ['p1', '', '', 'p1 p3'],
        ['p2', 'p2', '', ''],
      ],
    ],
    [
      'a further one that is shown is referred to',
      AGAIN,
      null,
      ['p2', 'p3'],
      [
        ['p1', '', 'p3', 'p1'],
        ['p2', 'p2', '', ''],
        ['', 'p3', 'p1', ''],
      ],
    ],
    [
      'a further one of the first article is named',
      AGAIN,
      ['p2'],
      null,
      [
        ['', 'p1', 'p3', 'p1'],
        ['p2', 'p2', '', ''],
        ['', 'p3', '', 'p1'],
      ],
    ],
    [
      'a further one of the second article is named',
      TWICE,
      null,
      ['p2'],
      [
        ['p1', '', '', 'p1'],
        ['p2', 'p2', '', ''],
        ['p3', '', '', 'p1'],
      ],
    ],
  ])('%s', (_, texts, left, right, rows) => {
    expect(rowsOf(texts, left, right)).toEqual(rows);
  });
});
