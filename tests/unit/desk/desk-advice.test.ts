import { describe, expect, test } from 'vitest';
import { adviseOnDesk, type Subject } from '../../../src/core/desk/desk-advice.ts';
import { CODES, type Code } from '../../../src/core/record/codes.ts';
import type { Message } from '../../../src/core/record/diagnostic.ts';
import type { Spoiled } from '../kit/fixture.ts';

const pinned = Object.values(
  import.meta.glob<Record<string, unknown>>('../kit/messages/*.ts', { eager: true }),
)
  .flatMap((file) => Object.values(file))
  .flatMap((list) => (Array.isArray(list) ? (list as readonly Spoiled[]) : []))
  .filter((one) => 'says' in one);

const SUBJECTS: Readonly<Record<string, Subject>> = { claims: 'claims', raw: 'raw', stories: 'story' };

/** The pinned messages about an article or its story, read back from their print. */
const messages = pinned.flatMap(({ says }) =>
  says
    .trim()
    .split(/\n\n(?=content\/)/u)
    .flatMap((printed): { said: Message; subject: Subject }[] => {
      const [head = '', sentence = '', ...more] = printed.split('\n');
      const [, folder = '', code = ''] = /^content\/(\w+)\/.*\s(\S+)$/u.exec(head) ?? [];
      const subject = SUBJECTS[folder];
      if (!subject || !Object.hasOwn(CODES, code)) return [];
      const action = more
        .filter((line) => /^ {2}\S/u.test(line))
        .join(' ')
        .replace(/\s*Check again:.*/u, '')
        .trim();
      return [{ said: { code: code as Code, sentence: sentence.trim(), evidence: [], action }, subject }];
    }),
);

/** Words that only somebody understands who writes the files. */
const OF_FILES =
  /\bcontent\/|\.(?:yml|md|txt)\b|npm run|"\w+: ?…?"|\b(?:header|key|keys|id|YAML|null)\b|under "|entry of "|: …|\{ |(?:prefix|suffix|exact|furniture|headline|reading|note|label|asOf):/u;

/** What nothing on the desk can make or mend: it says where in the files it is. */
const LEFT = [
  ...['bad-value', 'broken-yaml', 'duplicate-id', 'unexpected-file', 'unknown-key', 'unknown-story'].map(
    (code) => `claims ${code}`,
  ),
  ...[
    'days-out-of-order',
    'duplicate-text',
    'empty-file',
    'no-header',
    'supersedes-itself',
    'unexpected-file',
    'unknown-article',
    'unknown-outlet',
    'unknown-story',
    'unsafe-id',
  ].map((code) => `raw ${code}`),
  ...[
    'bad-value',
    'duplicate-id',
    'missing-field',
    'pair-of-one',
    'quote-ambiguous',
    'quote-not-found',
    'unknown-article',
    'unknown-block',
    'unknown-claim',
    'unknown-original',
    'unknown-outlet',
  ].map((code) => `story ${code}`),
];

test('there are messages of each subject', () => {
  expect([...new Set(messages.map(({ subject }) => subject))].sort()).toEqual(['claims', 'raw', 'story']);
});

describe('what the desk says in its own words', () => {
  const advised = messages.flatMap(({ said, subject }) => adviseOnDesk(said, subject) ?? []);

  test('has no word of files', () => {
    const filed = advised
      .map(({ sentence, action }) => `${sentence} ${action}`)
      .filter((words) => OF_FILES.test(words));
    expect(filed).toEqual([]);
  });

  test.each([
    [
      'claims',
      'bad-value',
      'Claim "rescued" has something under "asOf" that cannot stand there.',
      'What is written under “As of” cannot stand there.',
      'Correct what is written there.',
    ],
    ['story', 'missing-field', 'This file has nothing under "place".', '“Place” is empty.', 'Fill it in.'],
    [
      'raw',
      'number-unread',
      'The number "Two" in paragraph 3 is neither claimed nor left out.',
      'The number "Two" in paragraph 3 is neither claimed nor left out.',
      'Put it into a row, or leave it out.',
    ],
  ] as const)('%s %s', (subject, code, sentence, said, action) => {
    const evidence = [['expected', 'an id: small letters, or null']] as const;
    expect(adviseOnDesk({ code, sentence, evidence, action: '' }, subject)).toEqual({
      ...{ code, sentence: said, action },
      evidence: [['expected', 'small letters']],
    });
  });
});

test('what is left to the files is known, and nothing else', () => {
  const left = messages
    .filter(({ said, subject }) => adviseOnDesk(said, subject) === null)
    .filter(({ said: { sentence, action } }) => OF_FILES.test(`${sentence} ${action}`))
    .map(({ said: { code }, subject }) => `${subject} ${code}`);
  expect([...new Set(left)].sort()).toEqual(LEFT);
});

test('what was expected is said without the keys of a file', () => {
  const said: Message = {
    code: 'background-undated',
    sentence: 'Claim "length" answers "Length", which is not about this event, and gives no day of its own.',
    evidence: [
      ['expected', 'asOf: 2019-01-18'],
      ['found', 'the 2019 wreck: 64 metres'],
    ],
    action: 'Add "asOf:" with the day that the figure is for.',
  };
  expect(adviseOnDesk(said, 'claims')).toMatchObject({
    evidence: [['found', 'the 2019 wreck: 64 metres']],
    action: 'Fill in “As of” with the day that the figure is for.',
  });
});
