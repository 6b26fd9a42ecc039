import { describe, expect, test } from 'vitest';
import { classOf, readCountedNoun } from '../../../../src/core/suggest/counting/counted-noun.ts';
import { NOUNS } from '../../../../src/core/suggest/counting/counted-noun-words.ts';

const read = (behind: string) => {
  const { words, noun } = readCountedNoun(behind, () => false);
  return [words, noun];
};

test.each([
  [' civilians and', ['civilians', 'person']],
  [' striking miners were', ['striking miners', 'person']],
  [' police officers in', ['police officers', 'force']],
  [' National Guard members', ['National Guard members', 'force']],
  ['-strong peacekeeping contingent', ['peacekeeping contingent', 'force']],
  [' armoured vehicles.', ['armoured vehicles', 'weapon']],
  [' pieces of equipment', ['pieces', 'weapon']],
  [' of artillery pieces', ['artillery pieces', 'weapon']],
  [' asylum seekers from', ['asylum seekers', 'person']],
  [' service members', ['service members', 'force']],
  [' aid workers and', ['aid workers', 'person']],
  [' fighter jets', ['fighter jets', 'weapon']],
  [' head of cattle', ['head', 'animal']],
  [' houses', ['houses', 'building']],
  [' of them children', ['children', 'person']],
  [' villages', ['villages', 'thing']],
  [' Toresians were', ['Toresians', 'unknown']],
  [' were hurt', ['', 'none']],
  ['.', ['', 'none']],
])('%s', (behind, expected) => {
  expect(read(behind)).toEqual(expected);
});

/** All that an entry of the lists spells: "ships?" is "ship" and "ships". */
function spellings(entry: string): string[] {
  const optional = /(?:\(\?:(\w+)\)|(\w))\?/u.exec(entry) ?? /\[(\w)(\w)\]/u.exec(entry);
  if (!optional) return [entry];
  const either = optional[0].startsWith('[') ? [optional[1], optional[2]] : ['', optional[1] ?? optional[2]];
  return either.flatMap((part = '') => spellings(entry.replace(optional[0], part)));
}

describe('the lists of nouns', () => {
  const entries = NOUNS.flatMap(({ noun, words }) =>
    words.split('|').flatMap((entry) => spellings(entry).map((word) => [word, noun] as const)),
  );

  test('have no word twice', () => {
    const words = entries.map(([word]) => word);
    expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([]);
  });

  test('are found by each of their words', () => {
    expect(entries.filter(([word, noun]) => classOf(word) !== noun)).toEqual([]);
    const ofTwo = entries.filter(([words]) => words.includes(' '));
    expect(ofTwo.filter(([words, noun]) => read(` ${words}`)[1] !== noun)).toEqual([]);
  });
});
