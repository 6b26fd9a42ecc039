import { expect, test } from 'vitest';
import { shortIdFrom, untakenId } from '../../../src/core/text/id-from.ts';

test('a long name gives an id of its first six words', () => {
  expect(shortIdFrom('Fire at the old mill: what the town’s people saw')).toBe('fire-at-the-old-mill-what');
  expect(shortIdFrom('…')).toBe('');
});

test('an id that is taken gets the first number that makes it free', () => {
  expect(['mill', 'ferry', 'port'].map((id) => untakenId(id, ['ferry', 'port', 'port-2']))).toEqual([
    'mill',
    'ferry-2',
    'port-3',
  ]);
});
