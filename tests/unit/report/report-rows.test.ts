import { expect, test } from 'vitest';
import { writeReport } from '../../../src/core/report/report.ts';
import { readSiteState } from '../../../src/core/report/site-state.ts';
import { contentOf, edit, HERALD_CLAIMS, STORY, written } from '../kit/fixture.ts';

const ROW =
  '  - { id: tugs, label: Tugs sent, quantity: equipment, population: tugs, place: Port Ellery, measure: deployed }\n';
const CLAIM = '  - { id: tugs, question: tugs, exact: Two tugs were sent, figure: Two }\n';

const without = readSiteState(contentOf());
const withRow = readSiteState(
  contentOf({
    ...edit(STORY, 'questions:\n', `questions:\n${ROW}`),
    [HERALD_CLAIMS]: written(HERALD_CLAIMS)
      .replace('claims:\n', `claims:\n${CLAIM}`)
      .replace(/.*exact: Two tugs,.*\n/u, ''),
  }),
);

const linesOf = (text: string) => text.split('\n').filter((line) => line !== '');

test('a row that comes has a verdict, and none that flips; so has one that goes', () => {
  expect(linesOf(writeReport(without, withRow)).slice(1, 5)).toEqual([
    'One claim and one row change.',
    '### Ferry aground off Port Ellery',
    '**New rows**',
    '- Tugs sent: Only one article gives a figure: 2.',
  ]);
  expect(linesOf(writeReport(withRow, without)).slice(3, 5)).toEqual([
    '**Rows that are gone**',
    '- Tugs sent: gone; before: Only one article gives a figure: 2.',
  ]);
});
