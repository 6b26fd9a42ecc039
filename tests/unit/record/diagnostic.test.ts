import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Diagnostic,
  formatDiagnostic,
  formatDiagnostics,
  formatMessage,
  isError,
  sortDiagnostics,
  storyOf,
} from '../../../src/core/record/diagnostic.ts';
import { type Code, CODES } from '../../../src/core/record/codes.ts';

const PROBLEM: Diagnostic = {
  file: 'content/claims/ferry/herald.yml',
  line: 14,
  column: 12,
  code: 'quote-not-found',
  sentence: 'Claim "injuries" quotes words that do not occur.',
  evidence: [
    ['quoted', '"12 hurt"'],
    ['nearest', '"13 hurt"'],
  ],
  action: 'Paste the words.',
  again: 'npm run check -- ferry',
};
const UNREAD: Diagnostic = { ...PROBLEM, code: 'number-unread', evidence: [], action: 'A'.repeat(53) };
const NOTICE: Diagnostic = { ...PROBLEM, code: 'lineage-proposed' };

describe('a problem is printed', () => {
  test('with its evidence aligned and its action beside the way to check again', () => {
    expect(formatDiagnostic(PROBLEM)).toBe(`\
content/claims/ferry/herald.yml:14:12  error  quote-not-found
  Claim "injuries" quotes words that do not occur.
    quoted   "12 hurt"
    nearest  "13 hurt"
  Paste the words.                                       Check again: npm run check -- ferry`);
  });

  test('with a long action on a line of its own, and nothing where there is no evidence', () => {
    expect(formatDiagnostic(UNREAD)).toBe(`\
content/claims/ferry/herald.yml:14:12  unfinished  number-unread
  Claim "injuries" quotes words that do not occur.
  ${'A'.repeat(53)}
  Check again: npm run check -- ferry`);
  });
});

test('a problem that is in no file is printed without a place', () => {
  expect(formatMessage(PROBLEM)).toBe(`\
error  quote-not-found
  Claim "injuries" quotes words that do not occur.
    quoted   "12 hurt"
    nearest  "13 hurt"
  Paste the words.`);
});

describe('a list of problems ends with its count', () => {
  test.each([
    ['1 error', [PROBLEM]],
    ['2 errors', [PROBLEM, PROBLEM]],
    ['1 unfinished', [UNREAD]],
    ['2 unfinished', [UNREAD, UNREAD]],
    ['2 errors, 1 unfinished', [PROBLEM, UNREAD, PROBLEM]],
    ['1 error, 2 notices', [NOTICE, PROBLEM, NOTICE]],
  ])('%s', (count, problems) => {
    const expected = sortDiagnostics(problems).map(formatDiagnostic);
    expect(formatDiagnostics(problems)).toBe(`${[...expected, count].join('\n\n')}\n`);
  });

  test('nothing is printed where nothing is wrong', () => {
    expect(formatDiagnostics([])).toBe('');
  });
});

test('problems stop the build, except for unfinished work and notices', () => {
  const codes = Object.keys(CODES) as Code[];
  expect(codes.filter((code) => !isError({ code }))).toEqual([
    'claimed-and-left-out',
    'headline-unsure',
    'inference-unexplained',
    'evidence-missing',
    'label-shared',
    'reading-unexplained',
    'number-unread',
    'proposal-unread',
    'reason-missing',
    'speaker-unreasoned',
    'no-claims-file',
    'column-replaced',
    'article-unlisted',
    'stale-article',
    'letter-lost',
    'other-count',
    'speaker-without-effect',
    'lineage-proposed',
  ]);
});

test('every kind of problem is explained in a sentence', () => {
  for (const { meaning } of Object.values(CODES)) expect(meaning).toMatch(/^[A-Z][^.]+\.$/u);
});

test('problems come by file, line, column and kind', () => {
  const at = (file: string, line: number, column: number, code: Code = 'bad-value') => ({
    ...PROBLEM,
    file,
    line,
    column,
    code,
  });
  const sorted = [
    at('a', 2, 9),
    at('a', 10, 1),
    at('a', 10, 2, 'bad-value'),
    at('a', 10, 2, 'unsafe-id'),
    at('b', 1, 1),
  ];
  expect(sortDiagnostics([...sorted].reverse())).toEqual(sorted);
});

test('sorting does not depend on the order of what is sorted', () => {
  const some = fc.record({
    file: fc.constantFrom('a', 'b'),
    line: fc.integer({ min: 1, max: 2 }),
    column: fc.integer({ min: 1, max: 2 }),
    code: fc.constantFrom<Code>('bad-value', 'number-unread'),
    sentence: fc.constantFrom('This.', 'That.'),
    evidence: fc.constantFrom([], [['reads', 'a'] as const]),
    action: fc.constantFrom('Do this.', 'Do that.'),
    again: fc.constant('npm run check'),
  });
  const shuffled = fc
    .array(some, { maxLength: 12 })
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(shuffled, ([list, other]) => {
      expect(sortDiagnostics(other)).toEqual(sortDiagnostics(list));
    }),
  );
});

test.each([
  ['content/raw/ferry/herald.txt', 'ferry'],
  ['content/articles/ferry/herald.md', 'ferry'],
  ['content/claims/ferry/herald.yml', 'ferry'],
  ['content/stories/ferry.yml', 'ferry'],
  ['content/statements/ferry.yml', 'ferry'],
  ['content/outlets/herald.yml', null],
  ['content/notes.txt', null],
])('a problem in %s belongs to the story %s', (file, story) => {
  expect(storyOf({ file })).toBe(story);
});

test('nothing of a text, a name or an argument steers a terminal or fills it', () => {
  const hostile: Diagnostic = {
    ...PROBLEM,
    file: 'content/raw/ferry/a\tb\n"c.txt',
    sentence: 'Claim "\u202e12" quotes words\n::error::x',
    evidence: [
      ['by\r', `"${'1'.repeat(500)}"`],
      ['quoted', '\u001b[2J\u009b1m'],
    ],
    action: 'Write "\u2066".',
  };
  expect(formatDiagnostic(hostile)).toBe(`\
content/raw/ferry/a‹U+0009›b‹U+000A›"c.txt:14:12  error  quote-not-found
  Claim "‹U+202E›12" quotes words‹U+000A›::error::x
    by‹U+000D›  "${'1'.repeat(199)}…${'1'.repeat(198)}"
    quoted      ‹U+001B›[2J‹U+009B›1m
  Write "‹U+2066›".                                      Check again: npm run check -- ferry`);
});
