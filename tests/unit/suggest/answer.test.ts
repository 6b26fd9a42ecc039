import { expect, test } from 'vitest';
import { scoreRows } from '../kit/row-score.ts';
import { answersOf } from '../kit/rows-of.ts';

const ALL = 'all: deaths of people in Norland';
const TOWNS = `${ALL}; sul: deaths of people in Sul; belwick: deaths of people in Belwick`;
const SIDES =
  'vellish: deaths of Vellish soldiers in Norland; torskan: deaths of Torskan soldiers in Norland';
const HELD =
  'reds: arrests of Red Party supporters in Norland; greens: arrests of Green Party supporters in Norland';

test.each([
  [
    'a quantity in the story’s own word',
    'cases: cases of people in Norland',
    ['So far 1,310 cases are confirmed.'],
    'cases',
  ],
  [
    'another word for it',
    'cases: cases of people in Norland',
    ['Since May 5,430 people have fallen ill.'],
    'cases',
  ],
  [
    'the thing itself',
    'rockets: rockets of rockets in Norland',
    ['Sul sent 165 rockets and 12 letters.'],
    'rockets -',
  ],
  [
    'people whom one row asks for',
    'inmates: inmates of convicts in Norland',
    ['The yard was full: 38 convicts sang.'],
    'inmates',
  ],
  [
    'people whom three rows ask for, of whom nothing is said',
    'inmates: inmates of convicts in Norland; out: escaped of convicts in Norland; back: returned of convicts in Norland',
    ['The yard was full: 38 convicts sang.'],
    '-',
  ],
  ['a state that is grave', ALL, ['The condition of 57 is grave, doctors said.'], '-'],
  ['words that speak of a fate', ALL, ['Seven coffins stood in the church.'], 'all'],
  ['a fate that is not asked for', ALL, ['Seven people needed stitches.'], '-'],
  [
    'what did not befall them',
    'out: rescued of people in Norland',
    ['Nine people did not come out alive.'],
    '-',
  ],
  ['who says it', SIDES, ['According to the army of Velland, the Torskans lost 40 men.'], 'torskan'],
  ['the rest of a count', ALL, ['Forty people died. The other six lay in graves.'], 'all -'],
  ['things', ALL, ['Seven lamps burned for the dead.'], '-'],
  [
    'whose they are by what is said of them',
    HELD,
    ['Police took in 52 supporters of the Greens, as against 21 from the Red Party.'],
    'greens reds',
  ],
  ['nobody’s between two sides', HELD, ['Police took in 52 supporters.'], '-'],
  ['whose losses', SIDES, ['The Torskans, who came by night, announced the loss of 33 men.'], 'torskan'],
  [
    'what one side did to the other',
    SIDES,
    ['Velland claims to have buried 12 and killed 40.'],
    'vellish torskan',
  ],
  [
    'a kind that is told after the figure',
    `${ALL}; young: deaths of children in Norland`,
    ['Forty people died. Eleven of them were children under the age of 14, a doctor said.'],
    'all young',
  ],
  [
    'a kind that is told before it',
    'police: injuries of police in Norland; crowd: injuries of spectators in Norland',
    ['The union put the number of injured officers at six.'],
    'police',
  ],
  ['a part of which nothing is told', ALL, ['Forty people died, four of them at night.'], 'all -'],
  [
    'the people of the place told of before',
    TOWNS,
    ['Forty people died in Norland. Sul was the worst hit. Of its people 28 are dead.'],
    'all sul',
  ],
  [
    'a part that is a place’s',
    TOWNS,
    ['Forty people died. Sul alone accounts for 28 of them, and Belwick for nine.'],
    'all sul belwick',
  ],
  ['a place without a name', ALL, ['Forty people died. Elsewhere six people died.'], 'all -'],
  ['a second count', ALL, ['Forty people died, the mayor said. A priest would own to 32.'], 'all all'],
  [
    'a second count in the next paragraph',
    ALL,
    ['Forty people died.', 'A priest had got to 44 by the evening.'],
    'all all',
  ],
  ['a number far from the last one', ALL, ['Forty people died. The choir would own to 3,000.'], 'all -'],
  ['what was meant', 'out: displaced of people in Norland', ['The army has promised tents for 10,000.'], '-'],
  [
    'those told of',
    `${ALL}; troops: troops of soldiers in Norland`,
    ['Three soldiers died. All three soldiers had guarded the gate.'],
    'all -',
  ],
  [
    'an earlier event with a row',
    `${ALL}; old: deaths of people in 1987 in Norland`,
    ['A fire in 1987 left 63 people dead.'],
    'old',
  ],
  ['an earlier event without one', ALL, ['A fire in 1987 left 63 people dead.'], '-'],
  ['added to what was told', ALL, ['Forty people died. Another three coffins came on Monday.'], 'all -'],
  [
    'the same people of another fate',
    'dead: deaths of soldiers in Norland; hurt: injuries of soldiers in Norland',
    ['Of the column 74 soldiers were killed, most of them at a ford, and 190 more were wounded.'],
    'dead hurt',
  ],
] as const)('%s', (_, rows, paragraphs, wanted) => {
  expect(answersOf(rows, ...paragraphs)).toBe(wanted);
});

/** Milliseconds for a thousand figures, on a machine that is busy. */
const LONG = 120_000;

test(
  'of the figures of invented articles that have been read nearly all stand in their row, and none in another',
  () => {
    const { wanted, right, given, givenRight } = scoreRows('tuned');
    expect(right / wanted).toBeGreaterThanOrEqual(0.9);
    expect([given > 0, given - givenRight]).toEqual([true, 0]);
  },
  LONG,
);
