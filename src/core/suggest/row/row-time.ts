import type { CountQuestion } from '../../../schemas/content/story.ts';
import { either, type Rule } from '../../text/rule.ts';

/** Rows and figures of another time than the event's: of an earlier event with its year, or of the whole year. */

/** Times that are longer than an event. */
export const LONGER_TIMES = {
  /** Of a row, in its label or measure. */
  row: {
    pattern: new RegExp(
      either(
        String.raw`\b(?:this|the whole|the current|the past) year\b|\bsince (?:January|the (?:start|beginning|turn))\b`,
        String.raw`\bso far in (?:19|20)\d{2}\b|\byear so far\b|\byear to date\b`,
      ),
      'iu',
    ),
    takes: ['Drowned since January', 'Arrivals this year'],
    keeps: ['Deaths in all', 'Killed in 1987'],
  },
  /** Of a figure, in its sentence. */
  figure: {
    pattern: new RegExp(
      either(
        String.raw`\bthis year\b|\bsince (?:January|(?:the )?New Year|the (?:start|beginning|turn) of the year)\b`,
        String.raw`\bso far in (?:19|20)\d{2}\b|\bthe year['’]s\b|\bin the (?:whole|first \p{L}+ months) of (?:the|this) year\b`,
      ),
      'iu',
    ),
    takes: ['412 have drowned since January', 'so far in 2015', 'this year'],
    keeps: ['in the whole of last year', 'since Monday'],
  },
} as const satisfies Record<string, Rule>;

/** True for a row of a longer time than the event: "drowned since January". */
export function isOfLongerTime({ label, measure }: CountQuestion): boolean {
  return LONGER_TIMES.row.pattern.test(`${label} ${measure}`);
}

/** True where a sentence has the year or the longer time that a row is labelled with. */
export function isOfYear({ sentence }: { sentence: string }, question: CountQuestion): boolean {
  if (isOfLongerTime(question)) return LONGER_TIMES.figure.pattern.test(sentence);
  return yearsIn(`${question.label} ${question.measure}`).some((year) => sentence.includes(year));
}

/** True where a row is of a longer time and the sentence is not, or where the sentence is of one that another row has. */
export function isOfOtherTime(
  one: { sentence: string },
  question: CountQuestion,
  questions: readonly CountQuestion[],
): boolean {
  if (isOfLongerTime(question)) return !isOfYear(one, question);
  return questions.some((other) => isOfLongerTime(other) && isOfYear(one, other));
}

/** The years that a text prints, from 1500 on, in its order. */
export function yearsIn(text: string): string[] {
  return text.match(/\b(?:1[5-9]|20)\d{2}\b/gu) ?? [];
}
