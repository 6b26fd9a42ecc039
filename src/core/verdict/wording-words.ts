import { capitalise, countNoun, countWord, joinList } from '../text/count-words.ts';
import { countTellings, type Telling } from '../story/telling.ts';
import { quoteWording, type WordedRow } from './wording.ts';

/** What a question in words comes to, in plain sentences: which words articles use, never which of them is right. */

/**
 * The finding of a row in words: "Three wordings in five articles.", "In the same words in two articles."; that nothing
 * is compared where versions of one text alone answer, and that no answer has been noted where none has.
 */
export function describeWordings(
  { claims, wordings, meanings }: WordedRow,
  tellings: readonly Telling[],
): string {
  const articles = new Set(claims.map(({ article }) => article.id));
  const inArticles = `in ${countNoun(articles.size, 'article')}`;
  if (articles.size === 0) return 'No answer has been noted.';
  if (articles.size === 1) return 'Noted in one article. Nothing to compare.';
  const isOneText = countTellings(tellings, articles) === 1;
  const where = isOneText ? `in ${countWord(articles.size)} versions of one text` : inArticles;
  if (wordings.length === 1) return `In the same words ${where}.`;
  const taken = meanings.filter((meaning) => meaning.wordings.length > 1).length > 0;
  return `${capitalise(countNoun(wordings.length, 'wording'))} ${where}${taken ? ', some of which the editors take for one answer' : ''}.`;
}

/** The words of a row one after the other, each in quotation marks: "“riots”, “protests” and “an uprising”". */
export function listWordings({ wordings }: WordedRow): string {
  return joinList(wordings.map(({ printed }) => quoteWording(printed)));
}
