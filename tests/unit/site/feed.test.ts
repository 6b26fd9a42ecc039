import { expect, test } from 'vitest';
import { compareStory } from '../../../src/core/verdict/comparison.ts';
import { listAdditions } from '../../../src/core/site/feed.ts';
import { retell } from '../kit/retold.ts';

/** What was added to the site, and when. */

const TEXT = ['Ferry aground', 'A ferry ran aground.'];
const days = (story: { added?: string }, header: Record<string, string> = {}) => {
  const { content } = retell({ argus: { text: TEXT }, beacon: { text: TEXT, header } }, story);
  return listAdditions([content], compareStory).map(({ address, day }) => [address, day]);
};

test('an entry says what was added in plain words', () => {
  const { content } = retell({ argus: { text: TEXT } }, { added: '2024-03-05' });
  expect(listAdditions([content], compareStory)).toEqual([
    {
      address: '/stories/ferry/',
      title: 'Ferry aground',
      description: 'What was told. One article so far.',
      day: '2024-03-05',
    },
    {
      address: '/stories/ferry/articles/argus/',
      title: 'Ferry aground (Argus)',
      description: 'No original named. Its text on Ferry aground.',
      day: '2024-03-05',
    },
  ]);
});

test('an article without a day came with its story, and one that came later stands above it', () => {
  expect(days({ added: '2024-03-05' }, { added: '2024-03-07' })).toEqual([
    ['/stories/ferry/articles/beacon/', '2024-03-07'],
    ['/stories/ferry/', '2024-03-05'],
    ['/stories/ferry/articles/argus/', '2024-03-05'],
  ]);
});

test('a story without a day came when it was last changed', () => {
  expect(days({})[0]).toEqual(['/stories/ferry/', '2024-03-10']);
});

test('an article that another took the place of was added all the same', () => {
  expect(days({ added: '2024-03-05' }, { added: '2024-03-07', supersedes: 'argus' })).toEqual([
    ['/stories/ferry/articles/beacon/', '2024-03-07'],
    ['/stories/ferry/', '2024-03-05'],
    ['/stories/ferry/articles/argus/', '2024-03-05'],
  ]);
});

test('the newest hundred entries are told', () => {
  const { content } = retell({ argus: { text: TEXT } });
  const many = Array.from({ length: 60 }, (_, index) => ({
    ...content,
    id: `story-${index}`,
    story: { ...content.story, added: `20${index + 10}-03-05` },
  }));
  expect(listAdditions(many, compareStory).map(({ address }) => address)).toEqual(
    Array.from({ length: 50 }, (_, index) => `/stories/story-${59 - index}/`).flatMap((story) => [
      story,
      `${story}articles/argus/`,
    ]),
  );
});
