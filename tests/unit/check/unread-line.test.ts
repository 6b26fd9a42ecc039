import { expect, test } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import { contentOf, HERALD_RAW, written } from '../kit/fixture.ts';

/** The line to paste for a number that nobody has read, where the same words stand over and over. */

test('a number whose place takes more than a few words to tell is shown without a line to paste', () => {
  const rows = Array.from({ length: 200 }, (_, at) => `Row ${at % 10} of the list`).join(', ');
  const { diagnostics } = checkContent(contentOf({ [HERALD_RAW]: `${written(HERALD_RAW)}\n${rows}.\n` }));
  const unread = diagnostics.filter(({ code }) => code === 'number-unread');
  const lines = unread.map(({ evidence }) => evidence.find(([what]) => what === 'left out')?.[1] ?? '');
  expect(unread).toHaveLength(200);
  expect(lines.filter((line) => line === '').length).toBeGreaterThan(100);
  expect(lines.filter((line) => line.length > 400)).toEqual([]);
  expect(unread.every(({ evidence }) => evidence[0]?.[0] === 'printed')).toBe(true);
});
