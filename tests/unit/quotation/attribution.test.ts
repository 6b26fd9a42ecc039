import { expect, test } from 'vitest';
import { findAttributions } from '../../../src/core/quotation/speaker/attribution.ts';

test('a sentence says who speaks in it, and what is too long to be one says nothing', () => {
  const sayings = (many: number) => `Ada Roe said that ${'the quay was gone, '.repeat(many)}and left.`;
  const read = { start: 0, end: 12, verb: 8, inverted: false, telling: true };
  expect(findAttributions(sayings(2))).toMatchObject([read]);
  expect(findAttributions(sayings(50))).toMatchObject([read]);
  expect(findAttributions(sayings(110))).toEqual([]);
});
