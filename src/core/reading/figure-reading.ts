import type { Question } from '../../schemas/content/story.ts';
import { type Figure, parseFigure } from '../figure/figure.ts';
import { findSharedMoney } from '../figure/number/currency.ts';
import { readMeasure } from '../measure/measure.ts';
import { readTime, type SeenFrom } from '../time/time.ts';
import { kindOfUnit } from './figure-unit.ts';
import { figureOfTime } from './time-figure.ts';

/** The phrase of a figure, read as its question asks. */

/**
 * Reads the phrase of a figure as an answer to a question of this kind, from an article that is seen from this
 * day; without a kind, and where words are asked for, as a count or a sum of money. Null where no rule reads it, and where it is of another
 * kind. No input throws.
 *
 * @example readFigureAs('time', '4:20 a.m.', { day: '2022-01-06' }) // min 27357140, max 27357141, unit "time"
 */
export function readFigureAs(kind: Question['kind'], text: string, seen: SeenFrom): Figure | null {
  switch (kind) {
    case 'time': {
      const time = readTime(text, seen);
      return time && figureOfTime(time);
    }
    case 'measure': {
      const measure = readMeasure(text);
      return measure && { ...measure, vague: false };
    }
    case 'count': {
      const figure = parseFigure(text);
      return figure && kindOfUnit(figure.unit) === kind ? figure : null;
    }
    case 'money':
      return readSum(text);
    default:
      return parseFigure(text);
  }
}

/** A sum of money; of “40 million crowns”, whosever they are, a sum in crowns. */
function readSum(text: string): Figure | null {
  const figure = parseFigure(text);
  const unit = figure?.unit ?? findSharedMoney(text);
  return figure && unit !== null ? { ...figure, unit } : null;
}
