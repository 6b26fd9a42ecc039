import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import {
  formatDays,
  findPrintedDay,
  findPublishedDay,
  formatDay,
  isPlaceholderDay,
  labelsChange,
  labelsPublication,
  MONTH,
  monthNumber,
  WEEKDAY,
} from '../../../src/core/text/day.ts';

test.each([
  ['2024-03-03', '3 March 2024'],
  ['2022-01-10', '10 January 2022'],
  ['0999-12-31', '31 December 999'],
  ['soon', 'soon'],
  ['', ''],
])('"%s" is printed as "%s"', (day, printed) => {
  expect(formatDay(day)).toBe(printed);
});

test.each([
  ['6 February 2023', '2023-02-06'],
  ['Mon 6 Feb 2023 14.55 GMT', '2023-02-06'],
  ['Tuesday, March 3, 2020 10:15', '2020-03-03'],
  ['Jan. 10, 2022, 3:04 p.m. ET', '2022-01-10'],
  ['the 3rd of March 2020', '2020-03-03'],
  ['March 4, 202410:15 AM', '2024-03-04'],
  ['2023-02-06T10:15:00Z', '2023-02-06'],
  ['from 6 February 2023 to 9 March 2024', '2023-02-06'],
  ['Mon Mar 04 10:15:00 UTC 2024', '2024-03-04'],
  ['2024/03/04', '2024-03-04'],
  ['3/24/2024', '2024-03-24'],
  ['24.3.2024', '2024-03-24'],
  ['3/4/2024 7:11 AM PST', '2024-03-04'],
  ['3/4/2024 7:11 AM', null],
  ['3/4/2024 07:11 GMT', null],
  ['31/31/2024', null],
  ['1/24/24/2024', null],
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

test.each(
  JSON.parse(readFileSync('tests/fixtures/datelines/days.json', 'utf8')) as {
    text: string;
    day: string | null;
  }[],
)('as written down before the rules, $text is $day', ({ text, day }) => {
  expect(findPrintedDay(text)).toBe(day);
});

test.each([
  [['Published: 10:15, 6 February 2023 | Updated: 11:20, 7 February 2023'], '2023-02-06'],
  [['Last updated: 7 February 2023', '6 February 2023'], '2023-02-06'],
  [['Updated 7 February 2023'], null],
  [['Revised 7 February 2023, first published 6 February 2023'], '2023-02-06'],
  [['6 February 2023, modified 7 February 2023'], '2023-02-06'],
  [['7 February 2023 Published'], '2023-02-07'],
  [[], null],
])('the day of publication of %j is %s', (lines, day) => {
  expect(findPublishedDay(lines)).toBe(day);
});

test.each([
  ['March', 3],
  ['Mar.', 3],
  ['SEPT', 9],
  ['Sep', 9],
  ['Ma', null],
  ['Monday', null],
])('%s is the month %s', (name, number) => {
  expect(monthNumber(name)).toBe(number);
});

test.each([
  ['March', true],
  ['MARCH', true],
  ['Sept.', true],
  ['may', false],
  ['Marching', false],
])('%s is the name of a month: %s', (text, isName) => {
  expect(new RegExp(`^${MONTH}$`, 'u').test(text)).toBe(isName);
});

test.each([
  ['Wednesday', true],
  ['thurs.', true],
  ['Sun', true],
  ['Sunny', false],
  ['Wednes', false],
])('%s is the name of a weekday: %s', (text, isName) => {
  expect(new RegExp(`^${WEEKDAY}$`, 'iu').test(text)).toBe(isName);
});

test.each([
  ['Last updated:', true, false],
  ['Published:', false, true],
  ['Published 6 February, updated 7 February', false, true],
  ['6 February 2023', false, false],
])('"%s" labels a change: %s, and the day of publication: %s', (label, change, publication) => {
  expect([labelsChange(label), labelsPublication(label)]).toEqual([change, publication]);
});

test.each([
  ['0001-01-01', true],
  ['1970-01-01', true],
  ['9999-12-31', true],
  ['1970-01-02', false],
  ['2024-03-04', false],
])('%s stands for no day: %s', (day, placeholder) => {
  expect(isPlaceholderDay(day)).toBe(placeholder);
});

test.each([
  ['2025-03-12', '2025-03-12', '12 March 2025'],
  ['2025-03-12', '2025-03-14', '12–14 March 2025'],
  ['2025-04-30', '2025-05-02', '30 April – 2 May 2025'],
  ['2024-12-31', '2025-01-02', '31 December 2024 – 2 January 2025'],
  ['soon', '2025-01-02', 'soon'],
])('the days from %s to %s are %s', (first, last, printed) => {
  expect(formatDays(first, last)).toBe(printed);
});
