import { bareLetters, foldedString } from './fold.ts';

/** Names as parts of paths and addresses. */

/** An id made of a name, "the-harbour-herald" of "The Harbour Herald"; the empty text where no letter is left. */
export function idFrom(name: string): string {
  return bareLetters(foldedString(name))
    .replace(/'/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}

const WORDS = 6;

/** An id of the first six words of a name; the empty text where no letter is left. */
export function shortIdFrom(name: string): string {
  return idFrom(name).split('-').slice(0, WORDS).join('-');
}

/** The id itself, or with the first number after it that makes it none of those that are taken. */
export function untakenId(id: string, taken: readonly string[]): string {
  let free = id;
  for (let count = 2; taken.includes(free); count += 1) free = `${id}-${count}`;
  return free;
}
