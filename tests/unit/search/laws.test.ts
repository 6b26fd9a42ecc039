import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SearchRecord } from '../../../src/core/search/record.ts';
import type { SearchAnswer } from '../../../src/core/search/answer.ts';
import { character } from '../kit/character.ts';
import { passages, searchIn } from '../kit/search-over.ts';

const loose = fc.integer({ min: 0xd800, max: 0xdfff }).map((unit) => String.fromCharCode(unit));
const piece = fc.oneof(
  fc.constantFrom(
    'ferry',
    'fery',
    '2,030',
    '2300',
    'harbour ',
    ' ',
    ' -',
    '"',
    '|',
    '!',
    '(',
    '\\',
    '<b>',
    'é',
    '🚢',
  ),
  character,
  loose,
);
const wild = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));
const checkAnswer = (records: readonly SearchRecord[], { groups, places }: SearchAnswer) => {
  expect(new Set(groups.map(({ article }) => article)).size).toBe(groups.length);
  expect(groups.flatMap(({ hits }) => hits)).toHaveLength(places);
  for (const { article, hits } of groups) {
    for (const { address, text } of hits) {
      const record = records.find((known) => known.address === address && known.article === article);
      const block = records.find((known) => known.article === article && known.block === record?.block);
      expect(text.map((run) => run.text).join('')).toBe(block?.text);
      expect(text.every((run) => run.text !== '')).toBe(true);
    }
  }
};

test('no query throws, and the runs of a hit are its text', async () => {
  const records = passages(
    'argus: A 2,030-strong crew',
    'argus: 🚢 Ferry, é',
    'beacon: <b>The harbour</b>, the ferry',
  );
  const search = searchIn(records);
  await fc.assert(
    fc.asyncProperty(wild, async (query) => {
      checkAnswer(records, await search(query));
    }),
    { numRuns: 500 },
  );
});

test('the same holds of any records', async () => {
  const any = fc
    .array(fc.record({ text: wild, article: fc.constantFrom('argus', 'beacon') }), { maxLength: 5 })
    .map((all) => all.sort((a, b) => (a.article < b.article ? -1 : 1)))
    .map((all) => passages(...all.map(() => '')).map((record, i) => ({ ...record, ...all[i] })));
  await fc.assert(
    fc.asyncProperty(any, wild, async (records, query) => {
      checkAnswer(records, await searchIn(records)(query));
    }),
    { numRuns: 300 },
  );
});
