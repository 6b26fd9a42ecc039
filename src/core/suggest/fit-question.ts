import type { Question } from '../../schemas/content/story.ts';
import { classOf } from './counting/counted-noun.ts';
import type { Proposal } from './suggest.ts';

/** Which of a story's questions a proposed claim answers. */

const SMALL = /^(?:of|the|a|an|and|in|by|people|persons?)$/i;

/**
 * The question of the proposal's quantity whose population and place come nearest to it; null where the story does
 * not ask for the quantity. In doubt the question that is asked first.
 */
export function fitQuestion(proposal: Proposal, questions: readonly Question[]): Question | null {
  const asked = questions.filter(({ quantity }) => quantity === proposal.quantity);
  const [first] = asked;
  if (!first) return null;
  return asked.reduce(
    (best, question) => (score(proposal, question) > score(proposal, best) ? question : best),
    first,
  );
}

function score(proposal: Proposal, question: Question): number {
  const [mine, wanted] = [wordsOf(proposal.population), wordsOf(question.population)];
  const shared = mine.filter((word) => wanted.some((other) => isAlike(word, other))).length;
  const strange = wanted.length > 0 && shared === 0 ? 2 : 0;
  const isHere = proposal.place !== null && question.place.includes(proposal.place);
  return 2 * shared - strange + (isHere ? 1 : 0);
}

function wordsOf(population: string): string[] {
  return population
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SMALL.test(word));
}

/** "Officers" are security forces, and "citizens" are counted with "civilians". */
function isAlike(a: string, b: string): boolean {
  if (a.replace(/s$/, '') === b.replace(/s$/, '')) return true;
  return (classOf(a) === 'force' && classOf(b) === 'force') || (CIVIL.test(a) && CIVIL.test(b));
}

const CIVIL = /^(?:civilians?|citizens?|residents?)$/;
