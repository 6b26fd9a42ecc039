import { sentencesOf } from '../passage/alignment.ts';
import type { Block } from '../article/block.ts';
import { QUOTED } from './attribution.ts';
import { type SpeakerCredit, emptyMemory, readSpeakerCredits } from './speaker-credit.ts';
import { findQuotes, flattenPoints, type QuotedSpan } from '../text/quote-mark.ts';
import { findReportedClauses } from './reported-clause.ts';
import type { Person } from './person.ts';
import { sliceText, type Span } from '../text/text.ts';

/** What an article gives of others' words, and whose they are. */

/**
 * Words that an article gives as someone's: between quotation marks, or a reported clause (`direct` false).
 * `place` is that of their sentence among the article's sentences; `run` is equal for the sentences between
 * one pair of marks. No speakers where the article names none, several where they speak as one.
 */
export interface Utterance extends Span {
  article: string;
  block: string;
  place: number;
  run: string;
  text: string;
  direct: boolean;
  speakers: readonly string[];
  attribution: string | null;
  occasion: string | null;
  /** The reported clause around a term that is all it quotes. */
  frame: ReportedWords | null;
}

/** A reported clause by its words. */
export interface ReportedWords extends Span {
  text: string;
}

/** An article as its speech is read; its dateline is nobody's words. */
export interface SpokenArticle {
  id: string;
  blocks: readonly Block[];
  frontMatter?: { dateline?: { text: string } | undefined };
}

/** A speech has so many words; what is shorter may be a term, which only its own sentence can credit. */
const SPEECH_WORDS = 4;

interface PlacedSentence extends Span {
  place: number;
}

/** A block on its way: its words, its words without quotations, its sentences with their credits. */
interface ReadBlock {
  article: string;
  block: string;
  text: string;
  masked: string;
  sentences: readonly PlacedSentence[];
  credits: readonly SpeakerCredit[];
}

/**
 * The utterances of an article in order; `persons` are those of its story. A quoted term that nobody in its
 * sentence is said to use is left out, and so is the headline. An article without speech gives none.
 */
export function readSpeech(article: SpokenArticle, persons: readonly Person[]): Utterance[] {
  const places = sentencesOf(article);
  const memory = emptyMemory(persons);
  const utterances: Utterance[] = [];
  let speaking: SpeakerCredit | null = null;
  for (const { id, text } of article.blocks) {
    const sentences = places
      .filter(({ block }) => block === id)
      .map((sentence) => afterDateline(sentence, text, article));
    if (sentences.length === 0) continue;
    const quotes = findQuotes(text);
    const masked = mask(flattenPoints(text), quotes);
    const credits = sentences.flatMap((sentence) => readSpeakerCredits(masked, sentence, memory));
    const read = { article: article.id, block: id, text, masked, sentences, credits };
    const isBare = !/[\p{L}\p{N}]/u.test(masked);
    const quoted = readQuoted(read, quotes, isBare ? speaking : null);
    if (!isBare) speaking = quoted.at(-1)?.credit ?? credits.at(-1) ?? null;
    utterances.push(
      ...frameTerms(
        quoted.flatMap(({ parts }) => parts),
        readReported(read),
      ),
    );
  }
  return utterances.sort((a, b) => a.place - b.place || a.start - b.start || b.end - a.end);
}

/** The quotations of a block; `speaking` is who speaks on where a block holds nothing but quotations. */
function readQuoted(
  read: ReadBlock,
  quotes: readonly QuotedSpan[],
  speaking: SpeakerCredit | null,
): { credit: SpeakerCredit | null; parts: Utterance[] }[] {
  const { article, block, masked } = read;
  let run = '';
  return quotes.flatMap((quote, index) => {
    const credit = creditOf(quote, read) ?? speaking;
    if (!credit && !isSpeech(quote, read)) return [];
    const before = quotes[index - 1];
    const between = masked.slice(before?.outer.end ?? 0, quote.outer.start);
    if (!before || !goesOn(before, quote, read.text, between)) run = `${block}.${quote.start}`;
    const { speakers = [], printed: attribution = null, occasion = null } = credit ?? {};
    const common = { article, block, run, direct: true, speakers, attribution, occasion, frame: null };
    return [{ credit, parts: partsOf(quote, read).map((part) => ({ ...part, ...common })) }];
  });
}

/** A speech that goes on behind "he said": no sentence ends before it, and none begins with it. */
function goesOn(before: QuotedSpan, quote: QuotedSpan, text: string, between: string): boolean {
  const [last, first] = [sliceText(text, before).at(-1) ?? '', sliceText(text, quote).at(0) ?? ''];
  return !/[.!?…]/u.test(last) && /\p{Ll}/u.test(first) && /^[^.!?]*,\s*$/u.test(between);
}

