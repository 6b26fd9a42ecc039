import { describe, expect, test } from 'vitest';
import { FIGURE_RULES } from '../../../src/core/figure/figure-rule.ts';
import { compareClaims, judgeRow } from '../../../src/core/verdict/verdict.ts';
import { claim, figure } from '../kit/claimed.ts';
import { interval } from '../kit/interval-notation.ts';

describe('two figures of one day', () => {
  test.each([
    ['12', 'a dozen', 'equal', 'equal'],
    ['more than 160', 'at least 161', 'equal', 'equal'],
    ['fewer than 8', 'at most 7', 'equal', 'equal'],
    ['nearly 8', 'almost 8', 'equal', 'equal'],
    ['2,030', 'more than 2,000', 'entails', 'entailedBy'],
    ['more than 160', 'dozens', 'entails', 'entailedBy'],
    ['dozens', 'tens', 'entails', 'entailedBy'],
    ['16 killed', 'more than a dozen', 'entails', 'entailedBy'],
    ['about 200', 'at least 150', 'entails', 'entailedBy'],
    ['between 10 and 15', 'between 12 and 20', 'overlaps', 'overlaps'],
    ['up to 40', 'at least 12', 'overlaps', 'overlaps'],
    ['fewer than 8', 'more than 5', 'overlaps', 'overlaps'],
    ['at most 8', 'at least 8', 'overlaps', 'overlaps'],
    ['nearly 8,000', 'at least 8,000', 'touching', 'touching'],
    ['8,000', 'more than 8,000', 'touching', 'touching'],
    ['nearly 8,000', '8,000', 'touching', 'touching'],
    ['fewer than 8', 'at least 8', 'touching', 'touching'],
    ['nearly 8,000', 'more than 8,000', 'touching', 'touching'],
    ['2,030', '2,300', 'disjoint', 'disjoint'],
    ['more than 7', 'fewer than 8', 'disjoint', 'disjoint'],
    ['at most 7', 'at least 8', 'disjoint', 'disjoint'],
    ['12', 'dozens', 'disjoint', 'disjoint'],
    ['nearly 8', '8 or more', 'touching', 'touching'],
    ['12', '$12', 'notComparable', 'notComparable'],
    ['$12', '€12', 'notComparable', 'notComparable'],
    ['more than $7', 'less than $8', 'overlaps', 'overlaps'],
    ['more than $160', 'at least $161', 'entailedBy', 'entails'],
    ['$8bn', 'more than $8bn', 'touching', 'touching'],
  ])('"%s" to "%s": %s, and back: %s', (a, b, there, back) => {
    for (const cumulative of [true, false]) {
      expect(compareClaims(claim(a), claim(b), cumulative).relation).toBe(there);
      expect(compareClaims(claim(b), claim(a), cumulative).relation).toBe(back);
    }
  });
});

describe('two figures of different days', () => {
  test.each([
    ['12', '20', 'grows', 'notComparable'],
    ['nearly 8,000', 'at least 8,000', 'grows', 'notComparable'],
    ['8,000', 'more than 8,000', 'grows', 'notComparable'],
    ['more than 7', 'fewer than 8', 'disjoint', 'notComparable'],
    ['20', '12', 'disjoint', 'notComparable'],
    ['dozens', '12', 'disjoint', 'notComparable'],
    ['more than 8,000', '8,000', 'touching', 'notComparable'],
    ['$20', '$12', 'disjoint', 'notComparable'],
    ['12', '12', 'equal', 'notComparable'],
    ['more than 10', '12', 'entailedBy', 'notComparable'],
    ['12', '$20', 'notComparable', 'notComparable'],
  ])('"%s" and a day later "%s": %s where the number only grows, else %s', (a, b, growing, other) => {
    const [earlier, later] = [claim(a), claim(b, '2024-03-04')];
    expect(compareClaims(earlier, later, true).relation).toBe(growing);
    expect(compareClaims(earlier, later, false).relation).toBe(other);
  });
});

