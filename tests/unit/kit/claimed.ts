import { type Figure, parseFigure } from '../../../src/core/figure/figure.ts';
import { readFigureAs } from '../../../src/core/reading/figure-reading.ts';
import type { Question } from '../../../src/schemas/content/story.ts';
import type { Claimed } from '../../../src/core/verdict/verdict.ts';

/** Claims made of phrases, for verdicts without a story. */

const DAY = '2024-03-03';

/** The figure of a phrase; a phrase that is none is a mistake of the test. */
export function figure(phrase: string): Figure {
  const read = parseFigure(phrase);
  if (!read) throw new Error(`"${phrase}" is no figure`);
  return read;
}

/** The figure of a phrase as an answer of this kind, on the day of the claims or another; a phrase that is none is a mistake of the test. */
export function readAs(kind: Question['kind'], phrase: string, day = DAY): Figure {
  const read = readFigureAs(kind, phrase, { day });
  if (!read) throw new Error(`"${phrase}" is not read`);
  return read;
}

/**
 * A claim whose id is its phrase; each stands in an article of its own unless another is named, and all rest on one
 * statement, so that those of one day tell of one moment.
 */
export const claim = (phrase: string, moment = DAY, article = `of ${phrase}`): Claimed => ({
  ...{ id: phrase, article, telling: article, statement: 'coast-guard', moment },
  figure: figure(phrase),
});
