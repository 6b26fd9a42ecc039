import { expect, test } from 'vitest';
import { FIGURE_RULES } from '../../../src/core/figure/figure-rule.ts';
import { parseFigure } from '../../../src/core/figure/figure.ts';

test.each([
  ['2,030', 'none'],
  ['more than 160', 'more-than'],
  ['at least 12', 'at-least'],
  ['fewer than 100', 'fewer-than'],
  ['up to 40', 'at-most'],
  ['nearly 8,000', 'nearly'],
  ['some 200', 'about'],
  ['about 10 to 15', 'about-range'],
  ['10–15', 'between'],
  ['dozens', 'plural'],
  ['several hundred', 'few'],
] as const)('"%s" is read by the rule "%s"', (phrase, name) => {
  expect(parseFigure(phrase)?.rule).toBe(FIGURE_RULES[name].rule);
});

test('no two rules say the same, and every rule says something', () => {
  const rules = Object.values(FIGURE_RULES);
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
  expect(
    rules.flatMap(({ rule, words, authority }) => [rule, words, authority]).filter((text) => !text.trim()),
  ).toEqual([]);
});

test('a convention is called one, and what is ours alone claims no author', () => {
  const ours = Object.entries(FIGURE_RULES).filter(([, { authority }]) =>
    authority.startsWith('our convention'),
  );
  expect(ours.map(([name]) => name)).toEqual(['nearly', 'about', 'about-range', 'few']);
  expect(FIGURE_RULES.about.authority).toBe('our convention');
});
