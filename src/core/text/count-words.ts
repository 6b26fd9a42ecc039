/** Counts as a newspaper prints them. */

const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** A whole number in words below ten, "five", and in digits with thousands from there, "1,600". */
export function countWord(count: number): string {
  return WORDS[count] ?? count.toLocaleString('en-GB');
}

/** A counted noun: "one claim", "five articles", "no claims", "28 claims". */
export function countNoun(count: number, noun: string, plural = `${noun}s`): string {
  return `${countWord(count)} ${count === 1 ? noun : plural}`;
}

/** "two of ten questions", "both questions", "all five questions", "the one question", "no question". */
export function countShare(some: number, all: number, noun: string, plural = `${noun}s`): string {
  if (some === 0) return `no ${noun}`;
  if (some < all) return `${countWord(some)} of ${countNoun(all, noun, plural)}`;
  if (all === 1) return `the one ${noun}`;
  return `${all === 2 ? 'both' : `all ${countWord(all)}`} ${plural}`;
}

/** A text with its first letter as a capital. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const AND = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const OR = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** "a", "a and b", "a, b and c"; the empty text for none. */
export function joinList(items: readonly string[]): string {
  return AND.format(items);
}

/** "a", "a or b", "a, b or c"; the empty text for none. */
export function joinChoices(items: readonly string[]): string {
  return OR.format(items);
}
