import type { ClaimEntry, ClaimsFile, LeftOutEntry } from '../../schemas/content/claims.ts';
import { type Block, blockText } from '../article/block.ts';
import { parseFigure } from '../figure/figure.ts';
import { findUnread } from '../story/claim.ts';
import { isNoReason, isProposal } from '../story/proposal.ts';
import { type QuotePlace, resolveQuote } from '../story/selector.ts';
import { guessAt } from '../suggest/left-out-reason.ts';
import { findText } from '../text/find-text.ts';
import { sliceText } from '../text/text.ts';

/** Where an editor stops on the way through an article: at its numbers, and at entries that stand on none of them. */

/** What has become of a number; a proposal waits for an editor as an unread number does. */
export type StopState = 'claimed' | 'left-out' | 'proposed-claim' | 'proposed-left-out' | 'unread';

/** Where an entry of a claims file stands. */
export interface EntryPlace {
  list: 'claims' | 'leftOut';
  index: number;
}

/** A stop; its place is in code points of its block’s text, and null where the words of its entry stand in no one place. */
export interface Stop {
  place: QuotePlace | null;
  text: string;
  state: StopState;
  entry: EntryPlace | null;
  isNumber: boolean;
}

/** A stop with what is guessed of its number. */
export interface DeskStop extends Stop {
  /** What a number is instead of a count, such as "year" or "age"; null for one that may be a count, and for an entry. */
  kind: string | null;
  /** The noun that a count counts, as printed; the empty text for any other number, and where it has none. */
  counted: string;
  /** True for a part of others: "five of them". */
  isPart: boolean;
  /** Why the number may be left out, as a first guess; the empty text where there is none. */
  reason: string;
}

/** Every number of an article with the entry that accounts for it, and every other entry, in the order of the text. */
export function readStops(file: ClaimsFile, blocks: readonly Block[]): Stop[] {
  const entries = [
    ...file.claims.map((entry, index) => ({
      entry: { list: 'claims' as const, index },
      place: placeOf(entry, blocks),
      // The words of an answer in words may hold numbers, and account for none.
      covers: entry.figure === undefined ? null : figurePlace(entry, blocks),
      state: isProposal(entry) ? ('proposed-claim' as const) : ('claimed' as const),
      text: entry.figure ?? entry.exact,
    })),
    ...file.leftOut.map((entry, index) => ({
      entry: { list: 'leftOut' as const, index },
      place: placeOf(entry, blocks),
      covers: placeOf(entry, blocks),
      state:
        isProposal(entry) || isNoReason(entry.reason)
          ? ('proposed-left-out' as const)
          : ('left-out' as const),
      text: entry.exact,
    })),
  ];
  const numbers = findUnread(blocks, []).map(({ block, number }): Stop => {
    const { start, end, text } = number;
    const own = entries.find(({ covers }) => isWithin({ block, start, end }, covers));
    return {
      ...{ place: { block, start, end }, text, isNumber: true },
      ...{ state: own?.state ?? 'unread', entry: own?.entry ?? null },
    };
  });
  const isOnNumber = ({ list, index }: EntryPlace) =>
    numbers.some(({ entry }) => entry?.list === list && entry.index === index);
  const others = entries
    .filter(({ entry }) => !isOnNumber(entry))
    .map(({ entry, place, covers, state, text }): Stop => {
      return { place: covers ?? place, text, state, entry, isNumber: false };
    });
  return inOrder([...numbers, ...others], blocks);
}

/** The stops with what their numbers seem to be; of a count, that no row asks for it is why it may be left out. */
export function guessReasons(stops: readonly Stop[], blocks: readonly Block[]): DeskStop[] {
  return stops.map((stop) => {
    const { place, isNumber } = stop;
    if (!isNumber || place === null) return { ...stop, kind: null, counted: '', isPart: false, reason: '' };
    const number = findUnread(blocks, []).find(
      (one) => one.block === place.block && one.number.start === place.start,
    );
    const guess = number && guessAt(blockText(blocks, place.block), number.number);
    const { kind = null, counted = '' } = guess ?? {};
    const text = blockText(blocks, place.block);
    const isPart = kind === null && PART.test(sliceText(text, { start: place.end, end: place.end + AFTER }));
    const what = isPart ? 'some of a larger number' : counted;
    const vague = parseFigure(stop.text)?.vague === true ? 'no exact number' : '';
    return { ...stop, kind, counted, isPart, reason: kind ?? (what === '' ? vague : `${what}${NO_ROW}`) };
  });
}

/** So many letters after a number show whether it is a part. */
const AFTER = 20;
const PART = /^\s+of\s+(?:the|those|these|them|its|their|his|her|our|whom)\b/iu;

const NO_ROW = ': no row of the story asks for that';

/** True for a reason that says no more than that the story has no such row, which it may have by now. */
export function isNoRow(reason: string): boolean {
  return reason.endsWith(NO_ROW);
}

/** True for a stop that waits for an editor. */
export function isWaiting({ state }: Pick<Stop, 'state'>): boolean {
  return state !== 'claimed' && state !== 'left-out';
}

/** Where the figure of a claim stands, or its quote where that holds no one figure; null where that is not in one place. */
export function figurePlace(entry: ClaimEntry, blocks: readonly Block[]): QuotePlace | null {
  const place = placeOf(entry, blocks);
  if (place === null || entry.figure === undefined) return place;
  const [inside, ...more] = findText(sliceText(blockText(blocks, place.block), place), entry.figure);
  if (!inside || more.length > 0) return place;
  return { block: place.block, start: place.start + inside.start, end: place.start + inside.end };
}

/** Where the quote of an entry stands; null where that is not in one place. */
export function placeOf(entry: ClaimEntry | LeftOutEntry, blocks: readonly Block[]): QuotePlace | null {
  const [place, ...more] = resolveQuote(entry, blocks);
  return place && more.length === 0 ? place : null;
}

/** The entries whose quotes stand in no one place of the article, in the order of their lists. */
export function lostEntries(file: ClaimsFile, blocks: readonly Block[]): EntryPlace[] {
  return (['claims', 'leftOut'] as const).flatMap((list) =>
    [...file[list].entries()].flatMap(([index, entry]) =>
      placeOf(entry, blocks) === null ? [{ list, index }] : [],
    ),
  );
}

/** True where a place lies in another, with all of it. */
export function isWithin(place: QuotePlace, other: QuotePlace | null): boolean {
  return place.block === other?.block && other.start <= place.start && place.end <= other.end;
}

/** Which of two places comes first in an article, as a number for a sort. */
export function orderPlaces(a: QuotePlace, b: QuotePlace, blocks: readonly Block[]): number {
  const at = ({ block }: QuotePlace) => blocks.findIndex(({ id }) => id === block);
  return at(a) - at(b) || a.start - b.start;
}

/** What stands in no place comes last. */
function inOrder(stops: readonly Stop[], blocks: readonly Block[]): Stop[] {
  const placed = stops.flatMap((stop) => (stop.place ? [{ stop, place: stop.place }] : []));
  return [
    ...placed.sort((a, b) => orderPlaces(a.place, b.place, blocks)).map(({ stop }) => stop),
    ...stops.filter(({ place }) => place === null),
  ];
}