describe('what hangs on how wide a hedge is read', () => {
  test.each([
    ['nearly 8,000', '7,000', 'disjoint', true],
    ['nearly 8,000', '7,300', 'entailedBy', true],
    ['nearly 8,000', '7,700', 'entailedBy', false],
    ['nearly 8,000', '6,000', 'disjoint', false],
    ['nearly 8,000', 'at least 8,000', 'touching', false],
    ['about 200', '215', 'entailedBy', true],
    ['about 200', '205', 'entailedBy', false],
    ['about 200', '230', 'disjoint', true],
    ['about 200', 'some 200', 'equal', false],
    ['about 200', 'about 230', 'overlaps', true],
    ['2,030', '2,300', 'disjoint', false],
  ])('"%s" to "%s": %s, by tolerance: %s', (a, b, relation, byTolerance) => {
    expect(compareClaims(claim(a), claim(b), true)).toEqual({ a, b, relation, byTolerance, sameDay: false });
  });

  test('nothing hangs on it where a person read the figure', () => {
    const read = { ...figure('nearly 8,000'), rule: FIGURE_RULES.editor.rule };
    expect(compareClaims({ ...claim('nearly 8,000'), figure: read }, claim('7,000'), true)).toEqual({
      a: 'nearly 8,000',
      b: '7,000',
      relation: 'disjoint',
      byTolerance: false,
      sameDay: false,
    });
  });
});

describe('a row', () => {
  test('without claims has no verdict', () => {
    expect(judgeRow([], true)).toBeNull();
    expect(judgeRow([], false)).toBeNull();
  });

  test('has a common ground where all can be true together', () => {
    expect(judgeRow([claim('tens'), claim('more than 160'), claim('dozens')], true)).toEqual({
      verdict: 'common-ground',
      tellings: 3,
      ifGrown: false,
      commonGround: interval('(160, ∞)'),
      groups: [['tens', 'dozens', 'more than 160']],
      sides: [{ claims: ['tens', 'dozens', 'more than 160'], ground: interval('(160, ∞)') }],
      pairs: [
        { a: 'tens', b: 'dozens', relation: 'entailedBy', byTolerance: false, sameDay: false },
        { a: 'tens', b: 'more than 160', relation: 'entailedBy', byTolerance: false, sameDay: false },
        { a: 'dozens', b: 'more than 160', relation: 'entailedBy', byTolerance: false, sameDay: false },
      ],
    });
  });

  test('is a hedge conflict where every conflicting pair only touches', () => {
    expect(judgeRow([claim('at least 8,000'), claim('nearly 8,000')], true)).toEqual({
      verdict: 'hedge-conflict',
      tellings: 2,
      ifGrown: false,
      commonGround: null,
      groups: [['nearly 8,000'], ['at least 8,000']],
      sides: [
        { claims: ['nearly 8,000'], ground: interval('[7200, 8000)') },
        { claims: ['at least 8,000'], ground: interval('[8000, ∞)') },
      ],
      pairs: [
        { a: 'nearly 8,000', b: 'at least 8,000', relation: 'touching', byTolerance: false, sameDay: false },
      ],
    });
  });

  test('is a conflict where one pair more than touches, and names every maximal group from below', () => {
    const row = judgeRow([claim('2,300'), claim('more than 2,000'), claim('2,030'), claim('2,000')], true);
    expect(row).toEqual({
      verdict: 'conflict',
      tellings: 4,
      ifGrown: false,
      commonGround: null,
      groups: [['2,000'], ['more than 2,000', '2,030'], ['more than 2,000', '2,300']],
      sides: [
        { claims: ['2,000'], ground: interval('[2000, 2000]') },
        { claims: ['more than 2,000', '2,030'], ground: interval('[2030, 2030]') },
        { claims: ['more than 2,000', '2,300'], ground: interval('[2300, 2300]') },
      ],
      pairs: [
        { a: '2,000', b: 'more than 2,000', relation: 'touching', byTolerance: false, sameDay: false },
        { a: '2,000', b: '2,030', relation: 'disjoint', byTolerance: false, sameDay: false },
        { a: '2,000', b: '2,300', relation: 'disjoint', byTolerance: false, sameDay: false },
        { a: 'more than 2,000', b: '2,030', relation: 'entailedBy', byTolerance: false, sameDay: false },
        { a: 'more than 2,000', b: '2,300', relation: 'entailedBy', byTolerance: false, sameDay: false },
        { a: '2,030', b: '2,300', relation: 'disjoint', byTolerance: false, sameDay: false },
      ],
    });
  });

  test('of one article is single', () => {
    expect(judgeRow([claim('2,030')], false)).toEqual({
      verdict: 'single',
      tellings: 1,
      ifGrown: false,
      commonGround: interval('[2030, 2030]'),
      groups: [['2,030']],
      sides: [{ claims: ['2,030'], ground: interval('[2030, 2030]') }],
      pairs: [],
    });
    const twice = [claim('dozens', '2024-03-03', 'herald'), claim('160', '2024-03-03', 'herald')];
    expect(judgeRow(twice, true)).toMatchObject({ verdict: 'single', commonGround: interval('[160, 160]') });
  });

  test('of one article that contradicts itself is a conflict', () => {
    const twice = [claim('12', '2024-03-03', 'herald'), claim('15', '2024-03-03', 'herald')];
    expect(judgeRow(twice, true)).toMatchObject({ verdict: 'conflict', commonGround: null });
  });

  test('of whole numbers is emptier than a row of money', () => {
    expect(judgeRow([claim('more than 7'), claim('fewer than 8')], true)?.verdict).toBe('conflict');
    expect(judgeRow([claim('more than 7'), claim('fewer than 9')], true)).toMatchObject({
      verdict: 'common-ground',
      commonGround: interval('[8, 8]'),
    });
    expect(judgeRow([claim('more than $7'), claim('less than $8')], true)).toMatchObject({
      verdict: 'common-ground',
      commonGround: interval('(7, 8)'),
    });
  });
});

