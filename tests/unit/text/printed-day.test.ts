import { expect, test } from 'vitest';
import { findPrintedDay, findPublishedDay } from '../../../src/core/text/printed-day.ts';

test.each([
  ['6 February 2023', '2023-02-06'],
  ['Mon 6 Feb 2023 14.55 GMT', '2023-02-06'],
  ['Tuesday, March 3, 2020 10:15', '2020-03-03'],
  ['Jan. 10, 2022, 3:04 p.m. ET', '2022-01-10'],
  ['the 3rd of March 2020', '2020-03-03'],
  ['March 4, 202410:15 AM', '2024-03-04'],
  ['2023-02-06T10:15:00Z', '2023-02-06'],
  ['from 6 February 2023 to 9 March 2024', '2023-02-06'],
  ['12/03/2020', null],
  ['12.03.2020', null],
  ['6 February', null],
  ['31 February 2023', null],
  ['February 2023', null],
  ['Flight 6 March 20231', null],
  ['', null],
])('%s is %s', (text, day) => {
  expect(findPrintedDay(text)).toBe(day);
});

test.each([
  [['Published: 10:15, 6 February 2023 | Updated: 11:20, 7 February 2023'], '2023-02-06'],
  [['Last updated: 7 February 2023', '6 February 2023'], '2023-02-06'],
  [['Updated 7 February 2023'], null],
  [[], null],
])('the day of publication of %j is %s', (lines, day) => {
  expect(findPublishedDay(lines)).toBe(day);
});
