/** The names of the months, as newspapers print them. */

const NAMES = [
  ['January', 'Jan'],
  ['February', 'Feb'],
  ['March', 'Mar'],
  ['April', 'Apr'],
  ['May'],
  ['June', 'Jun'],
  ['July', 'Jul'],
  ['August', 'Aug'],
  ['September', 'Sept', 'Sep'],
  ['October', 'Oct'],
  ['November', 'Nov'],
  ['December', 'Dec'],
] as const;

const PRINTED = NAMES.flat().flatMap((name) => [name, name.toUpperCase()]);

/** A pattern for the name of a month, whole or short, with its point; with a capital, as "may" is no month. */
export const MONTH = String.raw`(?:${PRINTED.join('|')})(?![\p{L}\p{M}])\.?`;

/** A pattern for the name of a day of the week, whole or short, in small letters: it asks for the flag `i`. */
export const WEEKDAY = String.raw`(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thu(?:rs?)?|fri|sat|sun)(?![\p{L}\p{M}])\.?)`;

/** The number of a month from 1 by the beginning of its name; null for any other word. */
export function monthNumber(name: string): number | null {
  const short = name.slice(0, 3).toLowerCase();
  const index = NAMES.findIndex(([whole]) => whole.toLowerCase().startsWith(short));
  return short.length < 3 || index < 0 ? null : index + 1;
}
