import { describe, expect, test } from 'vitest';
import { judgeRow } from '../../../src/core/verdict/verdict.ts';
import { claim } from '../kit/claimed.ts';
import { interval } from '../kit/interval-notation.ts';

describe('a row over several days', () => {
  const [first, second, third] = ['2024-03-03', '2024-03-04', '2024-03-05'];

  test.each([
    ['grows from 12 to 20', [claim('12', first), claim('20', second)], true, '[20, 20]'],
    [
      'is raised to an earlier minimum',
      [claim('at least 30', first), claim('dozens', second)],
      true,
      '[30, ∞)',
    ],
    [
      'is raised to the highest of them',
      [claim('12', first), claim('more than 15', second), claim('10 to 40', third)],
      true,
      '(15, 40]',
    ],
    [
      'is not held down by an earlier maximum',
      [claim('up to 40', first), claim('at least 30', second)],
      true,
      '[30, ∞)',
    ],
    ['is no other on one day', [claim('20', second), claim('at least 12', second)], false, '[20, 20]'],
  ])('%s', (_, claims, cumulative, ground) => {
    expect(judgeRow(claims, cumulative)).toMatchObject({
      verdict: 'common-ground',
      commonGround: interval(ground),
      sides: [{ ground: interval(ground) }],
    });
  });

  test('cannot fall where the number only grows', () => {
    expect(judgeRow([claim('20', first), claim('12', second)], true)).toEqual({
      verdict: 'conflict',
      tellings: 2,
      ifGrown: false,
      commonGround: null,
      groups: [['12'], ['20']],
      sides: [
        { claims: ['12'], ground: interval('[12, 12]') },
        { claims: ['20'], ground: interval('[20, 20]') },
      ],
      pairs: [{ a: '12', b: '20', relation: 'disjoint', byTolerance: false, sameDay: false }],
    });
  });
});

describe('a cumulative row of one day, from articles that rest on nothing in common', () => {
  const apart = (phrase: string, moment = '2024-03-03') => ({ ...claim(phrase, moment), statement: null });

  test('is common ground only if the number grew, and no number is common to all', () => {
    expect(judgeRow([apart('120'), apart('at least 247'), apart('at least 100')], true)).toEqual({
      ...{ verdict: 'common-ground', tellings: 3, ifGrown: true, commonGround: null },
      groups: [['at least 100', '120', 'at least 247']],
      sides: [
        { claims: ['at least 100', '120'], ground: interval('[120, 120]') },
        { claims: ['at least 100', 'at least 247'], ground: interval('[247, ∞)') },
      ],
      pairs: [
        { a: 'at least 100', b: '120', relation: 'entailedBy', byTolerance: false, sameDay: false },
        { a: 'at least 100', b: 'at least 247', relation: 'entailedBy', byTolerance: false, sameDay: false },
        { a: '120', b: 'at least 247', relation: 'grows', byTolerance: false, sameDay: true },
      ],
    });
  });

  test.each([
    ['one statement', { statement: 'mayor' }],
    ['copies of one text', { telling: 'herald' }],
    ['one article', { telling: 'herald', article: 'herald' }],
  ])('is a conflict where both are of one moment: %s', (_, shared) => {
    const claims = [apart('120'), apart('247')].map((one) => ({ ...one, ...shared }));
    expect(judgeRow(claims, true)).toMatchObject({ verdict: 'conflict', ifGrown: false });
  });

  test('that does not only rise is compared as it stands, and not at all where the hours differ', () => {
    expect(judgeRow([apart('120'), apart('247')], false)?.verdict).toBe('conflict');
    expect(judgeRow([apart('120', '2024-03-03T06:00'), apart('247', '2024-03-03T18:00')], false)).toBeNull();
  });
});
