import type { Question } from '../../../src/schemas/content/story.ts';

/** A row that counts over time, called by its id; `background` where it is of another event. */
export function questionOf(
  id: string,
  quantity: string,
  population: string,
  place: string,
  background = false,
): Question {
  return { id, label: id, quantity, population, place, measure: 'cumulative', lookFor: [], background };
}
