import { expect, test } from 'vitest';
import { readPopulation, standingOf } from '../../../src/core/suggest/row/population.ts';

/** A population as "kinds / names / qualities", with "rest" where some are left out. */
function read(words: string): string {
  const { kinds, names, qualities, isRest } = readPopulation(words);
  return `${[kinds, names, qualities].map((part) => part.join(' ')).join(' / ')}${isRest ? ' rest' : ''}`;
}

test.each([
  ['people', 'people /  / '],
  ['', 'people /  / '],
  ['Vellish soldiers', 'soldiers / Vellish / '],
  ['Torskans', 'people / Torskans / '],
  ['soldiers of Kedar', 'soldiers / Kedar / '],
  ['members of the security forces', 'forces /  / '],
  ['miners on strike', 'miners /  / strike'],
  ['Striking miners', 'miners /  / striking'],
  ['women and children', 'woman minors /  / '],
  ['passengers and crew', 'people /  / '],
  ['people under 18', 'minors /  / '],
  ['troops of members other than Norland', 'soldiers /  / members rest'],
  ['civilian deaths', 'civilians /  / '],
  ['railway employees', 'workers /  / railway'],
  ['seriously injured people', 'people /  / seriously injured'],
])('"%s" is %s', (words, wanted) => {
  expect(read(words)).toBe(wanted);
});

test.each([
  ['police officers', 'police', 'same'],
  ['police officers', 'security forces', 'part'],
  ['children', 'women and children', 'part'],
  ['children', 'people', 'part'],
  ['people', 'children', 'whole'],
  ['soldiers', 'police', 'other'],
])('%s beside a row of %s: %s', (mine, row, wanted) => {
  expect(standingOf(readPopulation(mine), readPopulation(row))).toBe(wanted);
});
