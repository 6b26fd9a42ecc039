import { describe, expect, test } from 'vitest';
import { abridgeArticle } from '../../../src/core/story/abridged.ts';
import type { Block } from '../../../src/core/article/block.ts';
import type { Cell } from '../../../src/core/verdict/cell.ts';
import { findSilence } from '../../../src/core/verdict/silence.ts';
import {
  describeAbsent,
  describeLookedFor,
  describeSearch,
  describeSilence,
  listSpoken,
  nameSilence,
} from '../../../src/core/verdict/silence-words.ts';
import { tellRow } from '../kit/telling.ts';

const paragraph = (id: string, text: string): Block => ({ id, kind: 'paragraph', text });
const BLOCKS = [
  { ...paragraph('headline', 'Ferry aground'), kind: 'headline' as const },
  paragraph(
    'p1',
    'It was not known how many were hurt. Nobody else was injured. The injured waited, hurt, in the cold.',
  ),
];
const row = tellRow('12', null, null, null);

/** The cell of Beacon, with the words of its article and what it is searched for. */
function cellOf(words: readonly string[], { isRead = true, blocks = BLOCKS, isCut = false } = {}): Cell {
  const [, beacon] = row.cells;
  if (!beacon) throw new Error('Beacon has no cell.');
  const article = { ...beacon.article, blocks, isRead, claims: [] };
  return {
    article: isCut ? abridgeArticle(article, [], []) : article,
    claims: [],
    silence: findSilence(words, { blocks, isRead }),
  };
}

const CELLS = {
  speaks: cellOf(['injur', 'hurt']),
  cut: cellOf(['hurt'], { isCut: true }),
  found: cellOf(['tug']),
  unsearched: cellOf([]),
  unread: cellOf(['hurt'], { isRead: false }),
};

describe('a cell without a figure', () => {
  test.each<[keyof typeof CELLS, string]>([
    ['speaks', 'gives no figure for this, but has “hurt”'],
    ['cut', 'gives no figure for this, but has a word beginning with “hurt”'],
    ['found', 'we found nothing'],
    ['unsearched', 'gives no figure for this'],
    ['unread', 'not yet read in full'],
  ])('of an article where it %s: %s', (name, words) => {
    expect(nameSilence(CELLS[name])).toBe(words);
  });

  test('leads to the words that it has, where they are shown, as they are printed', () => {
    expect(describeSilence(cellOf(['injur']))).toEqual({
      said: 'gives no figure for this, but has',
      words: '“injured”',
      block: 'p1',
    });
    expect(describeSilence(cellOf(['injur'], { isCut: true }))).toEqual({
      said: 'gives no figure for this, but has a word beginning with',
      words: '“injur”',
      block: null,
    });
  });

  test('a cell with a figure is not spoken of', () => {
    expect(row.cells.slice(0, 1).map((cell) => nameSilence(cell))).toEqual(['']);
    expect(row.cells.slice(0, 1).map((cell) => describeSearch(cell))).toEqual(['']);
  });
});

test('one line names the articles without a figure, by their kind', () => {
  const cells = [CELLS.found, CELLS.unsearched, CELLS.speaks, CELLS.unread];
  expect(describeAbsent({ cells })).toBe(
    'No figure: Beacon, Beacon (has “hurt”). We found nothing: Beacon. Not yet read in full: Beacon.',
  );
  expect(describeAbsent(tellRow('12', '13'))).toBe('');
});

test.each<[keyof typeof CELLS, string]>([
  ['speaks', 'Gives no figure for this, but has “hurt” and “injured”.'],
  [
    'cut',
    'Gives no figure for this. Its whole text, of which quotes are shown, has words beginning with “hurt” twice.',
  ],
  ['found', 'We found nothing.'],
  ['unsearched', 'Gives no figure for this.'],
  ['unread', 'Not yet read in full, so that nothing is said here of its silence.'],
])('the page of a question says where an article %s: %s', (name, words) => {
  expect(describeSearch(CELLS[name])).toBe(words);
});

test('each sentence with the words stands once, and none that is not shown', () => {
  expect(listSpoken(CELLS.speaks)).toEqual([
    { block: 'p1', before: 'It was not known how many were ', word: 'hurt', after: '.' },
    { block: 'p1', before: 'Nobody else was ', word: 'injured', after: '.' },
    { block: 'p1', before: 'The ', word: 'injured', after: ' waited, hurt, in the cold.' },
  ]);
  expect(listSpoken(CELLS.cut)).toEqual([]);
  expect(listSpoken(CELLS.unread)).toEqual([]);
});

test('words that stand in an article are told with how often, and others not', () => {
  expect(
    describeLookedFor([
      { word: 'tug', occurrences: 0 },
      { word: 'crew', occurrences: 1 },
      { word: 'hull', occurrences: 3 },
    ]),
  ).toBe('“crew” once, “hull” three times');
  expect(describeLookedFor([])).toBe('');
});
