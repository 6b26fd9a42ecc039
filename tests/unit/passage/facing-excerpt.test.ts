import { expect, test } from 'vitest';
import { faceBlocks } from '../../../src/core/passage/facing/facing.ts';
import { excerptBlock } from '../../../src/core/passage/facing/facing-excerpt.ts';
import { type TwoTexts, twoTexts } from '../kit/two-texts.ts';

/** The rows with one side, and of each further block the words that it tells of the same. */
const excerptsOf = ({ a, b, passages }: TwoTexts) =>
  faceBlocks(a, b, passages)
    .filter((row) => row.a.length + row.b.length === 1)
    .map((row) => [
      row.id,
      ...row.also.map(({ block }) =>
        excerptBlock(row, block, [a, b], passages).map(({ pieces }) =>
          pieces.flatMap(({ kind, text }) => (kind === 'only' ? [] : [text])).join(''),
        ),
      ),
    ]);

const WHOLE = ['[fire] The mill burned. [loss] The owner lost it all.'];
const APART = ['[fire] The mill burned.', '[vote] The town votes.', '[loss] The owner lost it all.'];

test('of a further block stands opposite what it tells of the same, and no more, on either side', () => {
  const told = ['The mill burned.'];
  expect(excerptsOf(twoTexts(APART, WHOLE))).toEqual([['p1', told], ['p2']]);
  expect(excerptsOf(twoTexts(WHOLE, APART))).toEqual([['b-p1', told], ['b-p2']]);
});

test('a block that the other article has not tells nothing', () => {
  const { a, b, passages } = twoTexts(APART, WHOLE);
  const [, row] = faceBlocks(a, b, passages);
  expect(row && excerptBlock(row, 'p9', [a, b], passages)).toEqual([]);
});
