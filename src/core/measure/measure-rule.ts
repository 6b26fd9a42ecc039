import type { Hedge } from '../../schemas/published/figure-record.ts';
import { READING_RULES, TOLERANCE } from '../figure/figure-rule.ts';
import { type Bounding, HEDGES, type ReadingRule } from '../figure/hedge.ts';
import { closed, type Interval, isEmpty } from '../figure/interval.ts';
import { exact } from '../figure/number/numeral.ts';

/** The rules by which measures are read: those of counts, but that a measure may lie below zero. */

const { rule, words, authority } = READING_RULES.none;

/** In the order in which they are printed. */
export const MEASURE_RULES = {
  none: {
    ...{ words, rule, authority },
    takes: {
      'a 6.4-magnitude quake': '[6.4,6.4] magnitude',
      'aged 46': '[46,46] year',
      'half a mile': '[0.5,0.5] mile',
      'minus 12 degrees Celsius': '[-12,-12] °C',
    },
    keeps: ['46 boats', '6 feet 2 inches', 'just 40 km', 'four days ago', '£12'],
  },
  'more-than': {
    ...{ words: HEDGES['more-than'].words, rule: HEDGES['more-than'].rule },
    authority: HEDGES['more-than'].authority,
    takes: { 'over 85 km': '(85,-) km', 'for more than two years': '(2,-) year' },
    keeps: ['well over 85 km', 'the past two weeks', 'north of 85 km'],
  },
  'at-least': {
    ...{ words: HEDGES['at-least'].words, rule: HEDGES['at-least'].rule },
    authority: HEDGES['at-least'].authority,
    takes: { 'at least thirty miles': '[30,-) mile', 'aged 65 and over': '[65,-) year' },
    keeps: ['at least minus 5°C', 'at long last, 30 miles'],
  },
  'fewer-than': {
    words: 'less than n, under n, below n',
    rule: 'less than n is (−∞, n)',
    authority: HEDGES['fewer-than'].authority,
    takes: { 'less than 3km': '[-,3) km', 'below 15 degrees Celsius': '[-,15) °C' },
    keeps: ['far less than 3 km', '15 degrees Celsius below normal', 'south of 3 km'],
  },
  'at-most': {
    words: HEDGES['at-most'].words,
    rule: 'at most n is (−∞, n]',
    authority: HEDGES['at-most'].authority,
    takes: { 'up to 40 cm of snow': '[-,40] cm', 'no more than 40 cm': '[-,40] cm' },
    keeps: ['up to about 40 cm', 'most of 40 cm'],
  },
  nearly: {
    ...{ words: HEDGES.nearly.words, rule: HEDGES.nearly.rule, authority: HEDGES.nearly.authority },
    takes: { 'nearly 20 minutes': '[18,20) minute' },
    keeps: ['just under 20 minutes', 'nearly -30°C', 'nearing 20 minutes'],
  },
  about: {
    ...{ words: HEDGES.about.words, rule: HEDGES.about.rule, authority: HEDGES.about.authority },
    takes: { 'about 50 hectares': '[45,55] hectare', 'around -30°C': '[-33,-27] °C' },
    keeps: ['about-turn after 50 km', 'near 50 km', 'about 50'],
  },
  'about-range': {
    words: READING_RULES['about-range'].words,
    rule: READING_RULES['about-range'].rule,
    authority: READING_RULES['about-range'].authority,
    takes: { 'about 10 to 15 miles': '[9,16.5] mile' },
    keeps: ['nearly 10 to 15 miles', 'up to 10 to 15 miles'],
  },
  between: {
    words: READING_RULES.between.words,
    rule: READING_RULES.between.rule,
    authority: READING_RULES.between.authority,
    takes: {
      'between 200 and 300 mm of rain': '[200,300] mm',
      '15-20%': '[15,20] percent',
      'aged 18 to 25': '[18,25] year',
    },
    keeps: ['200 and 300 mm', '300 to 200 mm', '10 km and 15 km'],
  },
  decade: {
    words: 'in her 20s, in his sixties',
    rule: 'in one’s n0s is [n0, n0 + 10)',
    authority: 'the ages that begin with the digit',
    takes: { 'in his 60s': '[60,70) year', 'a woman in her twenties': '[20,30) year' },
    keeps: ['in the 1960s', 'in his mid-60s', 'in their 20s and 30s', 'in her teens'],
  },
} as const satisfies Record<string, ReadingRule>;

/** An interval with the hedge that gave it, and the name of its rule. */
export interface ReadMeasure extends Interval {
  hedge: Hedge;
  rule: keyof typeof MEASURE_RULES;
}

/** Below zero "more" is nobody's clear word: it may be warmer or colder. */
const BELOW_ZERO: readonly (Bounding | 'none')[] = ['none', 'about', 'fewer-than'];

/** The interval that a hedge makes of one amount; null where nobody can say. */
export function boundMeasure(hedge: Bounding | 'none', n: number): ReadMeasure | null {
  if (n < 0 && !BELOW_ZERO.includes(hedge)) return null;
  return { ...intervalOf(hedge, n), hedge, rule: hedge };
}

function intervalOf(hedge: Bounding | 'none', n: number): Interval {
  switch (hedge) {
    case 'none':
      return closed(n, n);
    case 'at-most':
    case 'fewer-than':
      return { min: null, minOpen: false, max: n, maxOpen: hedge === 'fewer-than' };
    default:
      return HEDGES[hedge].interval(n, Math.abs(n) * TOLERANCE);
  }
}

/** The interval of a range, "about" or bare; null for any other hedge, and for a range without an extent. */
export function boundRange(hedge: Bounding | 'none', min: number, max: number): ReadMeasure | null {
  if (hedge !== 'none' && hedge !== 'about') return null;
  const [low, high] = [min, max].map((n) => exact(Math.abs(n) * (hedge === 'about' ? TOLERANCE : 0)));
  const interval = closed(exact(min - (low ?? 0)), exact(max + (high ?? 0)));
  if (min >= max || isEmpty(interval)) return null;
  return hedge === 'about'
    ? { ...interval, hedge, rule: 'about-range' }
    : { ...interval, hedge: 'between', rule: 'between' };
}
