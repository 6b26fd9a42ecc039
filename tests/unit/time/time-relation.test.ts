import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readTime, type TimeReading } from '../../../src/core/time/time.ts';
import { minutesOf, relateTimes } from '../../../src/core/time/time-relation.ts';

function time(phrase: string): TimeReading {
  const read = readTime(phrase, { day: '2024-03-07' });
  if (!read) throw new Error(`"${phrase}" is not read`);
  return read;
}

test.each([
  ['4:20 a.m.', '04:20', 'equal'],
  ['4:20 a.m.', 'before dawn', 'entails'],
  ['on Tuesday', 'on Tuesday morning', 'entailedBy'],
  ['about 4:20 a.m.', 'about 4:40 a.m.', 'overlaps'],
  ['4:20 a.m.', '4:30 a.m.', 'disjoint'],
  ['on Monday', 'on Tuesday', 'disjoint'],
  ['before 4 a.m.', 'at 4 a.m.', 'touching'],
  ['at 4 a.m.', 'just before 4 a.m.', 'touching'],
  ['before 4 a.m.', 'at 5 a.m.', 'disjoint'],
  ['10:22 GMT', '1:22 p.m. EEST', 'equal'],
  ['10:22 GMT', '11:22 UTC+1', 'equal'],
  ['10:22 GMT', '15:52 UTC+05:30', 'equal'],
  ['10:22 GMT', '10:22 a.m.', 'notComparable'],
  ['10:22 GMT', '10:22 a.m. ET', 'notComparable'],
  ['4 p.m. ET', '5 p.m. ET', 'disjoint'],
] as const)('%s → %s: %s', (a, b, relation) => {
  expect(relateTimes(time(a), time(b))).toBe(relation);
});

test('a time in minutes has its ends as printed', () => {
  expect(minutesOf(time('before 4 a.m.'))).toEqual({
    ...{ min: 28_496_160, minOpen: false },
    ...{ max: 28_496_400, maxOpen: true },
  });
  expect(minutesOf(time('until Tuesday'))).toMatchObject({ min: null, max: 28_494_720 });
});

const MIRRORED = { entails: 'entailedBy', entailedBy: 'entails' } as const;
const times = fc
  .constantFrom(
    ...[
      '4:20 a.m.',
      'before 4:20 a.m.',
      'this morning',
      'since Monday',
      'until Tuesday',
      'last week',
      '10:22 GMT',
    ],
    ...['about noon', '16:00 CET', 'after 4 p.m.', 'on 6 March', 'tonight', '4 p.m. ET'],
  )
  .map(time);

test('the relation of b to a is that of a to b, mirrored; a time is equal to itself', () => {
  fc.assert(
    fc.property(times, times, (a, b) => {
      const relation = relateTimes(a, b);
      expect(relateTimes(b, a)).toBe(
        relation === 'entails' || relation === 'entailedBy' ? MIRRORED[relation] : relation,
      );
      expect(relateTimes(a, a)).toBe('equal');
    }),
  );
});
