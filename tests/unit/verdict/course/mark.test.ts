import { expect, test } from 'vitest';
import { readCourse } from '../../../../src/core/verdict/course/course.ts';
import { describeWho } from '../../../../src/core/verdict/course/course-words.ts';
import { listMarks } from '../../../../src/core/verdict/course/mark.ts';
import { rowOf, type Said, statement, tell } from '../../kit/telling.ts';

/** What is marked on a course, and by whom it is given. */

const on = (figure: string, day: string, change: object = {}): Said => ({
  figure,
  asOf: `2024-03-${day}`,
  ...change,
});
const said = (id: string, date: string, figure: string, change: object = {}) =>
  statement({ id, date, status: 'standing', figures: [{ question: 'question-a', figure }], ...change });

test('figures of one moment and one wording are one mark; statements stand at their day, with what became of them', () => {
  const statements = [
    said('early', '2024-03-02', '3'),
    said('first', '2024-03-03', '12', { status: 'superseded', supersededBy: 'last' }),
    said('wrong', '2024-03-04', '40', { status: 'withdrawn' }),
    said('money', '2024-03-04', '$5'),
    said('last', '2024-03-05', '31'),
    said('much-later', '2024-06-05', '33'),
  ];
  const resting = { restsOn: { statement: 'wrong', basis: 'named' } };
  const row = rowOf(
    tell(
      [
        {
          says: [on('Twelve', '03T20:00'), on('twelve', '03T20:00'), on('40', '04', resting), on('31', '05')],
          measure: 'cumulative',
        },
      ],
      { statements },
    ),
  );
  const course = readCourse(row, statements);
  const marks = course ? listMarks(course, row.question, statements, []) : [];
  expect(marks.map((mark) => `${mark.moment} ${mark.text}: ${describeWho(mark)}`)).toEqual([
    '2024-03-03 12: statement of Coast guard (since superseded)',
    '2024-03-03T20:00 Twelve: Argus; Beacon',
    '2024-03-04 40: Courier (since withdrawn)',
    '2024-03-04 40: statement of Coast guard (since withdrawn)',
    '2024-03-05 31: Dispatch',
    '2024-03-05 31: statement of Coast guard',
  ]);
});
