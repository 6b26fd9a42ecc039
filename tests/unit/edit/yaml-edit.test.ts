import { describe, expect, test } from 'vitest';
import type { Edit } from '../../../src/core/edit/plain-edit.ts';
import { editAll, editYaml } from '../../../src/core/edit/yaml-edit.ts';
import { ClaimsFile } from '../../../src/schemas/content/claims.ts';
import { StatementsFile } from '../../../src/schemas/content/statement.ts';
import { Story } from '../../../src/schemas/content/story.ts';

/** Edits of files as people write them, byte for byte. */

const CLAIMS = `\
# Read twice
claims:
  # the count of the harbour office
  - id: deaths
    question: deaths
    exact: "at least 12: all crew"   # sic
    figure: at least 12
    note: >-
      The office counts those
      who were on board.

  # by the owners
  - id: injured
    question: injured
    exact: 3 hurt
    figure: 3

leftOut:
  - { exact: "40", reason: age }   # the mate
  # below this: the boat
  - { exact: 2 masts, prefix: "with ", reason: of the boat }
`;

const edit = (text: string, ...edits: Edit[]) => editAll(text, edits, ClaimsFile);

/** What became of the lines of a text, as a list of those that went (-) and came (+). */
function changes(before: string, after: string | null): string[] {
  if (after === null) return ['not edited'];
  const [old, made] = [before.split('\n'), after.split('\n')];
  let [from, to] = [0, 0];
  while (from < old.length && old[from] === made[from]) from += 1;
  while (to < Math.min(old.length, made.length) - from && old.at(-1 - to) === made.at(-1 - to)) to += 1;
  return [
    ...old.slice(from, old.length - to).map((line) => `-${line}`),
    ...made.slice(from, made.length - to).map((line) => `+${line}`),
  ];
}

describe('a value', () => {
  test.each<[string, Edit, string[]]>([
    [
      'keeps its quotation marks and the comment behind it',
      { kind: 'set', path: ['claims', 0, 'exact'], value: 'at least 13' },
      ['-    exact: "at least 12: all crew"   # sic', '+    exact: "at least 13"   # sic'],
    ],
    [
      'gets marks where it needs them',
      { kind: 'set', path: ['claims', 1, 'figure'], value: '3: all' },
      ['-    figure: 3', '+    figure: "3: all"'],
    ],
    [
      'of several lines is broken where the old one was',
      {
        kind: 'set',
        path: ['claims', 0, 'note'],
        value: 'The office counts all of those who were on board when she sailed.',
      },
      [
        '-      The office counts those',
        '-      who were on board.',
        '+      The office counts all of those who were on board when',
        '+      she sailed.',
      ],
    ],
    [
      'between braces leaves what stands beside it',
      { kind: 'set', path: ['leftOut', 1, 'reason'], value: 'masts, not people' },
      [
        '-  - { exact: 2 masts, prefix: "with ", reason: of the boat }',
        '+  - { exact: 2 masts, prefix: "with ", reason: "masts, not people" }',
      ],
    ],
    [
      'that is new stands where the schema has it',
      { kind: 'set', path: ['claims', 1, 'prefix'], value: 'and ' },
      ['+    prefix: "and "'],
    ],
    [
      'that holds others stands on its line',
      { kind: 'set', path: ['claims', 1, 'reading'], value: { min: 3, max: null } },
      ['+    reading: { min: 3, max: null }'],
    ],
    [
      'that is new between braces, too',
      { kind: 'set', path: ['leftOut', 0, 'suffix'], value: ' years' },
      [
        '-  - { exact: "40", reason: age }   # the mate',
        '+  - { exact: "40", suffix: " years", reason: age }   # the mate',
      ],
    ],
    ['is removed with its line', { kind: 'remove', path: ['claims', 1, 'figure'] }, ['-    figure: 3']],
  ])('%s', (_, one, expected) => {
    expect(changes(CLAIMS, edit(CLAIMS, one))).toEqual(expected);
  });
});

describe('an entry', () => {
  test('stands as far from its neighbours as they do', () => {
    const value = { id: 'missing', question: 'missing', exact: 'one is missing', proposed: true };
    expect(changes(CLAIMS, edit(CLAIMS, { kind: 'insert', path: ['claims', 2], value }))).toEqual([
      '+  - id: missing',
      '+    question: missing',
      '+    exact: one is missing',
      '+    proposed: true',
      '+',
    ]);
  });

  test('stands on one line where its neighbours do', () => {
    const value = { exact: '81', reason: 'age' };
    expect(changes(CLAIMS, edit(CLAIMS, { kind: 'insert', path: ['leftOut', 1], value }))).toEqual([
      '+  - { exact: "81", reason: age }',
    ]);
  });

  test('goes with the comment above it, and leaves the others', () => {
    expect(changes(CLAIMS, edit(CLAIMS, { kind: 'remove', path: ['claims', 0] }))).toEqual(
      CLAIMS.split('\n')
        .slice(2, 11)
        .map((line) => `-${line}`),
    );
  });

  test('moves with the comment above it', () => {
    expect(edit(CLAIMS, { kind: 'move', path: ['claims', 1], to: 0 })).toBe(
      [
        ...CLAIMS.split('\n').slice(0, 2),
        ...CLAIMS.split('\n').slice(11, 16),
        '',
        ...CLAIMS.split('\n').slice(2, 10),
        ...CLAIMS.split('\n').slice(16),
      ].join('\n'),
    );
  });
});

