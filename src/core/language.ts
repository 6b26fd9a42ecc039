import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import type { Span } from './text.ts';

/** English as wink-nlp sees it: build time only, never shipped to a browser. */

const nlp = winkNLP(model, ['sbd']);

const SPACE = /\s/u;

/**
 * The sentences of a text as spans of code points; white space between them belongs to none. White space is
 * passed over in counting, since wink-nlp does not give all of it back as it was.
 */
export function findSentences(text: string): Span[] {
  const printed = [...Array.from(text).entries()].filter(([, point]) => !SPACE.test(point));
  const spans: Span[] = [];
  let at = 0;
  for (const sentence of nlp.readDoc(text).sentences().out()) {
    const length = Array.from(sentence).filter((point) => !SPACE.test(point)).length;
    const [first, last] = [printed[at], printed[at + length - 1]];
    if (length > 0 && first && last) spans.push({ start: first[0], end: last[0] + 1 });
    at += length;
  }
  return spans;
}

/** The whole sentences that a span lies in; the whole text where no sentence holds its beginning or its end. */
export function sentenceAround(text: string, span: Span): Span {
  const touched = findSentences(text).filter(({ start, end }) => start < span.end && span.start < end);
  const [first, last] = [touched[0], touched.at(-1)];
  const holds = first && last && first.start <= span.start && span.end <= last.end;
  return holds ? { start: first.start, end: last.end } : { start: 0, end: Array.from(text).length };
}
