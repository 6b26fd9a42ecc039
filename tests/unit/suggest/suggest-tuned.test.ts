import { expect, test } from 'vitest';
import { scoreFolder } from '../kit/suggest-score.ts';

test('of the articles that the rules were made on, nearly all claims are found and nearly nothing else', () => {
  const { right, proposed, expected, interval } = scoreFolder('tests/fixtures/suggest/tuned');
  expect(right / proposed).toBeGreaterThanOrEqual(0.97);
  expect(right / expected).toBeGreaterThanOrEqual(0.97);
  expect(interval).toBe(right);
});
