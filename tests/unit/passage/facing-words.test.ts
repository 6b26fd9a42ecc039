import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faceBlocks } from '../../../src/core/passage/facing/facing.ts';
import {
  countFacing,
  describeAlone,
  describeFacing,
  describeKept,
  describeRow,
  type FacingCounts,
  numberRow,
} from '../../../src/core/passage/facing/facing-words.ts';
import { faceWords } from '../../../src/core/passage/facing/facing-diff.ts';
import { anyTwoTexts, type TwoTexts, twoTexts } from '../kit/two-texts.ts';

function count({ a, b, passages }: TwoTexts): FacingCounts {
  const rows = faceBlocks(a, b, passages);
  return countFacing(rows.map((row) => ({ row, words: faceWords(row, { a: a.id, b: b.id }, passages) })));
}

describe('what two texts side by side come to', () => {
  test.each<[string, string[], string[], FacingCounts, string]>([
    [
      'word for word, the headline a part like any other',
      ['= [fire] The mill burned down.', '[loss] Its owner lost all.'],
      ['[fire] The mill burned down.', '[loss] Its owner lost all.'],
      { facing: 2, moved: 0, onlyA: 0, onlyB: 0, partly: 0, kept: 1 },
      'The same two parts, word for word',
    ],
    [
      'of a single block',
      ['[fire] The mill burned down.'],
      ['[fire] The mill burned down.'],
      { facing: 1, moved: 0, onlyA: 0, onlyB: 0, partly: 0, kept: 1 },
      'The same part, word for word',
    ],
    [
      'one block moved',
      ['[fire] The mill burned down.', '[loss] Its owner lost.'],
      ['[loss] Its owner lost.', '[fire] The mill burned down.'],
      { facing: 2, moved: 1, onlyA: 0, onlyB: 0, partly: 0, kept: 1 },
      'The same two parts, one of them in another place, word for word',
    ],
    [
      'blocks without a counterpart, and a split one that counts once',
      ['[fire] The mill burned down. [loss] Its owner lost all.', '[] He wept.'],
      ['[] So it went.', '[fire] The mill burned down.', '[loss] Its owner lost all.', '[] It rained.'],
      { facing: 1, moved: 0, onlyA: 1, onlyB: 2, partly: 0, kept: 1 },
      'One part with a counterpart, three for which none was found',
    ],
    [
      'the share of words by the length of the sentences that both tell',
      ['[fire] Aaa bbb ccc ddd. [] Nobody knows how it came about.', '[loss] Eee fff ggg hhh.'],
      ['[fire] Aaa bbb ccc ddd.', '[loss] Eee fff ggg www.'],
      { facing: 2, moved: 0, onlyA: 0, onlyB: 0, partly: 0, kept: 7 / 8 },
      'Two parts with a counterpart, told with nine words in ten in common',
    ],
    [
      'nothing in common',
      ['[fire] The mill burned down.'],
      ['[vote] The town votes.', '[debt] It owed much.'],
      { facing: 0, moved: 0, onlyA: 1, onlyB: 2, partly: 0, kept: 0 },
      'Two texts in which no passage in common was found',
    ],
    [
      'two texts of nothing',
      [],
      [],
      { facing: 0, moved: 0, onlyA: 0, onlyB: 0, partly: 0, kept: 0 },
      'Two texts in which no passage in common was found',
    ],
  ])('%s', (_, a, b, counts, finding) => {
    const { kept, ...found } = count(twoTexts(a, b));
    const { kept: expected, ...rest } = counts;
    expect(found).toEqual(rest);
    expect(kept).toBeCloseTo(expected, 10);
    expect(describeFacing({ kept, ...found })).toBe(finding);
  });
});

test.each([
  [1, 'word for word'],
  [0.96, 'almost word for word'],
  [0.9, 'with nine words in ten in common'],
  [0.5, 'with five words in ten in common'],
  [0.14, 'with one word in ten in common'],
  [0.04, 'in other words'],
  [0, 'in other words'],
])('a share of %d is said as people say it: %s', (kept, words) => {
  expect(describeKept(kept)).toBe(words);
});

test('whatever two texts share: every block of the first counts, the share lies in [0, 1]', () => {
  fc.assert(
    fc.property(anyTwoTexts, (texts) => {
      const { facing, moved, onlyA, onlyB, partly, kept } = count(texts);
      expect(facing + onlyA).toBeLessThanOrEqual(texts.a.blocks.length);
      expect(facing + onlyA + partly).toBeGreaterThanOrEqual(texts.a.blocks.length);
      expect(onlyB).toBeLessThanOrEqual(texts.b.blocks.length);
      expect(moved).toBeLessThanOrEqual(facing);
      expect(kept >= 0 && kept <= 1).toBe(true);
      expect(describeFacing({ facing, moved, onlyA, onlyB, partly, kept })).toMatch(/^[A-Z0-9].*[a-z]$/);
    }),
  );
});

test.each([
  [2, 0, 'No counterpart was found for two parts of “Argus”. Parts that match are told word for word.'],
  [0, 1, 'No counterpart was found for one part of “Beacon”. Parts that match are told word for word.'],
])('%i parts of the one and %i of the other without a counterpart', (onlyA, onlyB, words) => {
  const counts = { facing: 3, moved: 0, onlyA, onlyB, partly: 0, kept: 1 };
  expect(describeAlone(counts, ['Argus', 'Beacon'])).toBe(words);
});

describe('a row in the overview', () => {
  const rowsOf = ({ a, b, passages }: TwoTexts) =>
    faceBlocks(a, b, passages).map((row) => ({
      row,
      words: faceWords(row, { a: a.id, b: b.id }, passages),
      unshown: [],
    }));
  const labels = ['Argus', 'Beacon'] as const;
  const rows = rowsOf(
    twoTexts(
      ['# Fire', '[fire] The mill burned. [loss] All was lost.', '[] He wept.'],
      ['[fire] The mill burned.', '[loss] All was lost.', '[] It rained.'],
    ),
  ).filter(({ row }) => row.id !== 'headline');

  test('says which blocks face each other, and how much both keep', () => {
    expect(rows.map((row) => describeRow(row, labels))).toEqual([
      'heading 1 of Argus, nothing found that faces it',
      'paragraph 1 and paragraph 1 and paragraph 2, word for word',
      'paragraph 2 of Argus, nothing found that faces it',
      'paragraph 3 of Beacon, nothing found that faces it',
    ]);
  });

  test('says what is not shown, and that a block was moved', () => {
    const [heading, facing] = rows;
    expect(heading && describeRow({ ...heading, unshown: ['p2', 'p3'] }, labels)).toBe(
      'heading 1 of Argus facing what is not shown: paragraph 2 and paragraph 3',
    );
    expect(facing && describeRow({ ...facing, row: { ...facing.row, isMoved: true } }, labels)).toBe(
      'paragraph 1 and paragraph 1 and paragraph 2, in another place, word for word',
    );
  });

  test('has the numbers of its paragraphs, the first text’s where it has any', () => {
    expect(rows.map(({ row }) => numberRow(row))).toEqual(['', '1', '2', '3']);
    const [, facing] = rows;
    expect(facing && numberRow({ ...facing.row, a: [] })).toBe('1–2');
  });
});

test('parts that match share so many words in ten', () => {
  const counts = { facing: 3, moved: 0, onlyA: 0, onlyB: 0, partly: 0, kept: 0.21 };
  expect(describeAlone(counts, ['Argus', 'Beacon'])).toBe('Parts that match share about two words in ten.');
});
