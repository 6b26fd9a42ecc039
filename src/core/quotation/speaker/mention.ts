import { findNumbers } from '../../figure/number/number.ts';
import { genderOfName } from './given-name.ts';
import { isBody, isOffice, isPersonNoun, isTitle } from './office.ts';
import { QUOTED } from './quoted-mask.ts';
import { endOfTrait } from './known-by.ts';
import { isReportingVerb } from './reporting-verb.ts';
import { isCalling, ownNameAt } from './own-name.ts';
import {
  ARTICLED,
  DETERMINER,
  isInName,
  isJoint,
  isNoName,
  isPast,
  isStop,
  PARTICLE,
  PREPOSITION,
  PRONOUN,
} from './small-word.ts';
import { WEEKDAY_STEMS, WHOLE_MONTHS } from '../../text/day.ts';
import { TITLE_STEM } from '../../text/title.ts';
import { oncePerText } from '../../text/once.ts';
import type { Span } from '../../text/text.ts';
import { matchesOf } from '../../text/match.ts';

/** Words that name someone who may speak: a name, an office, a body, a pronoun. */

/** Someone as printed: the name without titles and offices, the office's noun, and what says whose office it is. */
export interface Mention extends Span {
  text: string;
  kind: 'name' | 'office' | 'pronoun' | 'other';
  name: string | null;
  office: string | null;
  of: readonly string[];
  /** True right behind a preposition: such a mention is no subject. */
  isOblique: boolean;
}

interface Token extends Span {
  text: string;
  /** What stands between the word before and this one. */
  gap: string;
}

