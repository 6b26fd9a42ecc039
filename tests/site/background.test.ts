import { inject, test, expect } from 'vitest';
import { pageAt, printedText, readPages } from './pages.ts';

/** A story with a question that is not about its event, with hours, and with a count of others. */

const STORY = '/stories/pier-fire/';
const pages = await readPages(inject('sites').young);
const { $ } = pageAt(pages, STORY);
const words = (selector: string) =>
  $(selector)
    .map((_, element) => printedText($(element).text()))
    .get();

test('what is not about the event stands last, under a line of its own, and in no headline', () => {
  expect(words('h1')).toEqual(['Boats lost: 2 or 6?']);
  expect(words('tbody .label')).toEqual(['Boats lost', 'People hurt', 'Deaths in the fire of 1998']);
  expect(words('tbody .background')).toEqual([
    'Not about this event: figures that the articles give as its background',
  ]);
  expect(words('header li .label')).toEqual(['Boats lost', 'People hurt']);
  expect(words('tbody:last-of-type .verdict')).toEqual(['9 or 11? They cannot both be true.']);
});

test('figures of different hours say theirs', () => {
  expect(words('#row-hurt .verdict')).toEqual([
    'No contradiction if the number grew from 14 to 31 in 11 hours.',
  ]);
  expect(words('#row-hurt .claim p:first-of-type')).toEqual(['8 July 2023, 10:00', '8 July 2023, 21:00']);
});

test('a count of others is said to be one', () => {
  expect(words('#row-boats .finding')[0]).toContain(
    'It is not settled whether “Two other” counts the same as the figures beside.',
  );
});
