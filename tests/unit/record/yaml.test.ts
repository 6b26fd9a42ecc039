import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readYaml } from '../../../src/core/record/yaml.ts';
import { character } from '../kit/character.ts';

test('every scalar stays text', () => {
  const { plain, problem } = readYaml(
    'a.yml',
    'a: 007\nb: 2024-03-03\nc: no\nd: null\ne:\nf: [1, ~, 0x1F]\ng: "x"\n',
  );
  expect(problem).toBeNull();
  expect(plain).toEqual({
    a: '007',
    b: '2024-03-03',
    c: 'no',
    d: 'null',
    e: '',
    f: ['1', '~', '0x1F'],
    g: 'x',
  });
});

describe('where a value is written', () => {
  const text = 'name: Herald\nlist:\n  - a\n  - { id: b, words: "c d" }\n';
  const { locate } = readYaml('a.yml', text, 3);

  test.each([
    ['a value', ['name'], 'value', 3, 7],
    ['its key', ['name'], 'key', 3, 1],
    ['an entry of a list', ['list', 0], 'value', 5, 5],
    ['a value between braces', ['list', 1, 'words'], 'value', 6, 21],
    ['the nearest place above a value that is not there', ['list', 1, 'reason'], 'value', 6, 5],
    ['the whole text', [], 'value', 3, 1],
    ['the whole text, for a key that is not there', ['dek'], 'key', 3, 1],
  ] as const)('%s', (_, path, part, line, column) => {
    expect(locate(path, part)).toEqual({ file: 'a.yml', line, column });
  });
});

describe('what cannot be read is told once, in its place', () => {
  test.each([
    ['a: "b', 1, 4, 'This line has a quotation mark or a bracket that is not closed.'],
    ["a: 'b\nc: d\n", 1, 4, 'This line has a quotation mark or a bracket that is not closed.'],
    ['a: {b: c\nd: e\n', 1, 4, 'This line has a quotation mark or a bracket that is not closed.'],
    ['a: {b: "c}\nd: e\n', 1, 8, 'This line has a quotation mark or a bracket that is not closed.'],
    ['a: b: c\n', 1, 4, 'This line has a second ": " in it, so its value cannot be told from a key.'],
    ['a: b\nc\n', 2, 1, 'This line lacks a mark, such as the ":" behind a key.'],
    ['a:\n\tb: c\n', 2, 1, 'This line is indented with a tab.'],
    ['a: b\na: c\n', 2, 1, 'This key stands twice in one record.'],
    ['a: b\rc: d\ra: c\r', 3, 1, 'This key stands twice in one record.'],
    ['a: b\r\nc: {d: e,\r d: f}', 3, 2, 'This key stands twice in one record.'],
    ['? [a]\n: b\n', 1, 3, 'This key is not a word but a list or a record.'],
    ['a: { {b: c}: d }\n', 1, 6, 'This key is not a word but a list or a record.'],
    ['? '.repeat(500), 1, 3, 'This key is not a word but a list or a record.'],
    ['a: @b\n', 1, 4, 'This value begins with a mark that has a meaning of its own here.'],
    ['a: *b\n', 1, 4, 'This value begins with a mark that has a meaning of its own here.'],
    ['a: &b c\n', 1, 7, 'This value begins with a mark that has a meaning of its own here.'],
    ['a: !b c\n', 1, 7, 'This value begins with a mark that has a meaning of its own here.'],
    ['a: b\n---\nc: d\n', 2, 1, 'This file has a second "---" line.'],
    ['a: b\n  c\n d: e\n', 3, 1, 'This line is indented differently from its neighbours.'],
  ])('%j', (text, line, column, sentence) => {
    const { plain, problem } = readYaml('a.yml', text);
    expect(plain).toBeUndefined();
    expect(problem).toMatchObject({ file: 'a.yml', line, column, code: 'broken-yaml', sentence });
  });
});

test('a long line is shown around the place that it is about', () => {
  const { problem } = readYaml('a.yml', `note: ${'-'.repeat(2500)} here: ${'-'.repeat(2500)}`);
  expect(problem).toMatchObject({ column: 7 });
  expect(problem?.evidence).toEqual([['reads', `note: ${'-'.repeat(114)}…`]]);
  const late = readYaml('a.yml', `a: [${'b, '.repeat(1000)}"c, ${'d, '.repeat(1000)}`).problem;
  expect(late?.evidence).toEqual([['reads', `…${'b, '.repeat(20)}"c, ${'d, '.repeat(18)}d,…`]]);
});

test('one line of 5,000 dashes is a text like any other', () => {
  expect(readYaml('a.yml', '-'.repeat(5000))).toMatchObject({ plain: '-'.repeat(5000), problem: null });
});

test('no text makes the reader throw, and every problem lies in the file', () => {
  const unit = fc.oneof(fc.constantFrom(...Array.from('-:{}[]"\'|>&*!#%@?,~ \n\tab1')), character);
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
      const { problem, locate } = readYaml('a.yml', text);
      const lines = text.split(/\r\n|\n|\r/u).length;
      for (const place of [problem, locate(['a', 0]), locate([], 'key')]) {
        if (!place) continue;
        expect(place.line).toBeGreaterThanOrEqual(1);
        expect(place.line).toBeLessThanOrEqual(lines);
        expect(place.column).toBeGreaterThanOrEqual(1);
      }
    }),
    { numRuns: 500 },
  );
});
