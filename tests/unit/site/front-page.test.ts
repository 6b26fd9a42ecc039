import { describe, expect, test } from 'vitest';
import { listStory, listYearPages, listYears, placeOfYear } from '../../../src/core/site/front-page.ts';
import { listAddresses, listPages } from '../../../src/core/site/indexed-page.ts';
import { digested } from '../kit/digested.ts';
import { retell } from '../kit/retold.ts';
import { tell } from '../kit/telling.ts';

/** How the front page lists stories, few and many. */

const TEXT = ['Ferry aground', 'A ferry ran aground.'];

test('a story is told by its finding, its days, its place and its articles', () => {
  const { content, comparison } = tell([{ says: ['164', '170'] }]);
  expect(listStory(content, comparison)).toEqual({
    id: 'ferry',
    title: 'Ferry aground',
    place: 'Port Ellery',
    days: '3 March 2024',
    finding: 'People hurt: 164 or 170?',
    summary: 'What was told',
    counts: 'Two articles · two separate accounts',
  });
});

test('a story that articles of later days tell has all their days, and without a figure no finding', () => {
  const { content, comparison } = retell(
    { argus: { text: TEXT }, beacon: { text: TEXT, header: { reports: '2024-03-05' } } },
    { summary: 'A ferry ran aground.' },
  );
  expect(listStory(content, comparison)).toMatchObject({
    days: '3–5 March 2024',
    finding: null,
    summary: 'A ferry ran aground.',
  });
});

test('forty stories stand by the year of their event, the newest first, those of one day by their ids', () => {
  const { content } = retell({ argus: { text: TEXT } });
  const stories = Array.from({ length: 40 }, (_, index) => {
    const month = String(1 + Math.floor((index % 24) / 2)).padStart(2, '0');
    const date = `${index < 24 ? 2023 : 2025}-${month}-0${1 + (index % 3)}`;
    return { ...content, id: `story-${index}`, articles: [], story: { ...content.story, date } };
  });
  const years = listYears(digested(...stories));
  const dateOf = new Map(stories.map(({ id, story }) => [id, story.date]));
  const listed = years.map(({ stories: own }) => own.map(({ id }) => `${dateOf.get(id) ?? ''} ${id}`));
  expect(years.map(({ year, stories: own }) => [year, own.length])).toEqual([
    ['2025', 16],
    ['2023', 24],
  ]);
  const newestFirst = (a: string, b: string) =>
    a.slice(0, 10) === b.slice(0, 10) ? (a < b ? -1 : 1) : a < b ? 1 : -1;
  expect(listed).toEqual(listed.map((own) => own.toSorted(newestFirst)));
  expect(listed.flat()[0]).toBe('2025-08-03 story-38');
});

describe('more stories than the front page holds', () => {
  const { content } = retell({ argus: { text: TEXT } });
  const days = ['2023-05-01', '2023-04-01', '2023-03-01', '2022-02-01', '2021-01-01'];
  const stories = digested(
    ...days.map((date, index) => ({
      ...content,
      id: `story-${index}`,
      story: { ...content.story, date },
    })),
  );
  const ids = (listed: readonly { id: string }[]) => listed.map(({ id }) => id);

  test('leave it the newest, and lead to the pages of their years', () => {
    const years = listYears(stories, 2);
    expect(years.map((year) => [year.year, year.count, ids(year.stories), placeOfYear(year)])).toEqual([
      ['2023', 3, ['story-0', 'story-1'], '/years/2023/'],
      ['2022', 1, [], '/years/2022/'],
      ['2021', 1, [], '/years/2021/'],
    ]);
    expect(listYears(stories, 4).map(placeOfYear)).toEqual(['#y2023', '#y2022', '/years/2021/']);
  });

  test('stand under their years, in parts where a year has too many for a page', () => {
    expect(
      listYearPages(stories, 2).map(({ year, part, of, count, stories: own }) => [
        `${year} ${part}/${of} ${count}`,
        ...ids(own),
      ]),
    ).toEqual([
      ['2023 1/2 3', 'story-0', 'story-1'],
      ['2023 2/2 3', 'story-2'],
      ['2022 1/1 1', 'story-3'],
      ['2021 1/1 1', 'story-4'],
    ]);
  });

  test('make pages of years only where they are more', () => {
    expect(listYearPages(stories, 5)).toEqual([]);
    const pages = (most: number) =>
      listAddresses(stories, [], most).filter((address) => address.startsWith('/years/'));
    expect([pages(5), pages(2)]).toEqual([
      [],
      ['/years/2023/', '/years/2023/2/', '/years/2022/', '/years/2021/'],
    ]);
    expect(listPages(stories, [], 2)).toContainEqual({
      address: '/years/2023/2/',
      updated: '2024-03-10',
    });
  });
});

test('no story makes no year', () => {
  expect(listYears([])).toEqual([]);
});
