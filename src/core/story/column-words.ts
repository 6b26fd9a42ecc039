import { capitalise, countNoun, countShare, countWord } from '../text/count-words.ts';

/** What a page says where some of a story's articles are not shown on it. */

/** What is counted over all articles, whichever are shown: verdicts of claims, or passages of texts. */
export type ColumnMatter = 'claims' | 'texts';

const COUNTED: Record<ColumnMatter, string> = {
  claims: 'Verdicts and counts are of',
  texts: 'Passages are matched and counted over',
};

/**
 * "Two of five articles are shown. Verdicts and counts are of all five."; where all are shown, "All five articles are
 * shown."
 */
export function describeColumns(shown: number, all: number, matter: ColumnMatter): string {
  const are = shown === 1 ? 'is' : 'are';
  const share = `${capitalise(countShare(shown, all, 'article'))} ${are} shown.`;
  return shown === all ? share : `${share} ${COUNTED[matter]} all ${countWord(all)}.`;
}

/** What else there is in the articles that are not shown: of a row, of a question in words, of a passage. */
export type Elsewhere = 'figure' | 'time' | 'words' | 'wording' | 'passage';

/** "Two articles that are not shown give a figure."; the empty text where nothing is left out. */
export function describeElsewhere(count: number, what: Elsewhere): string {
  if (count === 0) return '';
  if (what === 'wording') {
    const stand = count === 1 ? 'stands' : 'stand';
    return `${capitalise(countNoun(count, 'more wording', 'more wordings'))} ${stand} in articles that are not shown.`;
  }
  const [are, give, tell] = count === 1 ? ['is', 'gives', 'tells'] : ['are', 'give', 'tell'];
  const told = what === 'passage' ? `${tell} it, too` : `${give} a ${what}`;
  return `${capitalise(countNoun(count, 'article'))} that ${are} not shown ${told}.`;
}
