import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { utteredParts } from '../../../src/desk/page/uttered-parts.ts';

/** An utterance in parts, as the desk shows it. */

const TEXT =
  '“We heard a crack,” she said, “and then it fell.” Later, when the men had gone, she added: “It was loud.”';

function partsOf(...words: string[]) {
  const placed = words.map((one) => {
    const start = TEXT.indexOf(one);
    return { block: 'p1', start, end: start + one.length, words: one };
  });
  const [first, ...rest] = placed;
  if (!first) throw new Error('No words');
  const blocks: Block[] = [{ id: 'p1', kind: 'paragraph', text: TEXT }];
  return utteredParts({ ...first, rest }, { article: 'a', articles: [{ id: 'a', label: 'A', blocks }] });
}

test('what stands between its parts is told, without the quotation marks that are the article’s', () => {
  expect(partsOf('We heard a crack,', 'and then it fell.')).toEqual([
    { before: '', words: 'We heard a crack,' },
    { before: ' she said, ', words: 'and then it fell.' },
  ]);
  expect(partsOf('We heard a crack', 'and then it fell.')[1]?.before).toBe(', she said, ');
});

test('where that is long, an ellipsis stands for it', () => {
  expect(partsOf('We heard a crack,', 'It was loud.')[1]?.before).toBe(' … ');
});
