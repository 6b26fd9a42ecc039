import { describe, expect, test } from 'vitest';
import { FURNITURE_RULES, findFurniture } from '../../../../src/core/article/furniture/rules.ts';
import { isNameLike } from '../../../../src/core/article/furniture/person-name.ts';
import { isSectionName } from '../../../../src/core/article/furniture/section-name.ts';

describe.each(FURNITURE_RULES)('the rule "$rule"', ({ rule, pattern, takes, keeps }) => {
  test.each(takes)('takes: %s', (line) => {
    expect(findFurniture(line)).toBe(rule);
  });

  test.each(keeps)('keeps: %s', (line) => {
    expect(pattern.test(line)).toBe(false);
    expect(findFurniture(line)).toBeNull();
  });
});

test.each([
  ['Facebook · Twitter | Email', 'sharing and subscribing'],
  ['FacebookTwitterEmail', 'sharing and subscribing'],
  ['Jane Roe contributed to this report. John Doe can be reached at doe@mill.example.', 'contributor credit'],
  ['Facebook · Tugs', null],
  ['Jane Roe contributed to this report. Two tugs sank.', null],
])('several labels on one line go together: "%s"', (line, rule) => {
  expect(findFurniture(line)).toBe(rule);
});

test('rules have names of their own, and examples on both sides', () => {
  const names = FURNITURE_RULES.map(({ rule }) => rule);
  expect(new Set(names).size).toBe(names.length);
  for (const { takes, keeps } of FURNITURE_RULES) {
    expect(takes.length).toBeGreaterThan(0);
    expect(keeps.length).toBeGreaterThan(0);
  }
});

test('no rule remembers the line before', () => {
  for (const { pattern } of FURNITURE_RULES) expect(pattern.flags).not.toMatch(/[gy]/u);
});

test('no line keeps the rules long, whatever it repeats', () => {
  const hard = [
    'A',
    'A ',
    'a, ',
    'By A B ',
    'Jane Roe, ',
    '1 ',
    '3 March ',
    'ab/',
    '[A/B',
    'home > ',
    'a@b.',
    'Jane Roe in Mill, ',
    'Have a tip, ',
    'He writes for a@b ',
  ].map((piece) => piece.repeat(2000 / piece.length));
  for (const line of hard) findFurniture(line);
  const start = performance.now();
  expect(hard.map(findFurniture)).toEqual(hard.map(() => null));
  expect(performance.now() - start).toBeLessThan(1000);
});

test.each([
  ['World News', true],
  ['Accidents & Disasters', true],
  ['War and Conflict', true],
  ['Ferry aground', false],
  ['News: ferry aground', false],
  ['World news politics business sport', false],
  ['—', false],
])('"%s" is the name of a section: %s', (line, expected) => {
  expect(isSectionName(line)).toBe(expected);
});

test.each([
  ['Anna Example', true],
  ['Anna M. Example-Smith', true],
  ['Anna', false],
  ['Anna Example wrote this', false],
  ['One Two Three Four Five', false],
  ['The End.', false],
])('"%s" reads like a name: %s', (line, expected) => {
  expect(isNameLike(line)).toBe(expected);
});

test('a line is a section’s name only where each of its words is of such names', () => {
  const lines = ['World news', 'Asia Pacific', 'World Ferries', 'Ferries news', 'Sport and Ferries'];
  expect(lines.filter(isSectionName)).toEqual(['World news', 'Asia Pacific']);
});
