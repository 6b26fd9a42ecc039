import { expect, test } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import { everyArticle, joinContent, newestUpdate } from '../../../src/core/story/content.ts';
import {
  type Changes,
  contentOf,
  edit,
  HERALD_CLAIMS,
  REWRITE_CLAIMS,
  REWRITE_RAW,
  STORY,
  written,
} from '../kit/fixture.ts';

const join = (changes: Changes = {}) => joinContent(checkContent(contentOf(changes)).records);

test('a story has its articles in the order of its columns, with labels, outlets, claims and statements', () => {
  const [story, ...others] = join();
  expect(others).toEqual([]);
  expect(story?.id).toBe('ferry');
  expect(story?.superseded).toEqual([]);
  expect(story?.statements.map(({ id }) => id)).toEqual(['coast-guard-340']);
  expect(
    story?.articles.map(({ id, story: of, label, outlet, blocks, claims, unread, isRead }) => ({
      id,
      of,
      label,
      outlet: outlet?.name,
      blocks: blocks.map((block) => block.id),
      claims: claims.map(({ entry }) => entry.id),
      unread,
      isRead,
    })),
  ).toEqual([
    {
      id: 'herald',
      of: 'ferry',
      label: 'Harbour Herald',
      outlet: 'Harbour Herald',
      blocks: ['headline', 'p1', 'p2', 'p3'],
      claims: ['injuries', 'rescued'],
      unread: [],
      isRead: true,
    },
    {
      id: 'rewrite',
      of: 'ferry',
      label: 'Rewrite of the Herald',
      outlet: undefined,
      blocks: ['headline', 'p1', 'p2'],
      claims: ['injuries', 'rescued'],
      unread: [],
      isRead: true,
    },
  ]);
});

test('listed articles come in their order, the others after them by id', () => {
  const more = Object.fromEntries(
    ['gazette', 'argus'].map((id) => [`content/raw/ferry/${id}.txt`, `${written(REWRITE_RAW)}\nOf ${id}.\n`]),
  );
  const [story] = join({ ...more, ...edit(STORY, '[herald, rewrite]', '[rewrite, herald]') });
  expect(story?.articles.map(({ id }) => id)).toEqual(['rewrite', 'herald', 'argus', 'gazette']);
});

test('a superseded article has no column', () => {
  const [story] = join(edit(REWRITE_RAW, 'label:', 'supersedes: herald\nlabel:'));
  expect(story?.articles.map(({ id }) => id)).toEqual(['rewrite']);
  expect(story?.superseded.map(({ id }) => id)).toEqual(['herald']);
  expect(story && everyArticle(story).map(({ id }) => id)).toEqual(['rewrite', 'herald']);
});

test('an article is read when it has a claims file and no number is left', () => {
  const [story] = join({
    [REWRITE_CLAIMS]: undefined,
    ...edit(HERALD_CLAIMS, '  - { exact: Two tugs, reason: no question asks for tugs }\n', ''),
  });
  expect(
    story?.articles.map(({ id, isRead, unread }) => [id, isRead, unread.map(({ number }) => number.text)]),
  ).toEqual([
    ['herald', false, ['Two']],
    ['rewrite', false, ['a dozen', '350']],
  ]);
});

test('an article with a proposal that nobody has read is not read, whatever else covers its numbers', () => {
  const [story] = join(
    edit(
      HERALD_CLAIMS,
      '  - id: rescued\n',
      '  - { id: hurt, question: injuries, exact: "12 people", figure: "12", proposed: true }\n  - id: rescued\n',
    ),
  );
  const [herald] = story?.articles ?? [];
  expect([herald?.claims.map(({ entry }) => entry.id), herald?.unread]).toEqual([
    ['injuries', 'rescued'],
    [],
  ]);
  expect([herald?.proposals, herald?.isRead]).toEqual([1, false]);
});

test('records without a story are left out', () => {
  expect(join({ [STORY]: undefined })).toEqual([]);
});

test('stories together are as new as the newest of them', () => {
  const days = ['2024-03-04', '2024-05-01', '2023-12-31'];
  expect(newestUpdate(days.map((updated) => ({ updated })))).toBe('2024-05-01');
  expect(newestUpdate([])).toBeNull();
});
