import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matterOf } from '../../../src/core/passage/same-matter.ts';
import { readTerms, type Term } from '../../../src/core/passage/term.ts';
import { nearCounts, readToll } from '../../../src/core/passage/toll.ts';
import { anyLines } from '../kit/texts.ts';

const of = (term: Term) => matterOf(term, new Set());
const toll = (text: string) =>
  readToll(
    readTerms(text).map(({ terms }) => terms),
    of,
  );
const printed = (text: string) => toll(text).map(({ fate, count }) => `${count} ${fate}`);

describe('a sentence counts', () => {
  test.each([
    ['Twenty were killed and 10 others were wounded.', ['20 kill', '10 wound']],
    ['The quake killed 84 people, injuring 412.', ['84 kill', '412 wound']],
    ['A shootout left 21 people dead and eight wounded.', ['21 kill', '8 wound']],
    ['The exchanges have killed 19 men and three women.', ['19 kill', '3 kill']],
    ['At least 19 people, among them five children and a pregnant woman, were killed.', ['19 kill']],
    ['The toll stands at 47, with 11 missing.', ['11 miss']],
    ['Police arrested 27.', ['27 arrest']],
    ['Two teenagers were among the 21 killed, and eight others were hurt.', ['21 kill', '8 wound']],
    ['Dead: 40. Injured: 112.', ['40 kill', '112 wound']],
  ])('%s', (text, expected) => {
    expect(printed(text)).toEqual(expected);
  });
});

describe('a sentence counts nobody by', () => {
  test.each([
    ['a year', 'In 1987 people were killed.'],
    ['an age', 'A 54-year-old was killed.'],
    ['a number without a value', 'Dozens were killed.'],
    ['things', 'Six other vehicles were in the crash.'],
    ['a fate far behind', 'No one was hurt. The company has 40 lorries.'],
  ])('%s', (_, text) => {
    expect(printed(text)).toEqual([]);
  });
});

test.each([
  ['the same', '8 killed', '8 killed', ['8 kill']],
  ['near', '20 killed', '21 killed', ['20 kill']],
  ['few, and not the same', '3 killed', '4 killed', []],
  ['far', '31 killed', '47 killed', []],
  ['of another fate', '8 killed', '8 wounded', []],
])('two counts that are %s', (_, one, other, expected) => {
  expect(nearCounts(toll(one), toll(other)).map(({ fate, count }) => `${count} ${fate}`)).toEqual(expected);
});

test('each count stands at a number, and none twice', () => {
  fc.assert(
    fc.property(anyLines, (lines) => {
      const sentences = lines.flatMap((line) => readTerms(line).map(({ terms }) => terms));
      const places = readToll(sentences, of).map(({ place }) => place);
      expect(places.every((place) => sentences.flat()[place]?.isNumber)).toBe(true);
      expect(new Set(places).size).toBe(places.length);
    }),
  );
});
