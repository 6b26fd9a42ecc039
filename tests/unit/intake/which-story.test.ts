import { expect, test } from 'vitest';
import { formatMessage } from '../../../src/core/record/diagnostic.ts';
import { whichStory } from '../../../src/core/intake/which-story.ts';

/** The story that a new article belongs to. */

const refusal = (...[named, stories, place]: Parameters<typeof whichStory>) => {
  const chosen = whichStory(named, stories, place);
  return 'refused' in chosen ? formatMessage(chosen.refused) : chosen;
};

test('the one that is named, or the only one', () => {
  expect(whichStory('fire', ['ferry', 'fire'], 'a.txt')).toEqual({ story: 'fire' });
  expect(whichStory(undefined, ['ferry'], 'a.txt')).toEqual({ story: 'ferry' });
});

test('among several none is guessed, and what to type is said', () => {
  expect(refusal(undefined, ['ferry', 'fire'], 'my notes.txt')).toBe(`\
error  bad-argument
  This article may belong to any of several stories, and none is named.
    stories  ferry, fire
  Name it: npm run add -- "my notes.txt" --story ferry, or another of them.`);
});

test('where there is none, it is said how to make one', () => {
  expect(refusal(undefined, [], 'a.txt')).toBe(`\
error  bad-argument
  This article needs a story to belong to, and there is none yet.
    expected  content/stories/<id>.yml
  Make one first: npm run story -- <id>.`);
});

test('one that has no file is not made up', () => {
  expect(refusal('storm', ['ferry'], 'a.txt')).toBe(`\
error  unknown-story
  The story "storm" has no file.
    known  ferry
  Correct the id, or make the story: npm run story -- storm.`);
});
