import { expect, test } from 'vitest';
import { checkContent } from '../../../src/core/check/check.ts';
import {
  type Changes,
  contentOf,
  edit,
  HERALD_CLAIMS,
  HERALD_RAW,
  REWRITE_CLAIMS,
  STATEMENTS,
  STORY,
  written,
} from '../kit/fixture.ts';

/** Days out of order: of a story whose event was on the third of March 2024, and of an article that tells of it. */

const told = (changes: Changes) =>
  checkContent(contentOf(changes))
    .diagnostics.filter(({ code }) => code === 'days-out-of-order')
    .map(({ sentence }) => sentence);

const CHANGED_EARLY = 'This story was last changed before the day of its event.';
const ADDED_EARLY = 'This story was added before the day of its event.';
const CHANGED_BEFORE_ADDED = 'This story was last changed before it was added.';

test.each<[string, string[]]>([
  ['updated: 2024-03-03', []],
  ['updated: 2024-03-02', [CHANGED_EARLY]],
  ['updated: 2024-03-03\nadded: 2024-03-03', []],
  ['updated: 2024-03-10\nadded: 2024-03-10', []],
  ['updated: 2024-03-10\nadded: 2024-03-02', [ADDED_EARLY]],
  ['updated: 2024-03-10\nadded: 2024-03-11', [CHANGED_BEFORE_ADDED]],
  ['updated: 2024-03-03\nadded: 2024-03-04', [CHANGED_BEFORE_ADDED]],
  ['updated: 2024-03-02\nadded: 2024-03-04', [CHANGED_BEFORE_ADDED]],
  ['updated: 2024-03-01\nadded: 2024-03-02', [CHANGED_EARLY, ADDED_EARLY]],
])('a story of that day with %j', (days, sentences) => {
  expect(told(edit(STORY, 'updated: 2024-03-10', days))).toEqual(sentences);
});

const PUBLISHED_EARLY = 'This header gives a day of publication before the day that is told of.';
const FETCHED_EARLY = 'This header gives a day of retrieval before there was an article.';
const ENTERED_EARLY = 'This header says that the article was added before the day it tells of.';

test.each<[string, string[]]>([
  ['published: 2024-03-03', []],
  ['published: 2024-03-02', []],
  ['published: 2024-03-01', [PUBLISHED_EARLY]],
  ['retrieved: 2024-03-03', []],
  ['retrieved: 2024-03-02', []],
  ['retrieved: 2024-03-01', [FETCHED_EARLY]],
  ['published: 2024-03-09\nretrieved: 2024-03-09', []],
  ['published: 2024-03-09\nretrieved: 2024-03-08', []],
  ['published: 2024-03-09\nretrieved: 2024-03-07', [FETCHED_EARLY]],
  ['published: 2024-03-02\nretrieved: 2024-03-01', []],
  ['added: 2024-03-03', []],
  ['added: 2024-03-02', []],
  ['added: 2024-03-01', [ENTERED_EARLY]],
  ['published: 2024-03-01\nadded: 2024-03-01', [PUBLISHED_EARLY, ENTERED_EARLY]],
])('an article of that day with %j', (header, sentences) => {
  expect(told(edit(HERALD_RAW, 'reports: 2024-03-03', `reports: 2024-03-03\n${header}`))).toEqual(sentences);
});

/** The statement, made and reported on another day. */
const saidOn = (day: string): Changes => ({
  [STATEMENTS]: written(STATEMENTS).replaceAll('2024-03-03', day),
});

const EARLY = 'This story was last changed before';

