import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { type Figure, parseFigure } from '../../../src/core/figure/figure.ts';

/** Kinds of phrases that are easily misread, with what they mean in the notation of mathematics, or what they may. */
const forms = ['forms', 'forms-held'].flatMap(
  (half) =>
    JSON.parse(readFileSync(`tests/fixtures/figures/${half}.json`, 'utf8')) as {
      phrase: string;
      reads: string | null | (string | null)[];
    }[],
);

function notation({ min, max, minOpen, maxOpen, unit }: Figure): string {
  const ends = `${minOpen ? '(' : '['}${min ?? '−∞'}, ${max ?? '∞'}${max === null || maxOpen ? ')' : ']'}`;
  return unit === null ? ends : `${ends} ${unit}`;
}

test.each(forms)('"$phrase" is $reads', ({ phrase, reads }) => {
  const figure = parseFigure(phrase);
  expect([reads].flat()).toContain(figure && notation(figure));
});
