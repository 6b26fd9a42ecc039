import { findMentions } from './speaker/mention.ts';
import { isJoint } from './speaker/small-word.ts';
import { CRIED, QUOTED } from './speaker/quoted-mask.ts';
import type { ReportedClause } from './reported-clause.ts';
import type { SpeakerCredit } from './speaker/speaker-credit.ts';
import type { QuotedSpan } from '../text/quote-mark.ts';
import { sliceText, type Span } from '../text/text.ts';
import { isNameOfThing, isTitle } from './speaker/thing-name.ts';
import { isVoiced } from './speaker/unlisted-verb.ts';

/** Whose words a quotation is, by the sentence that it stands in and the one before. */

/** A block on its way: its words, its words without quotations, its sentences, whole quotations in each, with their credits. */
export interface ReadBlock {
  article: string;
  block: string;
  text: string;
  masked: string;
  sentences: readonly PlacedSentence[];
  credits: readonly SpeakerCredit[];
  clauses: readonly ReportedClause[];
}

/** A sentence by its place among the article's. */
export interface PlacedSentence extends Span {
  place: number;
}

/** A speech has so many words; what is shorter may be a term, which only its own sentence can credit. */
export const SPEECH_WORDS = 4;
/** So many words between a verb and a term are a clause of their own. */
const FEW_WORDS = 3;
/** So much may stand between a verb and what it quotes: "called the offer of the company “…”". */
const MOST_BETWEEN = 90;
const OTHER_CLAUSE = /[.;:]|\b(?:who|whose|which|when|while|where|because|although|whereas|but)\b/iu;
const DENIES = /\b(?:den(?:y|ies|ied|ying)|(?:reject|dismiss)(?:s|es|ed|ing)?)$/iu;
const OTHERS_WORDS =
  /['’]s?\s|\b(?:claim|report|allegation|accusation|suggestion|charge|rumou?r|assertion|offer|proposal|description|label|criticism)s?\b/iu;
/** "… called it a “…”, the rebels a “…”": another subject, its verb left out. */
const GAPPED = new RegExp(`${QUOTED},\\s+(?:the\\s+)?[\\p{L} ]{2,30}\\s(?:an?|as(?:\\san?)?)\\s+$`, 'u');
/** How many words may be said of a speaker before the office: "“…,” provincial police spokesman Roe said". */
const MOST_SAID = 3;
/** "Supporters say": what many say at all times, and nobody said in these words. */
const HABITUAL = /\b(?:say|claim|argue|believe|insist|allege|hope|fear|contend|maintain)$/iu;

/** The credit that a quotation stands under: beside it, or in a clause around it; for a speech also the sentence before. */
export function creditOf(quote: QuotedSpan, read: ReadBlock): SpeakerCredit | null {
  const { masked, sentences, credits, clauses } = read;
  const { start, end } = quote.outer;
  const [first, last] = [sentenceAt(sentences, start), sentenceAt(sentences, end - 1)];
  const speech = isSpeech(quote, read);
  const before = credits.findLast((credit) => credit.end <= start && credit.start >= first.start);
  if (!speech && isNameOfThing(read.text, quote, before)) return null;
  const right = credits.find(
    ({ start: at, isUnsaid }) => at >= end && isUnsaid === undefined && isBeside(masked.slice(end, at)),
  );
  if (before && right && isOthers(before, right) && isLedTo(masked.slice(before.end, start))) {
    if (masked[end - 1] === ',' && masked[start + 1] !== CRIED) return null;
    return before;
  }
  if (
    right &&
    goesWith(right, quote, last, read) &&
    (speech || (right.end <= last.end && !/ing$/iu.test(right.printed)))
  )
    return right;
  if (before?.isUnsaid) return null;
  if (before && speech && isApart(quote, read)) return before;
  const between = before ? masked.slice(before.end, start) : '';
  if (before && (isSecondHand(before, first, read) || isDenied(before, between))) return null;
  if (before && isGoverned(between)) return !speech && isHabit(before, between) ? null : before;
  const clause = clauses.findLast((one) => one.start <= start && end <= one.end + 1);
  if (clause && (speech || !isHabit(clause.credit, masked.slice(clause.credit.end, start))))
    return clause.credit;
  return speech && !isLedOn(quote, last, read) ? neighbour(quote, read) : null;
}

/** True for a speech whose own sentence says who makes it. */
export function isSaidOutright(quote: QuotedSpan, read: ReadBlock): boolean {
  const credit = isSpeech(quote, read) ? creditOf(quote, read) : null;
  if (!credit || credit.speakers.length === 0) return false;
  const sentence = sentenceAt(read.sentences, quote.outer.start);
  return credit.start >= sentence.start && credit.start < sentence.end;
}

/** True for a credit in the sentence of the words; one that begins the next goes with words that lead on to it, and says no more. */
function goesWith(
  credit: SpeakerCredit,
  { outer }: QuotedSpan,
  sentence: Span,
  { masked }: ReadBlock,
): boolean {
  if (credit.start < sentence.end) return true;
  return masked[outer.end - 1] === ',' && /^\s*(?:[.,;]|$)/u.test(masked.slice(credit.end));
}

function isOthers(one: SpeakerCredit, other: SpeakerCredit): boolean {
  return (
    one.speakers.length > 0 &&
    other.speakers.length > 0 &&
    one.speakers.join('\n') !== other.speakers.join('\n')
  );
}

/** Nothing but whom it was said to: "told him “…”", "shouted: “…”". */
function isLedTo(between: string): boolean {
  return (
    /^(?:\s+\p{L}+){0,2}\s*(?:[:,]|:\s*[—–-])?\s*$/u.test(between) &&
    !between.split(/\s+/u).some((word) => /^(?:and|but)$/u.test(word))
  );
}

/** Nothing, a dash, or a few words that are no more than said of the speaker. */
function isBeside(between: string): boolean {
  const words = between.replace(/^[\s,—–-]+/u, '');
  const said = words.match(/\S+/gu) ?? [];
  return /^(?:\p{Ll}[\p{L}-]*\s+)*$/u.test(words) && said.length <= MOST_SAID && !said.some(isJoint);
}

/** "An official said that Elleria had told Morwen that “…”": the words of one in another’s, and nobody can tell whose. */
function isSecondHand(credit: SpeakerCredit, sentence: Span, { masked, credits }: ReadBlock): boolean {
  const outer = credits.findLast(({ end, start }) => start >= sentence.start && end <= credit.start);
  const isOther = outer?.telling && outer.speakers.join('\n') !== credit.speakers.join('\n');
  return Boolean(isOther) && !/[,;:]/u.test(masked.slice(outer?.end, credit.start));
}

/** "Roe denied claims of “…”": what somebody denies is another’s, unless it is called something ("dismissed it as “…”"). */
function isDenied({ printed }: SpeakerCredit, between: string): boolean {
  if (!DENIES.test(printed) || /\bas\s+(?:an?\s+)?$/iu.test(between)) return false;
  return OTHERS_WORDS.test(between) || (/\bden\p{L}+$/iu.test(printed) && !/^\s*[:,]/u.test(between));
}

function isGoverned(between: string): boolean {
  if (GAPPED.test(between)) return false;
  return between.length <= MOST_BETWEEN && !OTHER_CLAUSE.test(between.replace(/:\s*$/u, ''));
}

/** True where many say so at all times, and the words stand some way into what they say. */
function isHabit({ printed, telling }: SpeakerCredit, between: string): boolean {
  return telling && HABITUAL.test(printed) && (between.match(/\p{L}+/gu) ?? []).length >= FEW_WORDS;
}

/** True for words with a comma that lead to somebody whom nothing makes out: "“…,” came the answer". */
function isLedOn({ outer: { start, end } }: QuotedSpan, sentence: Span, { masked }: ReadBlock): boolean {
  const isComma = masked[end - 1] === ',' && masked[start + 1] !== CRIED;
  return isComma && /\p{L}/u.test(masked.slice(end, sentence.end));
}

/** What answers a question, and so is another’s: "Yes, …", "I did." */
const ANSWER = new RegExp(
  String.raw`^(?:yes|no|yeah|aye|never|certainly|of course|not at all|maybe|perhaps|(?:I|we|he|she|they|it)\s` +
    String.raw`(?:do|did|does|have|had|has|was|were|am|is|are|can|could|will|would)(?:n['’]t|\s+not)?)(?=\s*(?:[,.!;:—–-]|$))`,
  'iu',
);

/**
 * Who alone speaks in the sentence before one that opens with a quotation; nobody where it only says what somebody called,
 * accused or thanked another, who may be the one to answer.
 */
function neighbour(quote: QuotedSpan, { text, masked, sentences, credits }: ReadBlock): SpeakerCredit | null {
  const own = sentenceAt(sentences, quote.outer.start);
  if (/[\p{L}\p{N}]/u.test(masked.slice(own.start, quote.outer.start))) return null;
  const before = sentences.findLast(({ end, start }) => end <= own.start && start < own.start);
  const credit = before ? soleCredit(credits, before) : null;
  const isAsked = before && /\?['’”"]/u.test(sliceText(text, before));
  if (isAsked && ANSWER.test(sliceText(text, quote))) return null;
  if (!before || !credit || credit.telling) return credit;
  const others = findMentions(masked.slice(credit.end, before.end));
  return others.some(({ kind, isOblique }) => kind === 'name' && !isOblique) ? null : credit;
}

/** The last credit of a sentence if nobody else speaks in it; null where two do, or no one. */
export function soleCredit(credits: readonly SpeakerCredit[], sentence: Span): SpeakerCredit | null {
  const here = credits.filter(
    ({ start, end, isUnsaid }) => start >= sentence.start && end <= sentence.end && !isUnsaid,
  );
  const labels = new Set(here.map(({ speakers }) => speakers.join('\n')));
  return labels.size === 1 ? (here.at(-1) ?? null) : null;
}

/** True for a quotation of some words that does not stand inside a sentence of the article's own. */
export function isSpeech(quote: QuotedSpan, read: ReadBlock): boolean {
  if (isTitle(read.text, quote)) return false;
  const printed = sliceText(read.text, quote);
  const words = printed.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? [];
  const after = read.masked.slice(quote.outer.end).trimStart();
  const own = sentenceAt(read.sentences, quote.outer.start);
  const isWhole = !/[\p{L}\p{N}]/u.test(read.masked.slice(own.start, own.end));
  if (isWhole && /^\P{L}*\p{Lu}.*[.!?]$/su.test(printed)) return true;
  return words.length >= SPEECH_WORDS && (isApart(quote, read) || after === '');
}

function isApart(quote: QuotedSpan, { masked, sentences }: ReadBlock): boolean {
  const before = masked.slice(sentenceAt(sentences, quote.outer.start).start, quote.outer.start);
  return !/[\p{L}\p{N}]/u.test(before) || /(?:[:,]|:\s*[—–-])\s*$/u.test(before);
}

/** Inside a sentence it does not end it: "he cried ‘Run!’ and ran". */
const CRY = /[!?…]['’”"]?\s*$/u;

/** A quotation by sentences; what has no word goes with what stands before it. */
export function partsOf(
  quote: QuotedSpan,
  text: string,
  sentences: readonly PlacedSentence[],
): (Span & { place: number; text: string })[] {
  const parts: (Span & { place: number; text: string })[] = [];
  for (const { start, end, place } of sentences) {
    const cut = { start: Math.max(start, quote.start), end: Math.min(end, quote.end) };
    if (cut.start >= cut.end) continue;
    const words = sliceText(text, cut);
    const last = parts.at(-1);
    const isWordless = !/[\p{L}\p{N}]/u.test(words);
    if (isWordless || (last && /^\s*\p{Ll}/u.test(words) && CRY.test(last.text))) {
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

/** Sentences joined where one ends within a quotation, and parted where a quotation ends that is a sentence of its own. */
export function aroundQuotes(
  text: string,
  masked: string,
  sentences: readonly PlacedSentence[],
  quotes: readonly QuotedSpan[],
): PlacedSentence[] {
  const whole: PlacedSentence[] = [];
  for (const sentence of sentences) {
    const last = whole.at(-1);
    const isCut = quotes.some(({ outer }) => last && outer.start < last.end && sentence.start < outer.end);
    const isClosed = quotes.some(({ outer }) => outer.end === last?.end);
    const behind = masked.slice(sentence.start, sentence.end);
    const isRest = isClosed && (/^\s*[—–\p{Ll}-]/u.test(behind) || isVoiced(behind));
    if (last && (isCut || isRest)) whole.splice(-1, 1, { ...last, end: sentence.end });
    else whole.push(sentence);
  }
  return whole.flatMap((sentence) => {
    const isWithin = (at: number) => at > sentence.start && at < sentence.end;
    const ends = quotes
      .filter((quote) => /[.…]$/u.test(sliceText(text, quote)))
      .map(({ outer }) => outer.end)
      .filter((end) => isWithin(end) && masked[end - 1] === QUOTED && isSentenceEnd(masked, end));
    const begins = quotes
      .map(({ outer }) => outer.start)
      .filter((start) => isWithin(start) && /[.!?]\s*$/u.test(masked.slice(sentence.start, start)));
    const starts = [...new Set([sentence.start, ...ends, ...begins])].sort((a, b) => a - b);
    return starts.map((start, at) => ({ ...sentence, start, end: starts[at + 1] ?? sentence.end }));
  });
}

/** A capital or another quotation goes on, and no comma led there. */
function isSentenceEnd(masked: string, end: number): boolean {
  return new RegExp(String.raw`^\s+(?:\p{Lu}|${QUOTED})`, 'u').test(masked.slice(end));
}

function sentenceAt(sentences: readonly PlacedSentence[], at: number): PlacedSentence {
  return sentences.findLast(({ start }) => start <= at) ?? sentences[0] ?? { start: 0, end: 0, place: 0 };
}
