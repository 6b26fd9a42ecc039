import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ByteReader, ByteWriter } from '../../../src/core/search/bytes.ts';
import { MANIFEST, readVocabulary, writeVocabulary } from '../../../src/core/search/file.ts';
import {
  decodePostings,
  encodePostings,
  readOffsets,
  writePostings,
} from '../../../src/core/search/postings.ts';
import { buildSearchIndex } from '../../../src/core/search/index-build.ts';
import { packBytes, unpackBytes } from '../../../src/core/search/pack.ts';
import type { SearchRecord } from '../../../src/core/search/record.ts';

/** What is written can be read again. */

test('numbers', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 ** 31 - 1 })), (numbers) => {
      const writer = new ByteWriter();
      for (const number of numbers) writer.number(number);
      const reader = new ByteReader(writer.done());
      expect(numbers.map(() => reader.number())).toEqual(numbers);
      expect(reader.number()).toBe(0);
    }),
  );
});

test('a vocabulary, and what its forms share is written once', () => {
  const entries = ['harbour', 'harbours', 'hard', '#2030', 'київ'].map((form, frequency) => ({
    form,
    frequency,
    isName: frequency === 4,
  }));
  const bytes = writeVocabulary(entries);
  expect(readVocabulary(bytes)).toEqual(entries);
  expect(new TextDecoder().decode(bytes)).toContain('harbour\ns\nd\n#2030\nкиїв');
});

test('postings, each to be read alone', () => {
  const ascending = fc.uniqueArray(fc.nat(5000), { minLength: 1 }).map((all) => all.sort((a, b) => a - b));
  const found = ascending.chain((records) =>
    fc.tuple(...records.map((record) => fc.tuple(fc.constant(record), ascending))),
  );
  fc.assert(
    fc.property(fc.array(found, { maxLength: 4 }), (all) => {
      const bytes = writePostings(all.map((one) => encodePostings(new Map(one))));
      const read = readOffsets(bytes).map((offset) => decodePostings(bytes, offset));
      expect(
        read.map(({ records, starts, places }) =>
          [...records].map((record, i) => [record, [...places.subarray(starts[i], starts[i + 1])]]),
        ),
      ).toEqual(all);
    }),
    { numRuns: 50 },
  );
});

test('packed bytes; what is not packed cannot be unpacked', async () => {
  const bytes = new TextEncoder().encode('harbour '.repeat(500));
  const packed = await packBytes(bytes);
  expect(packed.length).toBeLessThan(100);
  expect(await unpackBytes(packed)).toEqual(bytes);
  await expect(unpackBytes(bytes)).rejects.toThrow();
});

test('the same records give the same files, and one more record changes the names of what it changes', () => {
  const record = (text: string): SearchRecord => ({
    ...{ kind: 'passage', article: 'ferry/herald', label: 'Herald', block: 'p1', title: '', also: [] },
    ...{ note: '', question: '', address: '/#p1', text },
  });
  const [first, again, other] = [['Ferry'], ['Ferry'], ['Ferry', 'Pilot']].map((texts) =>
    buildSearchIndex(texts.map(record)),
  );
  expect(again).toEqual(first);
  expect([...(other?.keys() ?? [])].filter((name) => first?.has(name))).toEqual([MANIFEST]);
  expect([...(first?.keys() ?? [])].every((name) => name === MANIFEST || /^[0-9a-f]{12}$/u.test(name))).toBe(
    true,
  );
});

test('a name that stands in one record only is still a name', () => {
  const entries = [
    { form: 'ellery', frequency: 0, isName: true },
    { form: 'ferry', frequency: 0, isName: false },
  ];
  expect(readVocabulary(writeVocabulary(entries))).toEqual(entries);
});
