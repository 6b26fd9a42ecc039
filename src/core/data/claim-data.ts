import { dayOf, hourOf } from '../text/moment.ts';
import { ClaimRecord } from '../../schemas/published/claim-record.ts';
import type { Question } from '../../schemas/content/story.ts';
import { blockText } from '../article/block.ts';
import { type Absolute, claimPageAddress } from '../site/address.ts';
import type { Figure } from '../figure/figure.ts';
import { kindOfUnit } from '../reading/figure-unit.ts';
import { timeOf } from '../reading/time-figure.ts';
import { isFigure, type ResolvedClaim, type WordedClaim } from '../story/claim.ts';
import type { StoryArticle, StoryContent } from '../story/content.ts';
import { contextOf } from '../story/selector.ts';
import { type Cell, csvLines } from './csv.ts';
import { keyLines } from './data-dictionary.ts';

/** The published records of claims, which stand on their own, without the site. */

/** All claims of a story, by question and column. */
export function claimRecords(content: StoryContent, absolute: Absolute): ClaimRecord[] {
  const { id: story, articles } = content;
  return content.story.questions.flatMap((question) =>
    articles.flatMap((article) =>
      [...article.claims, ...article.worded]
        .filter(({ entry }) => entry.question === question.id)
        .map((claim) => claimRecord(story, question, article, claim, absolute)),
    ),
  );
}

function claimRecord(
  story: string,
  { id: question, quantity, population, place, measure }: Question,
  article: StoryArticle,
  claim: ResolvedClaim | WordedClaim,
  absolute: Absolute,
): ClaimRecord {
  const { entry, exact, place: quoted, attribution } = claim;
  const answer = isFigure(claim) ? readingData(claim.figure) : { figure: null, time: null };
  const text = blockText(article.blocks, quoted.block);
  const { restsOn } = entry;
  const moment = entry.asOf ?? article.frontMatter.reports;
  return {
    id: `${story}/${article.id}/${entry.id}`,
    story,
    article: article.id,
    question: { id: question, quantity: quantity ?? null, population, place, measure: measure ?? null },
    quote: { exact, ...contextOf(text, quoted), block: quoted.block, start: quoted.start, end: quoted.end },
    figure: answer.figure,
    asOf: dayOf(moment),
    attribution,
    restsOn: restsOn ? { ...restsOn, because: restsOn.because ?? null } : null,
    url: absolute(claimPageAddress(story, question, `${article.id}.${entry.id}`)),
    asOfHour: hourOf(moment),
    words: isFigure(claim) ? null : exact,
    time: answer.time,
  };
}

/** A figure as it is published: a time as a stretch of minutes, any other as numbers. */
function readingData(figure: Figure): Pick<ClaimRecord, 'figure' | 'time'> {
  const { text, rule, unit } = figure;
  return kindOfUnit(unit) === 'time'
    ? { figure: null, time: { text, ...timeOf(figure, unit), rule } }
    : { figure: { ...figure, unit }, time: null };
}

/** The columns of the claims as CSV: the keys of a claim that hold no others. */
const COLUMNS = keyLines(ClaimRecord).flatMap(({ key, isRecord }) => (isRecord ? [] : [key]));

/** Claims as the lines of a CSV, one each, nested keys as columns with a dot in their name; null is empty. */
export function claimsCsv(records: Iterable<ClaimRecord>): Iterable<string> {
  return csvLines(COLUMNS, rowsOf(records));
}

function* rowsOf(records: Iterable<ClaimRecord>): Generator<Cell[]> {
  for (const record of records) yield COLUMNS.map((column) => valueAt(record, column.split('.')));
}

/** What stands under nested keys; null where a record on the way is null. */
function valueAt(value: unknown, [key, ...rest]: readonly string[]): Cell {
  if (key === undefined || value === null) return value as Cell;
  return valueAt((value as Record<string, unknown>)[key], rest);
}
