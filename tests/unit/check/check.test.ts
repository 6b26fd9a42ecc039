import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { checkContent, isPublishable } from '../../../src/core/check/check.ts';
import { formatDiagnostic } from '../../../src/core/record/diagnostic.ts';
import { CODES } from '../../../src/core/record/codes.ts';
import { character } from '../kit/character.ts';
import {
  contentOf,
  edit,
  filesOf,
  HERALD_ARTICLE,
  HERALD_CLAIMS,
  HERALD_RAW,
  printed,
  REWRITE_ARTICLE,
  REWRITE_CLAIMS,
  REWRITE_RAW,
} from '../kit/fixture.ts';
import { ARTICLE_MESSAGES } from '../kit/messages/article.ts';
import { BOUND_MESSAGES } from '../kit/messages/bound.ts';
import { FOLDER_MESSAGES } from '../kit/messages/folder.ts';
import { ORDER_MESSAGES } from '../kit/messages/order.ts';
import { SITE_MESSAGES } from '../kit/messages/site.ts';
import { SLIP_MESSAGES } from '../kit/messages/slip.ts';
import { HEADER_LINE_MESSAGES } from '../kit/messages/header-line.ts';
import { RAW_MESSAGES } from '../kit/messages/raw.ts';
import { READING_MESSAGES } from '../kit/messages/reading.ts';
import { RECORD_MESSAGES } from '../kit/messages/record.ts';
import { SPEAKER_MESSAGES } from '../kit/messages/speaker.ts';
import { later, STATEMENT_MESSAGES, superseded } from '../kit/messages/statement.ts';
import { STORY_MESSAGES } from '../kit/messages/story.ts';
import { TEXT_MESSAGES } from '../kit/messages/text.ts';
import { WORD_MESSAGES } from '../kit/messages/words.ts';

vi.setConfig({ testTimeout: 30_000 });

const ALL = [
  ...FOLDER_MESSAGES,
  ...RAW_MESSAGES,
  ...HEADER_LINE_MESSAGES,
  ...RECORD_MESSAGES,
  ...STORY_MESSAGES,
  ...SPEAKER_MESSAGES,
  ...STATEMENT_MESSAGES,
  ...ARTICLE_MESSAGES,
  ...ORDER_MESSAGES,
  ...SLIP_MESSAGES,
  ...SITE_MESSAGES,
  ...BOUND_MESSAGES,
  ...READING_MESSAGES,
  ...TEXT_MESSAGES,
  ...WORD_MESSAGES,
].map((spoiled) => {
  const { diagnostics } = checkContent(contentOf(spoiled.changes));
  return { ...spoiled, diagnostics };
});

test('a sound story has no problem, and gives its records and generated articles', () => {
  const { records, generated, diagnostics } = checkContent(contentOf());
  expect(diagnostics).toEqual([]);
  expect([...records.stories.keys()]).toEqual(['ferry']);
  expect([...records.outlets.keys()]).toEqual(['harbour-herald']);
  expect([...records.articles.keys()]).toEqual(['ferry/herald', 'ferry/rewrite']);
  expect([...records.claims.keys()]).toEqual(['ferry/herald', 'ferry/rewrite']);
  expect([...records.statements.keys()]).toEqual(['ferry']);
  expect([...generated.keys()]).toEqual([HERALD_ARTICLE, REWRITE_ARTICLE]);
});

test.each([
  ['a later day', '2024-03-04'],
  ['the same day, further down', '2024-03-03'],
])('a statement superseded by one of %s that answers the same question is sound', (_, date) => {
  expect(printed(contentOf(superseded('coast-guard-350', later(date, 'rescued'))))).toEqual([]);
});

test('an empty content folder has no problem', () => {
  expect(checkContent(new Map()).diagnostics).toEqual([]);
});

describe('what an editor reads, word for word', () => {
  test.each(ALL)('$about', ({ diagnostics, says }) => {
    expect(diagnostics.map(formatDiagnostic).join('\n\n')).toBe(says.trim());
  });

  test('no kind of problem is without its words', () => {
    const seen = ALL.flatMap(({ diagnostics }) => diagnostics.map(({ code }) => code));
    // What a command says of what it was asked to do is pinned in the tests of the commands,
    // and what the check notes of lineage in lineage-notice.test.ts.
    const ofCommands = [
      'bad-argument',
      'bad-form',
      'file-exists',
      'no-article',
      'no-part',
      'no-stories',
      'not-fetched',
      'not-read',
      'not-written',
      'part-differs',
      'site-differs',
      'story-repeated',
      'unknown-base',
      'lineage-proposed',
    ];
    expect([...new Set([...seen, ...ofCommands])].sort()).toEqual(Object.keys(CODES).sort());
  });

  test('no message has two spaces in its sentence, lacks a full stop, or has no way to check again', () => {
    for (const { diagnostics } of ALL) {
      for (const { sentence, action, again } of diagnostics) {
        expect(sentence).toMatch(/^[A-Z](?!.* {2}).*\.$/u);
        expect(action).toMatch(/^[A-Z].*\.$/u);
        expect(again).toMatch(/^npm run (?:check|ingest)\b/u);
      }
    }
  });
});

