import { expect, inject, test } from 'vitest';
import { pageAt, printedText, readPages } from './pages.ts';

/** A story that runs for days: the course of its counts, and what an outlet changed. */

const { real, based } = inject('sites');
const STORY = '/x/stories/mine-explosion/';
const pages = await readPages(based);
const wordsAt = (address: string, selector: string) => {
  const { $ } = pageAt(pages, `${STORY}${address}`);
  return $(selector)
    .map((_, el) => printedText($(el).text()))
    .get();
};

test('the course of a count is drawn under the sentence that says it, and told in words beside', () => {
  expect(wordsAt('claims/deaths/', '#course, #course + .course svg > title')).toEqual([
    'From 12 to 31 between 12 and 14 March 2025',
    'From 12 to 31 between 12 and 14 March 2025',
  ]);
  const { $ } = pageAt(pages, `${STORY}claims/deaths/`);
  const told = $('#course-words tbody tr')
    .map((_, row) =>
      $(row)
        .find('td')
        .map((__, cell) => printedText($(cell).text()))
        .get()
        .join(' | '),
    )
    .get();
  expect(told).toEqual([
    '12 March 2025 | Twelve | Coast Mirror',
    '12 March 2025 | 12 | statement of Mines inspectorate of Marran (since superseded)',
    '12 March 2025, 22:00 | Twelve | Skarn Agency, night',
    '13 March 2025 | At least 17 | Marran Post, Thursday',
    '13 March 2025 | 19 | Valley Radio',
    '13 March 2025 | 23 | Valley Radio, first (since corrected)',
    '13 March 2025 | 23 | statement of Rescue brigade of Odderfell (since withdrawn)',
    '14 March 2025 | 31 | Skarn Agency, Friday',
    '14 March 2025 | More than 30 | Marran Post, Friday',
    '14 March 2025 | 31 | statement of Mines inspectorate of Marran',
  ]);
  expect(wordsAt('claims/deaths/', '#course-words s')).toEqual(['12', '23', '23']);
  expect(wordsAt('claims/deaths/', '#course-words .apparatus')).toEqual([
    'Together the figures that stand leave 12 on 12 March 2025, 19 on 13 March 2025 and 31 on 14 March 2025.',
  ]);
  const drawn = (selector: string) => $(`.course svg ${selector}`).length;
  expect([drawn('.statement'), drawn('.figure'), drawn('.fallen .strike'), drawn('.open')]).toEqual([
    3, 7, 3, 2,
  ]);
  expect($('.course svg').attr('aria-describedby')).toBe('course-words');
});

test('a figure whose statement was withdrawn is struck, and the title says so', () => {
  expect(wordsAt('claims/injured/', '#course')).toEqual([
    'From “some 40” to 52 between 12 and 14 March 2025; “64” was withdrawn',
  ]);
  expect(wordsAt('claims/injured/', '#course-words s')).toEqual(['64', '64']);
});

test('the row on the story’s page says how the number grew', () => {
  expect(wordsAt('', '#row-deaths .verdict')).toEqual([
    'No contradiction if the number grew from 12 to 31 between 12 and 14 March 2025.',
  ]);
});

test('a number that may fall is not drawn over days, nor is one whose figures are for one day', async () => {
  expect(wordsAt('claims/missing/', '#course')).toEqual([]);
  const courses = (await readPages(real)).filter(({ $ }) => $('#course').length > 0);
  expect(courses.map(({ address }) => address)).toEqual(['/methodology/']);
});

test('what a corrected version changed stands on the pages of its question and of both versions', () => {
  expect(wordsAt('claims/deaths/', '[aria-labelledby=revisions] li')).toEqual([
    'Valley Radio changed “23” to “19”. The version before · The corrected version',
  ]);
  const notices = (version: string) => wordsAt(`articles/${version}/`, 'main header .notice, main header li');
  expect([notices('radio-first'), notices('radio-corrected')]).toEqual([
    [
      'A corrected version has taken this one’s place: Valley Radio.',
      'Deaths: Valley Radio changed “23” to “19”.',
    ],
    [
      'This version takes the place of an earlier one: Valley Radio, first.',
      'Deaths: Valley Radio changed “23” to “19”.',
    ],
  ]);
  expect(wordsAt('claims/injured/', '[aria-labelledby=revisions]')).toEqual([]);
});
