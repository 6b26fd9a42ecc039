import { compareWording, keptShare } from '../passage/facing/wording.ts';
import { cutEdges } from '../text/text.ts';
import type { Quotation, Rendering } from './quotation.ts';
import { isShared } from './quotation-words.ts';

/** A rendering of an utterance held against the first one. */

/** A piece of a rendering as it is printed; `isOwn` where the first rendering does not have its words. */
export interface RenderingPiece {
  isOwn: boolean;
  text: string;
}

/** A rendering in pieces; `isOther` where it has no word of the first one, and then nothing in it is marked. */
export interface ReadRendering {
  pieces: readonly RenderingPiece[];
  isOther: boolean;
}

/**
 * Reads a rendering of a quotation against the first one, between quotation marks where the article has them. The
 * white space at the ends of a rendering’s own words is not marked: it is nobody’s difference.
 */
export function readRendering({ text, direct }: Rendering, quotation: Quotation): ReadRendering {
  const first = quotation.renderings[0]?.text ?? '';
  const isFirst = !isShared(quotation) || text === first;
  const compared = isFirst ? [] : compareWording(first, text);
  const isOther = !isFirst && keptShare(compared) === 0;
  const words =
    isFirst || isOther
      ? [{ isOwn: false, text }]
      : compared.flatMap(({ kind, b }) => cut(b, kind === 'added'));
  const quoted = [{ isOwn: false, text: '“' }, ...words, { isOwn: false, text: '”' }];
  return { pieces: (direct ? quoted : words).filter((piece) => piece.text !== ''), isOther };
}

function cut(text: string, isOwn: boolean): RenderingPiece[] {
  const { before, words, after } = cutEdges(text);
  return [
    { isOwn: false, text: before },
    { isOwn, text: words },
    { isOwn: false, text: after },
  ];
}
