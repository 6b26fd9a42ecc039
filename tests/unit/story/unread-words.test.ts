import { expect, test } from 'vitest';
import { describeUnread } from '../../../src/core/story/unread-words.ts';

test.each([
  [true, 0, null],
  [false, 0, 'Not all figures of this article have been read yet.'],
  [
    false,
    1,
    'Not all figures of this article have been read yet. One claim that a program proposed and nobody has read is not shown.',
  ],
  [
    false,
    12,
    'Not all figures of this article have been read yet. 12 claims that a program proposed and nobody has read are not shown.',
  ],
])('an article that is read (%s) with %i proposals', (isRead, proposals, words) => {
  expect(describeUnread({ isRead, proposals })).toBe(words);
});
