import { describe, expect, test } from 'vitest';
import { searchIn, passages, texts } from '../kit/search-over.ts';

/** Names that an editor's table calls one, and abbreviations with points, which need no table. */

const SPELLINGS = [
  ['Osterby', 'Åsterbø', 'Oisterby'],
  ['Port-Roe', 'Portroe'],
  ['E.A.', 'Ellery-Aid'],
];

const RECORDS = passages(
  'argus: A mill burned in Osterby.',
  'herald: A mill burned in Åsterbø.',
  'post: Miners met at Port-Roe.',
  'mail: Miners met at Portroe’s harbour.',
  'star: The U.S. and the U.K. sent ships.',
  'sun: The US and the UK sent ships.',
  'dial: They told us of ships.',
  'news: Nobody was hurt at Oster By.',
);

const found = async (query: string) => texts(await searchIn(RECORDS, 60, SPELLINGS)(query));

describe('a name is found in all of its spellings, the one asked for first', () => {
  test.each([
    ['Osterby', ['A mill burned in [Osterby].', 'A mill burned in [Åsterbø].']],
    ['asterbo', ['A mill burned in [Åsterbø].', 'A mill burned in [Osterby].']],
    ['oisterby mill', ['A [mill] burned in [Osterby].', 'A [mill] burned in [Åsterbø].']],
    ['Portroe', ['Miners met at [Port-Roe].', 'Miners met at [Portroe’s] harbour.']],
  ])('%s', async (query, expected) => {
    expect((await found(query)).slice(0, expected.length)).toEqual(expected);
  });

  test('and is left out in all of them', async () => {
    expect(await found('mill -Osterby')).toEqual([]);
  });

  test('a phrase in quotation marks is the words as typed', async () => {
    expect(await found('"in Osterby"')).toEqual(['A mill burned [in] [Osterby].']);
  });

  test('without a table each is its own', async () => {
    expect(texts(await searchIn(RECORDS)('asterbo'))).toEqual(['A mill burned in [Åsterbø].']);
  });
});

describe('letters with points are one with letters without', () => {
  test.each([
    ['UK', ['The U.S. and the [U.K.] sent ships.', 'The US and the [UK] sent ships.']],
    ['U.K.', ['The U.S. and the [U.K.] sent ships.', 'The US and the [UK] sent ships.']],
    ['U.S. ships', ['The [U.S.] and the U.K. sent [ships].', 'The [US] and the UK sent [ships].']],
    ['"the US"', ['[The] [U.S.] and the U.K. sent ships.', '[The] [US] and the UK sent ships.']],
  ])('%s', async (query, expected) => {
    expect((await found(query)).filter((text) => !text.includes('told'))).toEqual(expected);
  });

  test('and “us” in small letters is a small word still', async () => {
    expect(await found('us Osterby')).toEqual(await found('Osterby'));
  });
});
