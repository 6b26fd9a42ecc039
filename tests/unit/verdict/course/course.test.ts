import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { printInterval } from '../../../../src/core/figure/figure-words.ts';
import { findRise, readCourse } from '../../../../src/core/verdict/course/course.ts';
import { titleCourse } from '../../../../src/core/verdict/course/course-words.ts';
import { isConflict } from '../../../../src/core/verdict/verdict.ts';
import { type Asked, rowOf, type Said, statement, tell } from '../../kit/telling.ts';

/** The course of a count over days: what stands in order, and what the figures leave. */

const on = (figure: string, day: number, hour = ''): Said => ({ figure, asOf: `2024-03-0${day}${hour}` });
const toldRow = (says: Asked['says'], change: Partial<Asked> = {}) =>
  rowOf(tell([{ says, measure: 'cumulative', ...change }]));
/** Each stage as its figures and what is left, "120 · 247: at least 247". */
const stagesOf = (...says: Asked['says']) =>
  readCourse(toldRow(says))?.stages.map(
    ({ claims, open }) =>
      `${claims.map(({ claim }) => claim.figure.text).join(' · ')}: ${open ? printInterval(open) : 'none'}`,
  );

describe('a course has a stage for each moment whose order is known', () => {
  test.each<[string, Asked['says'], string[] | undefined]>([
    ['days', [on('31', 5), on('12', 3), on('19', 4)], ['12: 12', '19: 19', '31: 31']],
    ['hours', [on('9', 3, 'T20:00'), on('4', 3, 'T08:00')], ['4: 4', '9: 9']],
    ['a day and an hour of it', [on('12', 3), on('12', 3, 'T20:00'), on('20', 4)], ['12 · 12: 12', '20: 20']],
    ['hours of two zones', [on('9', 3, 'T09:00+05:00'), on('4', 3, 'T05:00+00:00')], ['9: none', '4: none']],
    ['one day alone', [on('12', 3), on('13', 3)], undefined],
  ])('%s', (_, says, stages) => {
    expect(stagesOf(...says)).toEqual(stages);
  });

  test('what an earlier figure leaves ends where later ones do, and begins where earlier ones do', () => {
    expect(stagesOf(on('at least 9', 3), on('more than 10', 4), on('up to 40', 5))).toEqual([
      'at least 9: 9 to 40',
      'more than 10: more than 10 but no more than 40',
      'up to 40: more than 10 but no more than 40',
    ]);
  });

  test('figures that exclude each other leave nothing between them', () => {
    expect(stagesOf(on('12', 3), on('40', 4), on('31', 5))).toEqual(['12: 12', '40: none', '31: none']);
  });
});

test.each<[string, Partial<Asked>]>([
  ['may fall again', { measure: 'at the time' }],
  ['is not about the event', { background: true }],
])('a number that %s has no course', (_, change) => {
  expect(readCourse(toldRow([on('12', 3), on('20', 4)], change))).toBeNull();
});

test('figures in different units have no course', () => {
  expect(readCourse(toldRow([on('12', 3), on('$20', 4)]))).toBeNull();
});

describe('a figure bounds nothing where the statement that it rests on', () => {
  const resting: Said = { ...(on('40', 4) as object), restsOn: { statement: 'coast-guard', basis: 'named' } };
  const leftWith = (status: 'withdrawn' | 'superseded' | 'standing', later: string) => {
    const said = { date: '2024-03-04', figures: [{ question: 'question-a', figure: '40' }] };
    const statements = [
      statement({ ...said, status, ...(status === 'superseded' ? { supersededBy: 'later' } : {}) }),
      statement({
        ...{ id: 'later', date: '2024-03-05', status: 'standing' },
        figures: [{ question: 'question-a', figure: later }],
      }),
    ];
    const told = tell([{ says: [on('12', 3), resting, on(later, 5)], measure: 'cumulative' }], {
      statements,
    });
    const course = readCourse(rowOf(told), statements);
    return course && titleCourse(course);
  };

  test.each([
    ['was withdrawn', 'withdrawn', '31', 'From 12 to 31 between 3 and 5 March 2024; “40” was withdrawn'],
    [
      'gave way to a lower one',
      'superseded',
      '31',
      'From 12 to 31 between 3 and 5 March 2024; “40” was superseded',
    ],
    ['gave way to a higher one: no', 'superseded', '51', 'From 12 to 51 between 3 and 5 March 2024'],
    ['stands: no', 'standing', '31', 'Figures of 3–5 March 2024'],
  ] as const)('%s', (_, status, later, title) => {
    expect(leftWith(status, later)).toBe(title);
  });
});

test('a course without contradiction leaves a number at each stage, and a rise that is sure is one of the figures', () => {
  // “Nearly 3” holds no whole number.
  const figure = fc.tuple(
    fc.constantFrom('', 'at least ', 'more than ', 'up to ', 'nearly '),
    fc.integer({ min: 20, max: 90 }),
  );
  const says = fc.array(fc.tuple(figure, fc.integer({ min: 3, max: 6 })), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(says, (list) => {
      const row = toldRow(list.map(([[hedge, number], day]) => on(`${hedge}${number}`, day)));
      const course = readCourse(row);
      if (!course) return;
      const pairs = row.verdict?.pairs ?? [];
      const isOpen = pairs.some((pair) => isConflict(pair) || pair.sameDay);
      expect(course.stages.every(({ open }) => open !== null)).toBe(!isOpen);
      const rise = findRise(course);
      if (rise?.isSure) expect(pairs.some(({ relation }) => relation === 'grows')).toBe(true);
    }),
    { numRuns: 40 },
  );
});
