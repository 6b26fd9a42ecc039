import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/core/verdict/comparison.ts';
import type { Relation } from '../../../src/schemas/published/verdict-record.ts';
import { describeApart, describeReading, describeVerdict } from '../../../src/core/verdict/verdict-words.ts';
import { isOfOneUnit } from '../../../src/core/verdict/parting-words.ts';
import { describeRelation } from '../../../src/core/verdict/relation-words.ts';
import { signOf, VERDICT_NAMES } from '../../../src/core/verdict/sign.ts';
import { type Asked, rowOf, type Said, tell, tellRow } from '../kit/telling.ts';

const later = (figure: string, asOf = '2024-03-04'): Said => ({ figure, asOf });
/** The row of a question whose number may fall again, such as people still aboard. */
const tellStanding = (...says: Asked['says']): Row => rowOf(tell([{ says, measure: 'at the time' }]));

test('verdicts have names that stand alone', () => {
  expect(VERDICT_NAMES).toEqual({
    'common-ground': 'Common ground',
    'hedge-conflict': 'Hedge conflict',
    conflict: 'Conflict',
    'if-grown': 'Rising count or disagreement',
    single: 'One text',
    'not-compared': 'Not compared',
  });
});

test.each<[Asked['says'], string | null]>([
  [['12', 'a dozen'], 'common-ground'],
  [['12', null], 'single'],
  [['12', '$12'], 'not-compared'],
  [[null, null], null],
])('the sign of a row in which %j: %s', (says, sign) => {
  expect(signOf(tellRow(...says))).toBe(sign);
});

test('only a row in one unit can be drawn on one scale', () => {
  expect([tellRow('12', '14'), tellRow('12', '$14'), tellRow(null, null)].map(isOfOneUnit)).toEqual([
    true,
    false,
    true,
  ]);
});

test.each<[Asked['says'], string]>([
  [['12', '14'], ''],
  [
    ['nearly 8,000', later('9,000'), 'at least 8,000'],
    'Figures for different days are not compared: that they stand apart does not mean that they exclude each other.',
  ],
  [
    ['12', '$2m'],
    'Figures in different units are not compared: that they stand apart does not mean that they exclude each other.',
  ],
])('of the figures %j it says that they are not compared: "%s"', (says, words) => {
  expect(describeApart(tellStanding(...says))).toBe(words);
});

