import { expect, test } from 'vitest';
import { oncePerObject, oncePerText } from '../../../src/core/text/once.ts';

test('a text is read once, until so much is kept that all is let go', () => {
  const read: string[] = [];
  const lengthOf = oncePerText((text) => {
    read.push(text);
    return text.length;
  }, 6);
  const asked = ['one', 'two', 'one', 'two', 'six', 'one'];
  expect([asked.map(lengthOf), read]).toEqual([
    [3, 3, 3, 3, 3, 3],
    ['one', 'two', 'six', 'one'],
  ]);
});

test('a list is read once, and another with the same in it once more', () => {
  let read = 0;
  const lengthOf = oncePerObject((list: readonly string[]) => {
    read += 1;
    return list.length;
  });
  const list = ['one', 'two'];
  expect([[list, list, [...list]].map(lengthOf), read]).toEqual([[2, 2, 2], 2]);
});
