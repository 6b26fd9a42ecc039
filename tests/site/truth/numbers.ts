/** Numbers and names of our sentences, read without the code that prints them. */

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "no", "five", "1,600" as a number; "none" is zero, "both" is two. Throws for what is no number of ours. */
export function numberOf(words: string): number {
  const text = words.toLowerCase();
  if (text === 'none') return 0;
  if (text === 'both') return 2;
  const small = WORDS.indexOf(text);
  const number = small >= 0 ? small : Number(text.replaceAll(',', ''));
  if (!Number.isInteger(number)) throw new Error(`“${words}” is no number.`);
  return number;
}

/** How a sentence of ours writes a number, for patterns. */
export const NUMBER = String.raw`(?:no|none|${WORDS.slice(1).join('|')}|\d[\d,]*)`;

/** Words between quotation marks: the groups of a pattern hold what is inside. */
export const QUOTED = String.raw`“([^”]*)”`;

/** "two of ten questions", "both questions", "all five questions", "the one question", "no question" as two numbers. */
export function shareOf(words: string, noun: string): [number, number | null] | null {
  const some = new RegExp(String.raw`^(${NUMBER}) of (${NUMBER}) ${noun}s?$`, 'iu').exec(words);
  if (some) return [numberOf(some[1] ?? ''), numberOf(some[2] ?? '')];
  const all = new RegExp(String.raw`^(?:all (${NUMBER})|(both)) ${noun}s$`, 'iu').exec(words);
  const [count] = [all?.[1] ?? all?.[2]];
  if (count !== undefined) return [numberOf(count), numberOf(count)];
  if (new RegExp(`^the one ${noun}$`, 'iu').test(words)) return [1, 1];
  return new RegExp(`^no ${noun}$`, 'iu').test(words) ? [0, null] : null;
}

/** The names of a list: "a, b and c". A name may hold no comma and no "and" that stands alone. */
export function namesOf(list: string): string[] {
  return list.split(/, | and | or /u).map((name) => name.trim());
}

/** A day as our sentences print it: "9 January 2022". */
export function printDay(day: string): string {
  return new Date(`${day.slice(0, 10)}T12:00:00Z`).toLocaleDateString('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' },
  });
}
