import type { Examples } from '../../text/rule.ts';

/** The form of a rule that tells what a number is by what stands around it. */

/** What stands directly before and after a number; the examples have the number in brackets. */
export interface PlaceRule extends Examples {
  before?: RegExp;
  after?: RegExp;
  /** What the number itself must look like. */
  number?: RegExp;
}

/** A rule that says what a number is instead of a count. */
export interface KindRule extends PlaceRule {
  kind: string;
}
