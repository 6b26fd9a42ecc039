import { expect, test } from 'vitest';
import { answersOf } from '../kit/rows-of.ts';

/** Rows that a figure is likely to answer where its grammar does not say. */

const MINERS = 'miners: deaths of miners in Norland; rescuers: deaths of rescuers in Norland';
const BUSES = 'strikers: strikers of bus drivers in Norland; dismissed: dismissals of bus drivers in Norland';
const SIDES =
  'vellish: deaths of Vellish soldiers in Norland; torskan: deaths of Torskan soldiers in Norland';

test.each([
  ['a noun that names a kind of the row’s', MINERS, ['Eight colliers were killed.'], 'miners'],
  [
    'the same figure in a headline without a noun',
    MINERS,
    ['Eight die in a pit', 'Eight colliers were killed.'],
    'miners miners',
  ],
  ['of two rows neither, where nothing is said of one', MINERS, ['Eight people were killed.'], '-'],
  [
    'things by their noun alone',
    'beds: beds of beds in Norland',
    ['The wards have set up 240 beds.'],
    'beds',
  ],
  [
    'a thing that something befell',
    'cells: damage of cells in Norland',
    ['The old wing has 90 cells that cannot be used.'],
    'cells',
  ],
  ['no thing that nothing befell', 'cells: damage of cells in Norland', ['The old wing has 90 cells.'], '-'],
  ['members of a group', 'clergy: deaths of clergy in Norland', ['Seven monks died at prayer.'], 'clergy'],
  [
    'another word for the story’s own quantity',
    BUSES,
    ['Some 1,900 drivers have been out since Monday.'],
    'strikers',
  ],
  [
    'a part that the story asks for in its own word',
    BUSES,
    ['Some 1,900 drivers have been out since Monday. The company sacked 85 of them.'],
    'strikers dismissed',
  ],
  [
    'no members that are another’s',
    'police: injuries of police in Norland; pickets: injuries of pickets in Norland',
    ['Eleven constables were hurt. The league had bandaged 20 of its members.'],
    'police -',
  ],
  [
    'a sum by what it was paid for',
    'fine: fines of money in Norland',
    ['The company was fined $14,000.'],
    'fine',
  ],
  [
    'no sum that was paid for something else',
    'fine: fines of money in Norland',
    ['The bridge cost $14,000.'],
    '-',
  ],
  [
    'the men of an army',
    'soldiers: troops of soldiers in Norland',
    ['The dykes are watched by the army, which has 700 men on them.'],
    'soldiers',
  ],
  [
    'the row whose name the paragraph has spoken of last',
    'calypso: rescued of people aboard the Calypso in Norland; brigand: rescued of people aboard the Brigand in Norland',
    ['The Brigand burned before she sank. Lifeboats saved 21.'],
    'brigand',
  ],
  [
    'those identified, and not all the dead',
    'dead: deaths of people in Norland; named: identifications of bodies in Norland',
    ['By noon 12 bodies had been identified.'],
    'named',
  ],
  [
    'the enemy’s dead',
    SIDES,
    ['The Vellish command said that it had lost 46 men. It claimed 130 enemy dead.'],
    'vellish torskan',
  ],
  [
    'people in a building, whatever place it is named after',
    'pupils: deaths of pupils in Norland',
    ['Nineteen pupils died in the school at Dorm.'],
    'pupils',
  ],
  [
    'a neighbour’s count is another’s',
    'cases: cases of people in Norland',
    ['Neighbouring Sul has had 40 cases.'],
    '-',
  ],
  [
    'an addition that brings a total',
    'fled: displaced of people in Norland',
    ['Another 9,000 people fled on Sunday, bringing the total to 74,000.'],
    '- fled',
  ],
] as const)('%s', (_, rows, paragraphs, wanted) => {
  expect(answersOf(rows, ...paragraphs)).toBe(wanted);
});
