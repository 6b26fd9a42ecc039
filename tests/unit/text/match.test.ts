import fc from 'fast-check';
import { expect, test } from 'vitest';
import { matchesOf } from '../../../src/core/text/match.ts';

test('gives all matches with their places and groups', () => {
  const found = matchesOf(/(?<day>\d+) May/gu, 'On 3 May and 🚢 14 May');
  expect(found.map(({ 0: words, index, groups }) => [words, index, groups?.day])).toEqual([
    ['3 May', 3, '3'],
    ['14 May', 16, '14'],
  ]);
});

test('begins anew for each text, and ends where nothing is taken', () => {
  const pattern = /\d/gu;
  expect(
    [matchesOf(pattern, 'a1'), matchesOf(pattern, '1'), matchesOf(pattern, '')].map((all) => all.length),
  ).toEqual([1, 1, 0]);
});

test('refuses a pattern that would take its first match for ever', () => {
  expect(() => matchesOf(/a/u, 'a')).toThrow('Not a global pattern: a');
});

test('finds what matchAll finds, empty matches and characters beyond 16 bits among them', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', ' ', '🚢', '\ud83d', 'é') }), (text) => {
      for (const pattern of [/a*/gu, /\S+|$/gu, /(?=a)/g, /./gu])
        expect(matchesOf(pattern, text)).toEqual([...text.matchAll(pattern)]);
    }),
  );
});
