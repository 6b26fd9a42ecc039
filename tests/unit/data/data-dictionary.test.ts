import { expect, test } from 'vitest';
import { z } from 'zod';
import { fileSchema, keyLines } from '../../../src/core/data/data-dictionary.ts';

const Day = z.string().meta({ title: 'day' });
const Tide = z.strictObject({
  port: z.string().describe('The port.'),
  height: z.number().nullable().describe('Metres; null where nobody measured.'),
  day: Day.nullable().describe('The day; null where unknown.'),
  kind: z.enum(['spring', 'neap', 'storm']).describe('What kind of tide.'),
  boats: z.int().describe('Boats at anchor.'),
  crews: z.array(z.array(z.string())).describe('Their crews.'),
  pier: z
    .strictObject({ open: z.boolean().describe('True where open.') })
    .nullable()
    .describe('The pier; null where there is none.'),
  logs: z.array(z.strictObject({ days: z.array(Day).describe('When.') })).describe('The log books.'),
});

test('every key has its line, nested ones behind the key that holds them', () => {
  const lines = keyLines(Tide).map(({ key, type, means, isRecord }) => [key, type, means, isRecord]);
  expect(lines).toEqual([
    ['port', 'text', 'The port.', false],
    ['height', 'number or null', 'Metres; null where nobody measured.', false],
    ['day', 'day or null', 'The day; null where unknown.', false],
    ['kind', '“spring”, “neap” or “storm”', 'What kind of tide.', false],
    ['boats', 'whole number', 'Boats at anchor.', false],
    ['crews', 'list of lists of texts', 'Their crews.', false],
    ['pier', 'record or null', 'The pier; null where there is none.', true],
    ['pier.open', 'true or false', 'True where open.', false],
    ['logs', 'list of records', 'The log books.', true],
    ['logs.days', 'list of days', 'When.', false],
  ]);
});

test('a key without a description has none', () => {
  expect(keyLines(z.strictObject({ port: z.string() }))).toEqual([
    { key: 'port', type: 'text', means: '', isRecord: false },
  ]);
  expect(keyLines(z.strictObject({}))).toEqual([]);
});

test('a file’s schema is that of a list, with its own address', () => {
  const Port = z.strictObject({ port: z.string().describe('The port.') });
  expect(fileSchema(Port, 'Ports', 'One port.', 'https://variorum.example/data/ports.schema.json')).toEqual({
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://variorum.example/data/ports.schema.json',
    title: 'Ports',
    description: 'One port.',
    type: 'array',
    items: {
      type: 'object',
      properties: { port: { type: 'string', description: 'The port.' } },
      required: ['port'],
      additionalProperties: false,
    },
  });
});
