import { Context } from './scalar.ts';
import { Printed } from './words.ts';

/** A W3C TextQuoteSelector: words, and what stands beside them where they occur more than once. */
export const selector = {
  exact: Printed.describe(
    'The words, pasted from the article; they stand in it in one place, inside one block.',
  ),
  prefix: Context.optional().describe(
    'The words directly before, where the quote stands in the article more than once.',
  ),
  suffix: Context.optional().describe(
    'The words directly after, where the quote stands in the article more than once.',
  ),
};
