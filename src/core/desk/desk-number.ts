import type { ClaimEntry, ClaimsFile, LeftOutEntry } from '../../schemas/content/claims.ts';
import { type Block, blockText } from '../article/block.ts';
import { findUnread } from '../story/claim.ts';
import { isNoReason, isProposal } from '../story/proposal.ts';
import { type QuotePlace, resolveQuote } from '../story/selector.ts';
import { findText } from '../text/find-text.ts';
import { sliceText } from '../text/text.ts';

/** The numbers of an article as an editor goes through them: which are read, and by which entry. */

/** What has become of a number; a proposal waits for an editor as an unread number does. */
export type NumberState = 'claimed' | 'left-out' | 'proposed-claim' | 'proposed-left-out' | 'unread';

/** Where an entry of a claims file stands. */
export interface EntryPlace {
  list: 'claims' | 'leftOut';
  index: number;
}

/** A number of an article; places are in code points of its block's text. */
export interface DeskNumber {
  block: string;
  start: number;
  end: number;
  text: string;
  state: NumberState;
  entry: EntryPlace | null;
}

/** Every number of an article in the order of its text, with the entry that accounts for it. */
export function readNumbers(file: ClaimsFile, blocks: readonly Block[]): DeskNumber[] {
  const entries = [
    ...file.claims.map((entry, index) => ({
      entry: { list: 'claims' as const, index },
      place: claimPlace(entry, blocks),
      state: isProposal(entry) ? ('proposed-claim' as const) : ('claimed' as const),
    })),
    ...file.leftOut.map((entry, index) => ({
      entry: { list: 'leftOut' as const, index },
      place: placeOf(entry, blocks),
      state:
        isProposal(entry) || isNoReason(entry.reason)
          ? ('proposed-left-out' as const)
          : ('left-out' as const),
    })),
  ];
  return findUnread(blocks, []).map(({ block, number: { start, end, text } }): DeskNumber => {
    const own = entries.find(
      ({ place }) => place?.block === block && place.start <= start && end <= place.end,
    );
    return { block, start, end, text, state: own?.state ?? 'unread', entry: own?.entry ?? null };
  });
}

/** True for a number that waits for an editor. */
export function isWaiting({ state }: Pick<DeskNumber, 'state'>): boolean {
  return state !== 'claimed' && state !== 'left-out';
}

/** Where the figure of a claim stands, or its quote where it gives none; null where that is not in one place. */
export function claimPlace(entry: ClaimEntry, blocks: readonly Block[]): QuotePlace | null {
  const place = placeOf(entry, blocks);
  if (place === null || entry.figure === undefined) return place;
  const [inside, ...more] = findText(sliceText(blockText(blocks, place.block), place), entry.figure);
  if (!inside || more.length > 0) return null;
  return { block: place.block, start: place.start + inside.start, end: place.start + inside.end };
}

/** Where the quote of an entry stands; null where that is not in one place. */
export function placeOf(entry: ClaimEntry | LeftOutEntry, blocks: readonly Block[]): QuotePlace | null {
  const [place, ...more] = resolveQuote(entry, blocks);
  return place && more.length === 0 ? place : null;
}
