import { expect, test } from 'vitest';
import { readCountedNoun } from '../../src/core/counted-noun.ts';

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
