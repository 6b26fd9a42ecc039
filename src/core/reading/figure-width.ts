import { type Figure, scaleTolerance } from '../figure/figure.ts';
import { touches } from '../figure/interval.ts';
import { DAY_PARTS } from '../time/day-part.ts';
import { TIME_HEDGES } from '../time/time-hedge.ts';
import { TIME_RULES } from '../time/time-rule.ts';
import { kindOfUnit } from './figure-unit.ts';

/** What of a figure is our convention: how wide a hedge is read, and where a part of a day ends. */

/** The rules that give a time both its ends by convention. */
const CONVENTIONAL: readonly string[] = [
  ...Object.values(DAY_PARTS),
  ...[TIME_RULES['part-of-month'], TIME_RULES['weeks-ago']],
].map(({ rule }) => rule);

/** The figure as read, with what of its width is convention multiplied, to see what hangs on it. */
export function scaleWidth(figure: Figure, factor: number): Figure {
  const { min, max, rule, unit } = figure;
  if (min === null || max === null) return figure;
  // "About -20 to -10" has its tolerances on the other sides; a time before 1970 has not.
  if (kindOfUnit(unit) !== 'time') return min < 0 ? figure : scaleTolerance(figure, factor);
  if (rule === TIME_HEDGES['shortly-after'].rule) return { ...figure, max: min + (max - min) * factor };
  return scaleTolerance(CONVENTIONAL.includes(rule) ? { ...figure, hedge: 'about' } : figure, factor);
}

/** True where an end of a figure is our convention: "about 300" gives none. */
export function hasConventionalEnd(figure: Figure): boolean {
  const wider = scaleWidth(figure, 2);
  return wider.min !== figure.min || wider.max !== figure.max;
}

/**
 * True where two figures meet at a point that a hedge leaves out. Times without a hedge meet nowhere: one day and the
 * next exclude each other whatever a word means.
 */
export function meetsAtHedge(a: Figure, b: Figure): boolean {
  const isPlain = kindOfUnit(a.unit) === 'time' && a.hedge === 'none' && b.hedge === 'none';
  return !isPlain && (touches(a, b) || touches(b, a));
}