test('all problems are told at once, in the order of files and lines', () => {
  const files = contentOf({
    ...edit(HERALD_CLAIMS, 'question: rescued', 'question: saved'),
    ...edit(REWRITE_CLAIMS, 'Nearly 350 persons', 'Almost 350 persons'),
    ...edit(REWRITE_RAW, 'label:', 'supersedes: gazette\nlabel:'),
    'content/notes.txt': 'to do',
  });
  expect(printed(files).map((text) => text.split('\n')[0])).toEqual([
    'content/claims/ferry/herald.yml:8:15  error  unknown-question',
    'content/claims/ferry/rewrite.yml:8:12  error  quote-not-found',
    'content/notes.txt:1:1  error  unexpected-file',
    'content/raw/ferry/rewrite.txt:3:13  error  unknown-article',
  ]);
});

test('numbers wait for a quote that was not found, but not those that the quote does not have', () => {
  const files = contentOf({
    [HERALD_CLAIMS]: 'leftOut: [{ exact: 12 wounded, reason: the same figure again }]\n',
  });
  expect(checkContent(files).diagnostics.map(({ code, evidence }) => [code, evidence[0]?.[1]])).toEqual([
    ['quote-not-found', '"12 wounded"'],
    ['number-unread', '"PORT ELLERY, Mar 3 (HH) - At least 12 peop…"'],
    ['number-unread', '"The coast guard rescued 340 people. “We counted 340…"'],
    ['number-unread', '"…340 people. “We counted 340 people,” a spokeswoman …"'],
    ['number-unread', '"Two tugs were sent."'],
  ]);
});

test('a number glued to letters is proposed for leaving out with its letters', () => {
  const files = contentOf(edit(HERALD_RAW, 'Two tugs were sent.', 'Two tugs and an H-53X were sent.'));
  expect(printed(files)).toEqual([
    `content/raw/ferry/herald.txt:13:19  unfinished  number-unread
  The number "53" in paragraph 3 is neither claimed nor left out.
    printed   "Two tugs and an H-53X were sent."
    left out  - { exact: "53X", reason: … }
  Claim it, or leave it out, in content/claims/ferry/herald.yml.
  Check again: npm run check -- ferry`,
  ]);
});

describe('what stops the build', () => {
  test.each(ALL)('$about', ({ diagnostics, says }) => {
    expect(isPublishable({ diagnostics })).toBe(!/^content\/.*:\d+:\d+ {2}error {2}/mu.test(says));
  });
});

describe('laws', () => {
  test('the order in which files are listed changes nothing', () => {
    const spoiled = contentOf(Object.fromEntries(ALL.flatMap(({ changes }) => Object.entries(changes))));
    for (const files of [contentOf(), spoiled]) {
      const expected = checkContent(files);
      const sorted = (map: ReadonlyMap<string, unknown>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));
      fc.assert(
        fc.property(fc.shuffledSubarray([...files], { minLength: files.size }), (shuffled) => {
          const { diagnostics, generated, records } = checkContent(new Map(shuffled));
          expect(diagnostics).toEqual(expected.diagnostics);
          expect(sorted(generated)).toEqual(sorted(expected.generated));
          expect(sorted(records.articles)).toEqual(sorted(expected.records.articles));
        }),
        { numRuns: 25 },
      );
    }
  });

  const places = fc.constantFrom(
    'content/outlets/harbour-herald.yml',
    'content/stories/ferry.yml',
    'content/statements/ferry.yml',
    HERALD_RAW,
    HERALD_CLAIMS,
    HERALD_ARTICLE,
  );
  const noise = fc.oneof(
    fc.uint8Array({ maxLength: 60 }),
    fc.string({ unit: character, maxLength: 60 }),
    fc.string({ unit: fc.constantFrom(...Array.from('-:{}[]"\'|>&*!#%@`, \n\tab12')), maxLength: 60 }),
  );

  test('any bytes anywhere give problems, never an exception', () => {
    fc.assert(
      fc.property(fc.dictionary(places, noise, { maxKeys: 3 }), (changes) => {
        expect(checkContent(contentOf(changes)).diagnostics).toBeInstanceOf(Array);
      }),
      { numRuns: 100 },
    );
  });

  test('any names of files give problems, never an exception', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.string().map((name) => `content/${name}`),
          noise,
        ),
        (changes) => {
          expect(checkContent(filesOf(changes)).diagnostics).toBeInstanceOf(Array);
        },
      ),
    );
  });
});

test('a part leaves corrections of stories that are elsewhere to their own part', () => {
  const files = contentOf({
    'content/corrections.yml':
      '- { date: 2024-03-09, story: mill, article: gazette, what: A, was: b, is: c }\n' +
      '- { date: 2024-03-09, story: ferry, article: gazette, what: A, was: b, is: c }\n',
  });
  const wrong = (isPart: boolean) =>
    checkContent(files, undefined, undefined, isPart).diagnostics.map(({ line, code }) => [line, code]);
  expect(wrong(true)).toEqual([[2, 'unknown-article']]);
  expect(wrong(false)).toEqual([
    [1, 'unknown-story'],
    [2, 'unknown-article'],
  ]);
});
