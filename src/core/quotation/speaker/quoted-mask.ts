import { type QuotedSpan } from '../../text/quote-mark.ts';

/** A text without what it quotes, so that quoted words are not read as the article's own. */

/** Stands in for every character of a quotation. */
export const QUOTED = '¤';

/** The second character of the mask of what ends with a question or a cry: it leads on without a comma, or ends a sentence. */
export const CRIED = '¿';

/** Ends a quotation that leads on to its speaker, as its comma, question mark or dash says. */
const LEADS_ON = /[,?!…—–-]$/u;

/**
 * The text, of characters of one unit each, with each quotation masked; the mask of one that leads on to its speaker
 * ends with a comma, whatever leads on. Places stay what they were.
 *
 * @example maskQuotes('“No,” said Roe', findQuotes('“No,” said Roe')) // '¤¤¤¤, said Roe'
 */
export function maskQuotes(flat: string, quotes: readonly QuotedSpan[]): string {
  return quotes.reduce((text, { outer: { start, end } }) => {
    const inner = text.slice(start + 1, Math.max(start + 1, end - 1)).replace(/[\s\ufffd’'”"]+$/u, '');
    const last = end > start + 1 && LEADS_ON.test(inner) ? ',' : QUOTED;
    const mask = QUOTED.repeat(end - start - 1) + last;
    const isCry = mask.length > 3 && /[?!]$/u.test(inner);
    return text.slice(0, start) + (isCry ? mask.replace(/^../u, QUOTED + CRIED) : mask) + text.slice(end);
  }, flat);
}
