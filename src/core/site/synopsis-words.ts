import { capitalise, countNoun, countWord } from '../text/count-words.ts';
import { countTellers, type Passage } from '../passage/passage.ts';

/** What all texts of a story come to, side by side. */

/** The finding of a synopsis in a headline: how much a program matched between articles; a story of one or none has nothing to compare. */
export function describeSynopsis(passages: readonly Passage[], articles: number): string {
  if (articles === 0) return 'No text to read yet';
  if (articles === 1) return 'One text, with none beside it yet';
  const tellers = passages.map(countTellers);
  const shared = tellers.filter((count) => count > 1).length;
  const byAll = tellers.filter((count) => count === articles).length;
  if (shared === 0) return 'No passage was found that two articles tell';
  const ofAll = articles > 2 && byAll > 0 ? `, ${countWord(byAll)} in all ${countWord(articles)}` : '';
  return `${capitalise(countNoun(shared, 'passage'))} matched between articles${ofAll}`;
}
