import type { Question } from '../../schemas/content/story.ts';
import { readFigureAs } from '../reading/figure-reading.ts';
import { saysTheSame } from '../reading/figure-unit.ts';
import { sentenceAround } from '../text/sentence.ts';
import { codePointOffset, sliceText, type Span } from '../text/text.ts';

/** Which words beside a number belong to its figure, as a question reads it: "at about 6.30 pm on Monday", "some 40 km". */

/** How many words on each side of a number may belong to its phrase. */
const REACH = 8;

/**
 * The words around a number, inside its sentence, that read as the question asks; null where none do: as few as read as
 * the most words do, but of a time with all that stands after it, since each word of it is understood.
 */
export function phraseAround(text: string, number: Span, kind: Question['kind'], day: string): Span | null {
  const words = wordsIn(text, sentenceAround(text, number));
  const first = words.findIndex(({ end }) => end > number.start);
  const last = words.findLastIndex(({ start }) => start < number.end);
  const spans: Span[] = [];
  for (let from = Math.max(0, first - REACH); from <= first; from += 1)
    for (let to = last; to <= Math.min(words.length - 1, last + REACH); to += 1)
      spans.push({ start: words[from]?.start ?? number.start, end: words[to]?.end ?? number.end });
  const length = ({ start, end }: Span) => end - start;
  const lasts = LASTS.exec(sliceText(text, { start: 0, end: number.start }))?.groups?.verb ?? '';
  const verb = lasts === '' ? -1 : number.start - lasts.length;
  const read = spans
    .filter(({ start, end }) => start <= number.start && number.end <= end)
    .filter(({ start }) => start !== verb)
    .sort((a, b) => length(b) - length(a))
    .flatMap((span) => {
      const figure = readFigureAs(kind, sliceText(text, span), { day });
      return figure ? [{ span, figure }] : [];
    });
  const [longest] = read;
  const same = read.filter(
    ({ span, figure }) =>
      longest?.figure.hedge === figure.hedge &&
      saysTheSame(figure, longest.figure) &&
      (kind !== 'time' || span.end === longest.span.end),
  );
  return same.at(-1)?.span ?? null;
}

/** What is a verb before a number, and a hedge elsewhere: "had been going on for 16 hours". */
const LASTS = /\b(?:be|been|is|are|was|were|kept)\s+(?<verb>going on for\s+)$/iu;

/** The words of a stretch, without the marks beside them; the point of "p.m." belongs to it. */
function wordsIn(text: string, stretch: Span): Span[] {
  const words = sliceText(text, stretch);
  return [...words.matchAll(/[\p{L}\p{N}£$€][^\s]*/gu)].map(({ 0: word, index }) => {
    const bare = /\.\p{L}\.$/u.test(word) ? word : word.replace(/[^\p{L}\p{N}%°]+$/u, '');
    const start = stretch.start + codePointOffset(words, index);
    return { start, end: start + Array.from(bare).length };
  });
}
