import { expect, test } from 'vitest';
import { furtherLetters, LETTERS } from '../../../src/core/site/letter.ts';

test.each([
  ['Łódź', ['western', 'extended']],
  ['Erdoğan', ['extended']],
  ['STRAẞE', ['extended']],
  ['naïve œuvre', ['western']],
  ['½', ['western']],
  ['“8,000” – €5, more … · «no» †', []],
  ['Газета', []],
  ['', []],
])('"%s" needs besides the basic letters: %j', (text, sets) => {
  expect(furtherLetters(text)).toEqual(sets);
});

test('no character is in two sets', () => {
  const all = Object.values(LETTERS).flatMap((ranges) =>
    ranges.flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index)),
  );
  expect(all.filter((point, index) => all.indexOf(point) !== index)).toEqual([]);
});
