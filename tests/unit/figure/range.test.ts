import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Figure, parseFigure, scaleTolerance } from '../../../src/core/figure/figure.ts';
import { intersect } from '../../../src/core/figure/interval.ts';
import { digitEnds } from '../../../src/core/figure/range-ends.ts';
import { isRangeLink } from '../../../src/core/figure/range.ts';

function read(text: string): Figure {
  const figure = parseFigure(text);
  if (!figure) throw new Error(`"${text}" is no figure`);
  return figure;
}

/** Bare, four digits from 1000 to 2099 would be a year. */
const print = (number: number) => number.toLocaleString('en-GB');

/** Of "30 to 40,000" the lower end is thirty thousand. */
const ends = fc
  .tuple(fc.integer({ min: 1, max: 1e6 }), fc.integer({ min: 1, max: 1e6 }))
  .map(([from, more]) => [from, from + more] as const)
  .filter(([from, to]) => digitEnds(print(from), print(to), from, to)?.[0] === from);

describe('a hedged range', () => {
  const hedge = fc.constantFrom(
    ...['about', 'around', 'some', 'roughly', 'an estimated', 'at least', 'more than', 'up to', 'fewer than'],
  );

  test('leaves no number between its ends out', () => {
    fc.assert(
      fc.property(ends, hedge, ([from, to], words) => {
        const inside = { min: from, minOpen: true, max: to, maxOpen: true };
        expect(intersect([read(`${words} ${print(from)} to ${print(to)}`), inside])).toMatchObject(inside);
      }),
    );
  });

  test('has a tolerance that is kept by one, and is the bare range without any', () => {
    fc.assert(
      fc.property(ends, hedge, ([from, to], words) => {
        const figure = read(`${words} ${print(from)} to ${print(to)}`);
        expect(scaleTolerance(figure, 1)).toEqual(figure);
        if (figure.hedge === 'about') {
          expect(scaleTolerance(figure, 0)).toEqual({ ...figure, min: from, max: to });
        }
      }),
    );
  });

  test('is hedged the same before and behind, with "between" and without', () => {
    fc.assert(
      fc.property(ends, ([from, to]) => {
        const { text, ...about } = read(`about ${print(from)} to ${print(to)}`);
        for (const phrase of [
          `${print(from)} to ${print(to)} or so`,
          `about between ${print(from)} and ${print(to)}`,
          `${print(from)}-${print(to)}, give or take`,
        ]) {
          expect(read(phrase), text).toEqual({ ...about, text: phrase });
        }
      }),
    );
  });
});

test('the words between the ends of a range are told from those between two counts', () => {
  expect([' to ', '–', ' or ', ', perhaps ', ' or even '].filter((link) => !isRangeLink(link))).toEqual([]);
  expect([' and ', ', ', ' of the ', ' killed and ', ''].filter(isRangeLink)).toEqual([]);
});