describe('the finding of a row', () => {
  test.each<[Said[], string]>([
    [['tens', 'more than 160', 'dozens'], 'No contradiction: more than 160 fits all three.'],
    [['16', 'more than a dozen'], 'No contradiction: 16 fits both.'],
    [['more than 7', 'fewer than 9'], 'No contradiction: 8 fits both.'],
    [['Several', 'dozens'], 'No contradiction: at least 24, as “dozens” is read, fits both.'],
    [['at least 24', 'dozens'], 'Both say the same: at least 24.'],
    [
      ['dozens', 'fewer than 100'],
      'No contradiction: at least 24 but fewer than 100, as “dozens” is read, fits both.',
    ],
    [['several', 'up to 8'], 'No contradiction: 3 to 8, as “several” is read, fits both.'],
    [['$2bn', 'US$2bn'], 'Both say 2 billion US dollars.'],
    [['more than 7', 'up to 12'], 'No contradiction: more than 7 but no more than 12 fits both.'],
    [['$3bn', 'more than $2bn'], 'No contradiction: 3 billion US dollars fits both.'],
    [['12', later('20')], 'No contradiction if the number grew from 12 to 20 between 3 and 4 March 2024.'],
    [['more than 10', later('12')], 'No contradiction: 12 by 4 March 2024.'],
    [['12', later('more than 10')], 'No contradiction: at least 12 by 4 March 2024.'],
    [['at least 8', later('up to 12')], 'No contradiction: 8 to 12 by 4 March 2024.'],
    [
      ['nearly 8,000', 'at least 8,000'],
      '“Nearly 8,000” or “at least 8,000”? Strictly, only one can be true.',
    ],
    [
      ['nearly 8,000', '8,000', 'more than 8,000'],
      '“Nearly 8,000”, “8,000” or “more than 8,000”? Strictly, not all can be true.',
    ],
    [['$8bn', 'more than $8bn'], '“$8bn” or “more than $8bn”? Strictly, only one can be true.'],
    [['2,030', 'more than 2,000', '2,300'], '2,030 or 2,300? They cannot both be true.'],
    [['12', '14', '19'], '12, 14 or 19? They cannot all be true.'],
    [['12', 'dozens'], '12 or at least 24? They cannot both be true.'],
    [['20', later('12')], '12 or 20? They cannot both be true.'],
    [['€1', 'at least 2 euros'], '1 euro or at least 2 euros? They cannot both be true.'],
    [['12', '$12'], 'The figures are in different units, and such figures are not compared.'],
    [
      ['12', 'a dozen', '$15'],
      'No contradiction among figures in the same unit; figures in different units are not compared.',
    ],
    [['12', '$12', '$15'], 'Some of the figures in the same unit cannot both be true.'],
    [
      ['12', '$8bn', 'more than $8bn'],
      'Of figures in the same unit: “$8bn” or “more than $8bn”? Strictly, only one can be true.',
    ],
  ])('from %j: %s', (says, sentence) => {
    expect(describeVerdict(tellRow(...says))).toBe(sentence);
  });

  test.each<[Asked['says'], string]>([
    [[null, 'About 300'], 'Only one article gives a figure: about 300.'],
    [[null, 'more than 1,600'], 'Only one article gives a figure: more than 1,600.'],
    [[['At least 31', '38'], null], 'Only one article gives figures: at least 31 and 38.'],
    [[['dozens', '160']], 'Only one article gives figures: “dozens” and 160.'],
    [[['12', '$15']], 'Only one article gives figures: 12 and $15.'],
    [[['20', 'tens', 'at least 15', 'more than 12', 'up to 30']], 'Only one article gives figures.'],
    [
      ['several hundred', null],
      'Only one article gives a figure: at least 300, as “several hundred” is read.',
    ],
    [[null, null], 'No article gives a figure.'],
  ])('where others are silent, from %j: %s', (says, sentence) => {
    expect(describeVerdict(tellRow(...says))).toBe(sentence);
  });

  test.each<[Asked['says'], string]>([
    [['12', null], 'Of the articles read so far, one gives a figure: 12.'],
    [['12', '$15', null], 'The figures are in different units, and such figures are not compared.'],
    [[null, null], 'No article read so far gives a figure.'],
    [['12', null, '12'], 'Both articles that give a figure so far say 12.'],
    [['12', '12'], describeVerdict(tellRow('12', '12'))],
  ])('where others have not been read in full, from %j: %s', (says, sentence) => {
    const row = tellRow(...says);
    const cells = row.cells.map((cell) => ({ ...cell, article: { ...cell.article, isRead: false } }));
    expect(describeVerdict({ ...row, cells })).toBe(sentence);
  });

  test.each<[Said[], string]>([
    [['12', later('20')], 'The figures are for different days, and such figures are not compared.'],
    [
      ['12', later('20'), '$5'],
      'The figures are in different units or for different days, and such figures are not compared.',
    ],
    [
      ['20', later('12'), later('at least 12')],
      'No contradiction among figures for the same day; figures for different days are not compared.',
    ],
    [['20', later('12'), later('14')], 'Some of the figures for the same day cannot both be true.'],
    [
      ['7,000', later('nearly 8,000'), later('at least 8,000')],
      'Of figures for the same day: “Nearly 8,000” or “at least 8,000”? Strictly, only one can be true.',
    ],
    [
      ['$5', '20', later('12'), later('14')],
      'Some of the figures in the same unit and for the same day cannot both be true.',
    ],
  ])('of a number that may fall, from %j: %s', (says, sentence) => {
    expect(describeVerdict(tellStanding(...says))).toBe(sentence);
  });
});

