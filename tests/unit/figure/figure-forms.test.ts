import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseFigure } from '../../../src/core/figure/figure.ts';
import { interval } from '../kit/interval-notation.ts';

/** Kinds of phrases that are easily misread, with what they mean in the notation of mathematics. */
const forms = ['forms', 'forms-held'].flatMap(
  (half) =>
    JSON.parse(readFileSync(`tests/fixtures/figures/${half}.json`, 'utf8')) as {
      phrase: string;
      reads: string | null;
    }[],
);

test.each(forms)('"$phrase" is $reads', ({ phrase, reads }) => {
  const figure = parseFigure(phrase);
  const [, notation = '', unit = null] = /^(.*[\])])(?: ([A-Z]{3}))?$/u.exec(reads ?? '') ?? [];
  if (reads === null) expect(figure).toBeNull();
  else expect(figure).toMatchObject({ ...interval(notation), unit });
});
