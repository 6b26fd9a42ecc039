import fc from 'fast-check';
import { expect, test } from 'vitest';
import { changedParts } from '../../../src/core/desk/changed-part.ts';

const lines = (text: string) =>
  text
    .split(' ')
    .map((line) => `${line}\n`)
    .join('');
const show = ({ line, before, after }: ReturnType<typeof changedParts>[number]) => [
  line,
  ...[before, after].map((version) =>
    version.map(({ text, isChanged }) => (isChanged ? `*${text}` : text)).join(' '),
  ),
];

test.each([
  ['one line in the middle', 'a b c d e f g', 'a b c x e f g', [[2, 'b c *d e f', 'b c *x e f']]],
  ['a line that came', 'a b c', 'a b x c', [[1, 'a b c', 'a b *x c']]],
  [
    'two places far apart',
    'a b c d e f g h i j k',
    'x b c d e f g h i j y',
    [
      [1, '*a b c', '*x b c'],
      [9, 'i j *k', 'i j *y'],
    ],
  ],
  ['nothing', 'a b', 'a b', []],
])('%s', (_, before, after, parts) => {
  expect(changedParts(lines(before), lines(after)).map(show)).toEqual(parts);
});

test('an end without a line break is no line', () => {
  expect(changedParts('a\nb', 'a\nb\n').map(show)).toEqual([[1, 'a *b', 'a *b']]);
});

test('each line that only one version has is shown as changed', () => {
  const text = fc
    .array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 12 })
    .map((all) => all.map((one) => `${one}\n`).join(''));
  fc.assert(
    fc.property(text, text, (before, after) => {
      const parts = changedParts(before, after);
      const count = (side: 'before' | 'after') =>
        parts.flatMap((part) => part[side]).filter(({ isChanged }) => isChanged).length;
      const length = (all: string) => all.split('\n').length;
      expect(count('after') - count('before')).toBe(length(after) - length(before));
      expect(parts.length === 0).toBe(before === after);
    }),
  );
});
