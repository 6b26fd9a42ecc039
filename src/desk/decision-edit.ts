import { draftClaim } from '../core/desk/claim-draft.ts';
import {
  acceptEntry,
  changeKey,
  changeQuote,
  claimNumber,
  leaveOut,
  removalOf,
} from '../core/desk/decision.ts';
import type { DeskNumber } from '../core/desk/desk-number.ts';
import type { Edit } from '../core/edit/plain-edit.ts';
import { refuse } from '../disk/refusal.ts';
import type { ClaimsFile } from '../schemas/content/claims.ts';
import type { Asked } from './calls.ts';
import type { RawArticle } from './desk-files.ts';

/** A decision of an editor as edits of the claims file, and as a sentence for taking it back. */

/** The edits of the claims file that a decision asks for. */
export function editsOf(
  { decision }: Asked<'decide'>,
  { blocks, figures }: RawArticle,
  file: ClaimsFile,
  numbers: readonly DeskNumber[],
): Edit[] {
  const reading = { file, blocks };
  const numberOf = (index: number): DeskNumber => numbers[index] ?? refuse(NOT_SHOWN);
  const claim = (index: number, question: string) => {
    const number = numberOf(index);
    const own = number.entry?.list === 'claims' ? number.entry.index : -1;
    const claims = file.claims.filter((_, at) => at !== own);
    return claimNumber(number, draftClaim(number, question, { blocks, figures, claims }), reading);
  };
  switch (decision.kind) {
    case 'accept':
      return acceptEntry(decision.entry, reading);
    case 'leave-out':
      return leaveOut(numberOf(decision.number), decision.reason, reading);
    case 'claim':
      return claim(decision.number, decision.question);
    case 'new-row':
      return claim(decision.number, decision.question.id);
    case 'change':
      return changeKey(decision.entry, decision.key, decision.value, reading);
    case 'quote':
      return changeQuote(decision.entry, decision, reading);
    case 'remove':
      return removalOf(decision.entry);
  }
}

const WHAT: Readonly<Record<Asked<'decide'>['decision']['kind'], string>> = {
  accept: 'An entry accepted',
  'leave-out': 'A number left out',
  claim: 'A number put into a row',
  'new-row': 'A new row',
  change: 'A key changed',
  quote: 'A quote changed',
  remove: 'An entry removed',
};

/** A decision as the step that an undo names. */
export function whatOf({ article, decision }: Asked<'decide'>): string {
  return `${WHAT[decision.kind]} in ${article}`;
}

/** What is said of a decision on something that the desk has not shown. */
export const NOT_SHOWN = {
  code: 'not-written',
  sentence: 'What you decided on is not what the desk has shown.',
  evidence: [],
  action: 'Open the article again.',
} as const;

/** What is said where a file is laid out in a way that cannot be edited. */
export const NOT_EDITED = {
  code: 'not-written',
  sentence: 'The file is laid out in a way in which this cannot be changed here.',
  evidence: [],
  action: 'Change it in an editor of texts.',
} as const;
