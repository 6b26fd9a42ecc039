import type { RecordProblem } from '../record/reference.ts';
import { type Figure, parseFigure } from '../figure/figure.ts';
import { findFigures } from '../figure/figure-phrase.ts';
import { isSame } from '../figure/interval.ts';
import { findAmounts } from '../figure/number/number.ts';
import { kindOf } from '../figure/number/number-kind.ts';
import { foldText, levelString, printedPlace } from '../text/fold.ts';
import { sliceText, type Span } from '../text/text.ts';
import { articlesOf, type StoryCheck } from './check-context.ts';

/** What happened, as a story says it in its own words: each of its numbers is one that an article claims. */

/** The numbers that say when something was, which no claim gives. */
const OF_DAYS: readonly (string | null)[] = ['date', 'year', 'time', 'decade', 'ordinal'];

/** So many figures of the articles are named beside one that none of them has. */
const NAMED = 6;

/**
 * The numbers of a story's summary that no read claim of its articles gives: each, with its hedge, has to read as
 * one of their figures does. None where the story has no summary. Days and years are not looked at.
 */
export function checkSummary(check: StoryCheck): RecordProblem[] {
  const { id, records } = check;
  const summary = records.stories.get(id)?.summary;
  if (summary === undefined) return [];
  const claimed = articlesOf(check).flatMap((article) =>
    (records.articles.get(`${id}/${article}`)?.claims ?? []).map(({ figure }) => figure),
  );
  return readPhrases(summary)
    .filter(({ figure }) => !figure || !claimed.some((other) => isOneFigure(figure, other)))
    .map(({ text, value }) => ({ path: ['summary'], message: numberUnclaimed(text, value, claimed) }));
}

interface Phrase {
  text: string;
  value: number;
  figure: Figure | null;
}

/** The numbers of a text with their whole phrases, and the reading of each; days and years are left out. */
function readPhrases(text: string): Phrase[] {
  const folded = foldText(text);
  const level = levelString(folded);
  const figures = findFigures(level);
  const holds = (outer: Span, inner: Span) => outer.start <= inner.start && inner.end <= outer.end;
  const phrases = findAmounts(level)
    .filter((number) => !OF_DAYS.includes(kindOf(level, number)))
    .map((number) => {
      const span = figures.find((figure) => holds(figure, number)) ?? number;
      const printed = sliceText(text, printedPlace(folded, span));
      // A share or a measure is no count, so that no claim can give it.
      const figure = kindOf(level, number) === null ? parseFigure(printed) : null;
      return { text: printed, value: number.value, figure };
    });
  // Both ends of a range are one phrase.
  return phrases.filter(({ text: one }, index) => phrases.findIndex((other) => other.text === one) === index);
}

function isOneFigure(one: Figure, other: Figure): boolean {
  return isSame(one, other) && one.unit === other.unit;
}

function numberUnclaimed(text: string, value: number, claimed: readonly Figure[]): RecordProblem['message'] {
  const distance = ({ min, max }: Figure) => Math.abs((min ?? max ?? 0) - value);
  const near = [
    ...new Set(claimed.toSorted((a, b) => distance(a) - distance(b)).map((figure) => figure.text)),
  ];
  return {
    code: 'summary-unclaimed',
    sentence: 'This story’s summary has a figure that no claim of its articles gives.',
    evidence: [
      ['reads', `"${text}"`],
      [
        'claimed',
        near.length > 0
          ? near
              .slice(0, NAMED)
              .map((one) => `"${one}"`)
              .join(', ')
          : 'nothing yet',
      ],
    ],
    action: 'Write a figure as a claim gives it, hedge and all, or leave it out.',
  };
}
