import { expect, test } from 'vitest';
import { faceBlocks } from '../../src/core/facing.ts';
import { countFacing } from '../../src/core/facing-finding.ts';
import { faceWords } from '../../src/core/facing-words.ts';
import type { StoryContent } from '../../src/core/content.ts';
import { readPassages, showPassages } from '../../src/core/passage.ts';
import { faceArticles } from '../../src/core/shown-facing.ts';
import { shown, whole } from './quoted.ts';

const found = readPassages(whole);
const passages = { whole: found, shown: showPassages(found, shown) };

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
    ['headline', 'headline', ''],
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
  const [, first] = face(shown, 'wire', 'gazette').rows;
  expect(first?.words.a[0]?.pieces.map(({ kind, text }) => [kind, text])).toEqual([
    ['only', '[…] '],
    ['changed', 'At least 300 '],
    ['same', 'people left their homes, the river board said.'],
    ['only', ' […]'],
  ]);
});

test('two articles that are shown whole face each other as ever', () => {
  const [, a, b] = whole.articles;
  if (!a || !b) throw new Error('No such articles');
  const { rows } = face(shown, 'gazette', 'echo');
  expect(rows.map(({ row }) => row)).toEqual(faceBlocks(a, b, passages.whole));
  expect(rows.flatMap(({ unshown }) => unshown)).toEqual([]);
});
