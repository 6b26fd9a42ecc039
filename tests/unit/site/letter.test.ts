import { expect, test } from 'vitest';
import { hasExtendedLetters } from '../../../src/core/site/letter.ts';

test.each([
  ['Łódź', true],
  ['Erdoğan', true],
  ['STRAẞE', true],
  ['naïve œuvre, “8,000” – €5', false],
  ['Газета', false],
  ['', false],
])('"%s" needs the further letters: %s', (text, needs) => {
  expect(hasExtendedLetters(text)).toBe(needs);
});
