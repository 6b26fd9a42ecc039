import type { ClaimEntry, ClaimsFile, FigureEntry, LeftOutEntry } from '../../schemas/content/claims.ts';
import { type Block, blockText, nameBlock } from '../article/block.ts';
import type { Message } from '../record/diagnostic.ts';
import type { Figure } from '../figure/figure.ts';
import { currenciesNamed } from '../figure/number/currency.ts';
import { findNumbers, type TextNumber } from '../figure/number/number.ts';
import { type Asking, readFigure } from './claim-figure.ts';
import { dayForHour } from './hour-day.ts';
import { locateQuote, type QuotedArticle } from './quote.ts';
import {
  claimUnread,
  isNoReason,
  isProposal,
  leftOutUnread,
  type Printed,
  reasonMissing,
} from './proposal.ts';
import type { RecordProblem } from '../record/reference.ts';
import { distinctBlocks, type QuotePlace } from './selector.ts';
import { findText } from '../text/find-text.ts';
import { foldedString } from '../text/fold.ts';
import type { Remember } from '../text/once.ts';
import { sliceText, type Span, wholeWords } from '../text/text.ts';
import type { RecordPath } from '../record/yaml.ts';

/** Claims held against their article: where each is printed, what its figure means, which numbers nobody read. */

/** A claim whose quote was found: the words as printed, and their place in the article. */
export interface WordedClaim {
  entry: ClaimEntry;
  exact: string;
  place: QuotePlace;
  attribution: string | null;
}

/** One that gives a figure, as it is printed and read. */
export interface ResolvedClaim extends WordedClaim {
  entry: FigureEntry;
  figure: Figure;
  figurePlace: Span;
}

/** A number of the article that no claim's figure and no left-out quote covers. */
export interface UncoveredNumber {
  block: string;
  number: TextNumber;
  /** The number with what is glued to it, as it can be quoted. */
  place: QuotePlace;
}

/** A number of the article that no person has read, and what is said of the proposal that covers it, where there is one. */
export interface UnreadNumber extends UncoveredNumber {
  proposal: Message | null;
}

/** What a claims file says of its article, and all that is wrong with it. */
export interface ReadClaims {
  claims: ResolvedClaim[];
  /** Claims without a figure: they answer questions in words. */
  worded: WordedClaim[];
  unread: UnreadNumber[];
  /** How many claims are proposals that nobody has read: nothing else is known of them from here on. */
  proposals: number;
  problems: RecordProblem[];
}

/**
 * Holds a claims file against its article; an entry that is broken is told of and left out of the result, and so is
 * one that no person has read. What a figure is asked for, its question says.
 */
export function readClaims(file: ClaimsFile, article: QuotedArticle, asking: Asking): ReadClaims {
  const problems: RecordProblem[] = [];
  const covered: QuotePlace[] = [];
  const proposed: { place: QuotePlace; message: Message }[] = [];
  const lost: string[] = [];
  const claims: ResolvedClaim[] = [];
  const worded: WordedClaim[] = [];
  for (const [index, entry] of file.claims.entries()) {
    const path = ['claims', index];
    const place = locateQuote(`Claim "${entry.id}"`, entry, article, [...path, 'exact'], problems);
    const claim = place && readClaim(entry, place, { article, asking }, path, problems);
    const proposal = isProposal(entry) ? claimUnread(entry, { blocks: article.blocks, place }) : null;
    // Of a claim with a problem the whole quote counts as read, so that one mistake is told once.
    const read =
      place && (claim ? (isFigure(claim) ? { block: place.block, ...claim.figurePlace } : null) : place);
    if (read && proposal) proposed.push({ place: read, message: proposal });
    else if (read) covered.push(read);
    if (!place) lost.push(entry.exact);
    if (proposal) problems.push({ path: [...path, 'proposed'], message: proposal });
    if (claim && !proposal) {
      if (isFigure(claim)) claims.push(claim);
      else worded.push(claim);
    }
  }
  for (const [index, entry] of file.leftOut.entries()) {
    const path = ['leftOut', index];
    const subject = `Left-out quote "${entry.exact}"`;
    const place = locateQuote(subject, entry, article, [...path, 'exact'], problems);
    const isUnread = isProposal(entry) || isNoReason(entry.reason);
    const problem = isUnread ? leftOutProblem(entry, path, { blocks: article.blocks, place }) : null;
    if (place && problem) proposed.push({ place, message: problem.message });
    else if (place) covered.push(place);
    else lost.push(entry.exact);
    if (problem) problems.push(problem);
  }
  // A number of a quote that was not found waits until the quote is, for the same reason.
  const waiting = new Set(lost.flatMap((exact) => findNumbers(exact).map(({ value }) => value)));
  const unread = findUnread(article.blocks, covered)
    .filter(({ number }) => !waiting.has(number.value))
    .map((one) => {
      const own = proposed.find(({ place }) => covers(place, one.block, one.number));
      return { ...one, proposal: own?.message ?? null };
    });
  return { claims, worded, unread, proposals: file.claims.filter(isProposal).length, problems };
}

