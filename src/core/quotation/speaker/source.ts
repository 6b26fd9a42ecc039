import { WRITING_NOUN, readLead } from './writing.ts';
import { findMentions, type Mention, moved } from './mention.ts';
import { isJoint, isPast } from './small-word.ts';
import { QUOTED } from './quoted-mask.ts';
import { NAMING_VERB, TELLING_VERB } from './reporting-verb.ts';
import type { Span } from '../../text/text.ts';
import { matchesOf } from '../../text/match.ts';

/** Sources that a sentence names without a verb of theirs, and whom an agency quotes. */

/**
 * "Roe said", "according to Roe", "said the minister": the words as a span of the text. No subjects where the
 * sentence leaves them to the one before ("…, adding that"). `telling`: a reported clause may stand beside it.
 */
export interface Attribution extends Span {
  subjects: readonly Mention[];
  telling: boolean;
  /** Where the verb begins, or the source ("according to"). */
  verb: number;
  /** Words that nobody said: "Roe never called it so". */
  isUnsaid?: true;
  /** The verb stands before who speaks: "said Roe". */
  inverted: boolean;
}

const ACCORDING =
  /(?<![\p{L}\p{N}])(?:according\s+to|in\s+the\s+(?:words|view|opinion)\s+of)\s+|^\s*for\s+(?=[^,]{2,60},\s)/giu;
