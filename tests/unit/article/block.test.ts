import { expect, test } from 'vitest';
import { type Block, blockText, nameBlock } from '../../../src/core/article/block.ts';

const blocks: Block[] = [
  { id: 'dek', kind: 'dek', text: 'A ferry sank.' },
  { id: 'p1', kind: 'paragraph', text: 'Two tugs came.' },
];

test('the words of a block are found by its id, and none by any other', () => {
  expect([blockText(blocks, 'p1'), blockText(blocks, 'p2')]).toEqual(['Two tugs came.', '']);
});

test.each([
  ['p2', 'paragraph 2'],
  ['h11', 'heading 11'],
  ['dek', 'the dek'],
  ['headline', 'the headline'],
  ['removed line 9', 'removed line 9'],
])('%s is named "%s"', (id, name) => {
  expect(nameBlock(id)).toBe(name);
});