/** The same where equal ones may have been read before; the entries of what is read are the file's own. */
export function readRememberedClaims(
  file: ClaimsFile,
  article: QuotedArticle,
  asking: Asking,
  remember: Remember,
): ReadClaims {
  const { read, claims, worded } = remember('claims', [file, article, asking], () => {
    const fresh = readClaims(file, article, asking);
    const placesOf = (found: readonly WordedClaim[]) => found.map(({ entry }) => file.claims.indexOf(entry));
    return { read: fresh, claims: placesOf(fresh.claims), worded: placesOf(fresh.worded) };
  });
  const withEntries = <Claim extends WordedClaim>(found: readonly Claim[], places: readonly number[]) =>
    found.map((claim, at) => ({ ...claim, entry: file.claims[places[at] ?? -1] ?? claim.entry }));
  return { ...read, claims: withEntries(read.claims, claims), worded: withEntries(read.worded, worded) };
}

function leftOutProblem(entry: LeftOutEntry, path: RecordPath, printed: Printed): RecordProblem {
  return isProposal(entry)
    ? { path: [...path, 'proposed'], message: leftOutUnread(entry, printed) }
    : { path: [...path, 'reason'], message: reasonMissing(entry, printed) };
}

/**
 * The numbers of blocks that none of the places covers; those of a block that repeats an earlier one are read where they
 * stand first.
 */
export function findUnread(blocks: readonly Block[], covered: readonly QuotePlace[]): UncoveredNumber[] {
  return distinctBlocks(blocks).flatMap(({ id, text }) =>
    findNumbers(text)
      .filter((number) => !covered.some((place) => covers(place, id, number)))
      .map((number) => ({ block: id, number, place: { block: id, ...wholeWords(text, number) } })),
  );
}

function covers(place: QuotePlace, block: string, { start, end }: Span): boolean {
  return place.block === block && place.start <= start && end <= place.end;
}

/** True for a claim that gives a figure; false for one in words. */
export function isFigure(claim: WordedClaim | ResolvedClaim): claim is ResolvedClaim {
  return 'figure' in claim;
}

function readClaim(
  entry: ClaimEntry,
  place: QuotePlace,
  { article, asking }: { article: QuotedArticle; asking: Asking },
  path: RecordPath,
  problems: RecordProblem[],
): ResolvedClaim | WordedClaim | null {
  const block = blockText(article.blocks, place.block);
  const exact = sliceText(block, place);
  const attribution = entry.attribution === undefined ? null : findAttribution(entry.attribution, block);
  const isAttributed = entry.attribution === undefined || attribution !== null;
  if (!isAttributed && entry.attribution !== undefined)
    problems.push({
      path: [...path, 'attribution'],
      message: attributionNotFound(entry, entry.attribution, place.block),
    });
  const claim = { entry, exact, place, attribution };
  const read = hasFigure(entry)
    ? readFigureClaim({ ...claim, entry }, article.blocks, asking, path, problems)
    : claim;
  return isAttributed ? read : null;
}

function hasFigure(entry: ClaimEntry): entry is FigureEntry {
  return entry.figure !== undefined;
}

function readFigureClaim(
  claim: WordedClaim & { entry: FigureEntry },
  blocks: readonly Block[],
  asking: Asking,
  path: RecordPath,
  problems: RecordProblem[],
): ResolvedClaim | null {
  const { entry, exact, place } = claim;
  const found = findText(exact, entry.figure);
  const [inside] = found;
  if (!inside || found.length > 1) {
    problems.push({ path: [...path, 'figure'], message: figureNotInQuote(entry, exact, found.length) });
    return null;
  }
  const figurePlace = { start: place.start + inside.start, end: place.start + inside.end };
  const printed = sliceText(exact, inside);
  const isTime = asking.questions.some(({ id, kind }) => id === entry.question && kind === 'time');
  const named = isTime ? dayForHour({ ...figurePlace, block: place.block }, blocks, asking.day) : null;
  const whose = (money: string) => blocks.some(({ text }) => currenciesNamed(text, money).length > 0);
  const figure = readFigure(entry, printed, { ...asking, named, whose }, path, problems);
  return figure && { ...claim, figure, figurePlace };
}

function findAttribution(words: string, block: string): string | null {
  const [span] = findText(block, words);
  return span ? sliceText(block, span) : null;
}

function figureNotInQuote(entry: FigureEntry, exact: string, times: number): Message {
  return {
    code: 'figure-not-in-quote',
    sentence: `Claim "${entry.id}" has a figure that ${times === 0 ? 'is no part of its quote' : `stands ${times} times in its quote`}.`,
    evidence: [
      ['figure', `"${entry.figure}"`],
      ['quote', `"${exact}"`],
    ],
    action:
      times === 0 ? 'Take the figure’s words from the quote.' : 'Shorten the quote, or lengthen the figure.',
  };
}

function attributionNotFound(entry: ClaimEntry, attribution: string, block: string): Message {
  return {
    code: 'attribution-not-found',
    sentence: `Claim "${entry.id}" has an attribution that is not printed in the paragraph of its quote.`,
    evidence: [
      ['attributed to', `"${foldedString(attribution)}"`],
      ['looked in', nameBlock(block)],
    ],
    action: 'Take the words that name who says it, or remove the key.',
  };
}
