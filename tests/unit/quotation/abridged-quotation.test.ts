import { expect, test } from 'vitest';
import { isShared } from '../../../src/core/quotation/quotation-words.ts';
import { type Quotation, readQuotations } from '../../../src/core/quotation/quotation.ts';
import { readPassages } from '../../../src/core/passage/passage.ts';
import { abridgeQuotations } from '../../../src/core/quotation/abridged-quotation.ts';
import { shown, whole } from '../kit/quoted.ts';

const quotations = readQuotations(whole.articles, readPassages(whole));

test('an utterance has its renderings that are shown, and names who gives it in words that are not', () => {
  expect(quotations.map(({ renderings }) => renderings.map(({ article }) => article))).toEqual([
    ['wire', 'gazette'],
  ]);
  const [flood] = abridgeQuotations(quotations, shown);
  expect(flood && [flood.renderings.map(({ article, text }) => [article, text]), flood.unshown]).toEqual([
    [['gazette', 'We never saw such a flood']],
    ['wire'],
  ]);
  expect(flood && isShared(flood)).toBe(true);
});

test('an occasion is told where words that are shown tell it, and no utterance without words', () => {
  const rendering = { article: 'wire', block: 'p3', start: 70, end: 105, text: '', direct: true };
  const utterance = (change: Partial<Quotation>): Quotation => ({
    ...{ id: 'wire.p3', speaker: 'Ines Valdo', occasion: 'with a lantern', renderings: [rendering] },
    ...change,
  });
  const [told, untold, ...others] = abridgeQuotations(
    [
      utterance({}),
      utterance({ occasion: 'told an evening assembly' }),
      utterance({ renderings: [{ ...rendering, block: 'p2', start: 0, end: 9 }] }),
    ],
    shown,
  );
  expect([told?.occasion, untold?.occasion]).toEqual(['with a lantern', null]);
  expect(told?.renderings).toEqual([{ ...rendering, text: 'She counted 12 bridges under water.' }]);
  expect(others).toEqual([]);
});

test('quotations of articles that are shown whole are as they were', () => {
  expect(abridgeQuotations(quotations, whole)).toBe(quotations);
});
