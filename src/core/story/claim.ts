import type {
  ClaimEntry,
  ClaimsFile,
  FigureEntry,
  LeftOutEntry,
  Reading,
} from '../../schemas/content/claims.ts';
import { type Block, blockText, nameBlock } from '../article/block.ts';
import type { Message } from '../record/diagnostic.ts';
import { type Figure, parseFigure } from '../figure/figure.ts';
import { findNumbers, type TextNumber } from '../figure/number/number.ts';
import { FIGURE_RULES } from '../figure/figure-rule.ts';
import { isEmpty, normaliseInterval } from '../figure/interval.ts';
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

/** A number of the article that no person has read; proposed where an entry covers it that a program wrote. */
export interface UnreadNumber extends UncoveredNumber {
  isProposed: boolean;
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
 * one that no person has read.
 */
export function readClaims(file: ClaimsFile, article: QuotedArticle): ReadClaims {
  const problems: RecordProblem[] = [];
  const [covered, proposed]: [QuotePlace[], QuotePlace[]] = [[], []];
  const lost: string[] = [];
  const claims: ResolvedClaim[] = [];
  const worded: WordedClaim[] = [];
  for (const [index, entry] of file.claims.entries()) {
    const path = ['claims', index];
    const place = locateQuote(`Claim "${entry.id}"`, entry, article, [...path, 'exact'], problems);
    const claim = place && readClaim(entry, place, article, path, problems);
    const isUnread = isProposal(entry);
    // Of a claim with a problem the whole quote counts as read, so that one mistake is told once.
    const read =
      place && (claim ? (isFigure(claim) ? { block: place.block, ...claim.figurePlace } : null) : place);
    if (read) (isUnread ? proposed : covered).push(read);
    if (!place) lost.push(entry.exact);
    if (isUnread)
      problems.push({
        path: [...path, 'proposed'],
        message: claimUnread(entry, { blocks: article.blocks, place }),
      });
    if (claim && !isUnread) {
      if (isFigure(claim)) claims.push(claim);
      else worded.push(claim);
    }
  }
  for (const [index, entry] of file.leftOut.entries()) {
    const path = ['leftOut', index];
    const subject = `Left-out quote "${entry.exact}"`;
    const place = locateQuote(subject, entry, article, [...path, 'exact'], problems);
    const isUnread = isProposal(entry) || isNoReason(entry.reason);
    if (place) (isUnread ? proposed : covered).push(place);
    else lost.push(entry.exact);
    if (isUnread) problems.push(leftOutProblem(entry, path, { blocks: article.blocks, place }));
  }
  // A number of a quote that was not found waits until the quote is, for the same reason.
  const waiting = new Set(lost.flatMap((exact) => findNumbers(exact).map(({ value }) => value)));
  const unread = findUnread(article.blocks, covered)
    .filter(({ number }) => !waiting.has(number.value))
    .map((one) => ({ ...one, isProposed: proposed.some((place) => covers(place, one.block, one.number)) }));
  return { claims, worded, unread, proposals: file.claims.filter(isProposal).length, problems };
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
  article: QuotedArticle,
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
  const read = hasFigure(entry) ? readFigureClaim({ ...claim, entry }, path, problems) : claim;
  return isAttributed ? read : null;
}

function hasFigure(entry: ClaimEntry): entry is FigureEntry {
  return entry.figure !== undefined;
}

function readFigureClaim(
  claim: WordedClaim & { entry: FigureEntry },
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
  const figure = readFigure(entry, printed, path, problems);
  return figure && { ...claim, figure, figurePlace };
}

function findAttribution(words: string, block: string): string | null {
  const [span] = findText(block, words);
  return span ? sliceText(block, span) : null;
}

/** The figure as read, or as the editor reads it; null, with a problem added, where neither works. */
function readFigure(
  entry: FigureEntry,
  printed: string,
  path: RecordPath,
  problems: RecordProblem[],
): Figure | null {
  const read = parseFigure(printed);
  const { reading } = entry;
  if (!reading) {
    if (!read) problems.push({ path: [...path, 'figure'], message: figureUnreadable(entry) });
    return read;
  }
  if (reading.min !== null && reading.max !== null && reading.min > reading.max) {
    problems.push({ path: [...path, 'reading'], message: readingBackwards(entry, reading.min, reading.max) });
    return null;
  }
  const base = read ?? { text: printed, unit: null, vague: false, hedge: 'none' as const };
  const message = emptyReading(entry, reading, base.unit);
  if (message) {
    problems.push({ path: [...path, 'reading'], message });
    return null;
  }
  if (entry.note === undefined)
    problems.push({ path: [...path, 'reading'], message: readingUnexplained(entry) });
  const { min, max } = reading;
  // An end that is not bounded is neither open nor closed.
  const [minOpen, maxOpen] = [min !== null && reading.minOpen, max !== null && reading.maxOpen];
  return { ...base, min, minOpen, max, maxOpen, rule: FIGURE_RULES.editor.rule };
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

function figureUnreadable(entry: FigureEntry): Message {
  return {
    code: 'figure-unreadable',
    sentence: `Claim "${entry.id}" has a figure in which no single number or range can be read.`,
    evidence: [['figure', `"${entry.figure}"`]],
    action: 'Give the phrase with its number, or add "reading: { min: …, max: … }" and a note.',
  };
}

function readingBackwards(entry: FigureEntry, min: number, max: number): Message {
  return {
    code: 'reading-backwards',
    sentence: `Claim "${entry.id}" has a reading that ends below where it begins.`,
    evidence: [['reading', `${min} to ${max}`]],
    action: `Write "min: ${max}, max: ${min}".`,
  };
}

/** What is said of a reading that leaves every number or none, the whole ones alone of a count; null for any other. */
function emptyReading(entry: FigureEntry, reading: Reading, unit: string | null): Message | null {
  const { min, max } = reading;
  if (min === null && max === null)
    return {
      code: 'reading-empty',
      sentence: `Claim "${entry.id}" has a reading that allows every number, so it says nothing.`,
      evidence: [['figure', `"${entry.figure}"`]],
      action: 'Give "min" or "max" as a number, or leave the quote out with a reason.',
    };
  if (!isEmpty(normaliseInterval(reading, unit === null))) return null;
  const ends = [
    `${reading.minOpen ? 'more than' : 'at least'} ${min ?? ''}`,
    `${reading.maxOpen ? 'fewer than' : 'at most'} ${max ?? ''}`,
  ];
  return {
    code: 'reading-empty',
    sentence: `Claim "${entry.id}" has a reading that allows no ${unit === null ? 'whole number' : 'sum'}.`,
    evidence: [['reading', ends.join(', and ')]],
    action: 'Correct an end, or take its "minOpen" or "maxOpen" away.',
  };
}

function readingUnexplained(entry: FigureEntry): Message {
  return {
    code: 'reading-unexplained',
    sentence: `Claim "${entry.id}" is read by a person, and nothing says why.`,
    evidence: [['figure', `"${entry.figure}"`]],
    action: 'Add a line "note: …", which readers find beside the figure.',
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
