import { describe, expect, test } from 'vitest';
import { readCourse } from '../../../../src/core/verdict/course/course.ts';
import {
  describeGrowth,
  describeSteps,
  titleCourse,
} from '../../../../src/core/verdict/course/course-words.ts';
import { describeVerdict } from '../../../../src/core/verdict/verdict-words.ts';
import { type Asked, rowOf, type Said, tell } from '../../kit/telling.ts';

/** What is said of a course. */

const on = (figure: string, moment: string): Said => ({ figure, asOf: `2024-${moment}` });
const told = (...says: Asked['says']) => {
  const row = rowOf(tell([{ says, measure: 'cumulative' }]));
  const course = readCourse(row);
  if (!course) throw new Error('The row has no course.');
  return { row, course };
};

describe('the title says from what to what the figures go, and when', () => {
  test.each<[string, Asked['says']]>([
    ['From 120 to at least 247 in one day', [on('120', '03-03T18:00'), on('at least 247', '03-04T18:00')]],
    [
      'From 120 to at least 247 in three hours',
      [on('120', '03-03T18:00'), on('at least 247', '03-03T21:00')],
    ],
    ['From 1 to 3 in one hour', [on('1', '03-03T18:00'), on('3', '03-03T19:00')]],
    ['From 120 to 247 in less than three hours', [on('120', '03-03T18:10'), on('247', '03-03T21:00')]],
    ['From 4 to 9 in two hours', [on('4', '03-03T08:00+03:00'), on('9', '03-03T07:00Z')]],
    ['From 120 to 247 between 3 and 4 March 2024', [on('120', '03-03T18:00'), on('247', '03-04')]],
    ['From 120 to 247 between 3 and 5 March 2024', [on('120', '03-03T18:00'), on('247', '03-05T18:00')]],
    ['From 12 to 20 between 30 April and 2 May 2024', [on('12', '04-30'), on('20', '05-02')]],
    [
      'From “nearly 40” to more than 60 between 3 and 4 March 2024',
      [on('Nearly 40', '03-03'), on('more than 60', '03-04')],
    ],
    ['From “dozens” to 160 between 3 and 4 March 2024', [on('Dozens', '03-03'), on('160', '03-04')]],
    ['From at least 9 to 31 between 3 and 4 March 2024', [on('at least 9', '03-03'), on('31', '03-04')]],
  ])('%s', (title, says) => {
    expect(titleCourse(told(...says).course)).toBe(title);
  });

  test.each<[string, Asked['says']]>([
    ['the figures of the end say no more', [on('12', '03-03'), on('12', '03-04')]],
    ['figures exclude each other', [on('12', '03-03'), on('40', '03-03'), on('41', '03-04')]],
    ['the number would have fallen', [on('12', '03-03'), on('9', '03-04')]],
  ])('only the days where %s', (_, says) => {
    expect(titleCourse(told(...says).course)).toBe('Figures of 3–4 March 2024');
  });
});

describe('the row says from what to what the number grew', () => {
  test.each<[Asked['says'], string]>([
    [
      [on('120', '03-03T18:00'), on('at least 247', '03-04T18:00')],
      'No contradiction if the number grew from 120 to at least 247 in one day.',
    ],
    [
      [on('12', '03-03'), on('19', '03-04'), on('31', '03-05')],
      'No contradiction if the number grew from 12 to 31 between 3 and 5 March 2024.',
    ],
  ])('%j', (says, sentence) => {
    expect(describeVerdict(told(...says).row)).toBe(sentence);
  });

  test('unless it may have been as high before', () => {
    const { row, course } = told(on('at least 9', '03-03'), on('15', '03-04'), on('31', '03-05'));
    expect(describeGrowth(course)).toBeNull();
    expect(describeVerdict(row)).toBe('No contradiction if the number grew: 31 by 5 March 2024.');
  });

  test('and nothing of a row without a course', () => {
    expect(describeGrowth(null)).toBeNull();
  });
});

test('the steps are told with their days and hours', () => {
  const steps = (...says: Asked['says']) => describeSteps(told(...says).course);
  expect(
    steps(on('12', '03-03'), on('12', '03-03T20:00'), on('more than 20', '03-04T08:00'), on('31', '03-05')),
  ).toBe(
    '12 on 3 March 2024, more than 20 but no more than 31 on 4 March 2024, 08:00 and 31 on 5 March 2024',
  );
  expect(steps(on('12', '03-03'), on('9', '03-04'))).toBe(
    'no number on 3 March 2024 and no number on 4 March 2024',
  );
});
