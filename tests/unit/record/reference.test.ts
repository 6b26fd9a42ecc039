import { describe, expect, test } from 'vitest';
import {
  checkReference,
  findDuplicates,
  type RecordReference,
  unsafeName,
} from '../../../src/core/record/reference.ts';

const reference = (wanted: string | undefined, known: readonly string[]): RecordReference => ({
  path: ['claims', 0, 'question'],
  subject: 'Claim "a"',
  noun: 'question',
  wanted,
  known,
  mend: 'Correct the id.',
});

describe('a reference', () => {
  test('that names something, or is not given, is sound', () => {
    expect(checkReference(reference('hurt', ['hurt']))).toEqual([]);
    expect(checkReference(reference(undefined, []))).toEqual([]);
  });

  test('that names nothing is told with the ids that there are, each once', () => {
    expect(checkReference(reference('hurts', ['hurt', 'saved', 'hurt']))).toEqual([
      {
        path: ['claims', 0, 'question'],
        message: {
          code: 'unknown-question',
          sentence: 'Claim "a" names the question "hurts", which does not exist.',
          evidence: [['known', 'hurt, saved']],
          action: 'Correct the id.',
        },
      },
    ]);
  });

  const known = (wanted: string, ids: readonly string[]) =>
    checkReference(reference(wanted, ids))[0]?.message.evidence[0]?.[1];

  test('is told that there is nothing yet', () => {
    expect(known('hurt', [])).toBe('none yet');
  });

  test('is shown the likeliest of many, or the first of many that are all unlike it', () => {
    const many = ['hurt', ...Array.from({ length: 9 }, (_, index) => `boat-${index}`)];
    expect(known('hurts', many)).toBe('hurt … (10 in all)');
    expect(known('xyz', many)).toBe(`${many.slice(0, 8).join(', ')} … (10 in all)`);
  });
});

test('every id that stands again is told of with both its places', () => {
  const message = (entries: string) => ({
    code: 'duplicate-id',
    sentence: 'Claim "a" has the id of another claim of this file.',
    evidence: [['entries', entries]],
    action: 'Give one of the two another id.',
  });
  expect(findDuplicates('Claim', 'claims', ['a', 'b', 'a', 'a'])).toEqual([
    { path: ['claims', 2, 'id'], message: message('1 and 3') },
    { path: ['claims', 3, 'id'], message: message('1 and 4') },
  ]);
  expect(findDuplicates('Claim', '', ['a', 'a'])[0]?.path).toEqual([1, 'id']);
});

test.each([
  ['herald', null],
  ['herald-2', null],
  ['Herald', 'Rename it to "herald".'],
  ['the  herald', 'Rename it to "the-herald".'],
  ['herald-', 'Rename it to "herald".'],
  ['--a--b--', 'Rename it to "a-b".'],
  ['Ferry — №2', 'Rename it to "ferry-no2".'],
  ['Zürich', 'Rename it to "zurich".'],
  ['İstanbul', 'Rename it to "istanbul".'],
  ['..', 'Rename it.'],
  ['', 'Rename it.'],
])('the name "%s" is mended: %s', (name, action) => {
  expect(unsafeName('a.yml', ['ferry', name])?.action ?? null).toBe(action);
});
