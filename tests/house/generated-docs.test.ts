import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readContentFiles } from '../../src/disk/content-folder.ts';
import { CODES } from '../../src/core/record/codes.ts';
import { generatedDocs } from '../../src/core/record/generated-docs.ts';
import { jsonSchemas } from '../../src/core/record/json-schema.ts';

/** What is made from the code for editors: the table of messages and the schemas for their programs. */

test.each([...generatedDocs()])('%s is what "npm run docs" makes', (path, text) => {
  expect(readFileSync(path, 'utf8')).toBe(text);
});

test('the table names every kind of problem once', () => {
  const table = generatedDocs().get('.github/MESSAGES.md') ?? '';
  const named = [...table.matchAll(/^\| `([a-z0-9-]+)` \| (.+) \|$/gmu)].map(([, code, meaning]) => [
    code,
    meaning,
  ]);
  expect(named.sort()).toEqual(
    Object.entries(CODES)
      .map(([code, { meaning }]) => [code, meaning])
      .sort(),
  );
});

/** The keys of a JSON Schema that have no description, each with the keys above it. */
function keysWithoutDescription(json: unknown, path: string): string[] {
  if (typeof json !== 'object' || json === null) return [];
  const { properties = {}, ...rest } = json as { properties?: Record<string, { description?: string }> };
  return [
    ...Object.entries(properties).flatMap(([key, value]) => [
      ...((value.description ?? '') === '' ? [`${path}/${key}`] : []),
      ...keysWithoutDescription(value, `${path}/${key}`),
    ]),
    // What a condition looks at is described where its key stands.
    ...Object.entries(rest).flatMap(([key, value]) =>
      key === 'if' ? [] : keysWithoutDescription(value, path),
    ),
  ];
}

describe('the schemas', () => {
  test.each([...jsonSchemas()])('%s says of every key what it is for', (name, schema) => {
    expect(JSON.stringify(schema)).toContain('"description"');
    expect(keysWithoutDescription(schema, name)).toEqual([]);
  });

  const ajv = new Ajv2020({ allowUnionTypes: true });
  const validators = new Map([...jsonSchemas()].map(([name, schema]) => [name, ajv.compile(schema)]));
  const problems = (name: string, yaml: string) => {
    const validate = validators.get(name);
    validate?.(parse(yaml));
    return (validate?.errors ?? []).map(({ instancePath, message }) =>
      `${instancePath} ${message ?? ''}`.trim(),
    );
  };

  test('take every file of the content', async () => {
    const kinds = { claims: 'claims', outlets: 'outlet', statements: 'statements', stories: 'story' };
    const files = [...(await readContentFiles('.'))].flatMap(([path, bytes]) => {
      const folder = path.split('/')[1] ?? '';
      return path.endsWith('.yml') && folder in kinds && bytes
        ? [{ path, kind: kinds[folder as keyof typeof kinds], text: new TextDecoder().decode(bytes) }]
        : [];
    });
    expect(files.length).toBeGreaterThan(10);
    expect(
      files.flatMap(({ path, kind, text }) => problems(kind, text).map((problem) => `${path} ${problem}`)),
    ).toEqual([]);
  });

  test('take values without quotation marks, as the project does', () => {
    expect(
      problems('claims', 'claims: [{ id: a, question: b, exact: 340, figure: 340, asOf: 2024-03-03 }]'),
    ).toEqual([]);
  });

  test.each([
    ['', 'quantity'],
    ['kind: money, ', 'quantity'],
    ['kind: count, quantity: deaths, ', 'measure'],
    ['kind: words, ', null],
    ['kind: measure, ', null],
  ])('ask a question with "%s" for %s', (kind, needed) => {
    const story = 'title: a, dek: b, date: 2024-03-03, updated: 2024-03-03, place: c, articles: []';
    const yaml = `{ ${story}, questions: [{ id: a, label: b, ${kind}population: c, place: d }] }`;
    expect(problems('story', yaml)).toEqual(
      needed === null ? [] : [`/questions/0 must have required property '${needed}'`],
    );
  });

  test.each([
    ['claims', 'claim: []', 'must NOT have additional properties'],
    [
      'claims',
      'claims: [{ id: a, question: b, figure: c }]',
      "/claims/0 must have required property 'exact'",
    ],
    [
      'claims',
      'claims: [{ id: A b, question: b, exact: c, figure: d }]',
      '/claims/0/id must match pattern "^[a-z0-9]+(-[a-z0-9]+)*$"',
    ],
    [
      'claims',
      'claims: [{ id: a, question: b, exact: c, figure: d, reading: { min: two, max: null } }]',
      '/claims/0/reading/min must be number,null',
    ],
    [
      'claims',
      'claims: [{ id: a, question: b, exact: c, figure: d, restsOn: { statement: s, basis: known } }]',
      '/claims/0/restsOn/basis must be equal to one of the allowed values',
    ],
    ['outlet', 'name: Post\nhomepage: post.example', '/homepage must match pattern "^https?://"'],
    ['statements', '- { id: a, by: b, date: March }', "/0 must have required property 'status'"],
    ['story', 'title: A', "must have required property 'dek'"],
  ])('%s: %s', (name, yaml, problem) => {
    expect(problems(name, yaml)).toEqual([problem]);
  });

  test('are tied to their folders for the editor’s program', () => {
    const settings = JSON.parse(readFileSync('.vscode/settings.json', 'utf8')) as Record<
      string,
      Record<string, string>
    >;
    expect(Object.keys(settings['yaml.schemas'] ?? {})).toEqual(
      [...jsonSchemas().keys()].map((name) => `./.config/schemas/${name}.json`),
    );
  });
});
