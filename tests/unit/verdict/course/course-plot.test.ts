import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readCourse } from '../../../../src/core/verdict/course/course.ts';
import { type CoursePlot, plotCourse } from '../../../../src/core/verdict/course/course-plot.ts';
import { listMarks } from '../../../../src/core/verdict/course/mark.ts';
import { type Asked, rowOf, type Said, tell } from '../../kit/telling.ts';

/** The drawing of a course. */

const on = (figure: string, moment: string): Said => ({ figure, asOf: `2024-${moment}` });
function plot(...says: Asked['says']): CoursePlot | null {
  const row = rowOf(tell([{ says, measure: 'cumulative' }]));
  const course = readCourse(row);
  return course && plotCourse(course, listMarks(course, row.question, [], []), 358);
}

test('days stand from left to right, counts from the bottom up, with what is left between two days', () => {
  expect(plot(on('10', '03-03'), on('at least 20', '03-04'))).toEqual({
    width: 358,
    height: 244,
    left: 22.6,
    bottom: 206,
    days: [
      { x: 44.6, label: '3 Mar', hour: '' },
      { x: 264.7, label: '4 Mar', hour: '' },
    ],
    counts: [
      { y: 206, label: '0' },
      { y: 164.7, label: '5' },
      { y: 123.4, label: '10' },
      { y: 82.1, label: '15' },
      { y: 40.8, label: '20' },
    ],
    steps: [{ x: 44.6, y: 8, width: 220.1, height: 115.4, isOpen: true }],
    bars: [
      {
        ...{ kind: 'figure', x: 44.6, low: 123.4, high: 123.4, lowEnd: 'dot', highEnd: 'dot' },
        ...{ isVague: false, isFallen: false },
      },
      {
        ...{ kind: 'figure', x: 264.7, low: 40.8, high: 8, lowEnd: 'dot', highEnd: 'arrow' },
        ...{ isVague: false, isFallen: false },
      },
    ],
    labels: [
      { x: 52.6, y: 127.4, text: '10', isAtLeft: false, isFallen: false },
      { x: 272.7, y: 44.8, text: 'at least 20', isAtLeft: false, isFallen: false },
    ],
  });
});

test('hours have their day once', () => {
  expect(plot(on('10', '03-03T06:00'), on('20', '03-03T18:00'), on('30', '03-04T06:00'))?.days).toEqual([
    expect.objectContaining({ label: '3 Mar', hour: '06:00' }),
    expect.objectContaining({ label: '', hour: '18:00' }),
    expect.objectContaining({ label: '4 Mar', hour: '06:00' }),
  ]);
});

test('counts that are near each other are not drawn from nothing up, and what contradicts leaves no step', () => {
  const drawn = plot(on('7,900', '03-03'), on('8,100', '03-04'), on('8,000', '03-05'));
  expect(drawn?.counts.map(({ label }) => label)).toEqual(['7,900', '7,950', '8,000', '8,050', '8,100']);
  expect(drawn?.steps).toEqual([]);
});

test('a figure that has no lower end but nothing is an arrow downwards, and draws no count from nothing up', () => {
  const drawn = plot(on('1,200', '03-03'), on('up to 1,260', '03-04'));
  expect(drawn?.bars[1]).toMatchObject({ low: 206, lowEnd: 'arrow', highEnd: 'dot' });
  expect(drawn?.counts[0]?.label).toBe('1,200');
});

test('without an end there is nothing to draw', () => {
  const row = rowOf(tell([{ says: [on('10', '03-03'), on('20', '03-04')], measure: 'cumulative' }]));
  const course = readCourse(row);
  expect(course && plotCourse(course, [], 358)).toBeNull();
});

test('whatever is drawn stays in the plane, and no label stands on another', () => {
  const figure = fc.tuple(
    fc.constantFrom('', 'at least ', 'more than ', 'up to ', 'nearly '),
    fc.integer({ min: 2, max: 90_000 }),
  );
  const says = fc.array(fc.tuple(figure, fc.integer({ min: 1, max: 9 })), { minLength: 2, maxLength: 5 });
  fc.assert(
    fc.property(says, (list) => {
      const drawn = plot(...list.map(([[hedge, number], day]) => on(`${hedge}${number}`, `03-0${day}`)));
      if (!drawn) return;
      const boxes = drawn.labels.map(({ x, y, text, isAtLeft }) => {
        const from = isAtLeft ? x - text.length * 6.4 : x;
        return { from, to: from + text.length * 6.4, y };
      });
      expect(boxes.filter(({ from, to, y }) => from < drawn.left || to > 358 || y < 0 || y > 206)).toEqual(
        [],
      );
      const over = boxes.filter((a, i) =>
        boxes.some((b, j) => i < j && a.from < b.to && b.from < a.to && Math.abs(a.y - b.y) < 13),
      );
      expect(over).toEqual([]);
      expect(
        drawn.bars.filter(({ x, low, high }) => x < 0 || x > 358 || high > low || high < 0 || low > 206),
      ).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
