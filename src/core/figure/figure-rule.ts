/** The rules by which figure phrases are read, and on whose authority. */

/** A rule as data and pages print it: what it says, and who says so. */
export interface FigureRule {
  rule: string;
  words: string;
  authority: string;
}

const KENNEDY =
  'Kennedy 2015, “A ‘de-Fregean’ semantics (and neo-Gricean pragmatics) for modified and unmodified numerals”, Semantics and Pragmatics 8';
const NOUWEN = 'Nouwen 2010, “Two kinds of modified numerals”, Semantics and Pragmatics 3';
const CONVENTION = 'our convention';

/** All rules by name. A rule whose authority could not be looked up says "our convention". */
export const FIGURE_RULES = {
  none: { words: 'n', rule: 'n is [n, n]', authority: 'a bare numeral, never widened' },
  'more-than': {
    words: 'more than n, over n',
    rule: 'more than n is (n, ∞)',
    authority: `strict: ${KENNEDY}`,
  },
  'at-least': {
    words: 'at least n, no fewer than n, upwards of n, as few as n',
    rule: 'at least n is [n, ∞)',
    authority: `not strict: ${KENNEDY}`,
  },
  'fewer-than': {
    words: 'fewer than n, under n',
    rule: 'fewer than n is [0, n)',
    authority: `strict: ${KENNEDY}`,
  },
  'at-most': {
    words: 'at most n, up to n, no more than n, as many as n',
    rule: 'at most n is [0, n]',
    authority: NOUWEN,
  },
  nearly: {
    words: 'nearly n, almost n',
    rule: 'nearly n is [n − n/10, n)',
    authority: `${CONVENTION}; that n itself is excluded follows Nouwen 2006 on “almost”, which we know only by name`,
  },
  about: {
    words: 'about n, around n, some n, roughly n, an estimated n, close to n',
    rule: 'about n is [n − n/10, n + n/10]',
    authority: CONVENTION,
  },
  'about-range': {
    words: 'about a to b, some a–b, a to b or so',
    rule: 'about a to b is [a − a/10, b + b/10]',
    authority: CONVENTION,
  },
  between: {
    words: 'between a and b, a to b, a–b',
    rule: 'a to b is [a, b]',
    authority: 'both ends as printed',
  },
  plural: {
    words: 'dozens, scores, hundreds, thousands',
    rule: 'a plural is at least two of its unit: [2 × unit, ∞), vague',
    authority: 'the plural of a count noun: at least two of them',
  },
  few: {
    words: 'several, a few, a handful, tens',
    rule: 'several is [3, ∞) and tens is [20, ∞), vague',
    authority: CONVENTION,
  },
  editor: { words: 'any', rule: 'the editor’s reading', authority: 'a person, with a note beside the claim' },
} as const satisfies Record<string, FigureRule>;

/** The name of a rule as printed in the data; null for a rule that is none of ours. */
export function ruleNameOf(rule: string): string | null {
  return Object.entries(FIGURE_RULES).find(([, known]) => known.rule === rule)?.[0] ?? null;
}
