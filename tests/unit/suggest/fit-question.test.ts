import { expect, test } from 'vitest';
import { rowsOf } from '../kit/rows-of.ts';

const ALL = 'all: deaths of people in Norland';
const SIDES =
  'vellish: deaths of Vellish soldiers in Norland; torskan: deaths of Torskan soldiers in Norland';

test.each([
  ['everybody', ALL, ['Twelve people were killed.'], 'all'],
  ['a quantity that is not asked for', ALL, ['Twelve people were injured.'], '-'],
  ['the attacker beside his victims', ALL, ['Twelve people were killed. Police killed two gunmen.'], 'all -'],
  [
    'the attackers in a row of their own',
    `${ALL}; attackers: deaths of attackers in Norland`,
    ['Twelve people were killed. Police killed two gunmen.'],
    'all attackers',
  ],
  [
    'one of two sides',
    SIDES,
    ['Nine Torskan soldiers and three Vellish soldiers were killed.'],
    'torskan vellish',
  ],
  ['nobody’s soldiers between two sides', SIDES, ['Nine soldiers were killed.'], '-'],
  ['whose losses they are', SIDES, ['The army of Torsk said that it had lost nine soldiers.'], 'torskan'],
  ['a part of those before', ALL, ['Forty people were killed, among them 12 children.'], 'all -'],
  [
    'a part with a row of its own',
    `${ALL}; young: deaths of children in Norland`,
    ['Forty people were killed. Twelve of the dead were children.'],
    'all young',
  ],
  [
    'those of another town',
    ALL,
    ['Forty people were killed in Norland. Six people were killed in Sul.'],
    'all -',
  ],
  [
    'those of a town with a row of its own',
    `${ALL}; sul: deaths of people in Sul`,
    ['Forty people were killed. In Sul six people were killed.'],
    'all sul',
  ],
  [
    'all of one trade',
    ALL,
    ['Nine miners were killed.', 'The nine miners who died were brothers.'],
    'all all',
  ],
  ['one trade of several', ALL, ['Nine people were killed.', 'Three miners were killed.'], 'all -'],
  [
    'another war, in a row that asks for the first',
    `${ALL}; old: deaths of people in Norland`,
    ['Nine people were killed.'],
    'all',
  ],
  ['another month', ALL, ['Nine people were killed.', 'In June six people were killed.'], 'all -'],
  [
    'another accident',
    ALL,
    ['A fire killed nine people.', 'Two people were killed in a bus crash.'],
    'all -',
  ],
  [
    'a count with the gunman in it',
    'victims: deaths of victims in Norland',
    ['Eleven people, including the gunman, were killed. Nine people were killed at once.'],
    '- victims',
  ],
  [
    'those who fled abroad',
    'home: displaced of people in Norland; sul: displaced of refugees in Sul',
    ['The war has displaced 9,000 people. About 2,000 people have fled to Sul.'],
    'home sul',
  ],
  [
    'a people without a plural',
    'norlanders: deaths of Norlanders in Norland; sulese: deaths of Sulese in Norland',
    ['Shelling killed four Norlanders and six Sulese on Sunday. Nine people were killed.'],
    'norlanders sulese -',
  ],
  [
    'those who died there',
    `${ALL}; belwick: deaths of people in Belwick`,
    ['Forty people were killed.', 'The dyke broke in Belwick. Twelve people died there.'],
    'all belwick',
  ],
  [
    'a part of the country',
    'all: deaths of people in Norland; upper: deaths of people in Upper Norland',
    ['Forty people were killed in Norland. In Upper Norland 12 people died.'],
    'all upper',
  ],
  [
    'the badly hurt',
    'all: injuries of people in Norland; badly: injuries of critically injured people in Norland',
    ['The blast injured 70 people. Nine people were critically injured.'],
    'all badly',
  ],
  [
    'police for security forces',
    'forces: injuries of security forces in Norland',
    ['Two police officers were injured.'],
    'forces',
  ],
  [
    'who sent soldiers',
    'vellish: troops of Vellish soldiers in Norland; torskan: troops of Torskan soldiers in Norland',
    ['Velland has sent about 900 soldiers to Torsk.', 'The Torskans had 4,000 soldiers there.'],
    'vellish torskan',
  ],
  [
    'a count again that had its side before',
    SIDES,
    ['Torsk lost 19 soldiers. Velland lost 12 soldiers.', 'A bell rang for the 19 soldiers who died.'],
    'torskan vellish torskan',
  ],
  [
    'children of those before',
    'all: deaths of Torskans in Norland; young: deaths of Torskan children in Norland; old: deaths of Vellish in Norland',
    ['Shells killed 212 Torskans, among them 61 children.'],
    'all young',
  ],
  [
    'a corner of the place, and then all of it',
    `${ALL}; belwick: deaths of people in Belwick`,
    [
      'A storm killed 60 people in Norland.',
      'In Belwick 20 people died. In one village 12 people died. So far 60 people have died.',
    ],
    'all belwick - all',
  ],
  [
    'a town that has its dead',
    `${ALL}; belwick: deaths of people in Belwick`,
    ['A storm killed 60 people in Norland.', 'Belwick had 20 dead.'],
    'all belwick',
  ],
  [
    'where the hurt were brought',
    'all: injuries of people in Norland',
    ['Sixty people were injured in Norland.', 'Hospitals in Sul treated 31 injured people.'],
    'all all',
  ],
  [
    'those in intensive care',
    'miners: injuries of miners in Norland',
    ['Sixty miners were injured.', 'Two miners remain in intensive care.'],
    'miners -',
  ],
  [
    'a trade with a lower count of all beside it',
    ALL,
    ['A blast in Norland was heard far off.', 'Forty miners were killed, after a first count of 31 dead.'],
    'all all',
  ],
  [
    'strikers for striking miners',
    'strikers: injuries of striking miners in Norland; police: injuries of police in Norland',
    ['Thirty strikers and nine officers were injured.'],
    'strikers police',
  ],
  [
    'an event with its year',
    ALL,
    ['Nine people died.', 'The stone bears the names of 90 people who died in the fire of 1938.'],
    'all -',
  ],
  [
    'soldiers of one camp for another’s',
    'bridge: troops of the bridgehead in Norland; relief: troops of the relieving army in Norland',
    ['The bridgehead has 600 soldiers. The relieving army has 4,000 soldiers.'],
    '- relief',
  ],
  [
    'the gunmen beside their victims',
    'victims: deaths of victims in Norland; gunmen: deaths of gunmen in Norland',
    ['Nine tourists and three gunmen were killed.'],
    'victims gunmen',
  ],
  [
    'whose soldiers "its" are',
    SIDES,
    [
      'Torsk said nine of its soldiers had died. Velland conceded the deaths of four of its own troops.',
      'Velland said Torsk had killed six of its soldiers. Torsk, which Velland has accused, lost 12 soldiers.',
      'Torsk denied this. Its army put its losses at 14 soldiers.',
    ],
    'torskan vellish vellish torskan torskan',
  ],
  [
    'a place of which a clause goes on',
    ALL,
    [
      'A storm killed 40 people in Norland.',
      'It then crossed to the country of Sul, where it killed five people.',
    ],
    'all -',
  ],
  [
    'a place named before "there"',
    `${ALL}; belwick: deaths of people in Belwick`,
    ['Forty people died.', 'Belwick has been luckier: officials counted six people killed there.'],
    'all belwick',
  ],
  [
    'what a town accounts for',
    `${ALL}; belwick: deaths of people in Belwick`,
    ['Forty people died.', 'Belwick, a town of 30,000, accounted for 26 of the deaths.'],
    'all belwick',
  ],
  [
    'those of one house',
    ALL,
    [
      'Forty people died in Norland.',
      'Police said 12 people had died in a single apartment block in Norland.',
    ],
    'all -',
  ],
  [
    'civilians by their deaths and in an apposition',
    'civilians: deaths of civilians in Norland; army: deaths of soldiers in Norland',
    ['The hospital recorded 64 civilian deaths.', 'Three shepherds, both of them civilians, were killed.'],
    'civilians civilians',
  ],
  [
    'workers by any of their names',
    'patients: deaths of patients in Norland; staff: deaths of hospital staff in Norland',
    ['Eighteen of those killed were patients. The other three were members of staff.'],
    'patients staff',
  ],
  [
    'some of a kind',
    'hostages: deaths of hostages in Norland',
    ['Three of the hostages were shot dead, and the others died in a fire.'],
    '-',
  ],
  [
    'a count of many years',
    'army: deaths of soldiers in Norland',
    ['Nine soldiers were killed.', 'The army has since lost 140 soldiers in a war fought for six years.'],
    'army -',
  ],
  [
    'since a month',
    ALL,
    ['Forty people died.', 'The hospital has recorded 64 deaths since the siege began in January.'],
    'all all',
  ],
  [
    'patients who were carried out',
    'out: displaced of patients in Norland',
    ['Some 230 patients were carried or led from the building.'],
    'out',
  ],
  ['soldiers for police', 'police: injuries of police in Norland', ['Two soldiers were injured.'], '-'],
  ['rockets for tanks', 'tanks: equipment of tanks in Norland', ['The army fired 90 rockets.'], '-'],
  ['things for money', 'money: damage of money in Norland', ['The storm destroyed 40 homes.'], '-'],
  ['money', 'money: damage of the state in Norland', ['The damage was put at $40 million.'], 'money'],
] as const)('%s', (_, rows, paragraphs, wanted) => {
  expect(rowsOf(rows, ...paragraphs)).toBe(wanted);
});
