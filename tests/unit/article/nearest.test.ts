import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { findNearest } from '../../../src/core/article/nearest.ts';

const BLOCKS: Block[] = [
  { id: 'headline', kind: 'headline', text: 'Ferry aground off Port Ellery' },
  { id: 'p1', kind: 'paragraph', text: 'At least 12 people were hurt, the coast guard said.' },
  { id: 'p2', kind: 'paragraph', text: 'Dozens have been reported “missing” since.' },
];

test.each([
  ['At least 13 people were hurt', { block: 'p1', text: 'At least 12 people were hurt', differs: '13 → 12' }],
  ['at least 12 people were hurt', { block: 'p1', text: 'At least 12 people were hurt', differs: 'at → At' }],
  [
    'Dozens were reported missing',
    { block: 'p2', text: 'Dozens have been reported “missing', differs: 'were → have been, (nothing) → "' },
  ],
  [
    'At least 12 were hurt, the coast guard said',
    {
      block: 'p1',
      text: 'At least 12 people were hurt, the coast guard said',
      differs: '(nothing) → people',
    },
  ],
  ['13 people', { block: 'p1', text: '12 people', differs: '13 → 12' }],
  ['12 people hurt', { block: 'p1', text: '12 people were hurt', differs: '(nothing) → were' }],
  ['the coastguard said', { block: 'p1', text: 'the coast guard said', differs: 'coastguard → coast guard' }],
  [
    'Ferry aground off Port Elery',
    { block: 'headline', text: 'Ferry aground off Port Ellery', differs: 'Elery → Ellery' },
  ],
])('nearest to "%s"', (exact, nearest) => {
  expect(findNearest(exact, BLOCKS)).toEqual(nearest);
});

test.each(['Quiet snow fell', 'Two swans sang at sea', 'At noon it rained', '?'])(
  'nothing is near to "%s"',
  (exact) => {
    expect(findNearest(exact, BLOCKS)).toBeNull();
  },
);

test('nothing is near in an article without words', () => {
  expect(findNearest('Two tugs', [])).toBeNull();
});

test('what is near is printed in its block', () => {
  const words = fc.array(fc.constantFrom('12', 'people', 'were', 'hurt,', '“missing”', 'coast', 'x', '.'), {
    minLength: 1,
  });
  fc.assert(
    fc.property(words, (wanted) => {
      const nearest = findNearest(wanted.join(' '), BLOCKS);
      if (nearest) expect(BLOCKS.find(({ id }) => id === nearest.block)?.text).toContain(nearest.text);
    }),
  );
});