const TOKEN = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:${TITLE_STEM}|\p{Lu})\.(?=\s+\p{Lu})|(?:\p{Lu}\.){2,}|[\p{L}\p{M}\p{N}]+(?:[-’'][\p{L}\p{M}\p{N}]+)*`,
  'gu',
);
const CALENDAR = new RegExp(`^(?:(?:${WEEKDAY_STEMS})day|${WHOLE_MONTHS})$`, 'iu');
/** How somebody was: "a tearful Roe", "an exasperated Roe". */
const TONE = /^\p{Ll}{3,}(?:ed|ful|ious|less|ant)$/u;
const LONGEST = 7;
/** A masked nickname between two names: "Ada “Red” Roe". */
const NICKNAMED = new RegExp(`^\\s${QUOTED}+\\s$`, 'u');

/** The mentions of a stretch of running text in order, as spans of it; words that are no mention give none. */
export const findMentions = oncePerText(readMentions);

function readMentions(text: string): readonly Mention[] {
  const tokens = tokenise(text);
  const mentions: Mention[] = [];
  for (let at = 0; at < tokens.length;) {
    const end = endOfMention(tokens, at, text.slice(tokens.at(-1)?.end ?? 0));
    const words = tokens.slice(at, end);
    const mention = end > at ? readMention(text, words, tokens[at - 1]) : null;
    if (mention) mentions.push(mention);
    at = Math.max(end, at + 1);
  }
  return mentions;
}

/** Those named together with a mention, behind it: "Roe and Doe", "Roe, Doe and Lee"; none where it stands alone. */
export function coordinatedBehind(text: string, mention: Mention): Mention[] {
  const [next, last] = findMentions(text).filter(({ start }) => start >= mention.end);
  const isJoined = (a: Mention, b: Mention) =>
    /^\s+and\s+$/u.test(text.slice(a.end, b.start)) && b.kind !== 'pronoun';
  if (!next || next.kind === 'other') return [];
  if (isJoined(mention, next)) return [next];
  const isList =
    last?.kind === 'name' && next.kind === 'name' && text.slice(mention.end, next.start) === ', ';
  return isList && isJoined(next, last) ? [next, last] : [];
}

/** True for "them", by which nobody in particular speaks: "said one of them", "one of them, who asked". */
export function isOneOfThem({ kind, text }: Pick<Mention, 'kind' | 'text'>): boolean {
  return kind === 'pronoun' && /^them$/iu.test(text);
}

/** "It" before a verb of telling, which is no mention elsewhere; not in "what it called". */
export function itBefore(before: string): Mention | null {
  const start = /(?<=(?:^|[,;:¤—–]|\b(?:and|but))\s*)it$/iu.exec(before)?.index;
  if (start === undefined) return null;
  const words = { start, end: before.length, text: before.slice(start) };
  return { ...words, kind: 'pronoun', name: null, office: null, of: [], isOblique: false };
}

/** True for "it", which means no person. */
export function isIt({ kind, text }: Pick<Mention, 'kind' | 'text'>): boolean {
  return kind === 'pronoun' && /^it$/iu.test(text);
}

/** A mention found behind so many characters. */
export function moved(mention: Mention, by: number): Mention {
  return { ...mention, start: mention.start + by, end: mention.end + by };
}

function tokenise(text: string): Token[] {
  let end = 0;
  return matchesOf(TOKEN, text).map((match) => {
    const token = { text: match[0], start: match.index, end: match.index + match[0].length };
    const gap = text.slice(end, token.start);
    end = token.end;
    return { ...token, gap };
  });
}

/** The token behind a mention that begins here; `at` itself where none begins. */
function endOfMention(tokens: readonly Token[], at: number, tail: string): number {
  const first = tokens[at]?.text ?? '';
  if (PRONOUN.test(first)) return at + 1;
  const determined = DETERMINER.test(first) || /['’]s$/u.test(first);
  if (
    !determined &&
    (!mayBegin(first) || (isNoName(first) && opensSentence(tokens[at]) && !isNamed(tokens, at)))
  )
    return at;
  let end = phraseEnd(tokens, at, determined);
  if (end === at || (DETERMINER.test(first) && end === at + 1)) return at;
  const known = endOfTrait(tokens, at, end, (from) => phraseEnd(tokens, from, true));
  if (known > at) return known;
  const isHeld = tokens.slice(at, end).some(({ text }) => isOffice(text) || isBody(text));
  const isKin = tokens.slice(at, end).some(({ text }) => isPersonNoun(text));
  const join = tokens[end]?.gap === ' ' ? (tokens[end]?.text ?? '') : '';
  if ((isHeld && /^(?:of|for|at)$/u.test(join)) || (isKin && join === 'of')) {
    const complement = bodyEnd(tokens, end + 1, phraseEnd(tokens, end + 1, true));
    // "Accused the company of ignoring": what was done is no part of a name.
    if (complement > end + 1 && !/^\p{Ll}{3,}ing$/u.test(tokens[end + 1]?.text ?? '')) end = complement;
    const isJoined = tokens[end]?.text === 'and' && isNameToken(tokens[end - 1]?.text ?? '');
    if (isJoined && isNameToken(tokens[end + 1]?.text ?? '')) end = phraseEnd(tokens, end + 1, false);
  }
  const next = tokens[end];
  if (isOfficeOfOther(tokens, at, end)) return end;
  if (isHeld && next?.gap === ', ' && isNameToken(next.text) && isOfficeHolder(tokens, at, end)) {
    const name = phraseEnd(tokens, end, false);
    const behind = tokens[name]?.gap ?? tail;
    if (name - end > 1 && behind.trim() !== '') end = name;
  }
  return end;
}

/** Behind "the Ellery clinic", whose noun ends the phrase as a comma, a verb or a small word shows; else `end`. */
function bodyEnd(tokens: readonly Token[], at: number, end: number): number {
  const [noun, next] = [tokens[end], tokens[end + 1]];
  const isNoun =
    noun?.gap === ' ' &&
    /^\p{Ll}{3,}$/u.test(noun.text) &&
    !isJoint(noun.text) &&
    !isPast(noun.text) &&
    !DETERMINER.test(noun.text);
  const isEnded = next !== undefined && (next.gap.startsWith(',') || isStop(next.text));
  const isNamed = tokens[at]?.text === 'the' && isNameToken(tokens[end - 1]?.text ?? '');
  return isNoun && isEnded && isNamed ? end + 1 : end;
}

/** "The spokesman for the president": a name behind it may be either's. */
function isOfficeOfOther(tokens: readonly Token[], at: number, end: number): boolean {
  const join = tokens.findIndex(({ text }, index) => index > at && index < end && PREPOSITION.test(text));
  return join > 0 && isOfficeHolder(tokens, join, end);
}

function isOfficeHolder(tokens: readonly Token[], at: number, end: number): boolean {
  return tokens.slice(at, end).some(({ text }) => isOffice(text));
}

/** A capital that opens a sentence, and yet a name: "Emily Roe", "Kelly said". */
function isNamed(tokens: readonly Token[], at: number): boolean {
  const [word, next] = [tokens[at]?.text ?? '', tokens[at + 1]];
  if (!word.endsWith('ly')) return false;
  return !next || isReportingVerb(next.text) || genderOfName(`${word} ${next.text}`) !== null;
}

function mayBegin(word: string): boolean {
  if (isStop(word) || PREPOSITION.test(word)) return false;
  return (
    isNameToken(word) ||
    isOffice(word) ||
    isBody(word) ||
    /^(?:former|deputy|acting|senior|local)$/u.test(word)
  );
}

function opensSentence(token: Token | undefined): boolean {
  return token?.start === 0 || /[.!?:"“”¤]/u.test(token?.gap ?? '');
}

function isNameToken(word: string): boolean {
  return (/^\p{Lu}/u.test(word) || ARTICLED.test(word)) && !CALENDAR.test(word);
}

/** Behind the words that belong together: all plain words after a determiner, else names, offices and bodies. */
function phraseEnd(tokens: readonly Token[], at: number, determined: boolean): number {
  let end = at;
  for (; end < tokens.length && end - at < LONGEST; end += 1) {
    const { text = '', gap = '' } = tokens[end] ?? {};
    const isNickname = NICKNAMED.test(gap) && isNameToken(text) && isNameToken(tokens[end - 1]?.text ?? '');
    if (
      end > at &&
      gap !== ' ' &&
      !isNickname &&
      !(/^['’] $/u.test(gap) && tokens[end - 1]?.text.endsWith('s')) &&
      !(isTitle(tokens[end - 1]?.text ?? '') && gap.trim() === '')
    )
      break;
    if (isStop(text) || PREPOSITION.test(text) || PRONOUN.test(text) || CALENDAR.test(text)) break;
    if (end > at && DETERMINER.test(text) && !/^\p{Lu}/u.test(text)) break;
    if (end > at + 1 && isVerbal(tokens, end)) break;
    const isPlain = !isNameToken(text) && !isOffice(text) && !isBody(text);
    const before = tokens[end - 1]?.text ?? '';
    if (end > at && isPlain && isInName(before) && !DETERMINER.test(before)) {
      if (!isBridge(tokens, end) && !(determined && isPersonNoun(text))) break;
    } else if (isPlain && !determined && !/^(?:former|deputy|acting|senior|local)$/u.test(text)) break;
  }
  return end;
}

/** A word that cannot go on with a noun phrase: a verb of the past, or one before "the", "no" or "him". */
function isVerbal(tokens: readonly Token[], at: number): boolean {
  const { text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (!/^\p{Ll}/u.test(text) || isOffice(text) || isBody(text)) return false;
  if (isPast(text)) return true;
  return next?.gap === ' ' && (DETERMINER.test(next.text) || /^(?:no|this|that|him|them)$/u.test(next.text));
}

/** A small word inside a name ("Jean de Roe"), or one between a name and its office ("Ellery port director"). */
function isBridge(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (next?.gap !== ' ') return false;
  if (PARTICLE.test(tokens[at]?.text ?? '')) return isNameToken(next.text) || PARTICLE.test(next.text);
  return isOffice(next.text) || isBody(next.text);
}

/** Letters after a full name that are no part of it: "Ada Roe KC". */
const POST_NOMINALS = /(?<=\p{L}\s\p{L}[\p{L}'’-]*)\s(?:KC|QC|SAN|OBE|MBE|CBE|PhD|MD)$/u;

function readMention(text: string, words: readonly Token[], before: Token | undefined): Mention | null {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return null;
  const place = { start: first.start, end: last.end };
  const isOblique = before !== undefined && first.gap.trim() === '' && PREPOSITION.test(before.text);
  const printed = { ...place, text: text.slice(place.start, place.end), isOblique };
  if (PRONOUN.test(first.text)) return { ...printed, kind: 'pronoun', name: null, office: null, of: [] };
  const titled = words.findLastIndex(({ text: word }, index) => isTitle(word) && index < words.length - 1);
  const isApart = titled > 0 && words[titled]?.gap.startsWith(',') === true;
  const bare = words
    .slice(isApart ? 0 : titled + 1)
    .filter(({ text: word }) => !isTitle(word) && !DETERMINER.test(word));
  const join = bare.findIndex(({ text: word }) => PREPOSITION.test(word));
  const held = bare.findIndex(
    (word, index) => index > 0 && (word.gap.startsWith(',') || (isApart && word === words[titled + 1])),
  );
  const core = bare.slice(0, Math.min(...[join, held, bare.length].filter((at) => at >= 0)));
  const at = core.findLastIndex(({ text: word }) => isOffice(word) || isBody(word) || isPersonNoun(word));
  const office = core[at]?.text.toLowerCase() ?? null;
  const behind = core.slice(at + 1);
  const isToned = /^an?$/iu.test(first.text) && behind.length > 1 && TONE.test(behind[0]?.text ?? '');
  const own = held > 0 ? held : ownNameAt(bare, join, office);
  const named = own > 0 ? bare.slice(own) : behind.slice(isToned ? 1 : 0);
  const rest = [
    ...core.slice(0, Math.max(0, at)),
    ...(join > 0 ? bare.slice(join + 1, own > 0 ? own : undefined) : []),
  ];
  const of = rest.map(({ text: word }) => word.replace(/['’]s$/u, '').toLowerCase());
  const ownName = named.slice(
    isCalling(named)
      ? 1
      : named.findLastIndex(
          ({ text: word }, index) => isOffice(word) || (index < named.length - 1 && /['’]s$/u.test(word)),
        ) + 1,
  );
  const isNamed =
    ownName.length > 0 &&
    findNumbers(ownName[0]?.text ?? '').length === 0 &&
    ownName.every(({ text: word }) => isInName(word));
  if (isNamed) {
    const name = ownName
      .map(({ text: word }) => word)
      .join(' ')
      .replace(/['’]s$/u, '')
      .replace(POST_NOMINALS, '');
    return {
      ...printed,
      kind: 'name',
      name,
      office: office !== null && isOffice(office) ? office : null,
      of,
    };
  }
  return { ...printed, kind: office === null ? 'other' : 'office', name: null, office, of };
}
