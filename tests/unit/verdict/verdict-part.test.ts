import { describe, expect, test } from 'vitest';
import { partIn } from '../../../src/core/verdict/verdict.ts';
import { tellRow } from '../kit/telling.ts';

describe('the part of a claim in the verdict of its row', () => {
  test.each([
    [
      ['2,030', 'more than 2,000', '2,300'],
      ['conflict', null, 'conflict'],
    ],
    [
      ['nearly 8,000', 'at least 8,000', 'more than 7,000'],
      ['hedge-conflict', 'hedge-conflict', null],
    ],
    [
      ['12', 'a dozen'],
      ['common-ground', 'common-ground'],
    ],
    [[null, '12'], ['single']],
    [
      ['12', '$12'],
      [null, null],
    ],
  ])('of %j is %j', (says, parts) => {
    const { verdict, claims } = tellRow(...says);
    expect(claims.map(({ key }) => partIn(verdict, key))).toEqual(parts);
  });
});
