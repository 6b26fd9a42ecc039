import type { Hedge } from '../../schemas/published/figure-record.ts';
import { findHedge } from './hedge-place.ts';
import { type Bounding, CONVENTION, type FigureRule, HEDGES, type ReadingRule } from './hedge.ts';
import { closed, type Interval, isEmpty } from './interval.ts';
import type { TextNumber } from './number/number.ts';

/** The rules by which figure phrases are read, and what one amount means by them. */

/** The rules for phrases, in the order in which they are printed. */
export const READING_RULES = {
  none: {
    words: 'n',
    rule: 'n is [n, n]',
    authority: 'a bare numeral, never widened',
    takes: { '2,030': '[2030, 2030]', '12 boats': '[12, 12]', 'no boats': '[0, 0]' },
    keeps: ['2,030 or so', 'not 12 boats', 'twice 12 boats', 'in 2019'],
  },
  'more-than': HEDGES['more-than'],
  'at-least': HEDGES['at-least'],
  'fewer-than': HEDGES['fewer-than'],
  'at-most': HEDGES['at-most'],
  nearly: HEDGES.nearly,
  about: HEDGES.about,
  'about-range': {
    words: 'about a to b, some a–b, a to b or so',
    rule: 'about a to b is [a − a/10, b + b/10]',
    authority: CONVENTION,
    takes: {
      'about 10 to 15': '[9, 16.5]',
      'between about 10 and 20': '[9, 22]',
      '10 to 20 or so': '[9, 22]',
    },
    keeps: ['an estimated 10 to 15', '10 to 15', 'nearly 10 to 15', 'about 10'],
  },
  between: {
    words: 'between a and b, a to b, a–b',
    rule: 'a to b is [a, b]',
    authority: 'both ends as printed',
    takes: {
      '10–15': '[10, 15]',
      'between 10 and 15': '[10, 15]',
      'two to three thousand': '[2000, 3000]',
      'more than 100 but fewer than 200': '(100, 200)',
    },
    keeps: ['10 and 15', 'rose from 10 to 15', '15 to 10', 'up to 10 or 15'],
  },
  plural: {
    words: 'dozens, scores, hundreds, thousands',
    rule: 'a plural is at least two of its unit: [2 × unit, ∞), vague',
    authority: 'the plural of a count noun: at least two of them',
    takes: { dozens: '[24, ∞)', 'scores of thousands': '[40000, ∞)', 'up to hundreds': '[0, ∞)' },
    keeps: ['a dozen', 'tens of thousands', 'dozens and 12', 'not hundreds'],
  },
  few: {
    words: 'several, a few, a handful, tens',
    rule: 'several is [3, ∞) and tens is [20, ∞), vague',
    authority: CONVENTION,
    takes: { several: '[3, ∞)', 'a few hundred': '[300, ∞)', 'tens of thousands': '[20000, ∞)' },
    keeps: ['fewer', 'ten boats', 'the several and severed'],
  },
} as const satisfies Record<string, ReadingRule>;

/** All rules by name. A rule whose authority could not be looked up says "our convention". */
export const FIGURE_RULES = {
  ...READING_RULES,
  editor: { words: 'any', rule: 'the editor’s reading', authority: 'a person, with a note beside the claim' },
} as const satisfies Record<string, FigureRule>;

/** An interval with the hedge that gave it; `isRange` where the phrase prints two ends. */
export interface Reading extends Interval {
  hedge: Hedge;
  vague: boolean;
  isRange: boolean;
}

/** The share of a number by which "nearly" and "about" widen it: our convention, shown on the site. */
export const TOLERANCE = 1 / 10;

/** The reading of one amount; null where its hedges contradict one another or it is denied. */
export function readSingle(phrase: string, amount: TextNumber): Reading | null {
  const hedge = findHedge(phrase, amount);
  if (!amount.vague) return hedge && asReading(boundBy(hedge, amount.value), hedge);
  // Of a vague amount an upper bound says nothing: nobody knows how many dozens "dozens" are.
  const min = hedge === 'at-most' || hedge === 'fewer-than' ? 0 : amount.value;
  return hedge && { ...boundBy('at-least', min), hedge: 'indefinite', vague: true, isRange: false };
}

/** The reading with this interval; null for an empty one. */
export function asReading(interval: Interval, hedge: Hedge, isRange = false): Reading | null {
  return isEmpty(interval) ? null : { ...interval, hedge, vague: false, isRange };
}

/** The interval that a hedge makes of a number; of a bare one the number itself. */
export function boundBy(hedge: Bounding | 'none', n: number): Interval {
  return hedge === 'none' ? closed(n, n) : HEDGES[hedge].interval(n, n * TOLERANCE);
}
