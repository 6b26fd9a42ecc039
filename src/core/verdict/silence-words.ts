import type { LookedFor } from '../../schemas/published/verdict-record.ts';
import type { Cell, Row } from './comparison.ts';

/** Silence in plain words: who says nothing, and what was looked for. */

/** What a cell without a figure says; a cell with one says nothing of it. */
export function describeSilence({ article: { isRead } }: Pick<Cell, 'article'>): string {
  return isRead ? 'says nothing' : 'not read yet';
}

/** The articles that give a row no figure: "Says nothing: Argus, Beacon. Not read yet: Echo."; empty where all do. */
export function describeAbsent({ cells }: Pick<Row, 'cells'>): string {
  const empty = cells.filter(({ claims }) => claims.length === 0).map(({ article }) => article);
  return [
    { words: 'Says nothing', articles: empty.filter(({ isRead }) => isRead) },
    { words: 'Not read yet', articles: empty.filter(({ isRead }) => !isRead) },
  ]
    .filter(({ articles }) => articles.length > 0)
    .map(({ words, articles }) => `${words}: ${articles.map(({ label }) => label).join(', ')}.`)
    .join(' ');
}

/** The words that were looked for in an article: "“tug” not once, “crew” 3 times"; empty where none were. */
export function describeLookedFor(lookedFor: readonly LookedFor[]): string {
  return lookedFor.map(({ word, occurrences }) => `“${word}” ${countTimes(occurrences)}`).join(', ');
}

function countTimes(count: number): string {
  return count === 0 ? 'not once' : count === 1 ? 'once' : `${count} times`;
}
