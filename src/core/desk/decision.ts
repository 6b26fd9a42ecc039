import type { ClaimEntry, ClaimsFile, LeftOutEntry } from '../../schemas/content/claims.ts';
import { type Block, blockText } from '../article/block.ts';
import type { Plain } from '../edit/entry-print.ts';
import type { Edit } from '../edit/plain-edit.ts';
import { sentenceAround } from '../text/sentence.ts';
import { sliceText, wholeWords } from '../text/text.ts';
import { quoteOf, type QuotePlace } from '../story/selector.ts';
import { type Entry, trimmed } from './claim-draft.ts';
import { type EntryPlace, figurePlace, isWithin, orderPlaces, placeOf, type Stop } from './desk-stop.ts';

/** What an editor decides of a stop, as edits of the claims file. */

/** An article with its claims file as it stands. */
export interface Reading {
  file: ClaimsFile;
  blocks: readonly Block[];
}

/** The entry is right as it stands: a person has read it. */
export function acceptEntry({ list, index }: EntryPlace, { file }: Reading): Edit[] {
  return file[list][index]?.proposed === true ? [{ kind: 'remove', path: [list, index, 'proposed'] }] : [];
}

/** The number answers no row, for a reason; the claim that it had goes. Of words without a number, the claim alone goes. */
export function leaveOut({ entry, isNumber, place }: Stop, reason: string, reading: Reading): Edit[] {
  if (entry?.list === 'leftOut')
    return [
      { kind: 'set', path: ['leftOut', entry.index, 'reason'], value: reason },
      ...acceptEntry(entry, reading),
    ];
  if (!isNumber || place === null) return removalOf(entry);
  const { block } = place;
  const words = quoteOf({ block, ...wholeWords(blockText(reading.blocks, block), place) }, reading.blocks);
  return [...removalOf(entry), putIn('leftOut', { ...words, reason }, place, reading)];
}

/** The claim goes in where its words come; the entry that its number had goes, or keeps its words, takes the row’s name and has been read. */
export function claimStop(
  { entry, place }: Stop,
  claim: Entry,
  isOfOneKind: boolean,
  reading: Reading,
): Edit[] {
  if (entry?.list === 'claims' && isOfOneKind)
    return [
      ...(['id', 'question'] as const).flatMap((key) => changeKey(entry, key, claim[key] ?? null, reading)),
      ...acceptEntry(entry, reading),
    ];
  return [
    ...removalOf(entry),
    ...(place ? [putIn('claims', claim, place, withoutEntry(entry, reading))] : []),
  ];
}

/** The claim of words that an editor chose goes in where they come. */
export function claimWords(claim: Entry, place: QuotePlace, reading: Reading): Edit[] {
  return [putIn('claims', claim, place, reading)];
}

/** The entries that account for numbers inside words that are claimed, the last first: they go. */
export function entriesWithin(words: QuotePlace, { file, blocks }: Reading): EntryPlace[] {
  const isInside = (place: QuotePlace | null) => place !== null && isWithin(place, words);
  const claims = file.claims.map(({ figure, ...entry }) =>
    figure === undefined ? null : figurePlace({ ...entry, figure }, blocks),
  );
  const places = { claims, leftOut: file.leftOut.map((entry) => placeOf(entry, blocks)) };
  return (['claims', 'leftOut'] as const).flatMap((list) =>
    [...places[list].entries()]
      .filter(([, place]) => isInside(place))
      .map(([index]): EntryPlace => ({ list, index }))
      .reverse(),
  );
}

/** A key of an entry gets a value, or goes where that is null. */
export function changeKey({ list, index }: EntryPlace, key: string, value: Plain, { file }: Reading): Edit[] {
  const path = [list, index, key];
  if (value !== null) return [{ kind: 'set', path, value }];
  return file[list][index] !== undefined && key in file[list][index] ? [{ kind: 'remove', path }] : [];
}

/** An entry quotes the words of a place, and what stands beside them where that is needed to find it. */
export function changeQuote(entry: EntryPlace, chosen: QuotePlace, reading: Reading): Edit[] {
  const quote = quoteOf(trimmed(chosen, reading.blocks), reading.blocks);
  return ['exact', 'prefix', 'suffix'].flatMap((key) => changeKey(entry, key, quote[key] ?? null, reading));
}

/** The words of a place are the figure of a claim; where its quote does not hold them, it becomes their sentence. */
export function changeFigure(entry: EntryPlace, chosen: QuotePlace, reading: Reading): Edit[] {
  const { file, blocks } = reading;
  const place = trimmed(chosen, blocks);
  const text = blockText(blocks, place.block);
  const claim = file.claims[entry.index];
  const isQuoted = claim !== undefined && isWithin(place, placeOf(claim, blocks));
  const sentence = { block: place.block, ...sentenceAround(text, place) };
  return [
    ...(isQuoted ? [] : changeQuote(entry, sentence, reading)),
    ...changeKey(entry, 'figure', sliceText(text, place), reading),
  ];
}

/** An entry goes; its number waits again. */
export function removalOf(entry: EntryPlace | null): Edit[] {
  return entry === null ? [] : [{ kind: 'remove', path: [entry.list, entry.index] }];
}

function withoutEntry(entry: EntryPlace | null, { file, blocks }: Reading): Reading {
  if (entry === null) return { file, blocks };
  const rest = <One>(list: readonly One[]) => list.filter((_, index) => index !== entry.index);
  return {
    file:
      entry.list === 'claims'
        ? { ...file, claims: rest(file.claims) }
        : { ...file, leftOut: rest(file.leftOut) },
    blocks,
  };
}

/** An entry put in where its words come in the text, before the first that comes later. */
function putIn(list: EntryPlace['list'], value: Entry, at: QuotePlace, { file, blocks }: Reading): Edit {
  const entries: readonly (ClaimEntry | LeftOutEntry)[] = file[list];
  const index = entries.findIndex((entry) => {
    const place = placeOf(entry, blocks);
    return place !== null && orderPlaces(place, at, blocks) > 0;
  });
  return { kind: 'insert', path: [list, index < 0 ? entries.length : index], value };
}
