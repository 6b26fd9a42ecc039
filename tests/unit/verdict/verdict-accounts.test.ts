import { describe, expect, test } from 'vitest';
import { describeRelation } from '../../../src/core/verdict/relation-words.ts';
import { signOf } from '../../../src/core/verdict/sign.ts';
import { describeVerdict } from '../../../src/core/verdict/verdict-words.ts';
import type { Row } from '../../../src/core/verdict/comparison.ts';
import { lineage } from '../kit/retold.ts';
import { type Asked, rowOf, type Said, tell, tellRow } from '../kit/telling.ts';

/** What a row says of articles that say the same, of copies, and of figures of one day. */

const later = (figure: string): Said => ({ figure, asOf: '2024-03-04' });

const copied = (...says: Asked['says']): Row =>
  rowOf(
    tell([{ says }], {
      story: { lineage: [lineage('beacon', { from: 'argus', basis: 'editor', note: 'so' })] },
    }),
  );

test.each<[Asked['says'], string]>([
  [['12', '12'], 'Only in two versions of one text: 12. Nothing to compare.'],
  [['12', 'more than 9'], 'Only in two versions of one text: 12 and more than 9. Nothing to compare.'],
  [['$12', '12'], 'Only in two versions of one text: $12 and 12. Nothing to compare.'],
  [['12', '14'], '12 or 14? They cannot both be true.'],
  [['12', '12', '12'], 'All three say 12.'],
  [['12', '12', null], 'Only in two versions of one text: 12. Nothing to compare.'],
])('of %j in a text and its copy, and in a third article: %s', (says, sentence) => {
  expect(describeVerdict(copied(...says))).toBe(sentence);
});

test.each<[Asked['says'], string]>([
  [['12', 'a dozen', 'twelve'], 'All three say 12.'],
  [['12', '12', null], 'Both articles that give a figure say 12.'],
  [['nearly 12', 'nearly 12'], 'Both say “nearly 12”.'],
  [['nearly 120', 'almost 120'], 'Both say the same: at least 108 but fewer than 120.'],
  [[['12', 'dozen'], '12'], 'Both say 12.'],
  [[['12', 'more than 9'], '12'], 'No contradiction: 12 fits all three figures.'],
])('of articles that say the same, %j: %s', (says, sentence) => {
  expect(describeVerdict(tellRow(...says))).toBe(sentence);
});

describe('figures of one day for a number that only grows', () => {
  const rise = (...says: Asked['says']): Row => rowOf(tell([{ says, measure: 'cumulative' }]));
  const at = (figure: string, hour: string): Said => ({ figure, asOf: `2024-03-03T${hour}` });
  const open =
    '120 and at least 247, on one day: a rising count, or a disagreement. We don’t know at what hour each was counted.';

  test.each<[Asked['says'], string]>([
    [['120', 'at least 247'], open],
    [['at least 247', '120', 'at least 120'], open],
    [['120', at('at least 247', '18:00')], open],
    [
      [at('120', '06:00'), at('at least 247', '18:00')],
      'No contradiction if the number grew from 120 to at least 247 in 12 hours.',
    ],
    [[at('247', '06:00'), at('120', '18:00')], '120 or 247? They cannot both be true.'],
    [[at('120', '18:00'), at('247', '18:00')], '120 or 247? They cannot both be true.'],
    [
      ['120', '247', '$5'],
      '120 and 247, on one day: a rising count, or a disagreement (figures in different units are not compared). We don’t know at what hour each was counted.',
    ],
    [
      ['12', '20', later('30'), later('40')],
      'Different figures for one day: rising counts, or disagreements. We don’t know at what hour each was counted.',
    ],
    [[['120', '140'], '247'], '120, 140 or 247? They cannot all be true.'],
  ])('%j: %s', (says, sentence) => {
    expect(describeVerdict(rise(...says))).toBe(sentence);
  });

  test('two of them in words', () => {
    const row = rise('120', '247');
    const [pair] = row.verdict?.pairs ?? [];
    const [a, b] = row.claims;
    expect(pair && a && b && describeRelation(pair, a, b)).toBe(
      '“120” and “247” are both for 3 March 2024: a rising count, or a disagreement. We don’t know at what hour each was counted.',
    );
    expect(signOf(row)).toBe('if-grown');
  });
});

test('of figures for different days neither implies the other', () => {
  const row = rowOf(tell([{ says: ['at least 19', later('29')], measure: 'cumulative' }]));
  const [pair] = row.verdict?.pairs ?? [];
  const [a, b] = row.claims;
  expect(pair && a && b && describeRelation(pair, a, b)).toBe(
    '“at least 19” is for 3 March 2024 and “29” for 4 March 2024: both can be true.',
  );
});
