import { describe, expect, test } from 'vitest';
import { describeStory } from '../../../src/core/verdict/story-words.ts';
import { lineage } from '../kit/retold.ts';
import { type Asked, tell } from '../kit/telling.ts';

const asks = (label: string, ...says: Asked['says']): Asked => ({ label, says });
const rising = (label: string, ...says: Asked['says']): Asked => ({ label, says, measure: 'cumulative' });

test('each finding has the sign, the question and the label of its row, and what is of several has none', () => {
  const { comparison } = tell([
    asks('Troops', '2,030', '2,300'),
    asks('Arrests', 'nearly 8,000', 'at least 8,000'),
    asks('Missing', '1', '2'),
    asks('Rescued', '3', '4'),
    asks('Deaths', '12', 'a dozen'),
  ]);
  expect(
    describeStory(comparison.rows)?.findings.map(({ sign, question, label, words }) => [
      sign,
      question,
      label,
      words.slice(0, 15),
    ]),
  ).toEqual([
    ['conflict', 'question-a', 'Troops', '2,030 or 2,300?'],
    ['conflict', 'question-c', 'Missing', '1 or 2? They ca'],
    ['conflict', 'question-d', 'Rescued', '3 or 4? They ca'],
    [null, null, null, 'Figures for one'],
    ['common-ground', null, null, 'No contradictio'],
  ]);
});

