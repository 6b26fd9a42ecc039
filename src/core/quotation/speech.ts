import type { SpeakerEntry } from '../../schemas/content/story.ts';
import { sentencesOf } from '../passage/alignment.ts';
import { type Block, bodyOf } from '../article/block.ts';
import { maskQuotes } from './speaker/quoted-mask.ts';
import {
  type SpeakerCredit,
  emptyMemory,
  readSignature,
  readSpeakerCredits,
} from './speaker/speaker-credit.ts';
import { cleanString, cleanText, levelString, printedPlace } from '../text/fold.ts';
import { findQuotesOf, type QuotedSpan } from '../text/quote-mark.ts';
import { findReportedClauses } from './reported-clause.ts';
import { indexPersons, type Person } from './speaker/person.ts';
import {
  aroundQuotes,
  creditOf,
  isSaidOutright,
  isSpeech,
  partsOf,
  type PlacedSentence,
  type ReadBlock,
  soleCredit,
} from './quoted-words.ts';
import { sliceText, type Span } from '../text/text.ts';
import { isTitle } from './speaker/thing-name.ts';

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
  /** Persons who may hold the office that the article names as the speaker, by other articles. */
  holders: readonly string[];
  attribution: string | null;
  occasion: string | null;
  /** True for a quotation that nobody in its sentence is said to make: a term, the name of a thing. */
  isNobodys?: boolean | undefined;
  /** The editor’s entry that says whose words they are. */
  decided?: SpeakerEntry | undefined;
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

/**
 * The utterances of an article in order; `persons` are those of its story. A quoted term that nobody in its
 * sentence is said to use is left out, and so is the headline. An article without speech gives none.
 */
export function readSpeech(article: SpokenArticle, persons: readonly Person[]): Utterance[] {
  return readQuotedAndReported(article, persons).filter(({ isNobodys }) => !isNobodys);
}

/** The utterances of an article with all else that it puts between quotation marks. */
export function readQuotedAndReported(article: SpokenArticle, persons: readonly Person[]): Utterance[] {
  const dateline = article.frontMatter?.dateline;
  const read = readClean(
    {
      ...article,
      blocks: article.blocks.map((block) => ({ ...block, text: cleanString(block.text) })),
      ...(dateline ? { frontMatter: { dateline: { text: cleanString(dateline.text) } } } : {}),
    },
    persons,
  );
  return read.map((one) => {
    const printed = article.blocks.find(({ id }) => id === one.block)?.text ?? '';
    const clean = cleanText(printed);
    const asPrinted = (span: Span): ReportedWords => {
      const place = printedPlace(clean, span);
      return { ...place, text: sliceText(printed, place) };
    };
    return { ...one, ...asPrinted(one), frame: one.frame && asPrinted(one.frame) };
  });
}

/** What is between marks or reported, of an article whose characters are folded. */
function readClean(article: SpokenArticle, persons: readonly Person[]): Utterance[] {
  const places = sentencesOf({ ...article, blocks: bodyOf(article.blocks) });
  const memory = emptyMemory(indexPersons([article]), persons);
  const marked = findQuotesOf(article.blocks.map(({ text }) => text));
  const singles = article.blocks.flatMap(({ text }, at) =>
    (marked[at] ?? []).map((quote) => isSingle(quote, text)),
  );
  const isDouble =
    singles.filter((isOne) => isOne).length <= MOST_SINGLE * singles.filter((isOne) => !isOne).length;
  const utterances: Utterance[] = [];
  let speaking: SpeakerCredit | null = null;
  for (const [at, { id, text }] of article.blocks.entries()) {
    const parts = places
      .filter(({ block }) => block === id)
      .map((sentence) => afterDateline(sentence, text, article));
    if (parts.length === 0) continue;
    const quotes = marked[at] ?? [];
    const masked = maskQuotes(levelString(cleanText(text)), quotes);
    const isBare = !/[\p{L}\p{N}]/u.test(masked);
    if (!isBare) memory.block += 1;
    const sentences = aroundQuotes(text, masked, parts, quotes);
    const credits = sentences.flatMap((sentence) => readSpeakerCredits(masked, sentence, memory));
    const titles = quotes.filter((quote) => isTitle(text, quote)).map(({ outer }) => outer.start);
    const clauses = sentences.flatMap((sentence) =>
      findReportedClauses(
        masked,
        sentence,
        credits.filter((credit) => isWithin(credit, sentence)),
      ).filter(({ start }) => !titles.includes(start)),
    );
    const read = { article: article.id, block: id, text, masked, sentences, credits, clauses };
    const spoken = quotes.filter(
      (quote) => !isDouble || !isSingle(quote, text) || isSaidOutright(quote, read),
    );
    const below = marked.findIndex((own, index) => index >= at && !own.at(-1)?.isOpen) + 1;
    const signed = isBare ? readSignature(article.blocks[below]?.text ?? '', memory) : null;
    const isOpen = marked[at - 1]?.at(-1)?.isOpen ?? false;
    const quoted = readQuoted(read, spoken, parts, {
      all: isBare ? (signed ?? speaking) : null,
      first: isOpen ? speaking : null,
    });
    const names = quotes.filter((quote) => !spoken.includes(quote));
    const last = sentences.at(-1);
    const open = quoted.at(-1);
    const goesOn = open?.credit && quotes.at(-1)?.outer.end === Array.from(text.trimEnd()).length;
    if (isAsked(quotes.at(-1), text)) speaking = null;
    else if (!isBare) speaking = goesOn ? open.credit : last ? soleCredit(credits, last) : null;
    utterances.push(
      ...frameTerms(
        quoted.flatMap((one) => one.parts),
        readReported(read, parts),
      ),
      ...names.flatMap((quote) =>
        utter(quote, read, parts, { run: `${id}.${quote.start}`, isNobodys: true }),
      ),
    );
  }
  return utterances.sort((a, b) => a.place - b.place || a.start - b.start || b.end - a.end);
}

