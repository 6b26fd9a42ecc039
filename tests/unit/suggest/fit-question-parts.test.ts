import { expect, test } from 'vitest';
import { rowsOf } from '../kit/rows-of.ts';

const ALL = 'all: deaths of people in Norland';
const OPENING = 'A storm killed 40 people in Norland.';

/** Figures of a part, of one day, of one spot or of more than the story's place. */
test.each([
  [
    'more than the day before',
    [OPENING, 'The storm killed 40 people, three more than on Sunday.'],
    'all all',
  ],
  ['another few', [OPENING, 'Another six people died in the night.'], 'all -'],
  ['those of one day', [OPENING, 'The ministry recorded six deaths on Sunday.'], 'all -'],
  ['those of the past hours', [OPENING, 'Six people died in the past 24 hours.'], 'all -'],
  ['one wall', [OPENING, 'A wall fell on a bus, killing six people.'], 'all -'],
  ['the storm itself, again', [OPENING, 'A storm that came from the sea killed 40 people.'], 'all all'],
  ['an accident besides', [OPENING, 'A bus crash in the hills killed six people.'], 'all -'],
  ['last week', [OPENING, 'Last week six people died in the same waters.'], 'all -'],
  ['a town without its name', [OPENING, 'In the capital alone, 12 people died.'], 'all -'],
] as const)('%s', (_, paragraphs, wanted) => {
  expect(rowsOf(ALL, ...paragraphs)).toBe(wanted);
});

test.each([
  [
    'two countries together',
    'norland: deaths of people in Norland; sul: deaths of people in Sul',
    [
      'The fever has killed 40 people. In Sul 12 people have died.',
      'Across the region, 52 people have died.',
    ],
    'norland sul -',
  ],
  [
    'a part at a place with a row of its own',
    'homes: damage of homes in Norland; sul: damage of homes in Sul',
    ['The flood destroyed 6,200 homes, 1,900 of them in Sul.'],
    'homes sul',
  ],
  [
    'the men of one kind',
    'rescued: rescued of miners in Norland; dead: deaths of miners in Norland',
    ['A blast killed nine miners. Forty men were rescued.'],
    'dead rescued',
  ],
  [
    'everybody, where a story asks for one kind and another is told of',
    'miners: deaths of miners in Norland',
    ['A blast killed nine miners. Two rescuers died later. Eleven people have died.'],
    'miners - -',
  ],
  [
    'whom the rebels have lost',
    'rebels: deaths of rebels in Norland; army: deaths of soldiers in Norland',
    ['The rebels said they had lost nine men. The army lost 12 men.'],
    'rebels army',
  ],
  [
    'a count behind its figure',
    `${ALL}; gunmen: deaths of gunmen in Norland`,
    ['A bomb killed 40 people. Another was shot, which brought to three the number of gunmen killed.'],
    'all gunmen',
  ],
  ['passengers and crew', ALL, ['The airline said that 109 passengers and crew had been killed.'], 'all'],
] as const)('%s', (_, rows, paragraphs, wanted) => {
  expect(rowsOf(rows, ...paragraphs)).toBe(wanted);
});
