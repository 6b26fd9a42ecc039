import { expect, test } from 'vitest';
import { isGeneral, matterOf } from '../../../src/core/passage/same-matter.ts';
import { readTerms } from '../../../src/core/passage/term.ts';

const matters = (text: string, words: string[] = []) =>
  readTerms(text).flatMap(({ terms }) => terms.map((term) => matterOf(term, new Set(words))));

test.each([
  [
    'one word for a thing is as good as another',
    'Eight died in a shootout',
    'Gunfire was deadly for eight',
    true,
  ],
  ['two things have two', 'Eight died', 'Eight were hurt', false],
  ['a name is one in each spelling', 'He met Tokarev', 'He met Tokariev', true],
  ['two names are two', 'He met Tokarev', 'He met Tolmach', false],
])('%s', (_, a, b, isOne) => {
  const [one, other] = [a, b].map((text) => [...matters(text)].filter((matter) => matter !== null).sort());
  expect(JSON.stringify(one) === JSON.stringify(other)).toBe(isOne);
});

test.each<[string, string, string[], (string | null)[]]>([
  ['who says it, and that it is', 'He told reporters so', [], [null, 'reporter']],
  ['numbers without a value', 'They hit dozens', [], ['hit', null]],
  ['a capital where the texts have none', 'He left with Rangers', ['ranger'], ['leave', 'ranger']],
])('nothing is reported by %s', (_, text, words, expected) => {
  expect(matters(text, words)).toEqual(expected);
});

test('some words fit any matter', () => {
  expect(['happen', 'levee', 'thursday'].map((key) => isGeneral({ key }))).toEqual([true, false, true]);
});
