import { describe, expect, test } from 'vitest';
import { endsInEstimate, findHedge, hedgeAtEnd } from '../../../src/core/figure/hedge-place.ts';

/** The hedge of the only digits of a phrase. */
const hedgeOf = (phrase: string) => {
  const start = phrase.search(/\d/);
  return findHedge(phrase, { start, end: start + (/\d+/.exec(phrase)?.[0].length ?? 0) });
};

describe('hedges before and behind a number', () => {
  test.each([
    ['12 boats', 'none'],
    ['more than just 12', 'more-than'],
    ['a shade over 12', 'more-than'],
    ['> 12', 'more-than'],
    ['as few as 12', 'at-least'],
    ['never fewer than 12', 'at-least'],
    ['12, if not more', 'at-least'],
    ['12 boats or more', 'at-least'],
    ['12 and counting', 'at-least'],
    ['up to an additional 12', 'at-most'],
    ['12 boats at most', 'at-most'],
    ['<12', 'fewer-than'],
    ['a bit under 12', 'nearly'],
    ['≈12', 'about'],
    ['12, give or take', 'about'],
    ['some 12 or so', 'about'],
  ])('"%s": %s', (phrase, hedge) => {
    expect(hedgeOf(phrase)).toBe(hedge);
  });

  test.each([
    ['12 dead and more hurt', 'none'],
    ['12 and over 40 hurt', 'none'],
    ['12 dead at least 40 hurt', 'none'],
    ['12 or more than 40', 'none'],
  ])('in "%s" the hedge is another number’s', (phrase, hedge) => {
    expect(hedgeOf(phrase)).toBe(hedge);
  });

  test('of two that bound the same side the wider is taken', () => {
    expect(hedgeOf('more than 12-plus')).toBe('at-least');
    expect(hedgeOf('fewer than 12 at most')).toBe('at-most');
  });

  test.each(['up to about 12', 'at least 12 or so', 'up to 12 or more', 'an estimated 12 or more'])(
    'hedges of different kinds meet in "%s"',
    (phrase) => {
      expect(hedgeOf(phrase)).toBeNull();
    },
  );

  test.each(['not 12', 'not nearly 12', 'barely 12', 'hardly more than 12', 'minus 12', '-12'])(
    'a number is denied in "%s"',
    (phrase) => {
      expect(hedgeOf(phrase)).toBeNull();
    },
  );
});

test('the hedge that ends a text comes with the words before it', () => {
  expect(hedgeAtEnd('the toll is no more than ')).toEqual({ hedge: 'at-most', rest: 'the toll is ' });
  expect(hedgeAtEnd('more than the others')).toBeNull();
});

test('an estimate is told from other hedges', () => {
  expect(['an estimated ', 'a crowd estimated at ', 'about '].map(endsInEstimate)).toEqual([
    true,
    true,
    false,
  ]);
});