/** True for a question that its paragraph ends with: nobody knows who answers it in the next. */
function isAsked(last: QuotedSpan | undefined, text: string): boolean {
  return last !== undefined && !last.isOpen && /\?['’”"]?$/u.test(sliceText(text, last));
}

/** In an article with so many times more single marks than double ones, speech stands in single marks. */
const MOST_SINGLE = 2;

/** Single marks: in an article of double ones they hold headings, titles and quotations within quotations, and seldom a speech. */
function isSingle({ outer }: QuotedSpan, text: string): boolean {
  return /^[‘'‚`]/u.test(sliceText(text, { start: outer.start, end: outer.start + 1 }));
}

function isWithin(inner: Span, outer: Span): boolean {
  return inner.start < outer.end && outer.start < inner.end;
}

/** Who speaks on from the block before: in all of a block that holds nothing but quotations, in the first of one left open. */
interface Speaking {
  all: SpeakerCredit | null;
  first: SpeakerCredit | null;
}

/** The quotations of a block, with who speaks in each. */
function readQuoted(
  read: ReadBlock,
  quotes: readonly QuotedSpan[],
  sentences: readonly PlacedSentence[],
  speaking: Speaking,
): { credit: SpeakerCredit | null; parts: Utterance[] }[] {
  const { block, masked } = read;
  let run = '';
  return quotes.flatMap((quote, index) => {
    const goesOnFromBefore = index === 0 && quote.outer.start === 0;
    const credit = creditOf(quote, read) ?? speaking.all ?? (goesOnFromBefore ? speaking.first : null);
    const isNobodys = !credit && !isSpeech(quote, read);
    const before = quotes[index - 1];
    const between = masked.slice(before?.outer.end ?? 0, quote.outer.start);
    if (!before || !goesOn(before, quote, read.text, between)) run = `${block}.${quote.start}`;
    return [{ credit, parts: utter(quote, read, sentences, { credit, run, isNobodys }) }];
  });
}

/** A quotation as utterances, one for each of its sentences. */
function utter(
  quote: QuotedSpan,
  { article, block, text }: ReadBlock,
  sentences: readonly PlacedSentence[],
  { credit = null, run, isNobodys }: { credit?: SpeakerCredit | null; run: string; isNobodys: boolean },
): Utterance[] {
  const { speakers = [], holders = [], printed: attribution = null, occasion = null } = credit ?? {};
  const made = { speakers, holders, attribution, occasion, frame: null, ...(isNobodys ? { isNobodys } : {}) };
  return partsOf(quote, text, sentences).map((part) => ({
    ...part,
    article,
    block,
    run,
    direct: true,
    ...made,
  }));
}

/** A speech that goes on behind "he said": no sentence ends before it, and none begins with it. */
function goesOn(before: QuotedSpan, quote: QuotedSpan, text: string, between: string): boolean {
  const [last, first] = [sliceText(text, before).at(-1) ?? '', sliceText(text, quote).at(0) ?? ''];
  return !/[.!?…]/u.test(last) && /\p{Ll}/u.test(first) && /^[^.!?]*,\s*$/u.test(between);
}

function readReported(
  { article, block, text, clauses }: ReadBlock,
  sentences: readonly PlacedSentence[],
): Utterance[] {
  return clauses.map(({ credit, start, end }) => ({
    ...{
      article,
      block,
      place: sentences.findLast((one) => one.start <= start)?.place ?? sentences[0]?.place ?? 0,
    },
    ...{
      run: `${block}.${start}.reported`,
      start,
      end,
      text: sliceText(text, { start, end }),
      direct: false,
      frame: null,
    },
    ...{
      speakers: credit.speakers,
      holders: credit.holders,
      attribution: credit.printed,
      occasion: credit.occasion,
    },
  }));
}

/** A clause that reports with a single quotation in it goes with that quotation. */
function frameTerms(quoted: readonly Utterance[], reported: readonly Utterance[]): Utterance[] {
  const framed = reported.flatMap((clause) => {
    const [term, ...others] = quoted.filter(
      ({ start, end, isNobodys }) => !isNobodys && clause.start <= start && end <= clause.end,
    );
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
