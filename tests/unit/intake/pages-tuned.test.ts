import { expect, test } from 'vitest';
import { readPages, scorePages, takeBare, takePage } from '../kit/page-score.ts';

test('of the pages that the rules were made on, nearly all comes out, and far more than from Readability alone', () => {
  const pages = readPages('tuned');
  const score = scorePages(pages, ({ bytes, name }) => takePage(bytes, name));
  const bare = scorePages(pages, ({ bytes }) => takeBare(bytes));
  expect(pages.length).toBeGreaterThanOrEqual(30);
  expect(score.f1).toBeGreaterThanOrEqual(0.98);
  expect(score.exact).toBeGreaterThanOrEqual(0.55);
  expect(bare.f1).toBeLessThan(0.92);
});
