import { isFigure, type ResolvedClaim, type WordedClaim } from '../story/claim.ts';
import { findNumbers, withNoun } from '../figure/number/number.ts';
import { sliceText, type Span } from '../text/text.ts';

/** Printed words cut into the pieces that a page marks up. Put together, the pieces are the words again. */

/** A piece of a quote: `number` pieces are the figures proper, which a page sets large. */
export interface QuotePiece {
  kind: 'words' | 'number';
  text: string;
}

/** A claim that is marked in its text: its figure, or its words. */
export type MarkedClaim = ResolvedClaim | WordedClaim;

/** A piece of a block's text, with the claims whose figure or words it is (part of). */
export interface BlockPiece {
  text: string;
  claims: readonly MarkedClaim[];
  /** True of the mark that stands for words that are not shown. */
  isGap?: true;
  /** The name of what is said of a number that nobody has read. */
  unread?: string;
}

/** A claim's quote with the numbers of its figure apart: "at least " / "8,000" / " people arrested". */
export function cutQuote({ exact, place, figure, figurePlace }: ResolvedClaim): QuotePiece[] {
  const offset = figurePlace.start - place.start;
  const numbers = findNumbers(withNoun(figure.text));
  return cut(
    exact,
    numbers.map(({ start, end }) => ({ start: start + offset, end: end + offset })),
  ).map(({ text, inside }) => ({ kind: inside ? 'number' : 'words', text }));
}

const MOST_WORDS = 30;
const WORDS_BESIDE = 8;

/**
 * The pieces of a quote for a narrow column: of more than 30 words those next to a number are left, and "…" stands
 * for the others. Shorter quotes are left whole.
 */
export function shortenQuote(pieces: readonly QuotePiece[]): QuotePiece[] {
  const words = pieces.reduce((sum, { text }) => sum + text.split(/\s+/u).filter(Boolean).length, 0);
  if (words <= MOST_WORDS) return [...pieces];
  return pieces.map((piece, index) =>
    piece.kind === 'number'
      ? piece
      : { ...piece, text: shorten(piece.text, index > 0, index < pieces.length - 1) },
  );
}

function shorten(text: string, followsNumber: boolean, precedesNumber: boolean): string {
  const parts = text.split(/(?<=\s)/u);
  const head = followsNumber ? WORDS_BESIDE : 0;
  const tail = precedesNumber ? WORDS_BESIDE : 0;
  if (parts.length <= head + tail) return text;
  const kept = [parts.slice(0, head).join('').trimEnd(), tail > 0 ? parts.slice(-tail).join('') : ''];
  return kept.join(head > 0 && tail > 0 ? ' … ' : head > 0 ? ' …' : '… ');
}

/** A number of a block that nobody has read, with the name of what is said of it. */
export interface MarkedNumber extends Span {
  id: string;
}

/**
 * A block's text cut where figures and words of claims begin and end, and round the marks of gaps and unread numbers;
 * claims of other blocks are passed over.
 */
export function cutBlock(
  block: string,
  text: string,
  claims: readonly MarkedClaim[],
  gaps: readonly Span[] = [],
  unread: readonly MarkedNumber[] = [],
): BlockPiece[] {
  const here = claims.filter(({ place }) => place.block === block);
  const spans = [...here.map(markOf), ...gaps, ...unread];
  const edges = new Set(spans.flatMap(({ start, end }) => [start, end]));
  const stops = [...new Set([0, ...edges, Array.from(text).length])].sort((a, b) => a - b);
  return stops.slice(1).map((end, index) => {
    const start = stops[index] ?? 0;
    const inside = here.filter((claim) => markOf(claim).start <= start && end <= markOf(claim).end);
    const isGap = gaps.some((gap) => gap.start === start);
    const number = unread.find((one) => one.start <= start && end <= one.end);
    return {
      text: sliceText(text, { start, end }),
      claims: inside,
      ...(isGap ? { isGap } : {}),
      ...(number ? { unread: number.id } : {}),
    };
  });
}

function markOf(claim: MarkedClaim): Span {
  return isFigure(claim) ? claim.figurePlace : claim.place;
}

function cut(text: string, spans: readonly Span[]): { text: string; inside: boolean }[] {
  const stops = [0, ...spans.flatMap(({ start, end }) => [start, end]), Array.from(text).length];
  return stops.slice(1).flatMap((end, index) => {
    const piece = sliceText(text, { start: stops[index] ?? 0, end });
    return piece ? [{ text: piece, inside: index % 2 === 1 }] : [];
  });
}
