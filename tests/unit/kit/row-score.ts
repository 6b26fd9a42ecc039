import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { readArticle } from '../../../src/core/article/article.ts';
import { blocksOf } from '../../../src/core/article/block.ts';
import { yearsOf } from '../../../src/core/suggest/article-year.ts';
import { measuredRow } from '../../../src/core/suggest/measured-row.ts';
import { answerQuestions } from '../../../src/core/suggest/row/answer.ts';
import { isProposal, readFigures } from '../../../src/core/suggest/suggest.ts';
import { Question } from '../../../src/schemas/content/story.ts';

/** How many of the figures of invented articles are proposed for the row that they answer, or for none. */

interface Article {
  date: string;
  place: string;
  questions: object[];
  text: string;
  /** Words that stand once in the text and hold one figure, and its row; "none" for no row of the story. */
  wanted: { quote: string; row: string }[];
}

/** Counts of one set of articles. */
export interface RowScore {
  wanted: number;
  /** Wanted figures that are right: their row, or without a row not proposed for one. */
  right: number;
  /** Figures of a row that are not proposed at all. */
  notProposed: number;
  /** Figures that are proposed for a row, and how many of them for the right one. */
  given: number;
  givenRight: number;
  mistakes: string[];
}

/**
 * The sets in tests/fixtures/rows: what rules were made by, what was written before them and looked at when they had been
 * run (kept, fresh), and what nobody has looked at since it was run.
 */
export const ROW_SETS = ['tuned', 'kept', 'fresh', 'unseen'] as const;

/** Scores the articles of a set. */
export function scoreRows(set: (typeof ROW_SETS)[number]): RowScore {
  return scoreFolder(join(import.meta.dirname, '../../fixtures/rows', set));
}

/** Scores the articles of a folder. */
export function scoreFolder(folder: string): RowScore {
  const score: RowScore = { wanted: 0, right: 0, notProposed: 0, given: 0, givenRight: 0, mistakes: [] };
  for (const name of readdirSync(folder).sort())
    scoreArticle(
      name,
      parse(readFileSync(join(folder, name), 'utf8'), { schema: 'failsafe' }) as Article,
      score,
    );
  return score;
}

function scoreArticle(
  name: string,
  { date, place, text, questions, wanted }: Article,
  score: RowScore,
): void {
  const rows = questions.map((question) => Question.parse(question));
  const blocks = blocksOf(readArticle(text, { outlet: 'unnamed', reports: date }, '')?.lines ?? []);
  const figures = readFigures(blocks, yearsOf('', date));
  const answers = answerQuestions(figures, rows, { blocks, day: date, place });
  for (const { quote, row } of wanted) {
    const holders = blocks.filter((block) => block.text.includes(quote));
    const [holder] = holders;
    if (!holder || holders.length > 1 || holder.text.split(quote).length !== 2)
      throw new Error(`${name}: “${quote}” stands not once in the text`);
    const start = Array.from(holder.text.slice(0, holder.text.indexOf(quote))).length;
    const end = start + Array.from(quote).length;
    const at = figures.findIndex(
      ({ block, figurePlace }) => block === holder.id && figurePlace.start < end && figurePlace.end > start,
    );
    const figure = figures[at];
    const measured = measuredRow(holder.text, { start, end }, rows, yearsOf('', date));
    const got = answers[at]?.id ?? measured?.id ?? (figure && isProposal(figure) ? 'none' : null);
    const isGiven = got !== null && got !== 'none';
    score.wanted += 1;
    score.given += Number(isGiven);
    score.givenRight += Number(isGiven && got === row);
    if ((got ?? 'none') === row) score.right += 1;
    else if (got === null) score.notProposed += 1;
    if ((got ?? 'none') !== row)
      score.mistakes.push(
        `${name}  ${row} / ${got ?? 'not proposed'}  ${quote} (${figure?.population ?? ''})`,
      );
  }
}
