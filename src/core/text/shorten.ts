import type { Span } from './text.ts';

/** Texts that have to fit where there is little room. */

/** What must not stand before an ellipsis: marks that lead on to what was cut. */
const DANGLING = /[\s,;:|–—([{“‘„«-]+$/u;

/**
 * A text in at most `limit` characters (code points), white space folded: cut behind a whole word where it is
 * longer, with "…" in the last place. A first word that is too long by itself is cut inside.
 */
export function shortenText(text: string, limit: number): string {
  const points = Array.from(text.replace(/\s+/gu, ' ').trim());
  if (points.length <= limit) return points.join('');
  const room = points.slice(0, Math.max(0, limit - 1)).join('');
  const isWhole = points[limit - 1] === ' ';
  const words = isWhole ? room : room.replace(/ \S*$/u, '');
  return `${words.replace(DANGLING, '') || room}…`;
}

/**
 * A text that is about one place, in at most `limit` characters (code points) and an ellipsis where it goes on: as much
 * before the place as after it.
 *
 * @example shortenAround('a very long line: with a fault in it', { start: 23, end: 28 }, 13) // '…h a fault in…'
 */
export function shortenAround(text: string, { start, end }: Span, limit: number): string {
  const points = Array.from(text);
  if (points.length <= limit) return text;
  const middle = Math.floor((start + Math.min(end, start + limit)) / 2);
  const from = Math.min(Math.max(0, middle - Math.floor(limit / 2)), points.length - limit);
  const to = from + limit;
  return `${from > 0 ? '…' : ''}${points.slice(from, to).join('')}${to < points.length ? '…' : ''}`;
}

/**
 * A text in at most `limit` characters (code points), an ellipsis for the middle of a longer one.
 *
 * @example shortenMiddle('Harbour Herald of Port Ellery', 11) // 'Harbo…llery'
 */
export function shortenMiddle(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const points = Array.from(text);
  if (points.length <= limit) return text;
  const end = Math.floor((limit - 1) / 2);
  return `${points.slice(0, limit - 1 - end).join('')}…${points.slice(points.length - end).join('')}`;
}

const SENTENCES = new Intl.Segmenter('en', { granularity: 'sentence' });

/** As many whole sentences from the beginning of a text as fit into `limit` characters; the first one shortened if need be. */
export function firstSentences(text: string, limit: number): string {
  let fitting: string | undefined;
  for (const { index, segment } of SENTENCES.segment(text)) {
    const sentences = text.slice(0, index + segment.length).trim();
    if (Array.from(sentences).length > limit) return fitting ?? shortenText(sentences, limit);
    fitting = sentences;
  }
  return fitting ?? '';
}
