import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkContent } from '../../src/core/check/check.ts';
import { formatDiagnostic } from '../../src/core/record/diagnostic.ts';
import { fillWordLists, LIST_NAMES, listsIn } from '../../src/core/record/word-list.ts';
import { contentOf, filesOf } from '../unit/kit/fixture.ts';

/** What the documentation of content shows: lists that the code knows, and a story that the check takes. */

const README = readFileSync('content/README.md', 'utf8');

test('its lists are what "npm run docs" makes, and none is missing', () => {
  expect(fillWordLists(README)).toBe(README);
  expect(listsIn(README)).toEqual(LIST_NAMES);
});

/** The example's files: each is named in a line of its own above its text. */
const EXAMPLE = Object.fromEntries(
  [...README.matchAll(/^`(content\/[a-z/-]+\.(?:yml|txt))`\n\n```[a-z]+\n([\s\S]*?)^```$/gmu)].map(
    ([, path = '', text = '']) => [path, text],
  ),
);

test('its example is a whole story: every kind of file that a person writes', () => {
  const kinds = Object.keys(EXAMPLE).map((path) => path.split('/')[1]);
  expect([...new Set(kinds)].sort()).toEqual(['claims', 'outlets', 'raw', 'statements', 'stories']);
  const [story, ...others] = [...checkContent(filesOf(EXAMPLE)).records.stories.values()];
  expect([story?.articles.length, story?.questions.length, others]).toEqual([2, 2, []]);
});

test('its example has nothing for the check to say', () => {
  const nothing = Object.fromEntries([...contentOf().keys()].map((path) => [path, undefined]));
  expect(checkContent(contentOf({ ...nothing, ...EXAMPLE })).diagnostics.map(formatDiagnostic)).toEqual([]);
});