describe('the finding of a story', () => {
  test.each<[string, Asked[], string, string]>([
    [
      'conflicts, hedge conflicts and common ground',
      [
        asks('Troops', '2,030', '2,300'),
        asks('Arrests', 'nearly 8,000', 'at least 8,000'),
        asks('Deaths', '12', 'a dozen'),
      ],
      'Troops: 2,030 or 2,300?',
      'Troops: 2,030 or 2,300? They cannot both be true. Argus: 2,030; Beacon: 2,300. Arrests: “Nearly 8,000” or “at least 8,000”? Strictly, only one can be true. No contradiction: Deaths.',
    ],
    [
      'conflicts only',
      [asks('Missing', '12', '14', '19'), asks('Cars aboard', '30', '40')],
      'Missing: 12, 14 or 19? Cars aboard: 30 or 40?',
      'Missing: 12, 14 or 19? They cannot all be true. Argus: 12; Beacon: 14; Courier: 19. Cars aboard: 30 or 40? They cannot both be true. Argus: 30; Beacon: 40.',
    ],
    [
      'one article against two others',
      [asks('Troops', '2,030', '2,300', '2,030')],
      'Troops: 2,030 or 2,300?',
      'Troops: 2,030 or 2,300? They cannot both be true. Two articles: 2,030; Beacon: 2,300.',
    ],
    [
      'hedge conflicts only',
      [asks('Rescued', 'nearly 350', 'at least 350'), asks('Damage', '$2m', 'more than $2m')],
      'Rescued: “Nearly 350” or “at least 350”? Damage: “$2m” or “more than $2m”?',
      'Rescued: “Nearly 350” or “at least 350”? Strictly, only one can be true. Damage: “$2m” or “more than $2m”? Strictly, only one can be true.',
    ],
    [
      'more questions than a headline holds',
      ['Deaths', 'Injured', 'Missing', 'Rescued'].map((label) => asks(label, '12', '14')),
      'Figures differ on four questions',
      ['Deaths', 'Injured', 'Missing']
        .map((label) => `${label}: 12 or 14? They cannot both be true. Argus: 12; Beacon: 14. `)
        .join('')
        .concat('Figures for one more question differ, too.'),
    ],
    [
      'a figure that agrees with each side of a conflict',
      [asks('Troops', '2,030', 'more than 2,000', '2,300')],
      'Troops: 2,030 or 2,300?',
      'Troops: 2,030 or 2,300? They cannot both be true. Argus: 2,030; Courier: 2,300; Beacon: what fits more than one of these.',
    ],
    [
      'a count that may have grown during the day',
      [rising('Deaths', '120', 'at least 247'), asks('Rescued', '12', '12')],
      'Deaths: 120 and at least 247, on one day.',
      'Deaths: 120 and at least 247, on one day: a rising count, or a disagreement. We don’t know at what hour each was counted. No contradiction: Rescued.',
    ],
    [
      'a hedge conflict beside a figure of another day',
      [
        {
          label: 'Displaced',
          measure: 'at the time',
          says: ['nearly 8,000', 'at least 8,000', { figure: '9,900', asOf: '2024-03-04' }],
        },
      ],
      'Displaced: “Nearly 8,000” or “at least 8,000”?',
      'Displaced: Of figures for the same day: “Nearly 8,000” or “at least 8,000”? Strictly, only one can be true.',
    ],
    [
      'no conflict',
      [asks('Hurt', '12', 'a dozen'), asks('Rescued', '340', 'nearly 350')],
      'The four figures that two articles give can all be true together',
      'Two questions have figures from more than one separate account, and no two exclude each other.',
    ],
    [
      'figures that all fit if a number grew from one day to the next',
      [asks('Hurt', '12', { figure: '14', asOf: '2024-03-04' })],
      'The two figures that two articles give can all be true together if numbers grew',
      'One question has figures from more than one separate account, and no two exclude each other.',
    ],
    [
      'two other questions',
      [asks('Hurt', '12', '14'), asks('Tugs', '3', 'three'), asks('Deaths', '4', 'four')],
      'Hurt: 12 or 14?',
      'Hurt: 12 or 14? They cannot both be true. Argus: 12; Beacon: 14. No contradiction: Tugs; Deaths.',
    ],
    [
      'no conflict, and a row in which not all can be compared',
      [asks('Hurt', '12', 'a dozen', '$5'), asks('Tugs', null, null, null, '40')],
      'Of the figures that four articles give, those that can be compared can all be true together',
      'One question has figures from more than one separate account, and no two exclude each other.',
    ],
    [
      'figures that disagree within one article',
      [asks('Hurt', ['12', '14'], null)],
      'Hurt: 12 or 14?',
      'Hurt: 12 or 14? They cannot both be true.',
    ],
    [
      'figures that disagree within each of two articles',
      [asks('Hurt', ['12', '14'], null), asks('Tugs', null, ['3', '4'])],
      'Hurt: 12 or 14? Tugs: 3 or 4?',
      'Hurt: 12 or 14? They cannot both be true. Tugs: 3 or 4? They cannot both be true.',
    ],
    [
      'figures within one article, and those of two',
      [asks('Hurt', ['12', '14'], null), asks('Tugs', '3', '4')],
      'Hurt: 12 or 14? Tugs: 3 or 4?',
      'Hurt: 12 or 14? They cannot both be true. Tugs: 3 or 4? They cannot both be true. Argus: 3; Beacon: 4.',
    ],
    [
      'a conflict beside a figure in another unit',
      [asks('Damage', '12', '14', '$5')],
      'Damage: figures differ.',
      'Damage: Some of the figures in the same unit cannot both be true.',
    ],
    [
      'a question of background that is in conflict',
      [
        asks('Hurt', '12', 'a dozen'),
        {
          ...{ label: 'Deaths in the war of 2019', background: true },
          says: [
            { figure: '1,400', asOf: '2019-01-18' },
            { figure: '1,100', asOf: '2019-01-18' },
          ],
        },
      ],
      'The two figures that two articles give can all be true together',
      'One question has figures from more than one separate account, and no two exclude each other.',
    ],
  ])('%s', (_, asked, title, dek) => {
    expect(describeStory(tell(asked).comparison.rows)).toMatchObject({ title, dek });
  });

  test.each<[string, Asked[]]>([
    ['no question', []],
    ['one article says all', [{ says: ['12', null] }]],
    ['nobody says anything', [{ says: [null, null] }]],
    ['figures are in different units', [{ says: ['12', '$12'] }]],
    [
      'figures are for different days of a number that may fall',
      [{ measure: 'at the time', says: ['12', { figure: '20', asOf: '2024-03-04' }] }],
    ],
  ])('is none where %s', (_, asked) => {
    expect(describeStory(tell(asked).comparison.rows)).toBeNull();
  });

  test('is none where two copies of one text give all figures', () => {
    const copied = { lineage: [lineage('beacon', { from: 'argus', basis: 'editor', note: 'so' })] };
    expect(describeStory(tell([asks('Hurt', '12', '12')], { story: copied }).comparison.rows)).toBeNull();
  });
});
