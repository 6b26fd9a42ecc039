import { cleanString } from './fold.ts';

/** Running text, told from headings and labels by its shape alone. */

/** The most words that a heading has. */
export const HEADING_MAX_WORDS = 8;

/** The number of words in a line, by white space. */
export function countWords(text: string): number {
  return cleanString(text).trim().split(/\s+/).filter(Boolean).length;
}

/** True for a line that ends as a sentence does, with closing quotes and brackets behind the mark or not. */
export function endsAsSentence(text: string): boolean {
  return /[.!?]["”’')\]]*\s*$/u.test(cleanString(text));
}

/** True for a line that reads as running text: more words than a heading has, or a sentence's end. */
export function isProse(text: string): boolean {
  return countWords(text) > HEADING_MAX_WORDS || endsAsSentence(text);
}
