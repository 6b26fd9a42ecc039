import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Row } from '../../../src/core/verdict/comparison.ts';
import { isEmpty } from '../../../src/core/figure/interval.ts';
import { type Plot, plotRow } from '../../../src/core/verdict/figure-plot.ts';
import { anyInterval } from '../kit/interval-notation.ts';
import { type Asked, tellRow } from '../kit/telling.ts';

function plot(says: Asked['says'], width = 400): Plot {
  const drawn = plotRow(tellRow(...says), width, 20);
  if (!drawn) throw new Error('Nothing is drawn.');
  return drawn;
}

test('a row is drawn with a line for each claim, on a scale of its own', () => {
  expect(plot(['nearly 100', 'more than 60'])).toEqual({
    width: 400,
    height: 82,
    ticks: [
      { x: 47.1, label: '60' },
      { x: 176.7, label: '80' },
      { x: 306.3, label: '100' },
    ],
    lines: [
      {
        key: 'argus.question-a-a',
        label: 'Argus',
        printed: 'nearly 100',
        y: 20,
        x1: 241.5,
        x2: 306.3,
        start: 'dot',
        end: 'ring',
        vague: false,
        words: 'Argus: “nearly 100”, at least 90 but fewer than 100',
      },
      {
        key: 'beacon.question-a-a',
        label: 'Beacon',
        printed: 'more than 60',
        y: 40,
        x1: 47.1,
        x2: 392,
        start: 'ring',
        end: 'arrow',
        vague: false,
        words: 'Beacon: “more than 60”, more than 60',
      },
    ],
  });
});

test.each([
  ['12', 'dot', 'dot', false, 'Argus: “12”, 12'],
  ['more than 12', 'ring', 'arrow', false, 'Argus: “more than 12”, more than 12'],
  ['dozens', 'dot', 'arrow', true, 'Argus: “dozens”, at least 24, vague'],
  ['fewer than 12', 'dot', 'ring', false, 'Argus: “fewer than 12”, fewer than 12'],
  ['$2m to $3m', 'dot', 'dot', false, 'Argus: “$2m to $3m”, 2 to 3 million US dollars'],
])('"%s" is drawn from a %s to a %s', (phrase, start, end, vague, words) => {
  expect(plot([phrase]).lines).toMatchObject([{ start, end, vague, words }]);
});

test('one number stands in the middle, as a dot', () => {
  const [line] = plot(['340']).lines;
  expect([line?.x1, line?.x2]).toEqual([200, 200]);
});

const base = tellRow('12', null);
/** A row whose figures have these ends. */
const rowOf = (figures: readonly object[]): Row => ({
  ...base,
  claims: base.claims.flatMap((claim) =>
    figures.map((ends, index) => ({
      ...claim,
      key: `argus.${String(index)}`,
      claim: { ...claim.claim, figure: { ...claim.claim.figure, ...ends } },
    })),
  ),
});

test('a row without claims, or without any end, is not drawn', () => {
  const row = tellRow(null, null);
  const everything = { min: null, minOpen: false, max: null, maxOpen: false };
  expect(plotRow(row, 400, 20)).toBeNull();
  expect(plotRow(rowOf([everything]), 400, 20)).toBeNull();
});

test.each([
  [['nearly 8,000', 'at least 8,000']],
  [['2,030', '2,300', 'more than 2,000']],
  [['two to three billion dollars', 'more than $1m']],
  [['12', '14']],
  [['two and a half', '2.5']],
  [['none of them', '0']],
])('the scale of %j has round numbers that are printed side by side', (says) => {
  for (const width of [120, 260, 400, 900]) {
    const { ticks } = plot(says, width);
    expect(ticks.length).toBeGreaterThan(0);
    expect(ticks.length).toBeLessThan(10);
    expect(new Set(ticks.map(({ label }) => label)).size).toBe(ticks.length);
    for (const { x } of ticks) expect(x >= 0 && x <= width).toBe(true);
  }
});

describe('laws', () => {
  const size = fc.constantFrom(0.001, 1, 1000, 1e12);
  const row = fc
    .tuple(
      fc.array(
        anyInterval.filter((each) => !isEmpty(each)),
        { minLength: 1, maxLength: 6 },
      ),
      size,
    )
    .map(([intervals, by]) =>
      intervals.map(({ min, max, ...open }) => ({
        ...open,
        min: min === null ? null : min * by,
        max: max === null ? null : max * by,
      })),
    );

  test('all is drawn within the drawing, in the order of the claims, from left to right', () => {
    fc.assert(
      fc.property(
        row,
        fc.integer({ min: 120, max: 1200 }),
        fc.integer({ min: 10, max: 40 }),
        (ends, width, step) => {
          const drawn = plotRow(rowOf(ends), width, step);
          const isDrawn = ends.some(({ min, max }) => min !== null || max !== null);
          expect(drawn !== null).toBe(isDrawn);
          if (!drawn) return;
          const { lines, ticks, height } = drawn;
          expect(lines.map(({ key }) => key)).toEqual(ends.map((_, index) => `argus.${String(index)}`));
          expect(lines.map(({ y }) => y)).toEqual(ends.map((_, index) => step * (index + 1)));
          for (const { x1, x2, y } of lines) {
            expect(x1 >= 0 && x1 <= x2 && x2 <= width && y > 0 && y < height).toBe(true);
          }
          for (const { x } of ticks) expect(x >= 0 && x <= width).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('a greater number never stands further left', () => {
    fc.assert(
      fc.property(row, (ends) => {
        const lines = plotRow(rowOf(ends), 400, 20)?.lines ?? [];
        const places = ends.flatMap(({ min, max }, index) => [
          ...(min === null ? [] : [{ n: min, x: lines[index]?.x1 ?? NaN }]),
          ...(max === null ? [] : [{ n: max, x: lines[index]?.x2 ?? NaN }]),
        ]);
        const inOrder = [...places].sort((a, b) => a.n - b.n).map(({ x }) => x);
        expect(inOrder).toEqual([...inOrder].sort((a, b) => a - b));
      }),
    );
  });
});
