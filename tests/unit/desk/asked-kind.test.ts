import { expect, test } from 'vitest';
import type { Question } from '../../../src/schemas/content/story.ts';
import { fittingRows } from '../../../src/core/desk/row/asked-kind.ts';

/** Which rows are shown first for a number. */

const ROWS: readonly Pick<Question, 'kind'>[] = [
  {},
  ...(['money', 'measure', 'time', 'words'] as const).map((kind) => ({ kind })),
];

test.each([
  ['a count', null, 'dockers', ['count']],
  ['crowns', null, 'crowns', ['money']],
  ['a sum', 'sum of money', '', ['money']],
  ['a length', 'measure', '', ['measure']],
  ['an hour', 'time of day', '', ['time']],
  [
    'an ordinal, which no kind of row asks for',
    'ordinal',
    '',
    ['count', 'money', 'measure', 'time', 'words'],
  ],
])('%s', (_, kind, counted, kinds) => {
  const fitting = fittingRows({ kind, counted }, ROWS);
  expect(fitting.map((row) => row.kind ?? 'count')).toEqual(kinds);
});