describe('a row of figures that cannot all be set against one another', () => {
  const [monday, tuesday] = ['2024-03-04', '2024-03-05'];

  test.each([
    ['in two units', [claim('$12'), claim('€12')], true],
    ['of two days of a number that may fall', [claim('12', monday), claim('20', tuesday)], false],
    ['both', [claim('12', monday), claim('20', tuesday), claim('$5', monday)], false],
    [
      'though one article says it in two ways',
      [claim('12', monday, 'herald'), claim('a dozen', monday, 'herald'), claim('20', tuesday)],
      false,
    ],
  ])('has no verdict where none can: %s', (_, claims, cumulative) => {
    expect(judgeRow(claims, cumulative)).toBeNull();
  });

  test('has its verdict from those that can, groups of them, and no ground common to all', () => {
    const claims = [claim('20', monday), claim('12', tuesday), claim('at least 12', tuesday)];
    expect(judgeRow(claims, false)).toEqual({
      verdict: 'common-ground',
      tellings: 3,
      ifGrown: false,
      commonGround: null,
      groups: [['12', 'at least 12'], ['20']],
      sides: [
        { claims: ['12', 'at least 12'], ground: interval('[12, 12]') },
        { claims: ['20'], ground: interval('[20, 20]') },
      ],
      pairs: [
        { a: '12', b: 'at least 12', relation: 'entails', byTolerance: false, sameDay: false },
        { a: '12', b: '20', relation: 'notComparable', byTolerance: false, sameDay: false },
        { a: 'at least 12', b: '20', relation: 'notComparable', byTolerance: false, sameDay: false },
      ],
    });
  });

  test('keeps each unit apart where two of one unit are in conflict', () => {
    expect(judgeRow([claim('12'), claim('$12'), claim('$15')], true)).toEqual({
      verdict: 'conflict',
      tellings: 3,
      ifGrown: false,
      commonGround: null,
      groups: [['$12'], ['12'], ['$15']],
      sides: [
        { claims: ['$12'], ground: interval('[12, 12]') },
        { claims: ['12'], ground: interval('[12, 12]') },
        { claims: ['$15'], ground: interval('[15, 15]') },
      ],
      pairs: [
        { a: '$12', b: '12', relation: 'notComparable', byTolerance: false, sameDay: false },
        { a: '$12', b: '$15', relation: 'disjoint', byTolerance: false, sameDay: false },
        { a: '12', b: '$15', relation: 'notComparable', byTolerance: false, sameDay: false },
      ],
    });
  });

  test('is single where one article gives them all, without a ground common to them', () => {
    const claims = [claim('20', monday, 'herald'), claim('12', tuesday, 'herald')];
    expect(judgeRow(claims, false)).toMatchObject({
      verdict: 'single',
      commonGround: null,
      groups: [['12'], ['20']],
    });
  });
});
