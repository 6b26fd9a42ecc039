import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countPrinting } from '../../../src/core/lineage/printing.ts';
import { findTellings } from '../../../src/core/story/telling.ts';
import { lineage, retell } from '../kit/retold.ts';

/** The tellings of a story with these texts, of which the first two are copies of one. */
function tellingsOf(...texts: readonly string[]) {
  const ids = ['argus', 'beacon', 'courier', 'dispatch', 'echo'];
  const told = texts.map((text, index) => [ids[index] ?? '', { text: ['Ferry aground', text] }] as const);
  const { content } = retell(Object.fromEntries(told), { lineage: [lineage('argus'), lineage('beacon')] });
  return findTellings(content);
}

test.each<[string, string[], number | null]>([
  ['dozens', ['No.', 'No.', 'Dozens died.', 'It was dozens.'], 2],
  ['security forces', ['The security\u00a0forces came.', 'No.', 'Nobody came.'], 1],
  ['the “few”', ['No.', 'No.', 'It was the "few" again.'], 1],
  ['fuel prices', ['Fuel prices rose.', 'fuel prices fell.', 'A fuel price hike.'], 1],
  ['Ferry aground', ['No.', 'No.', 'No.'], 2],
  ['fuel price', ['No.', 'No.', 'Fuel prices rose.', 'A fuel price hike.'], null],
  ['30', ['No.', 'No.', 'Of 2,030 soldiers 30 left.', 'It was 30.'], 2],
  ['30', ['No.', 'No.', '2,030 soldiers came.'], null],
  ['', ['No.', 'No.', 'No.'], 0],
])('“%s” in %j is printed by %s', (words, texts, count) => {
  expect(countPrinting(words, tellingsOf(...texts))).toBe(count);
});

test('what nobody is said to print stands in none of the texts', () => {
  const word = fc.constantFrom('fuel', 'fuels', 'Fuel', 'price', 'prices', '“price”', 'hike');
  const text = fc.array(word, { minLength: 1, maxLength: 5 }).map((words) => `${words.join(' ')}.`);
  const texts = fc.array(text, { minLength: 3, maxLength: 4 });
  fc.assert(
    fc.property(texts, fc.array(word, { minLength: 1, maxLength: 2 }), (told, words) => {
      const wanted = words.join(' ');
      const plain = (one: string) => one.toLowerCase().replace(/[“”]/gu, '"');
      if (countPrinting(wanted, tellingsOf(...told)) === 0)
        expect(told.filter((one) => plain(one).includes(plain(wanted)))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
