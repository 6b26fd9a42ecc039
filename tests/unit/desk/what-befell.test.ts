import { expect, test } from 'vitest';
import { readBefallen } from '../../../src/core/desk/row/what-befell.ts';
import { findText } from '../../../src/core/text/find-text.ts';

/** What befell those whom a number counts. */

const befellIn = (text: string, number: string, counted: string) => {
  const [place] = findText(text, number);
  if (!place) throw new Error(`“${number}” stands nowhere in “${text}”`);
  return readBefallen(text, place, counted);
};

test.each([
  ['About 300 people had been put up in a school.', '300', 'people', 'put up'],
  ['The 212 passengers were kept overnight.', '212', 'passengers', 'kept'],
  ['Nine of the injured were taken to the county hospital.', 'Nine', '', 'taken to hospital'],
  ['Of those, four were still in a critical condition.', 'four', '', 'in a critical condition'],
])('%s', (text, number, counted, befell) => {
  expect(befellIn(text, number, counted)).toBe(befell);
});

test.each([
  ['Firefighters from four counties had been sent.', 'four', 'counties'],
  ['The 212 passengers were angry.', '212', 'passengers'],
  ['The 212 passengers left at once.', '212', 'passengers'],
  ['Nine of the boats that sank were old.', 'Nine', ''],
])('and where the words after it do not say it, nothing: %s', (text, number, counted) => {
  expect(befellIn(text, number, counted)).toBe('');
});