const VERB = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?:${TELLING_VERB}|${NAMING_VERB})(?![\p{L}\p{N}’'-])`,
  'iu',
);
const DASH = new RegExp(`^\\P{L}*${QUOTED},?\\s*[—–-]+\\s*(?=\\p{L})`, 'u');
/** What may stand behind a name that signs: an age, an office, a place. */
const SIGNED = /^(?:\s*\([^()]*\))?(?:,\s[^.;:!?¤]{1,70})?\s*\.?\s*$/u;
const FINITE = /^(?:is|was|are|were|has|had|have|will|would|could|can|does|did|said|says|told|tells)$/iu;
const STATE = /^(?:retired|based|unemployed|disabled|displaced|injured|wounded|elected)$/iu;
const CALLED_BY =
  /(?<![\p{L}\p{N}])(?:described|condemned|hailed|denounced|dismissed|praised|criticised|criticized|welcomed)\s+by\s+/giu;
const AS_QUOTED = new RegExp(String.raw`^,?\s+as\s+(?:(?:an?|the)\s+)?(?:\p{Ll}+\s+)?${QUOTED}`, 'u');
const TOLD_BY =
  /(?<![\p{L}\p{N}])(?:is|was|were|are|been|being)\s+(?:\p{L}+ly\s+)?(?:told|warned|informed|assured|reminded|advised|notified)\s+by\s+/giu;
/** Whom somebody told, behind the words or the clause that it was. */
const TOLD_BEFORE = new RegExp(
  String.raw`,\s+(?![^,]*\b(?:stor(?:y|ies)|tales?|jokes?|legends?|truth|news|lies?)\s$)[^,.;:${QUOTED}]{2,40}\s$`,
  'u',
);
const TOLD_BEHIND = new RegExp(
  String.raw`^(?:\s+(?:on\s+)?\p{Lu}\p{L}+day)?(?:\s+that\b|\s*:\s*${QUOTED})`,
  'u',
);
const QUOTING = /(?<![\p{L}\p{N}])(?:quot(?:ed|es|ing)|cit(?:ed|es|ing))\s+(?!by\b)/giu;
const AS_SAYING = /^(?:,(?:[^,]{2,60},)?)?\s+(?:as|in)\s+(?:saying|telling|having said|writing)\b/iu;

/** "Thus Roe in the hall: “…”", "So spoke Roe: “…”". */
const THUS = /^\s*(?:and\s+)?(?:thus|so)\s+(?:(?:spoke|spake|said|wrote|argued|ended|concluded)\s+)?/iu;
/** Where and to whom, behind whoever so spoke. */
const SPOKE_AT = /^(?:\s+(?:in|on|at|of|to|from|before|during)\s[^,.;:]*|,\s[^.;:]*)?$/u;

/** What may be said of someone before the name: "farm minister Roe". */
const LEADING = /^\s*(?:\p{Ll}[\p{L}-]*\s+){0,2}$/u;

/** "According to Roe", "for Roe, …", "Roe: “…”" and "“…” – Roe". */
export function findSources(sentence: string): Attribution[] {
  const sources = matchesOf(ACCORDING, sentence).flatMap((match): Attribution[] => {
    const from = match.index + match[0].length;
    const subject = mentionAt(sentence, from);
    if (!subject || (subject.kind === 'other' && /^\s*for/iu.test(match[0]))) return [];
    const span = { start: match.index, end: subject.end };
    return [{ ...span, subjects: [subject], telling: true, verb: match.index, inverted: false }];
  });
  return [
    ...sources,
    ...calledBy(sentence),
    ...toldBy(sentence),
    ...leadIn(sentence),
    ...signature(sentence),
  ];
}

/** "Described by Roe as “…”". */
function calledBy(sentence: string): Attribution[] {
  return matchesOf(CALLED_BY, sentence).flatMap((match): Attribution[] => {
    const subject = mentionAt(sentence, match.index + match[0].length);
    if (!subject || !AS_QUOTED.test(sentence.slice(subject.end))) return [];
    const span = { start: match.index, end: subject.end, verb: match.index };
    return [{ ...span, subjects: [subject], telling: false, inverted: false }];
  });
}

/** "“…,” the men were told by Roe", "the men were told by Roe that": never what they were told to do, nor a tale. */
function toldBy(sentence: string): Attribution[] {
  return matchesOf(TOLD_BY, sentence).flatMap((match): Attribution[] => {
    const subject = mentionAt(sentence, match.index + match[0].length);
    if (!subject || subject.kind === 'other' || subject.kind === 'pronoun') return [];
    const behind = sentence.slice(subject.end);
    const told = TOLD_BEFORE.exec(sentence.slice(0, match.index));
    const isEnd = /^(?:\s+(?:on|in|at|before|after|as|when|while)\b[^,.;:]*)?\s*[.,;]?\s*$/u.test(behind);
    const isLed = told !== null && isEnd;
    if (!isLed && !TOLD_BEHIND.test(behind)) return [];
    const span = { start: isLed ? told.index + 1 : match.index, end: subject.end, verb: match.index };
    return [{ ...span, subjects: [subject], telling: true, inverted: isLed }];
  });
}

function leadIn(sentence: string): Attribution[] {
  const colon = new RegExp(`:\\s*(?:${QUOTED}|$)`, 'u').exec(sentence);
  const lead = sentence.slice(0, colon?.index ?? 0);
  const isVerbless = !VERB.test(lead.replace(WRITING_NOUN, ''));
  const named = colon && (spokeThus(lead.trimEnd()) ?? (isVerbless ? readLead(lead) : null));
  if (!named) return [];
  return [
    {
      start: named.start,
      end: named.end,
      subjects: [named],
      verb: named.start,
      telling: false,
      inverted: false,
    },
  ];
}

function spokeThus(lead: string): Mention | null {
  const from = THUS.exec(lead)?.[0].length ?? 0;
  const subject = from > 0 ? mentionAt(lead, from) : null;
  if (!subject || subject.kind === 'other' || !SPOKE_AT.test(lead.slice(subject.end))) return null;
  const words = lead.slice(from, subject.start).match(/\S+/gu) ?? [];
  return words.some((word) => isPast(word) || isJoint(word)) ? null : subject;
}

/** True for words up to a comma that tell something, as "the boat sank," does, and are not only said of somebody: "Roe, the mayor,". */
export function endsClause(before: string): boolean {
  const parts = before.replace(/,\s*$/u, '').split(/,\s/u);
  const words = parts.at(-1)?.match(/[\p{L}’'-]+/gu) ?? [];
  if (parts.length > 1 && (/^(?:who|which|whose)$/iu.test(words[0] ?? '') || isPast(words[0] ?? '')))
    return false;
  return words.some((word) => FINITE.test(word) || isPast(word));
}

/** "— Ana Reyes, mayor of Hull" behind words, or alone in a paragraph: who signs; null where what follows is a sentence. */
export function findSignature(text: string): Mention | null {
  const dash = /^\s*[—–-]+\s*(?=\p{L})/u.exec(text)?.[0].length ?? 0;
  const subject = dash > 0 ? mentionAt(text, dash) : null;
  if (subject?.kind !== 'name' || !SIGNED.test(text.slice(subject.end))) return null;
  const behind = text.slice(subject.end).match(/\p{L}+/gu) ?? [];
  return behind.some((word) => FINITE.test(word) || (isPast(word) && !STATE.test(word))) ? null : subject;
}

function signature(sentence: string): Attribution[] {
  const dash = DASH.exec(sentence);
  const from = sentence.slice(0, dash?.[0].length ?? 0).search(/[—–-]+\s*$/u);
  const signed = dash && from >= 0 ? findSignature(sentence.slice(from)) : null;
  const subject = signed && moved(signed, from);
  if (!subject) return [];
  const { start, end } = subject;
  return [{ start, end, subjects: [subject], verb: start, telling: false, inverted: false }];
}

/**
 * The attributions of a sentence with whom an agency quotes in the agency's place: "Interfax quoted Roe as saying",
 * "Reuters reported, citing Roe". What quotes nobody stays.
 */
export function creditQuoted(sentence: string, attributions: readonly Attribution[]): Attribution[] {
  return matchesOf(QUOTING, sentence).reduce<Attribution[]>(
    (credits, match) => {
      const from = match.index + match[0].length;
      const subject = mentionAt(sentence, from);
      if (!subject || subject.kind === 'other' || subject.kind === 'pronoun') return credits;
      const saying = AS_SAYING.exec(sentence.slice(subject.end))?.[0] ?? '';
      if (saying === '' && !/ing\s+$/iu.test(match[0])) return credits;
      const end = subject.end + saying.length;
      const agency = findMentions(sentence.slice(0, match.index)).at(-1);
      const isNext = agency && /^\s*(?:also\s+|then\s+)?$/u.test(sentence.slice(agency.end, match.index));
      const others = credits.filter((one) => one.end <= match.index || one.start >= end);
      const before = others.findLast(
        (one) => one.end <= match.index && /^[^.;:¤]*,\s*$/u.test(sentence.slice(one.end, match.index)),
      );
      const behind = others.find(
        (one) => match.index === 0 && /^[^.;:¤]*,\s*$/u.test(sentence.slice(end, one.start)),
      );
      const agencys = before ?? behind;
      if (agencys) return others.map((one) => (one === agencys ? { ...one, subjects: [subject] } : one));
      const start = isNext ? agency.start : match.index;
      return [
        ...others,
        { start, end, verb: match.index, subjects: [subject], telling: true, inverted: false },
      ];
    },
    [...attributions],
  );
}

function mentionAt(sentence: string, from: number): Mention | null {
  const after = sentence.slice(from);
  const found = findMentions(after).find(({ start, kind }) =>
    (kind === 'name' ? LEADING : /^\s*$/u).test(after.slice(0, start)),
  );
  return found ? { ...found, start: found.start + from, end: found.end + from } : null;
}
