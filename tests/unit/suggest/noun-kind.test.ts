import { expect, test } from 'vitest';
import { isKindOf } from '../../../src/core/suggest/noun-kind.ts';

test.each([
  ['collier', 'miner', true],
  ['miner', 'collier', false],
  ['stevedore', 'docker', true],
  ['docker', 'stevedore', true],
  ['wife', 'relative', true],
  ['bungalow', 'house', true],
  ['house', 'boat', false],
  ['miner', 'soldier', false],
  ['flim', 'flam', false],
  ['flim', 'flim', false],
])('a %s is a %s: %s', (noun, other, wanted) => {
  expect(isKindOf(noun, other)).toBe(wanted);
});
