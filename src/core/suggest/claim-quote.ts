import { findText } from '../text/find-text.ts';
import { findQuotes } from '../text/quote-mark.ts';
import { isNoun, readSentences, sentenceAround, type Word } from '../text/sentence.ts';
import { sliceText, type Span } from '../text/text.ts';

/** How much of an article a drafted claim quotes. */

/** A sentence of so many words is quoted as a whole. */
const SHORT = 25;

/**
 * The words that a claim with a figure quotes, in code points of its block’s text: its sentence, or of a long one the
 * clause that can stand alone, without the dateline that its paragraph begins with. Where the words of the figure stand
 * there twice, as much as holds them once.
 */
export function quoteAround(text: string, figure: Span, dateline = ''): Span {
  const sentence = withoutDateline(sentenceAround(text, figure), figure, text, dateline);
  const words = wordsWithin(text, sentence);
  return withOneFigure(text, words.length > SHORT ? clauseAround(text, sentence, figure) : sentence, figure);
}

/** A sentence without the place and day that stand before it, where the figure is none of these. */
function withoutDateline(sentence: Span, figure: Span, text: string, dateline: string): Span {
  if (dateline === '' || sentence.start > 0 || !text.startsWith(dateline)) return sentence;
  const [mark = ''] = /^[^\p{L}\p{N}"'“‘]*/u.exec(text.slice(dateline.length)) ?? [];
  const start = Array.from(dateline + mark).length;
  return start <= figure.start ? { ...sentence, start } : sentence;
}

/** The clause of a sentence that holds a figure; the sentence where it has no other clause that could stand alone. */
function clauseAround(text: string, sentence: Span, figure: Span): Span {
  const breaks = breaksOf(text, sentence);
  const ends = [...breaks.map(({ end }) => end), sentence.end];
  const starts = [sentence.start, ...breaks.map(({ start }) => start)];
  const isClause = starts.map((start, at) => standsAlone(text, { start, end: ends[at] ?? sentence.end }));
  const kept = breaks.filter((_, at) => isClause[at] === true && isClause[at + 1] === true);
  const start =
    kept.findLast((one) => one.start <= figure.start && !leansBack(text, one))?.start ?? sentence.start;
  const end = kept.find((one) => one.end >= figure.end)?.end ?? sentence.end;
  return { start, end };
}

/** True for a clause whose first word stands for something before it: "it would stay shut". */
function leansBack(text: string, { start }: Pick<Span, 'start'>): boolean {
  return LEANING.test(sliceText(text, { start, end: start + LONGEST_LEANING }));
}

const LEANING = /^(?:its?|they|their|he|his|she|her|this|these|those|that|both|neither)\b/iu;
const LONGEST_LEANING = 'neither'.length + 1;

/** Where one clause may end and the next begin, outside of what is quoted. */
function breaksOf(text: string, sentence: Span): { end: number; start: number }[] {
  const words = wordsWithin(text, sentence);
  const quoted = findQuotes(text).map(({ outer }) => outer);
  return words.flatMap((word, at) => {
    const [before, next] = [words[at - 1], words[at + 1]];
    if (!before || quoted.some(({ start, end }) => start < word.start && word.start < end)) return [];
    const mark = sliceText(text, { start: before.end, end: word.start });
    if (mark.trim() === ';') return [{ end: before.end, start: word.start }];
    const isJoined = mark.trim() === ',' && /^(?:and|but|while|whereas)$/iu.test(word.text);
    return isJoined && next ? [{ end: before.end, start: next.start }] : [];
  });
}

/** True for words with a subject and a verb that no comma parts. */
function standsAlone(text: string, clause: Span): boolean {
  const words = wordsWithin(text, clause);
  const verb = words.findIndex(({ pos }) => pos === 'VERB' || pos === 'AUX');
  const [subject] = words.slice(0, verb).filter((word) => isNoun(word) || /^(?:PRON|NUM)$/u.test(word.pos));
  return (
    verb > 0 &&
    subject !== undefined &&
    !sliceText(text, { start: clause.start, end: words[verb]?.start ?? clause.end }).includes(',')
  );
}

/** What parts of a phrase stand before the word that they belong to. */
const BEFORE_ANOTHER = /^(?:ADP|DET|CCONJ|SCONJ|PART|ADJ|AUX)$/u;
const AFTER_ANOTHER = /^(?:ADP|CCONJ|SCONJ)$/u;

/** The stretch, or as much of it as holds the words of the figure just once and is cut at no word that needs another. */
function withOneFigure(text: string, stretch: Span, figure: Span): Span {
  const others = findText(sliceText(text, stretch), sliceText(text, figure))
    .map(({ start, end }) => ({ start: stretch.start + start, end: stretch.start + end }))
    .filter(({ start, end }) => end <= figure.start || start >= figure.end);
  const before = others.findLast(({ end }) => end <= figure.start);
  const behind = others.find(({ start }) => start >= figure.end);
  const words = wordsWithin(text, { start: before?.end ?? 0, end: behind?.start ?? stretch.end });
  const first = words.find(({ start, pos }) => start >= figure.start || !AFTER_ANOTHER.test(pos));
  const last = words.findLast(({ end, pos }) => end <= figure.end || !BEFORE_ANOTHER.test(pos));
  return {
    start: before ? Math.min(first?.start ?? figure.start, figure.start) : stretch.start,
    end: behind ? Math.max(last?.end ?? figure.end, figure.end) : stretch.end,
  };
}

function wordsWithin(text: string, { start, end }: Span): Word[] {
  return readSentences(text)
    .flatMap(({ words }) => words)
    .filter((word) => start <= word.start && word.end <= end);
}
