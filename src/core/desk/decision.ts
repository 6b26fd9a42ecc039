import type { ClaimEntry, ClaimsFile, LeftOutEntry } from '../../schemas/content/claims.ts';
import type { Block } from '../article/block.ts';
import type { Edit } from '../edit/plain-edit.ts';
import type { QuotePlace } from '../story/selector.ts';
import { wholeWords } from '../text/text.ts';
import { blockText } from '../article/block.ts';
import { type Entry, quoteOf } from './claim-draft.ts';
import { type DeskNumber, type EntryPlace, placeOf } from './desk-number.ts';

/** What an editor decides of a number, as edits of the claims file. */

/** An article with its claims file as it stands. */
export interface Reading {
  file: ClaimsFile;
  blocks: readonly Block[];
}

/** The entry is right as it stands: a person has read it. */
export function acceptEntry({ list, index }: EntryPlace, { file }: Reading): Edit[] {
  return file[list][index]?.proposed === true ? [{ kind: 'remove', path: [list, index, 'proposed'] }] : [];
}

/** The number answers no row, for a reason; the claim that it had goes. */
export function leaveOut(number: DeskNumber, reason: string, reading: Reading): Edit[] {
  const { entry } = number;
  if (entry?.list === 'leftOut')
    return [
      { kind: 'set', path: ['leftOut', entry.index, 'reason'], value: reason },
      ...acceptEntry(entry, reading),
    ];
  return [...removalOf(entry), putIn('leftOut', { ...wordsOf(number, reading), reason }, number, reading)];
}

/** The number answers a row with the claim that is given; the entry that it had goes, or takes the row's name. */
export function claimNumber(number: DeskNumber, claim: Entry, reading: Reading): Edit[] {
  const { entry } = number;
  if (entry?.list === 'claims')
    return (['id', 'question'] as const).flatMap((key): Edit[] => {
      const value = claim[key];
      return value === undefined ? [] : [{ kind: 'set', path: ['claims', entry.index, key], value }];
    });
  return [...removalOf(entry), putIn('claims', claim, number, reading)];
}

/** A key of an entry gets a value, or goes where that is null. */
export function changeKey(
  { list, index }: EntryPlace,
  key: string,
  value: string | null,
  { file }: Reading,
): Edit[] {
  const path = [list, index, key];
  if (value !== null) return [{ kind: 'set', path, value }];
  return file[list][index] !== undefined && key in file[list][index] ? [{ kind: 'remove', path }] : [];
}

/** An entry quotes the words of a place, and what stands beside them where that is needed to find it. */
export function changeQuote(entry: EntryPlace, place: QuotePlace, reading: Reading): Edit[] {
  const quote = quoteOf(place, reading.blocks);
  return ['exact', 'prefix', 'suffix'].flatMap((key) => changeKey(entry, key, quote[key] ?? null, reading));
}

/** An entry goes; its number waits again. */
export function removalOf(entry: EntryPlace | null): Edit[] {
  return entry === null ? [] : [{ kind: 'remove', path: [entry.list, entry.index] }];
}

function wordsOf(number: DeskNumber, { blocks }: Reading): Record<string, string> {
  const { block } = number;
  return quoteOf({ block, ...wholeWords(blockText(blocks, block), number) }, blocks);
}

/** An entry put in where its words come in the text, before the first that comes later. */
function putIn(list: EntryPlace['list'], value: Entry, number: DeskNumber, { file, blocks }: Reading): Edit {
  const entries: readonly (ClaimEntry | LeftOutEntry)[] = file[list];
  const order = (block: string) => blocks.findIndex(({ id }) => id === block);
  const isLater = (entry: ClaimEntry | LeftOutEntry) => {
    const place = placeOf(entry, blocks);
    if (place === null) return false;
    const [here, there] = [order(number.block), order(place.block)];
    return there > here || (there === here && place.start > number.start);
  };
  const index = entries.findIndex(isLater);
  // An entry of the same list that goes first leaves a place.
  const gone = number.entry?.list === list && number.entry.index < index ? 1 : 0;
  return { kind: 'insert', path: [list, (index < 0 ? entries.length : index) - gone], value };
}
