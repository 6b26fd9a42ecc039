import { describe, expect, test } from 'vitest';
import { describeStory } from '../../../src/core/verdict/story-words.ts';
import { type Asked, tell } from '../kit/telling.ts';

test('each finding has the sign of its rows and its question, and what is of several has none', () => {
  const { comparison } = tell([
    { quantity: 'troops', says: ['2,030', '2,300'] },
    { quantity: 'arrests', says: ['nearly 8,000', 'at least 8,000'] },
    { quantity: 'missing', says: ['1', '2'] },
    { quantity: 'rescued', says: ['3', '4'] },
    { quantity: 'deaths', says: ['12', 'a dozen'] },
  ]);
  expect(
    describeStory(comparison.rows)?.findings.map(({ sign, question, words }) => [
      sign,
      question,
      words.slice(0, 25),
    ]),
  ).toEqual([
    ['conflict', 'question-a', 'Two figures for troops: 2'],
    ['conflict', 'question-c', 'Two figures for the missi'],
    ['conflict', 'question-d', 'Two figures for the rescu'],
    [null, null, 'Not all can be true on on'],
    ['common-ground', null, 'One other question has an'],
  ]);
});

describe('the finding of a story', () => {
  test.each<[string, Asked[], string, string]>([
    [
      'conflicts, hedge conflicts and common ground',
      [
        { quantity: 'troops', says: ['2,030', '2,300'] },
        { quantity: 'arrests', says: ['nearly 8,000', 'at least 8,000'] },
        { quantity: 'deaths', says: ['12', 'a dozen'] },
      ],
      'Two articles disagree on troops and arrests',
      'Two figures for troops: 2,030 in Argus and 2,300 in Beacon. They cannot both be true. On arrests, figures part at 8,000: “nearly 8,000” and “at least 8,000”. One other question has answers that can all be true together.',
    ],
    [
      'conflicts only',
      [
        { quantity: 'missing', says: ['12', '14', '19'] },
        { quantity: 'other', label: 'Cars aboard', says: ['30', '40'] },
      ],
      'Three articles disagree on the missing, two on “Cars aboard”',
      'Three figures for the missing: 12 in Argus, 14 in Beacon and 19 in Courier. They cannot all be true. Two figures for “Cars aboard”: 30 in Argus and 40 in Beacon. They cannot both be true.',
    ],
    [
      'a conflict of one article with two others',
      [{ quantity: 'troops', says: ['2,030', '2,300', '2,030'] }],
      'Three articles disagree on troops',
      'Two figures for troops: 2,030, and 2,300 in Beacon alone. They cannot both be true.',
    ],
    [
      'two conflicts on one quantity',
      [
        { quantity: 'deaths', label: 'Passengers killed', says: ['12', '14'] },
        { quantity: 'deaths', label: 'Crew killed', says: ['1', '2'] },
      ],
      'Two articles disagree on deaths',
      'Two figures for “Passengers killed”: 12 in Argus and 14 in Beacon. They cannot both be true. Two figures for “Crew killed”: 1 in Argus and 2 in Beacon. They cannot both be true.',
    ],
    [
      'hedge conflicts only',
      [
        { quantity: 'rescued', says: ['nearly 350', 'at least 350'] },
        { quantity: 'damage', says: ['$2m', 'more than $2m'] },
      ],
      'Two articles disagree on the rescued and damage',
      'On the rescued, figures part at 350: “nearly 350” and “at least 350”. On damage, figures part at 2 million US dollars: “$2m” and “more than $2m”.',
    ],
    [
      'four topics, each of other articles',
      [
        { quantity: 'troops', says: ['1', '2', null] },
        { quantity: 'arrests', says: ['1', null, '2'] },
        { quantity: 'deaths', says: [null, '1', '2'] },
        { quantity: 'missing', says: ['1', '2', '3'] },
      ],
      'Figures disagree on troops, arrests, deaths and the missing',
      'Two figures for troops: 1 in Argus and 2 in Beacon. They cannot both be true. Two figures for arrests: 1 in Argus and 2 in Courier. They cannot both be true. Two figures for deaths: 1 in Beacon and 2 in Courier. They cannot both be true. Not all can be true on one other question, either.',
    ],
    [
      'a figure that agrees with each side of a conflict',
      [{ quantity: 'troops', says: ['2,030', 'more than 2,000', '2,300'] }],
      'Two articles disagree on troops',
      'Two figures for troops: 2,030 in Argus and 2,300 in Courier. They cannot both be true.',
    ],
    [
      'a quantity that has no name',
      [{ quantity: 'homeless', label: 'People made homeless', says: ['12', '14'] }],
      'Two articles disagree on “People made homeless”',
      'Two figures for “People made homeless”: 12 in Argus and 14 in Beacon. They cannot both be true.',
    ],
    [
      'a hedge conflict beside a figure of another day',
      [
        {
          quantity: 'displaced',
          measure: 'at the time',
          says: ['nearly 8,000', 'at least 8,000', { figure: '9,900', asOf: '2024-03-04' }],
        },
      ],
      'Two articles disagree on the displaced',
      'On the displaced, figures for the same day part at 8,000: “nearly 8,000” and “at least 8,000”.',
    ],
    [
      'no conflict',
      [{ says: ['12', 'a dozen'] }, { says: ['340', 'nearly 350'] }],
      'What two articles claim can all be true together',
      'Two questions have answers from more than one article, and no two exclude each other.',
    ],
    [
      'two other questions',
      [{ says: ['12', '14'] }, { says: ['3', 'three'] }, { quantity: 'deaths', says: ['4', 'four'] }],
      'Two articles disagree on injuries',
      'Two figures for injuries: 12 in Argus and 14 in Beacon. They cannot both be true. Two other questions have answers that can all be true together.',
    ],
    [
      'no conflict, and a row in which not all can be compared',
      [{ says: ['12', 'a dozen', '$5'] }, { says: [null, null, null, '40'] }],
      'What can be compared in four articles can all be true together',
      'One question has answers from more than one article, and no two exclude each other.',
    ],
    [
      'a conflict, and a row in which not all can be compared',
      [{ says: ['12', '14'] }, { quantity: 'damage', says: ['$5', '$5', '€4'] }],
      'Two articles disagree on injuries',
      'Two figures for injuries: 12 in Argus and 14 in Beacon. They cannot both be true.',
    ],
    [
      'no conflict beside an article that says nothing',
      [{ says: ['12', 'a dozen', null] }],
      'What two articles claim can all be true together',
      'One question has answers from more than one article, and no two exclude each other.',
    ],
    [
      'one article',
      [{ says: [['12', '14']] }],
      'One article disagrees with itself on injuries',
      'Two figures for injuries: 12 and 14. They cannot both be true.',
    ],
    [
      'one article beside a silent one',
      [{ says: [['12', '14'], null] }],
      'One article disagrees with itself on injuries',
      'Two figures for injuries: 12 and 14. They cannot both be true.',
    ],
  ])('%s', (_, asked, title, dek) => {
    expect(describeStory(tell(asked).comparison.rows)).toMatchObject({ title, dek });
  });

  test.each<[string, Asked[], string]>([
    [
      'all of one row, and not the one that is silent on the other',
      [
        { quantity: 'troops', says: ['2,030', '2,030', '2,300', '2,030', '2,030'] },
        { quantity: 'arrests', says: ['at least 8,000', 'nearly 8,000', 'nearly 8,000', '8,000', null] },
      ],
      'Five articles disagree on troops, four on arrests',
    ],
    [
      'two on one row and three others on another',
      [
        { quantity: 'deaths', says: ['12', '14', null, null, null] },
        { quantity: 'injuries', says: [null, null, '30', '40', '50'] },
      ],
      'Two articles disagree on deaths, three on injuries',
    ],
    [
      'two on one row and two others on another',
      [
        { quantity: 'deaths', says: ['12', '14', null, null] },
        { quantity: 'arrests', says: [null, null, '30', '40'] },
      ],
      'Two articles disagree on deaths, two on arrests',
    ],
    [
      'not one whose figure leaves room for all others',
      [{ quantity: 'deaths', says: ['12', '14', 'more than ten', 'up to 40'] }],
      'Two articles disagree on deaths',
    ],
    [
      'different ones on two rows of one quantity',
      [
        { quantity: 'deaths', label: 'Passengers killed', says: ['12', '14', '15'] },
        { quantity: 'deaths', label: 'Crew killed', says: ['1', '2', null] },
      ],
      'Three articles disagree on “Passengers killed”, two on “Crew killed”',
    ],
    [
      'one with itself beside two with each other',
      [
        { quantity: 'deaths', says: [['12', '14'], null] },
        { quantity: 'injuries', says: ['30', '40'] },
      ],
      'One article disagrees with itself on deaths, two disagree on injuries',
    ],
    [
      'two with each other beside one with itself',
      [
        { quantity: 'injuries', says: ['30', '40'] },
        { quantity: 'deaths', says: [['12', '14'], null] },
      ],
      'Two articles disagree on injuries, one disagrees with itself on deaths',
    ],
    [
      'one with itself and another with itself',
      [
        { quantity: 'deaths', says: [['12', '14'], null] },
        { quantity: 'injuries', says: [null, ['30', '40']] },
      ],
      'One article disagrees with itself on deaths, another on injuries',
    ],
    [
      'nobody where three sets of articles disagree',
      [
        { quantity: 'deaths', says: ['12', '14', null] },
        { quantity: 'injuries', says: [null, '30', '40'] },
        { quantity: 'missing', says: ['3', null, '4'] },
      ],
      'Figures disagree on deaths, injuries and the missing',
    ],
    [
      'nobody where there is much to disagree on',
      ['deaths', 'injuries', 'missing', 'rescued', 'damage'].map((quantity) => ({
        quantity,
        says: ['12', '14'],
      })),
      'Figures disagree on five questions',
    ],
  ])('the headline counts %s', (_, asked, title) => {
    expect(describeStory(tell(asked).comparison.rows)?.title).toBe(title);
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
});
