import { type Comparison, isReadThrough, type Row } from './comparison.ts';
import { capitalise, countNoun, countShare, countWord } from '../text/count-words.ts';
import { rowsOfEvent, signOf } from './sign.ts';
import type { WordedRow } from './wording.ts';

/** Which article answers which question, as the headings over the coverage grid and the claim table. */

/**
 * "Two of ten questions are answered by all five articles, three by a single article"; the empty text where there is
 * nothing to cover. What is not about the event is not counted; how many only one answers is left out while an article has not been read in full.
 */
export function describeCoverage({ rows: figures, worded }: Pick<Comparison, 'rows' | 'worded'>): string {
  const ofEvent = worded.filter(({ question }) => !question.background);
  const rows = [...rowsOfEvent(figures), ...ofEvent];
  const articles = rows[0]?.cells.length ?? 0;
  if (articles === 0) return '';
  const answering = rows.map(({ cells }) => cells.filter(({ claims }) => claims.length > 0).length);
  const isRead = rows.every(({ cells }) => cells.every(({ article }) => article.isRead));
  // That no other article answers in words is not proved by reading its figures.
  const isKnown = isRead && !ofEvent.some(isAnsweredOnce);
  const soFar = isRead ? '' : ' so far';
  if (articles === 1)
    return `The one article answers ${countShare(count(answering, 1), rows.length, 'question')}${soFar}`;
  const all = countShare(articles, articles, 'article');
  const [byAll, byOne] = [count(answering, articles), count(answering, 1)];
  const are = byAll > 1 ? 'are' : 'is';
  const alone = byOne === 0 || !isKnown ? '' : `, ${countWord(byOne)} by a single article`;
  return `${capitalise(countShare(byAll, rows.length, 'question'))} ${are} answered by ${all}${soFar}${alone}`;
}

function isAnsweredOnce({ cells }: WordedRow): boolean {
  return cells.filter(({ claims }) => claims.length > 0).length === 1;
}

function count(numbers: readonly number[], wanted: number): number {
  return numbers.filter((number) => number === wanted).length;
}

/**
 * How the rows of a story stand, but for those that are not about its event: "One question in conflict, one parted by a
 * hedge, five without a contradiction, three answered in one text"; the empty text where no article gives a figure.
 */
export function describeStanding(rows: readonly Row[]): string {
  const signs = rowsOfEvent(rows).map(signOf);
  const alone = rows.filter((row) => signOf(row) === 'single').every(isReadThrough) ? 'alone' : 'so far';
  const parts = [
    { sign: 'conflict', words: 'in conflict' },
    { sign: 'hedge-conflict', words: 'parted by a hedge' },
    { sign: 'if-grown', words: 'with a rising count or a disagreement' },
    { sign: 'common-ground', words: 'without a contradiction' },
    { sign: 'single', words: `answered in one text ${alone}` },
    { sign: 'not-compared', words: 'not compared' },
  ]
    .map(({ sign, words }) => ({ words, of: signs.filter((one) => one === sign).length }))
    .filter(({ of }) => of > 0);
  return parts
    .map(({ words, of }, index) =>
      index === 0 ? `${capitalise(countNoun(of, 'question'))} ${words}` : `${countWord(of)} ${words}`,
    )
    .join(', ');
}