test.each<[string, Changes, string]>([
  [
    'tells of',
    edit(HERALD_RAW, 'reports: 2024-03-03', 'reports: 2024-03-11'),
    'the day that its article "herald" tells of',
  ],
  [
    'was published',
    edit(HERALD_RAW, 'reports:', 'published: 2024-03-11\nreports:'),
    'its article "herald" was published',
  ],
  [
    'was fetched',
    edit(HERALD_RAW, 'reports:', 'retrieved: 2024-03-11\nreports:'),
    'its article "herald" was fetched',
  ],
  [
    'was added',
    edit(HERALD_RAW, 'reports:', 'added: 2024-03-11\nreports:'),
    'its article "herald" was added',
  ],
  ['was said', saidOn('2024-03-11'), 'its statement "coast-guard-340" was made'],
  [
    'was reported',
    edit(STATEMENTS, 'harbour-herald, date: 2024-03-03', 'harbour-herald, date: 2024-03-11'),
    'a report of its statement "coast-guard-340"',
  ],
  [
    'was corrected',
    {
      'content/corrections.yml':
        '- { date: 2024-03-11, story: ferry, what: The rescue, was: 34 rescued, is: 340 rescued }\n',
    },
    'the correction of “The rescue” in it',
  ],
  [
    'is for a figure',
    edit(HERALD_CLAIMS, 'figure: 340\n', 'figure: 340\n    asOf: 2024-03-11\n'),
    'the day of the figure "rescued" of its article "herald"',
  ],
])('a story changed on the day before an own day, one that %s', (_, changes, what) => {
  expect(told(changes)).toEqual([`${EARLY} ${what}.`]);
  expect(told({ ...changes, ...edit(STORY, 'updated: 2024-03-10', 'updated: 2024-03-11') })).toEqual([]);
});

test('of several later days the newest is the day to write', () => {
  const days = edit(HERALD_RAW, 'reports:', 'published: 2024-03-12\nadded: 2024-04-01\nreports:');
  const [problem, ...others] = checkContent(contentOf({ ...days, ...saidOn('2024-03-31') })).diagnostics;
  expect([problem?.sentence, problem?.action, others]).toEqual([
    `${EARLY} its article "herald" was added.`,
    'Write "updated: 2024-04-01", or correct the day that is wrong.',
    [],
  ]);
});

const FAR = 'a day more than 100 years before that of the story’s event.';

test.each<[string, Changes, string[]]>([
  [
    'a hundred years ago to the day',
    edit(HERALD_CLAIMS, 'figure: 340\n', 'figure: 340\n    asOf: 1924-03-03\n'),
    [],
  ],
  [
    'an hour of the day before',
    edit(HERALD_CLAIMS, 'figure: 340\n', 'figure: 340\n    asOf: 1924-03-02T23:59\n'),
    [`Claim "rescued" has ${FAR}`],
  ],
  [
    'another age, where it is background',
    {
      ...edit(HERALD_CLAIMS, 'figure: 340\n', 'figure: 340\n    asOf: 1700-03-03\n'),
      ...edit(REWRITE_CLAIMS, 'figure: Nearly 350\n', 'figure: Nearly 350\n    asOf: 1700-03-03\n'),
      ...edit(STORY, 'quantity: rescued,', 'quantity: rescued, background: true,'),
    },
    [],
  ],
  [
    'an article of another age',
    edit(HERALD_RAW, 'reports: 2024', 'reports: 1824'),
    [`This header has ${FAR}`],
  ],
  ['a statement of another age', saidOn('1824-03-03'), [`Statement "coast-guard-340" has ${FAR}`]],
  [
    'a story changed two centuries after its event',
    edit(STORY, 'updated: 2024-03-10', 'updated: 2224-03-03'),
    [],
  ],
  [
    'a story changed on the day after that',
    edit(STORY, 'updated: 2024-03-10', 'updated: 2224-03-04'),
    ['This story was last changed more than 200 years after the day of its event.'],
  ],
])('%s', (_, changes, sentences) => {
  const { diagnostics } = checkContent(contentOf(changes));
  expect(diagnostics.map(({ sentence }) => sentence)).toEqual(sentences);
});

test('an event of the last years that can be written has no day that is too late', () => {
  const files = contentOf({
    [STORY]: written(STORY).replaceAll(/(date|updated): 2024/gu, '$1: 9999'),
    ...edit(HERALD_RAW, 'reports: 2024', 'reports: 9999'),
    [STATEMENTS]: written(STATEMENTS).replaceAll('2024', '9999'),
  });
  expect(checkContent(files).diagnostics.map(({ code }) => code)).toEqual(['day-far-off']);
});

test.each([
  ['2024-03-02', []],
  ['2024-03-01', ['Statement "coast-guard-340" is reported before it was made.']],
])('a statement of the third of March reported on %s', (day, sentences) => {
  expect(told(edit(STATEMENTS, 'harbour-herald, date: 2024-03-03', `harbour-herald, date: ${day}`))).toEqual(
    sentences,
  );
});
