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

/** As many whole sentences from the beginning of a text as fit into `limit` characters; the first one shortened if need be. */
export function firstSentences(text: string, limit: number): string {
  const sentences = [...new Intl.Segmenter('en', { granularity: 'sentence' }).segment(text)];
  const ends = sentences.map(({ index, segment }) => text.slice(0, index + segment.length).trim());
  return ends.findLast((end) => Array.from(end).length <= limit) ?? shortenText(ends[0] ?? '', limit);
}
