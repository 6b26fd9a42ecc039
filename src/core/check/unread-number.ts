import { type Block, blockText, nameBlock } from '../article/block.ts';
import type { Message } from '../record/diagnostic.ts';
import type { UnreadNumber } from '../story/claim.ts';
import { printAround, printSelector } from '../story/quote.ts';
import { shortestSelector } from '../story/selector.ts';

/** What an editor reads of numbers that nobody has read, in the check and on the page of a preview. */

/** Characters of a line that an editor can paste. */
const LONGEST_LINE = 400;

/** The name of the evidence that is a line to paste. */
export const LEFT_OUT = 'left out';

/** What is said of an unread number: of the proposal that covers it, or that none of the claims file does, with the line to paste. */
export function tellOfUnread(
  { block, number, place, proposal }: UnreadNumber,
  file: string,
  blocks: readonly Block[],
): Message {
  if (proposal) return proposal;
  const line = `- { ${printSelector(shortestSelector(place, blocks))}, reason: … }`;
  return {
    code: 'number-unread',
    sentence: `The number "${number.text}" in ${nameBlock(block)} is neither claimed nor left out.`,
    evidence: [
      ['printed', printAround(blockText(blocks, block), number)],
      // Where the same words stand over and over, nobody pastes what tells one place from the others.
      ...(line.length <= LONGEST_LINE ? [[LEFT_OUT, line] as const] : []),
    ],
    action: `Claim it, or leave it out, in ${file}.`,
  };
}

/** What is said of an article without a claims file; the key is `<story>/<article>`. */
export function noClaimsFile(file: string, key: string): Message {
  return {
    code: 'no-claims-file',
    sentence: 'This article has no claims file, so none of its figures has been read.',
    evidence: [
      ['expected', file],
      ['begins', 'claims:'],
      ['', 'leftOut:'],
    ],
    action: `Run "npm run suggest -- ${key}", or write it: then each number is listed here.`,
  };
}
