import { expect, test } from 'vitest';
import { mistakesIn, sentenceCases } from '../kit/suggest-sentences.ts';

test.each(sentenceCases(false))('$kind: $text', (sentence) => {
  expect(mistakesIn(sentence)).toEqual([]);
});
