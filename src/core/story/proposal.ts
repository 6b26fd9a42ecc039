import type { ClaimEntry, LeftOutEntry } from '../../schemas/content/claims.ts';
import { type Block, blockText, nameBlock } from '../article/block.ts';
import type { Message } from '../record/diagnostic.ts';
import { sentenceAround } from '../text/sentence.ts';
import { sliceText } from '../text/text.ts';
import type { QuotePlace } from './selector.ts';

/** Entries of a claims file that a program wrote and no person has read: they count for nothing until one has. */

/** What a program writes as the reason for leaving out a number that it cannot place. */
export const LOOK_AGAIN = 'look again';

/** Words by which a reason is the program's, with the key or without it. */
const NO_REASON = [LOOK_AGAIN, 'no claim found'];

/** True for a claim or a left-out number that still bears the mark of a proposal. */
export function isProposal({ proposed }: Pick<ClaimEntry | LeftOutEntry, 'proposed'>): boolean {
  return proposed === true;
}

/** True for a reason that gives none: what a program writes for want of one, or nothing but signs. */
export function isNoReason(reason: string): boolean {
  const words = reason.toLowerCase();
  return NO_REASON.some((text) => words.includes(text)) || !/\p{L}/u.test(reason);
}

/** Where an entry is printed, as evidence; the place is null for a quote that was not found. */
export interface Printed {
  blocks: readonly Block[];
  place: QuotePlace | null;
}

/** What an editor reads of a proposed claim. */
export function claimUnread({ id }: ClaimEntry, printed: Printed): Message {
  return {
    code: 'proposal-unread',
    sentence: `Claim "${id}" is a proposal that nobody has read yet.`,
    evidence: evidenceOf(printed),
    action: 'Read the sentence, correct the claim if it needs it, and remove "proposed: true".',
  };
}

/** What an editor reads of a number that a program left out. */
export function leftOutUnread({ exact, reason }: LeftOutEntry, printed: Printed): Message {
  return {
    code: 'proposal-unread',
    sentence: `Left-out quote "${exact}" is a proposal that nobody has read yet.`,
    evidence: [...evidenceOf(printed), ['reason', reason]],
    action: isNoReason(reason)
      ? 'Read the sentence; claim the number, or write the reason and remove "proposed: true".'
      : 'Read the sentence; claim the number, or correct the reason if it needs it and remove "proposed: true".',
  };
}

/** What an editor reads of a number that is left out for no reason. */
export function reasonMissing({ exact, reason }: LeftOutEntry, printed: Printed): Message {
  return {
    code: 'reason-missing',
    sentence: `Left-out quote "${exact}" has no reason that a person gave.`,
    evidence: [...evidenceOf(printed), ['reason', reason]],
    action: 'Read the sentence; claim the number, or write why no question asks for it.',
  };
}

function evidenceOf({ blocks, place }: Printed): (readonly [string, string])[] {
  if (!place) return [];
  const text = blockText(blocks, place.block);
  return [
    ['printed', `"${sliceText(text, sentenceAround(text, place)).trim()}"`],
    ['in', nameBlock(place.block)],
  ];
}
