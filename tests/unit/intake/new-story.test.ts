import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/core/check/check.ts';
import { formatDiagnostic } from '../../../src/core/record/diagnostic.ts';
import { makeStoryFile } from '../../../src/core/intake/new-story.ts';
import { jsonSchemas } from '../../../src/core/record/json-schema.ts';
import { filesOf } from '../kit/fixture.ts';

/** A first story file: what an editor fills in, and what is there to be switched on. */

const FILE = makeStoryFile('ferry', '2024-03-05');
const PATH = 'content/stories/ferry.yml';

const said = (text: string) =>
  checkContent(filesOf({ [PATH]: text })).diagnostics.map(
    (problem) => formatDiagnostic(problem).split('\n')[0],
  );

test('the check asks for what every story needs, and for nothing else', () => {
  expect(said(FILE).map((line) => line?.replace(/:\d+:\d+/u, ''))).toEqual(
    Array(4).fill(`${PATH}  error  bad-value`),
  );
});

test('filled in, it is a story without articles, on which the check has nothing to say', () => {
  const filled = FILE.replace('\ntitle:', '\ntitle: Ferry aground')
    .replace('\ndek:', '\ndek: What is told of it')
    .replace('\ndate:', '\ndate: 2024-03-03')
    .replace('\nplace:', '\nplace: Port Ellery');
  expect(said(filled)).toEqual([]);
  expect(parse(filled, { schema: 'failsafe' })).toEqual({
    title: 'Ferry aground',
    dek: 'What is told of it',
    date: '2024-03-03',
    updated: '2024-03-05',
    added: '2024-03-05',
    place: 'Port Ellery',
    articles: [],
    ...Object.fromEntries(emptyLists().map((key) => [key, ''])),
  });
});

interface Shape {
  type?: unknown;
  properties?: Record<string, Shape>;
  items?: Shape;
}

const SCHEMA: Shape = jsonSchemas().get('story') ?? {};

/** The lists of a story that stand open without an entry. */
function emptyLists(): string[] {
  return Object.entries(SCHEMA.properties ?? {})
    .filter(([, { items }]) => items?.properties)
    .map(([key]) => key);
}

/** The names of all keys that a schema knows, each with the names of the keys that it stands in. */
function keysOf({ properties = {}, items }: Shape, above = ''): string[] {
  return [
    ...Object.entries(properties).flatMap(([key, shape]) => [
      above + key,
      ...keysOf(shape, `${above}${key}.`),
    ]),
    ...(items ? keysOf(items, above) : []),
  ];
}

/** The same of a text that was read. */
function keysIn(value: unknown, above = ''): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keysIn(item, above));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => [
    above + key,
    ...keysIn(inside, `${above}${key}.`),
  ]);
}

describe('with every key switched on', () => {
  const lines = FILE.split('\n').map((line) => (/^#(?! \S)/u.test(line) ? line.slice(1) : line));
  const on = lines.join('\n');

  test('it has each key of the schema once, and no other', () => {
    expect(keysIn(parse(on, { schema: 'failsafe' }))).toEqual(keysOf(SCHEMA));
  });

  test('each key has its explanation beside it or above it', () => {
    const bare = lines.filter(
      (line, index) =>
        /^[ -]*\w+:/u.test(line) && !/# \S/u.test(line) && !/^# \S/u.test(lines[index - 1] ?? ''),
    );
    expect(bare).toEqual([]);
  });

  test('it is told which kinds of lineage there are', () => {
    expect(on).toContain('One of: syndication, translation, back-translation, rewrite, excerpt.');
  });
});
