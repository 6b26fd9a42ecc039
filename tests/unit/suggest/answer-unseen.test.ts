import { expect, test } from 'vitest';
import type { Block } from '../../../src/core/article/block.ts';
import { answerQuestions } from '../../../src/core/suggest/row/answer.ts';
import { readFigures } from '../../../src/core/suggest/suggest.ts';
import type { Question } from '../../../src/schemas/content/story.ts';
import { questionOf } from '../kit/question.ts';
import { answersOf } from '../kit/rows-of.ts';

/** Rows of figures whose words are not the row's own, and the rows that they look like and are not of. */

const TOWNS = 'all: deaths of people in Norland; holt: deaths of people in Holt';
const CASES = 'cases: cases of people in Norland; camp: cases of refugees in Holt';
const JAIL = 'inmates: deaths of inmates in Norland; staff: deaths of prison staff in Norland';
const FORCES = 'dead: deaths of soldiers in Norland; sent: troops of soldiers in Norland';

test.each([
  [
    'another kind of people in the same breath',
    JAIL,
    ['In the fire nine inmates and one jailer lost their lives.'],
    'inmates staff',
  ],
  [
    'those whom clinics took in, and others who died',
    'all: deaths of people in Norland',
    ['The clinics have taken in 300 patients since May, and 12 people have died.'],
    '- all',
  ],
  [
    'the town that the sentence before named',
    TOWNS,
    [
      'Forty people died in Norland. Holt, a town of 9,000 people, took the worst of it. The mayor said 31 bodies lay there.',
    ],
    'all holt',
  ],
  [
    'a town that is named as "the town"',
    TOWNS,
    ['The hospital of Holt was full, and 31 people have died in the town.'],
    'holt',
  ],
  [
    'no figure that another country gives by its own name',
    CASES,
    [
      'Doctors in Norland have found 900 cases. Sul has closed its border after reporting 40 cases. People fled from Sul.',
    ],
    'cases -',
  ],
  ['nobody who only lives there', CASES, ['Holt, a camp that is home to 8,000 refugees, has no well.'], '-'],
  [
    'no prisoners of whom only their families are told',
    'held: prisoners of prisoners in Norland',
    ['The families of 15 prisoners have been told nothing.'],
    '-',
  ],
  [
    'the soldiers told of before, and none that are sent',
    FORCES,
    ['The army said 14 of its soldiers had been killed. A choir sang for the 14 soldiers.'],
    'dead dead',
  ],
  [
    'each side’s own votes',
    'ada: votes of votes for Ada Sefton in Norland; jon: votes of votes for Jon Krey in Norland',
    ['The board gave Mr Krey 4,000 votes against 3,500 for his rival, Ada Sefton.'],
    'jon ada',
  ],
  [
    'no rescued people for those driven from home elsewhere',
    'khorat: displaced of people in Sul; dead: deaths of people in Norland',
    ['The crew pulled 40 survivors from the sea.'],
    '-',
  ],
  [
    'people who were held as hostages, whatever befell them then',
    'hostages: hostages of hostages in Norland; dead: deaths of people in Norland',
    ['Six nurses who had been seized on Sunday were freed unharmed.'],
    'hostages',
  ],
  [
    'people who marched as demonstrators',
    'crowd: demonstrators of demonstrators in Norland',
    ['Some 9,000 of his followers marched on the palace.'],
    'crowd',
  ],
  [
    'no police who marched',
    'crowd: demonstrators of demonstrators in Norland',
    ['Some 90 police marched on the palace.'],
    '-',
  ],
  [
    'pupils as children, and no students',
    'sick: cases of children in Norland',
    ['So far 90 pupils have tested positive. At the university 40 students have tested positive.'],
    'sick -',
  ],
  [
    'no nurse of what is still to come for others',
    'medics: medics of nurses in Norland',
    ['The council flew in 40 nurses and five tons of salt, and said that 900 beds were due on Monday.'],
    'medics -',
  ],
  [
    'crowns as a sum',
    'fine: fines of money in Norland',
    ['The court imposed a fine of 60 million crowns on the mine.'],
    'fine',
  ],
  [
    'a fund by what stands before "which"',
    'fund: aid of relief money in Norland',
    ['The bishop has opened an appeal for the widows, which stood last night at £11,500.'],
    'fund',
  ],
  [
    'a count of a year beside one of the year before',
    'year: deaths of migrants in Norland',
    ['Some 900 migrants have drowned there, against 700 in the whole of last year.'],
    'year -',
  ],
  [
    'women among those of whom the sentence has told',
    'all: deaths of workers in Norland; women: deaths of women workers in Norland',
    ['The mayor confirmed the deaths of 64 workers and said that 49 were women.'],
    'all women',
  ],
  [
    'workers whose deaths a named official confirmed',
    'all: deaths of workers in Norland',
    ['The magistrate, Ms Ada Sefton, confirmed the deaths of 64 workers.'],
    'all',
  ],
  [
    'those of a rival that is called by its name',
    'unity: deaths of Unity Party supporters in Norland; front: deaths of People’s Front supporters in Norland',
    [
      'The Unity Party said it had lost 22 supporters. Its rival, the People’s Front, says that 51 of its own people have been murdered.',
    ],
    'unity front',
  ],
  [
    'troops where they have come to, not from',
    'sent: troops of soldiers in Norland',
    ['By noon some 2,000 troops from the northern garrison of Holt had entered the capital.'],
    'sent',
  ],
  [
    'no troops that wait elsewhere',
    'sent: troops of soldiers in Norland; holt: deaths of people in Holt',
    ['A strike has begun in Norland.', 'Some 200 soldiers are waiting in the barracks at Holt.'],
    '-',
  ],
  [
    'those on board, of whom the rest were not',
    'all: deaths of people in Norland; aboard: deaths of people on board in Norland',
    [
      'In all 131 people have died.',
      'Nobody in the plane survived. The airline listed all 94 victims: 88 passengers and six crew.',
    ],
    'all aboard - -',
  ],
  [
    'workers, where nearly every row asks for them',
    'dead: deaths of workers in Norland; hurt: injuries of workers in Norland; missing: missing of workers in Norland',
    ['The plant burned for a day. A further 23 are missing.'],
    'missing',
  ],
  [
    'no managers for those of whom nothing is known',
    'held: arrests of managers in Norland; dead: deaths of workers in Norland; hurt: injuries of workers in Norland',
    ['The plant burned for a day. Forty were arrested.'],
    '-',
  ],
  [
    'those who were on board, though others died before',
    'dead: deaths of migrants in Norland; missing: missing of migrants in Norland',
    ['Eight migrants have died. At least 90 of those who were on board have not been found.'],
    'dead missing',
  ],
  [
    'policemen of whom the sentence before has told',
    'sent: troops of police in Norland; hurt: injuries of police in Norland; all: injuries of people in Norland',
    ['Some 1,200 policemen stood between the columns. Thirty-four of them were hurt.'],
    'sent hurt',
  ],
  [
    'what a club’s name says of no side',
    'players: injuries of players in Norland; fans: injuries of fans in Norland',
    [
      'Supporters of Pell Rovers were crushed.',
      'Two Rovers players were hurt. Doctors treated 90 injured fans.',
    ],
    'players fans',
  ],
  [
    'no dead of another boat',
    'dead: deaths of people in Norland',
    [
      'A boat has sunk off Norland.',
      'Another dinghy got into trouble on Monday, and two men were dead when help came.',
    ],
    '-',
  ],
  [
    'all of them, though some were named before',
    'dead: deaths of people in Norland',
    ['Four patients died overnight, among them a driver, raising the toll to 30.'],
    '- dead',
  ],
  [
    'no other trade that strikes beside the row’s',
    'strikers: strikers of shipyard workers in Norland',
    ['Some 6,200 shipyard workers walked out. At the port 900 dockers downed tools.'],
    'strikers -',
  ],
  [
    'enemy soldiers as those of the other side',
    'sul: deaths of Sulese soldiers in Norland; vel: deaths of Vellish soldiers in Norland',
    ['The Vellish army said that it had killed 74 enemy soldiers and lost 18 of its own.'],
    'sul vel',
  ],
  [
    'all the dead, though some of them died in cars',
    'all: deaths of people in Norland; cars: deaths of people in cars in Norland',
    ['At least 57 people have died, 30 of them in cars on a road.'],
    'all cars',
  ],
  [
    'no one who lives in the town of the dead',
    'all: deaths of people in Norland',
    ['Half of the dead are from Holt, a market town of 30,000. In all 1,560 people have died.'],
    'all',
  ],
  [
    'the dead of a fire, however they died',
    'dead: deaths of workers in Norland; hurt: injuries of workers in Norland',
    ['At least 61 workers were burned or crushed to death in the mill.'],
    'dead',
  ],
])('a figure answers %s', (_, rows, paragraphs, ids) => {
  expect(answersOf(rows, ...paragraphs)).toBe(ids);
});

test('a sum in crowns is printed with its money', () => {
  const text = 'The court imposed a fine of 60 million crowns and released 40 men.';
  const [sum, men] = readFigures([{ id: 'p1', kind: 'paragraph', text }], new Set(['2019']));
  expect([sum?.figure.text, men?.figure.text]).toEqual(['60 million crowns', '40']);
});

test('people answer no row of money, whatever its words', () => {
  const text = 'The band asked for the release of 17 comrades, a ransom of $2 million and a plane.';
  const blocks: Block[] = [{ id: 'p1', kind: 'paragraph', text }];
  const ransom: Question = { ...questionOf('asked', 'ransom', 'gunmen', 'Norland', false), kind: 'money' };
  const setting = { blocks, day: '2019-03-04', place: 'Norland' };
  const answers = answerQuestions(readFigures(blocks, new Set(['2019'])), [ransom], setting);
  expect(answers[0]?.id ?? null).toBeNull();
});