test.each<[Said[], string]>([
  [['2,030', '2,300'], ''],
  [['nearly 8,000', 'at least 8,000'], 'An ordinary reader takes them for one number.'],
  [['fewer than 8', 'at least 8'], ''],
  [['up to 8', 'more than 8'], ''],
  [['nearly 8,000', '7,300'], 'Some of this hangs on how wide “nearly” or “about” is read.'],
  [['nearly 8,000', '8,000', '7,300'], 'Some of this hangs on how wide “nearly” or “about” is read.'],
])('beside the finding from %j stands: %s', (says, sentence) => {
  expect(describeReading(tellRow(...says))).toBe(sentence);
});

describe('how two figures stand to each other', () => {
  const relation = (row: Row, kind?: Relation): string => {
    const pair = row.verdict?.pairs.find((one) => kind === undefined || one.relation === kind);
    const [a, b] = [pair?.a, pair?.b].map((key) => row.claims.find((claim) => claim.key === key));
    if (!pair || !a || !b) throw new Error('The row holds no pair.');
    return describeRelation(pair, a, b);
  };

  test.each<[string, Said, Said, string]>([
    ['equal', '340', '340', 'Both print “340”.'],
    ['equal', '12', 'a dozen', '“12” and “a dozen” say the same.'],
    ['entails', '7,700', 'nearly 8,000', 'If “7,700” is true, so is “nearly 8,000”; “7,700” says more.'],
    ['entailedBy', 'dozens', '160', 'If “160” is true, so is “dozens”; “160” says more.'],
    [
      'overlaps',
      '10 to 15',
      '12 to 20',
      '“10 to 15” and “12 to 20” can both be true; neither says all that the other says.',
    ],
    [
      'touching',
      'nearly 8,000',
      'at least 8,000',
      '“nearly 8,000” and “at least 8,000” cannot both be true: they stand on different sides of 8,000. An ordinary reader takes them for one number.',
    ],
    [
      'touching',
      '8,000',
      'more than 8,000',
      '“8,000” and “more than 8,000” cannot both be true: “more than 8,000” leaves out 8,000 itself. An ordinary reader takes them for one number.',
    ],
    [
      'touching',
      'less than $2m',
      '$2m',
      '“less than $2m” and “$2m” cannot both be true: “less than $2m” leaves out 2 million US dollars itself.',
    ],
    [
      'touching',
      'fewer than 8',
      'at least 8',
      '“fewer than 8” and “at least 8” cannot both be true: they stand on different sides of 8.',
    ],
    ['disjoint', '2,030', '2,300', '“2,030” and “2,300” cannot both be true: no number fits both.'],
    [
      'disjoint',
      later('12'),
      '20',
      '“12” for 4 March 2024 and “20” for 3 March 2024 cannot both be true: the number cannot have fallen.',
    ],
    [
      'grows',
      '12',
      later('20'),
      '“12” is for 3 March 2024 and “20” for 4 March 2024: both can be true if the number grew.',
    ],
    [
      'by tolerance',
      '7,000',
      'nearly 8,000',
      '“7,000” and “nearly 8,000” cannot both be true: no number fits both. That hangs on how wide “nearly” or “about” is read.',
    ],
  ])('%s: %j and %j', (_, a, b, sentence) => {
    expect(relation(tellRow(a, b))).toBe(sentence);
  });

  test('notComparable, in a row where others are compared', () => {
    expect(relation(tellRow('$12', '€12', 'at least $12'), 'notComparable')).toBe(
      '“$12” and “€12” are not compared: they are in different units.',
    );
    expect(relation(tellStanding('12', 'at least 12', later('20')), 'notComparable')).toBe(
      '“12” and “20” are not compared: they are for different days, and the number may have fallen in between.',
    );
  });
});

test('a figure of money alone is in one unit, and so is none; money beside a count is not', () => {
  const unit = (...says: Asked['says']) => isOfOneUnit(tellRow(...says));
  expect([unit('$5 million'), unit('12'), unit(null), unit('$5 million', '12')]).toEqual([
    true,
    true,
    true,
    false,
  ]);
});
