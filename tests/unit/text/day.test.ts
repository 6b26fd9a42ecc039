import { expect, test } from 'vitest';
import { formatDay } from '../../../src/core/text/day.ts';

test.each([
  ['2024-03-03', '3 March 2024'],
  ['2022-01-10', '10 January 2022'],
  ['0999-12-31', '31 December 999'],
  ['soon', 'soon'],
  ['', ''],
])('"%s" is printed as "%s"', (day, printed) => {
  expect(formatDay(day)).toBe(printed);
});
