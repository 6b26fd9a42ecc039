import { expect, test } from 'vitest';
import { oncePerText } from '../../../src/core/text/once.ts';

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
