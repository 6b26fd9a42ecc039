import { splitLines } from './article.ts';
import { formatNumber } from '../figure/figure-words.ts';
import type { Message } from '../record/diagnostic.ts';
import { shortenText } from '../text/shorten.ts';

/** Paragraphs that are too long to be one. */

/** UTF-16 units, some 3,500 words; the reading of figures and speech takes longer than a paragraph does. */
export const LONGEST_LINE = 20_000;

/** So much of a long line is shown. */
const BEGINNING = 60;

/** The first line of a text that is longer than LONGEST_LINE, counted from 1, with what to say of it; null for none. */
export function findLongLine(text: string): { line: number; message: Message } | null {
  const long = splitLines(text).find(({ text: words }) => words.length > LONGEST_LINE);
  if (!long) return null;
  const message: Message = {
    code: 'long-line',
    sentence: `This line has ${formatNumber(long.text.length)} characters; the longest that is read has ${formatNumber(LONGEST_LINE)}.`,
    evidence: [['line', `"${shortenText(long.text.slice(0, 2 * BEGINNING), BEGINNING)}"`]],
    action: 'Look how the article was printed, and begin a new line for each of its paragraphs.',
  };
  return { line: long.line, message };
}
