import { expect, test } from 'vitest';
import { isHeading } from '../../../src/core/article/heading.ts';

const PROSE = 'Anna Example said that two tugs were sent from the harbour of Port Ellery.';
const between = (line: string) =>
  isHeading(line, { followsProse: true, next: PROSE, all: [PROSE, line, PROSE] });

test.each([
  ['A night on the sandbank', true],
  ['What happens next?', true],
  ["'A sound like thunder' at dawn", true],
  ['KEY POINTS', true],
  ['Search Goes On', true],
  ['he said', false],
  ['Ends here.', false],
  ['Ends here,', false],
  ['PORT ELLERY, Norland —', false],
  ['2,300 tents', false],
  ['10:15 GMT', false],
  ['Monday, 4 March 2024', false],
  ['At 10:15 the tugs came', false],
  ['By Jane Roe', false],
  ['Jane Roe — The Associated Press', false],
  ['Jane Roe | The Example Times', false],
  ['Anna Example', false],
  ['World News', false],
  ['Live', false],
  ['Write to news@example.org', false],
  ['A line that has far too many words to be a heading', false],
  ['', false],
])('between two paragraphs "%s" is a heading: %s', (line, expected) => {
  expect(between(line)).toBe(expected);
});

test('nothing before the first paragraph, before another short line or at the end is a heading', () => {
  const line = 'A night on the sandbank';
  expect([
    isHeading(line, { followsProse: false, next: PROSE, all: [line, PROSE] }),
    isHeading(line, { followsProse: true, next: 'Short line', all: [PROSE, line, 'Short line'] }),
    isHeading(line, { followsProse: true, next: undefined, all: [PROSE, line] }),
  ]).toEqual([false, false, false]);
});