function readReported({ article, block, text, masked, sentences, credits }: ReadBlock): Utterance[] {
  return sentences.flatMap((sentence) => {
    const own = credits.filter(({ start, end }) => start < sentence.end && sentence.start < end);
    return findReportedClauses(masked, sentence, own).map(({ credit, start, end }) => ({
      ...{ article, block, place: sentence.place, run: `${block}.${start}.reported` },
      ...{ start, end, text: sliceText(text, { start, end }), direct: false, frame: null },
      ...{ speakers: credit.speakers, attribution: credit.printed, occasion: credit.occasion },
    }));
  });
}

/** A clause that reports with a single quotation in it goes with that quotation. */
function frameTerms(quoted: readonly Utterance[], reported: readonly Utterance[]): Utterance[] {
  const framed = reported.flatMap((clause) => {
    const [term, ...others] = quoted.filter(({ start, end }) => clause.start <= start && end <= clause.end);
    return term && others.length === 0 ? [{ clause, term }] : [];
  });
  const frameOf = (one: Utterance): ReportedWords | null => {
    const clause = framed.find(({ term }) => term === one)?.clause;
    return clause ? { start: clause.start, end: clause.end, text: clause.text } : null;
  };
  return [
    ...quoted.map((one) => ({ ...one, frame: frameOf(one) })),
    ...reported.filter((one) => !framed.some(({ clause }) => clause === one)),
  ];
}

function afterDateline(
  sentence: PlacedSentence,
  text: string,
  { frontMatter }: SpokenArticle,
): PlacedSentence {
  const dateline = frontMatter?.dateline?.text ?? '';
  if (sentence.start > 0 || dateline === '' || !text.startsWith(dateline)) return sentence;
  return { ...sentence, start: Math.min(sentence.end, Array.from(dateline).length) };
}

function mask(flat: string, quotes: readonly QuotedSpan[]): string {
  return quotes.reduce(
    (text, { outer: { start, end } }) => text.slice(0, start) + QUOTED.repeat(end - start) + text.slice(end),
    flat,
  );
}

/** The credit that a quotation stands under: right behind it, before it or behind it in its sentence, else in its block. */
function creditOf(quote: QuotedSpan, read: ReadBlock): SpeakerCredit | null {
  const { masked, sentences, credits } = read;
  const { start, end } = quote.outer;
  const [first, last] = [sentenceAt(sentences, quote.start), sentenceAt(sentences, quote.end - 1)];
  const speech = isSpeech(quote, read);
  const right = credits.find(({ start: at }) => at >= end && /^[\s,]*$/u.test(masked.slice(end, at)));
  const before = credits.findLast((credit) => credit.end <= start && credit.start >= first.start);
  const behind = credits.find((credit) => credit.start >= end && credit.end <= last.end);
  const isOwn = right && (speech || (right.end <= last.end && !/ing$/iu.test(right.printed)));
  const near = (isOwn ? right : before) ?? behind;
  if (near || !speech) return near ?? null;
  return (
    credits.findLast((credit) => credit.end <= start) ?? credits.find((credit) => credit.start >= end) ?? null
  );
}

/** True for a quotation of some words that does not stand inside a sentence of the article's own. */
function isSpeech(quote: QuotedSpan, { text, masked, sentences }: ReadBlock): boolean {
  const words = sliceText(text, quote).match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  const before = masked.slice(sentenceAt(sentences, quote.start).start, quote.outer.start);
  const after = masked.slice(quote.outer.end).trimStart();
  const isApart = !/[\p{L}\p{N}]/u.test(before) || /[:,]\s*$/u.test(before);
  return words.length >= SPEECH_WORDS && (isApart || after === '');
}

/** A quotation by sentences; what has no word goes with what stands before it. */
function partsOf(
  quote: QuotedSpan,
  { text, sentences }: ReadBlock,
): (Span & { place: number; text: string })[] {
  const parts: (Span & { place: number; text: string })[] = [];
  for (const { start, end, place } of sentences) {
    const cut = { start: Math.max(start, quote.start), end: Math.min(end, quote.end) };
    if (cut.start >= cut.end) continue;
    const words = sliceText(text, cut);
    const last = parts.at(-1);
    if (!/[\p{L}\p{N}]/u.test(words)) {
      if (last)
        Object.assign(last, { end: cut.end, text: sliceText(text, { start: last.start, end: cut.end }) });
      continue;
    }
    const lead = Array.from(words).length - Array.from(words.trimStart()).length;
    const span = { start: cut.start + lead, end: cut.start + lead + Array.from(words.trim()).length };
    parts.push({ ...span, place, text: words.trim() });
  }
  return parts;
}

function sentenceAt(sentences: readonly PlacedSentence[], at: number): PlacedSentence {
  return sentences.findLast(({ start }) => start <= at) ?? sentences[0] ?? { start: 0, end: 0, place: 0 };
}
