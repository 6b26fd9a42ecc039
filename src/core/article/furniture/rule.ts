import type { Rule } from '../../text/rule.ts';

/** What a rule for a website's furniture is made of, and how its patterns are written. */

/**
 * A rule for one kind of furniture. It looks at one whole line and removes it or leaves it; nothing inside a
 * line is ever changed, and in doubt a line stays.
 */
export interface FurnitureRule extends Rule {
  rule: string;
}

const BULLET = String.raw`^\s*(?:[•·▪►▶*>»–—|-]\s*)?`;
const END = String.raw`\s*[.:…»>→›]*\s*$`;

/** A whole line of these words, in any case, with or without a bullet before and an arrow or colon behind. */
export function line(words: string): string {
  return `${BULLET}(?:${words})${END}`;
}

/** A line that begins with these words, with or without a bullet before them. */
export function beginning(words: string): string {
  return `${BULLET}(?:${words})`;
}

/** One pattern of several, in any case. */
export function anyOf(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'iu');
}

/** One pattern of several in which capitals count, as they do where a name is to be told from a sentence. */
export function anyOfExactly(...patterns: readonly string[]): RegExp {
  return new RegExp(patterns.map((pattern) => `(?:${pattern})`).join('|'), 'u');
}
