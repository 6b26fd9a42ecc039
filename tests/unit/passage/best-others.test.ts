import fc from 'fast-check';
import { expect, test } from 'vitest';
import { sumOfOthers } from '../../../src/core/passage/best-others.ts';

test('the best others of a row add up to what sorting it would give', () => {
  const anyRow = fc.array(fc.integer({ min: -5, max: 5 }), { maxLength: 12 });
  fc.assert(
    fc.property(anyRow, fc.integer({ min: 1, max: 5 }), fc.nat(12), (row, count, except) => {
      const others = row.filter((_, at) => at !== except).sort((p, q) => q - p);
      expect(sumOfOthers(row, count)(except)).toBe(others.slice(0, count).reduce((sum, one) => sum + one, 0));
    }),
  );
});

test('a row is read once, however often it is asked', () => {
  let reads = 0;
  const row = new Proxy(
    Array.from({ length: 200 }, (_, at) => (at * 37) % 101),
    { get: (list, key, self) => ((reads += 1), Reflect.get(list, key, self) as unknown) },
  );
  const others = sumOfOthers(row, 4);
  const built = reads;
  for (const at of row.keys()) others(at);
  expect(built).toBeLessThan(12 * 200);
  expect(reads - built).toBeLessThan(12 * 200);
});
