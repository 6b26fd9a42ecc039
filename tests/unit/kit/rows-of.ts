import type { Block } from '../../../src/core/article/block.ts';
import { answerQuestions } from '../../../src/core/suggest/row/answer.ts';
import { fitQuestions } from '../../../src/core/suggest/row/fit-question.ts';
import { readFigures, suggestClaims } from '../../../src/core/suggest/suggest.ts';
import { questionOf } from './question.ts';
import type { Question } from '../../../src/schemas/content/story.ts';

/** The rows that the figures of a short article answer, in words. */

/** Each row as "id: quantity of population in place". */
function row(text: string): Question {
  const [, id = '', quantity = '', population = '', place = ''] =
    /^(\S+): (\S+) of (.+) in (.+)$/u.exec(text) ?? [];
  return questionOf(id, quantity, population, place, id === 'old');
}

const YEARS = new Set(['2019']);

function articleOf(rows: string, paragraphs: readonly string[]) {
  const blocks = paragraphs.map((text, at): Block => ({ id: `p${at + 1}`, kind: 'paragraph', text }));
  return { questions: rows.split('; ').map(row), setting: { blocks, day: '2019-03-04', place: 'Norland' } };
}

const idsOf = (questions: readonly (Question | null)[]) =>
  questions.map((question) => question?.id ?? '-').join(' ');

/** The row of each proposed figure of an article of 4 March 2019 in Norland whose paragraphs are given; "-" for none. */
export function rowsOf(rows: string, ...paragraphs: string[]): string {
  const { questions, setting } = articleOf(rows, paragraphs);
  return idsOf(fitQuestions(suggestClaims(setting.blocks, YEARS), questions, setting));
}

/** The row of each figure of such an article, proposed or not. */
export function answersOf(rows: string, ...paragraphs: string[]): string {
  const { questions, setting } = articleOf(rows, paragraphs);
  return idsOf(answerQuestions(readFigures(setting.blocks, YEARS), questions, setting));
}
