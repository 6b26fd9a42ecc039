import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import { compareStory } from '../../../src/core/verdict/comparison.ts';
import { joinContent } from '../../../src/core/story/content.ts';
import { MANIFEST } from '../../../src/core/search/file.ts';
import { buildSearchIndex } from '../../../src/core/search/index-build.ts';
import { searchRecords } from '../../../src/core/search/record.ts';
import { NO_FILTER, type SearchFilter } from '../../../src/core/search/request.ts';
import { openSearch } from '../../../src/core/search/answer.ts';
import { contentOf } from '../kit/fixture.ts';
import { marked, searchIn } from '../kit/search-over.ts';

const ferry = searchRecords(joinContent(checkContent(contentOf()).records), {
  comparisonOf: compareStory,
  quotationsOf: () => [],
});

test('headlines, passages and claims can be found, in the order of reading, claims behind their passage', () => {
  expect(
    ferry.map(({ kind, address }) => `${kind} ${address.replace('/stories/ferry/articles/', '')}`),
  ).toEqual([
    'headline herald/#headline',
    'passage herald/#p1',
    'claim herald/#claim-injuries',
    'passage herald/#p2',
    'claim herald/#claim-rescued',
    'passage herald/#p3',
    'headline rewrite/#headline',
    'passage rewrite/#p1',
    'claim rewrite/#claim-injuries',
    'passage rewrite/#p2',
    'claim rewrite/#claim-rescued',
  ]);
  expect(ferry[2]).toEqual({
    kind: 'claim',
    article: 'ferry/herald',
    label: 'Harbour Herald',
    block: 'p1',
    title: 'People hurt',
    text: 'At least 12 people were hurt',
    also: ['hurt', 'injured', 'wounded'],
    note: 'One article',
    question: 'ferry/injuries',
    address: '/stories/ferry/articles/herald/#claim-injuries',
  });
});

test('of several stories each can be found by its title, place and days, and articles are named with their story', async () => {
  const [content] = joinContent(checkContent(contentOf()).records);
  if (!content) throw new Error('The fixture has no story.');
  const second = {
    ...content,
    id: 'raft',
    story: { ...content.story, title: 'A raft adrift', place: 'Marrow' },
  };
  const records = searchRecords([content, second], { comparisonOf: compareStory, quotationsOf: () => [] });
  expect(records.filter(({ kind }) => kind === 'story')).toEqual([
    expect.objectContaining({ article: 'ferry/', address: '/stories/ferry/' }),
    {
      ...{ kind: 'story', article: 'raft/', label: 'Marrow · 3 March 2024', block: '', title: '' },
      ...{ text: 'A raft adrift', also: ['Marrow', '3 March 2024'], question: '', address: '/stories/raft/' },
      note: '',
    },
  ]);
  const answer = await searchIn(records)('Marrow');
  expect([answer.stories, answer.places, answer.articles]).toEqual([1, 0, 0]);
  const { groups } = await searchIn(records)('tugs');
  expect(groups.map(({ label }) => label)).toEqual([
    'Harbour Herald · Ferry aground off Port Ellery',
    'Harbour Herald · A raft adrift',
  ]);
});

describe('claims', () => {
  const search = searchIn(ferry);

  test('are found by their question, shown in their sentence', async () => {
    const { groups } = await search('rescued 350');
    expect(
      groups.map(({ hits }) => hits.map(({ kind, title, text }) => [kind, marked(title), marked(text)])),
    ).toEqual([[['claim', 'People [rescued]', 'Nearly [350] persons were brought to land.']]]);
  });

  test.each<[Partial<SearchFilter>, string[]]>([
    [{}, ['herald/#claim-injuries', 'herald/#headline', 'rewrite/#claim-injuries']],
    [{ article: 'ferry/rewrite' }, ['rewrite/#claim-injuries']],
    [{ kind: 'passage' }, ['herald/#p1']],
    [{ kind: 'headline' }, ['herald/#headline']],
    [{ question: 'ferry/rescued' }, []],
    [{ question: 'ferry/injuries', article: 'ferry/herald' }, ['herald/#claim-injuries']],
    [{ article: 'ferry/nowhere' }, []],
    [{ question: 'ferry/nothing' }, []],
  ])('%j leaves out all else', async (filter, expected) => {
    const { groups } = await search('hurt', filter);
    expect(
      groups.flatMap(({ hits }) => hits.map(({ address }) => address.replace(/.*articles\//u, ''))),
    ).toEqual(expected);
  });
});

test('a file that cannot be read is asked for again the next time', async () => {
  const files = buildSearchIndex(ferry);
  let fails = true;
  const search = await openSearch((name) => {
    const file = files.get(name);
    return file && (name === MANIFEST || !fails) ? Promise.resolve(file) : Promise.reject(new Error('gone'));
  });
  await expect(search('hurt', NO_FILTER, 5)).rejects.toThrow('gone');
  fails = false;
  expect((await search('hurt', NO_FILTER, 5)).places).toBe(3);
});
