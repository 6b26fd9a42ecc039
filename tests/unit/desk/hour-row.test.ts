import { expect, test } from 'vitest';
import { readHourOf, readYearOf } from '../../../src/core/desk/row/hour-row.ts';
import { findText } from '../../../src/core/text/find-text.ts';

/** What an hour is the hour of. */

const readAt = (text: string, hour: string) => {
  const [place] = findText(text, hour);
  if (!place) throw new Error(`“${hour}” stands nowhere in “${text}”`);
  const { title, what } = readHourOf(text, place) ?? {};
  return title === undefined ? null : [title, what];
};

test.each([
  ['The alarm was raised at 6.30pm by a guard.', '6.30pm', ['when the alarm was raised', 'the alarm']],
  [
    'It was dark. The first train left shortly before 5am.',
    '5am',
    ['when the first train left', 'the first train'],
  ],
  ['Nobody slept, and the wall gave way at about 4.20am.', '4.20am', ['when the wall gave way', 'the wall']],
  ['At 6.30pm the alarm was raised by a guard.', '6.30pm', ['when the alarm was raised', 'the alarm']],
  [
    'Shortly after 9 p.m. on Friday, the search resumed.',
    '9 p.m.',
    ['when the search resumed', 'the search'],
  ],
  ['Her ship had sailed at 18:00.', '18:00', ['when her ship had sailed', 'her ship']],
])('a clause says what happened then: %s', (text, hour, wanted) => {
  expect(readAt(text, hour)).toEqual(wanted);
});

test.each([
  ['They left at 6.30pm.', '6.30pm'],
  ['At 6.30pm they left.', '6.30pm'],
  ['The road stayed shut until 6.30pm.', '6.30pm'],
  ['The hall was open from 8am.', '8am'],
  ['The vote, at 6.30pm, was close.', '6.30pm'],
  ['The old wooden bridge below the mill by the lower town gave way at 4am.', '4am'],
])('and where it says less, nothing: %s', (text, hour) => {
  expect(readAt(text, hour)).toBeNull();
});

test.each([
  ['The rink opened in 1974.', '1974', 'when the rink opened'],
  ['It opened in 1974.', '1974', null],
  ['The rink was old by 1974.', '1974', null],
])('of a year: %s', (text, year, title) => {
  const [place] = findText(text, year);
  expect(place && (readYearOf(text, place)?.title ?? null)).toBe(title);
});
