import type { default as winkNLP, ItsFunction, Model, SpanItsFunction, WinkMethods } from 'wink-nlp';
import { isTokenBoundary } from './find-text.ts';
import { cleanText, printedPlace } from './fold.ts';
import { loadLate } from './late.ts';
import { oncePerText } from './once.ts';
import { sliceText, type Span } from './text.ts';
import { endsWithTitle } from './title.ts';

/** English as wink-nlp sees it: build time only, never shipped to a browser. */

/** What wink-nlp tells of a token or a sentence; its own types of the former do not fit the arguments that it calls them with. */
interface Telling extends Record<'pos' | 'lemma' | 'stopWordFlag', ItsFunction<string>> {
  span: SpanItsFunction<number[]>;
}

let loaded: { nlp: WinkMethods; its: Telling } | undefined;

function loadModel(): NonNullable<typeof loaded> {
  if (loaded) return loaded;
  const create = loadLate('wink-nlp') as typeof winkNLP;
  const nlp = create(loadLate('wink-eng-lite-web-model') as Model, ['sbd', 'pos']);
  return (loaded = { nlp, its: nlp.its as unknown as Telling });
}

const SPACE = /\s/u;
const LETTER = /[\p{L}\p{N}]/u;
const CAPITAL = /^\p{Lu}/u;
const PLAIN = /^[a-z]+$/iu;

/** So much is read at a time, in UTF-16 units, and no sentence is longer: a longer one is cut before a word. */
const LONGEST = 3000;
const SENTENCE_END = /[.!?…]["'”’)\]]*\s(?=\P{Ll})/gu;

/** A word or a number of running text: its place, itself with its characters folded, its dictionary form in small letters, and its kind. */
export interface Word extends Span {
  text: string;
  lemma: string;
  /** The universal part of speech: NOUN, VERB, PROPN … */
  pos: string;
  isName: boolean;
  isFunction: boolean;
}

/** A sentence: its place in the text and its words; punctuation is no word. */
export interface Sentence extends Span {
  words: readonly Word[];
}

/**
 * The sentences of a text with their words, all as spans of code points; white space between sentences
 * belongs to none. White space is passed over in counting, since wink-nlp does not give all of it back as it
 * was. An empty text has no sentence.
 */
export const readSentences = oncePerText(parseSentences);

function parseSentences(text: string): readonly Sentence[] {
  const clean = cleanText(text);
  const seen = clean.points.flatMap((point, at) => (SPACE.test(point) ? [] : at));
  const placeOf = (at: number, length: number): Span | null => {
    const [first, last] = [seen[at], seen[at + length - 1]];
    if (length === 0 || first === undefined || last === undefined) return null;
    return printedPlace(clean, { start: first, end: last + 1 });
  };
  const sentences: Sentence[] = [];
  let at = 0;
  for (const piece of cutLong(clean.text))
    for (const tokens of readTokens(piece)) {
      const begin = at;
      const words: Word[] = [];
      for (const { value, lemma, pos, isFunction } of tokens) {
        const length = countSeen(value);
        const place = placeOf(at, length);
        at += length;
        if (!place || !LETTER.test(value)) continue;
        const isName = pos === 'PROPN' || (words.length > 0 && CAPITAL.test(value));
        words.push({ ...place, text: value, lemma: lemma.toLowerCase(), pos, isName, isFunction });
      }
      const place = placeOf(begin, at - begin);
      const before = sentences.at(-1);
      if (!place) continue;
      if (!before) sentences.push({ ...place, words });
      // A point with a mark above it is one character, whose halves may end one sentence and begin the next; so may
      // those of a number: "4.20am".
      else if (
        place.start < before.end ||
        !isTokenBoundary(clean.points, seen[begin] ?? 0) ||
        (words[0]?.isFunction === false && endsWithTitle(sliceText(text, before)))
      )
        sentences.splice(-1, 1, {
          start: before.start,
          end: place.end,
          words: [...before.words, ...words],
        });
      else sentences.push({ ...place, words });
    }
  return sentences;
}

/** A word or a mark as wink-nlp tells of it. */
interface Token extends Pick<Word, 'lemma' | 'pos' | 'isFunction'> {
  value: string;
}

/** The tokens of each sentence, asked for in lists, since wink-nlp makes an object with seven functions of each token that is asked for by itself. */
function readTokens(text: string): Token[][] {
  const { nlp, its } = loadModel();
  const doc = nlp.readDoc(text);
  const all = doc.tokens();
  const [lemmas, kinds, flags] = [all.out(its.lemma), all.out(its.pos), all.out(its.stopWordFlag)];
  const tokens = all.out().map((value, at) => ({
    value,
    lemma: lemmas[at] ?? '',
    pos: kinds[at] ?? '',
    isFunction: Boolean(flags[at]),
  }));
  const spans = doc.sentences().out(its.span) as number[][];
  return spans.map(([first = 0, last = -1]) => tokens.slice(first, last + 1));
}

/** How many characters of a token are no white space. */
function countSeen(value: string): number {
  if (PLAIN.test(value)) return value.length;
  return Array.from(value).filter((point) => !SPACE.test(point)).length;
}

/** A text in pieces that are not too long, cut where a sentence ends if one does, else before a word. */
function cutLong(text: string): string[] {
  const pieces: string[] = [];
  let rest = text;
  while (rest.length > LONGEST) {
    const begin = rest.slice(0, LONGEST);
    const stop = [...begin.matchAll(SENTENCE_END)].at(-1);
    const space = begin.lastIndexOf(' ');
    const isPair = /[\uD800-\uDBFF]$/.test(begin);
    const end = stop ? stop.index + stop[0].length : space > 0 ? space + 1 : LONGEST - Number(isPair);
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...pieces, rest];
}

/** True for a word that names a thing or a person. */
export function isNoun({ pos: tag, isName }: Word): boolean {
  return isName || tag === 'NOUN';
}

/** True for the small words of English that carry a sentence's build and not its matter: "the", "of", "would". */
export function isFunctionWord(word: string): boolean {
  return readSentences(word)[0]?.words[0]?.isFunction ?? false;
}

/** The whole sentences that a span lies in; the whole text where no sentence holds its beginning or its end. */
export function sentenceAround(text: string, span: Span): Span {
  const touched = readSentences(text).filter(({ start, end }) => start < span.end && span.start < end);
  const [first, last] = [touched[0], touched.at(-1)];
  const holds = first && last && first.start <= span.start && span.end <= last.end;
  return holds ? { start: first.start, end: last.end } : { start: 0, end: Array.from(text).length };
}
