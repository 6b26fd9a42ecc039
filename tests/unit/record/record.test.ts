import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nameSubject, readRecord } from '../../../src/core/record/record.ts';
import { ClaimsFile } from '../../../src/schemas/content/claims.ts';
import { Outlet } from '../../../src/schemas/content/outlet.ts';
import { RawHeader } from '../../../src/schemas/content/raw.ts';
import { StatementsFile } from '../../../src/schemas/content/statement.ts';
import { Story } from '../../../src/schemas/content/story.ts';

const source = (text: string) => ({ file: 'a.yml', text, again: 'npm run check' });

test('a record is read with its scalars as its schema has them', () => {
  const text = `
claims:
  - id: rescued
    question: rescued
    exact: " 340 people "
    prefix: "rescued "
    figure: 340
    asOf: 2024-03-03
    reading: { min: 340, max: null, maxOpen: true }
leftOut:
`;
  expect(readRecord(source(text), ClaimsFile)).toMatchObject({
    diagnostics: [],
    record: {
      claims: [
        {
          id: 'rescued',
          question: 'rescued',
          exact: '340 people',
          prefix: 'rescued ',
          figure: '340',
          asOf: '2024-03-03',
          reading: { min: 340, minOpen: false, max: null, maxOpen: true },
        },
      ],
      leftOut: [],
    },
  });
});

test('an outlet may not be indexed and is shown whole, unless its file says otherwise', () => {
  const read = (text: string) => readRecord(source(`name: Herald\n${text}`), Outlet).record;
  expect(read('')).toEqual({ name: 'Herald', indexed: false, shown: 'whole' });
  expect(read('indexed: true\nshown: quotes\n')).toEqual({ name: 'Herald', indexed: true, shown: 'quotes' });
});

test('all that is wrong with a record is told, each in its place', () => {
  const { record, diagnostics } = readRecord(source('nmae: Herald\nhomepage: harbour\nkind:\n'), Outlet);
  expect(record).toBeNull();
  expect(diagnostics).toEqual([
    {
      file: 'a.yml',
      line: 1,
      column: 1,
      code: 'missing-field',
      sentence: 'This file has no "name".',
      evidence: [['expected', 'some words']],
      action: 'Add a line "name: …".',
      again: 'npm run check',
    },
    {
      file: 'a.yml',
      line: 3,
      column: 6,
      code: 'bad-value',
      sentence: 'This file has nothing under "kind".',
      evidence: [['expected', 'some words']],
      action: 'Fill in "kind".',
      again: 'npm run check',
    },
    {
      file: 'a.yml',
      line: 2,
      column: 11,
      code: 'bad-value',
      sentence: 'This file has something under "homepage" that cannot stand there.',
      evidence: [
        ['reads', '"harbour"'],
        ['expected', 'a web address that begins with https://'],
      ],
      action: 'Correct the value of "homepage".',
      again: 'npm run check',
    },
    {
      file: 'a.yml',
      line: 1,
      column: 1,
      code: 'unknown-key',
      sentence: 'This file has a key "nmae", which it cannot have.',
      evidence: [['possible', 'name, kind, country, homepage, usage, indexed, shown']],
      action: 'Correct the key, or remove it.',
      again: 'npm run check',
    },
  ]);
});

describe('what a message calls the thing that it is about', () => {
  const plain = {
    claims: [{ id: 'rescued', restsOn: { statement: 'a' } }, { exact: '340' }, {}],
    leftOut: [{ exact: 'Two tugs' }],
    lineage: [{ article: 'rewrite', evidence: [{ exact: 'rocks' }] }],
    alignment: { add: [{ pair: ['a', 'b'] }] },
    articles: ['herald'],
  };

  test.each([
    [['claims', 0, 'figure'], 'Claim "rescued"'],
    [['claims', 0, 'restsOn', 'basis'], 'Claim "rescued"'],
    [['claims', 1, 'id'], 'Claim "340"'],
    [['claims', 2, 'id'], 'Claim 3'],
    [['leftOut', 0, 'reason'], 'Left-out quote "Two tugs"'],
    [['lineage', 0, 'kind'], 'Lineage of "rewrite"'],
    [['lineage', 0, 'evidence', 0, 'in'], 'Evidence "rocks"'],
    [['alignment', 'add', 0, 'because'], 'Alignment 1'],
    [['alignment', 'add', 0, 'pair', 1], 'Block 2'],
    [['articles', 0], 'Article 1'],
    [['title'], 'This file'],
    [[], 'This file'],
  ])('%j is %s', (path, name) => {
    expect(nameSubject(path, plain)).toBe(name);
  });

  test('an entry of a file that is a list is a statement', () => {
    expect(nameSubject([0, 'by'], [{ id: 'coast-guard' }])).toBe('Statement "coast-guard"');
  });
});

test('no text makes any schema throw, and there is a record or a reason', () => {
  const piece = fc.constantFrom(
    ...'id name claims leftOut exact figure title articles reading min outlet reports pair alignment add'.split(
      ' ',
    ),
    ...[
      ': ',
      '\n',
      '\n  ',
      '\n  - ',
      '- ',
      '{ ',
      ' }',
      '[',
      ']',
      ', ',
      '2024-03-03',
      '"a"',
      '__proto__',
      'null',
      '🚢',
    ],
  );
  const text = fc.array(piece, { maxLength: 16 }).map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(text, (words) => {
      for (const schema of [ClaimsFile, Outlet, RawHeader, StatementsFile, Story]) {
        const { record, diagnostics } = readRecord<unknown>(source(words), schema);
        expect(record === null).toBe(diagnostics.length > 0);
      }
    }),
    { numRuns: 500 },
  );
});
