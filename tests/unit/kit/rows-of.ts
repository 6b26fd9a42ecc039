import type { Block } from '../../../src/core/article/block.ts';
import { fitQuestions } from '../../../src/core/suggest/fit-question.ts';
import { suggestClaims } from '../../../src/core/suggest/suggest.ts';
import { questionOf } from './question.ts';
import type { Question } from '../../../src/schemas/content/story.ts';

/** The rows that the figures of a short article answer, in words. */

/** Each row as "id: quantity of population in place". */
function row(text: string): Question {
  const [, id = '', quantity = '', population = '', place = ''] =
    /^(\S+): (\S+) of (.+) in (.+)$/u.exec(text) ?? [];
  return questionOf(id, quantity, population, place, id === 'old');
}

/** The row of each figure of an article of 4 March 2019 in Norland whose paragraphs are given; "-" for none. */
export function rowsOf(rows: string, ...paragraphs: string[]): string {
  const blocks = paragraphs.map((text, at): Block => ({ id: `p${at + 1}`, kind: 'paragraph', text }));
  const proposals = suggestClaims(blocks, new Set(['2019']));
  const questions = rows.split('; ').map(row);
  return fitQuestions(proposals, questions, { blocks, day: '2019-03-04', place: 'Norland' })
    .map((question) => question?.id ?? '-')
    .join(' ');
}
