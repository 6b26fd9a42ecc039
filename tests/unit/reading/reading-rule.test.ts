import { expect, test } from 'vitest';
import { FIGURE_RULES } from '../../../src/core/figure/figure-rule.ts';
import { ruleNameOf, RULES_BY_KIND } from '../../../src/core/reading/reading-rule.ts';
import { readAs } from '../kit/claimed.ts';

const rules = Object.values(RULES_BY_KIND).flat();

test('no two rules have one name, or say the same', () => {
  expect(new Set(rules.map(({ name }) => name)).size).toBe(rules.length);
  expect(new Set(rules.map(({ rule }) => rule)).size).toBe(rules.length);
});

test.each([
  ['count', 'nearly 8,000', 'nearly'],
  ['measure', 'nearly 20 minutes', 'nearly'],
  ['measure', 'in his 60s', 'measure-decade'],
  ['time', '4:20 a.m.', 'time-minute'],
  ['time', 'about 4:20 a.m.', 'time-about'],
  ['time', 'at dawn', 'time-dawn'],
] as const)('%s: "%s" is read by the rule "%s"', (kind, phrase, name) => {
  expect(ruleNameOf(readAs(kind, phrase).rule)).toBe(name);
});

test('a person’s reading has its name, and a rule that is none of ours has none', () => {
  expect(ruleNameOf(FIGURE_RULES.editor.rule)).toBe('editor');
  expect(['', 'n is [n, n + 1]', 'NONE'].map(ruleNameOf)).toEqual([null, null, null]);
});