describe('a list', () => {
  test.each([
    ['claims:\nleftOut:   # none\n', 'claims:\nleftOut:   # none\n  - { exact: "2", reason: age }\n'],
    ['claims: []\nleftOut: [] # none\n', 'claims: []\nleftOut: # none\n  - { exact: "2", reason: age }\n'],
    ['# empty yet\nclaims:\n', '# empty yet\nclaims:\nleftOut:\n  - { exact: "2", reason: age }\n'],
    ['# nothing\n', '# nothing\nleftOut:\n  - { exact: "2", reason: age }\n'],
    ['', 'leftOut:\n  - { exact: "2", reason: age }\n'],
    ['leftOut:\n- exact: a\n  reason: b', 'leftOut:\n- exact: "2"\n  reason: age\n- exact: a\n  reason: b'],
    [
      'leftOut: [{ exact: a, reason: b }]\n',
      'leftOut: [{ exact: "2", reason: age }, { exact: a, reason: b }]\n',
    ],
  ])('%j gets an entry', (before, after) => {
    expect(edit(before, { kind: 'insert', path: ['leftOut', 0], value: { exact: '2', reason: 'age' } })).toBe(
      after,
    );
  });

  const STORY = `\
articles: [herald, post] # as they came
questions:
  - id: deaths
    lookFor: [dead, died]
alignment:
  forbid:
    - { pair: [herald#p1, post#p2], because: two boats }
`;
  const story = (one: Edit) => changes(STORY, editYaml(STORY, one, Story));

  test('between brackets gets a word, loses one, and is put in another order', () => {
    expect(story({ kind: 'insert', path: ['articles', 2], value: 'echo' })[1]).toBe(
      '+articles: [herald, post, echo] # as they came',
    );
    expect(story({ kind: 'remove', path: ['articles', 0] })[1]).toBe('+articles: [post] # as they came');
    expect(story({ kind: 'move', path: ['articles', 1], to: 0 })[1]).toBe(
      '+articles: [post, herald] # as they came',
    );
    expect(story({ kind: 'insert', path: ['questions', 0, 'lookFor', 0], value: 'killed' })[1]).toBe(
      '+    lookFor: [killed, dead, died]',
    );
  });

  test('that is not there yet is made where it belongs', () => {
    expect(
      story({
        kind: 'insert',
        path: ['alignment', 'add', 0],
        value: { pair: ['herald#p3', 'post#p3'], because: 'one boat' },
      }),
    ).toEqual(['+  add:', '+    - { pair: [herald#p3, post#p3], because: one boat }']);
    expect(
      story({
        kind: 'insert',
        path: ['speakers', 0],
        value: { article: 'post', exact: 'we sank', none: true, because: 'nobody is named' },
      }),
    ).toEqual([
      '+speakers:',
      '+  - article: post',
      '+    exact: we sank',
      '+    none: true',
      '+    because: nobody is named',
    ]);
  });

  test('leaves no empty record behind', () => {
    expect(story({ kind: 'remove', path: ['alignment', 'forbid'] })).toEqual([
      '-alignment:',
      '-  forbid:',
      '-    - { pair: [herald#p1, post#p2], because: two boats }',
    ]);
  });

  test('can be a whole file', () => {
    const file = '- id: one\n  by: A\n\n- id: two\n  by: B\n';
    expect(editYaml(file, { kind: 'insert', path: [1], value: { id: 'mid', by: 'C' } }, StatementsFile)).toBe(
      '- id: one\n  by: A\n\n- id: mid\n  by: C\n\n- id: two\n  by: B\n',
    );
  });
});

describe('nothing is edited', () => {
  test.each<[string, string, Edit]>([
    ['where the text cannot be read', 'claims: [\n', { kind: 'remove', path: ['claims'] }],
    ['where lines end with a CR alone', 'claims:\rleftOut:\r', { kind: 'remove', path: ['claims'] }],
    ['where the key is not there', 'claims:\n', { kind: 'remove', path: ['leftOut'] }],
    [
      'where the entry is not there',
      'claims:\n  - id: a\n',
      { kind: 'set', path: ['claims', 1, 'id'], value: 'b' },
    ],
    [
      'beyond the end of a list',
      'claims:\n  - id: a\n',
      { kind: 'insert', path: ['claims', 2], value: { id: 'b' } },
    ],
    [
      'where a word stands in place of a list',
      'claims: none\n',
      { kind: 'insert', path: ['claims', 0], value: { id: 'b' } },
    ],
    ['at no place at all', 'claims:\n', { kind: 'remove', path: [] }],
  ])('%s', (_, text, one) => {
    expect(edit(text, one)).toBeNull();
  });
});
