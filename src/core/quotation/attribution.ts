import { findMentions, type Mention } from './mention.ts';
import { NAMING_VERB, TELLING_VERB } from './reporting-verb.ts';
import type { Span } from '../text/text.ts';

/** Where a sentence says whose words it gives. */

/**
 * "Roe said", "according to Roe", "said the minister": the words as a span of the text. No subjects where the
 * sentence leaves them to the one before ("…, adding that"). `telling`: a reported clause may stand beside it.
 */
export interface Attribution extends Span {
  subjects: readonly Mention[];
  telling: boolean;
  /** Where the verb begins, or the source ("according to"). */
  verb: number;
  /** The verb stands before who speaks: "said Roe". */
  inverted: boolean;
}

/** Stands in for every character of a quotation, so that its words are not read as the article's own. */
export const QUOTED = '¤';

const VERB = new RegExp(
  String.raw`(?<![\p{L}\p{N}’'-])(?:(${TELLING_VERB})|${NAMING_VERB})(?![\p{L}\p{N}’'-])`,
  'giu',
);
const DAY = String.raw`(?:(?:on|late|early|last)\s+)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?`;
const AUXILIARY = new RegExp(
  String.raw`(?:(?:^|[\s,])(?:also|then|further|later|earlier|again|meanwhile|however|today|yesterday|now|already|once|` +
    String.raw`even|still|only|just|had|has|have|having|is|was|were|are|been|be|being|would|will|could|did|does|do|not|` +
    String.raw`never|(?:fail(?:ed|s)?|going|goes|went) (?:on )?to|(?:quoted|cited|reported)\s+(?:as|to)|[\p{L}]+ly|${DAY})|` +
    String.raw`\s*\([^()]*\)|\s+)[\s,]*$`,
  'iu',
);
const ACCORDING =
  /(?<![\p{L}\p{N}])(?:according\s+to|in\s+the\s+(?:words|view|opinion)\s+of)\s+|^\s*for\s+(?=[^,]{2,60},\s)/giu;
const NEVER_INVERTED = /(?:ing|to|tells?|told)$/iu;
const PLAINLY_INVERTED = /^(?:says?|said|adds?|added|announced|reported)$/iu;
/** Nothing, or what is said of the speaker before the office: "said club president Roe". */
const NEXT_WORDS = /^\s*(?:\p{Ll}[\p{L}-]*\s+){0,2}$/u;
const PASSIVE = /\b(?:is|was|were|are|been|be|being)(?:\s+(?!quoted|cited|reported)[\p{L}]+ly)?\s+$/iu;
const PAUSE = new RegExp(
  String.raw`^\s*(?:[.,;:—–(]|$|(?:on|in|at|during|after|before|by|to|as|from|when|while|late|early|this|yesterday|today|` +
    String.raw`who|with|via|through|over|ahead|following|last|\p{Lu}\p{L}+day)\b)`,
  'u',
);
const NO_VERB = new RegExp(`^(?!\\s+(?:${TELLING_VERB})\\b)`, 'iu');
/** How many phrases may stand between a subject and its verb: "Roe at the meeting in Ellery said". */
const MOST_PHRASES = 4;
/** "A first report" is no one reporting: the plain form of a verb needs a plural. */
const INFLECTED = /(?:s|ed|ing|said|told|wrote|spoke|swore|put|out|on|clear)$/iu;
const CLAUSE_START = /[;:]|,?\s(?:but|while|whereas|although|as|because|when|after|before)\s/giu;

/** The attributions of a sentence in order; what stands between quotation marks must be masked. */
export function findAttributions(sentence: string): Attribution[] {
  const found: Attribution[] = [];
  for (const match of sentence.matchAll(VERB)) {
    const verb = { start: match.index, end: match.index + match[0].length };
    const read = readInverted(sentence, verb) ?? readSubject(sentence, verb, match[0], found);
    if (read) found.push({ ...read, telling: match[1] !== undefined });
  }
  return [...found, ...findSources(sentence)].sort((a, b) => a.end - b.end);
}

type Read = Omit<Attribution, 'telling'>;

/** "“…,” said Roe" and "…, said Roe." */
function readInverted(sentence: string, verb: Span): Read | null {
  const before = sentence.slice(0, verb.start);
  const word = sentence.slice(verb.start, verb.end);
  const isQuoted = new RegExp(`${QUOTED}[\\s,]*$`, 'u').test(before);
  if (isQuoted ? NEVER_INVERTED.test(word) : !(/,\s*$/u.test(before) && PLAINLY_INVERTED.test(word)))
    return null;
  const after = sentence.slice(verb.end);
  const subject = findMentions(after).find(({ start }) =>
    (isQuoted ? NEXT_WORDS : /^\s*$/u).test(after.slice(0, start)),
  );
  if (!subject || (!isQuoted && subject.kind === 'other')) return null;
  const next = after.slice(subject.end);
  const apposition = subject.name === null && /^,\s/u.test(next) ? findMentions(next)[0] : undefined;
  const named = apposition?.kind === 'name' && apposition.start === 2 && apposition.name?.includes(' ');
  const ends = isQuoted && subject.kind === 'name' ? NO_VERB : isQuoted ? PAUSE : /^\s*(?:[.,;]|$)/u;
  if (!ends.test(next)) return null;
  return {
    start: verb.start,
    end: verb.end + subject.end,
    verb: verb.start,
    subjects: [named ? moved(apposition, verb.end + subject.end) : moved(subject, verb.end)],
    inverted: true,
  };
}

/** "Roe said", "Roe, who said", "Roe, the minister, said", "Roe at the meeting said", "…, saying". */
function readSubject(
  sentence: string,
  verb: Span,
  word: string,
  earlier: readonly Attribution[],
): Read | null {
  const before = sentence.slice(0, verb.start);
  const isParticiple = /ing$/iu.test(word);
  if (!isParticiple && PASSIVE.test(before)) return null;
  const read = (subjects: readonly Mention[], start = subjects[0]?.start ?? verb.start) => {
    const isTogether = !sentence.slice(start, verb.start).includes(QUOTED);
    return {
      start: isTogether ? start : verb.start,
      end: verb.end,
      verb: verb.start,
      subjects,
      inverted: false,
    };
  };
  const own = subjectBefore(before, isParticiple);
  if (own && /^an?\s/iu.test(own[0]?.text ?? '') && !INFLECTED.test(word)) return null;
  if (own) return read(own);
  if (!isParticiple && !/(?:^|\b(?:and|but|then)|,)\s*$/iu.test(before) && strip(before) !== '') return null;
  const same = earlier.at(-1)?.subjects ?? [];
  if (same.length > 0) return read(same, verb.start);
  const first = findMentions(before).find(({ isOblique, kind }) => !isOblique && kind !== 'other');
  return read(first ? [first] : [], verb.start);
}

/** The mention that the words before a verb end with, passing over what stands behind a preposition. */
function subjectBefore(before: string, isParticiple: boolean): readonly Mention[] | null {
  let rest = before;
  for (let step = 0; step < MOST_PHRASES; step += 1) {
    const bare = strip(rest);
    const mentions = findMentions(bare);
    const last = mentions.at(-1);
    const relative = /,?\s*\bwho$/iu.exec(bare);
    if (relative) {
      const antecedent = findMentions(bare.slice(0, relative.index)).at(-1);
      return antecedent ? [antecedent] : null;
    }
    if (bare.endsWith(',')) return apposed(bare, mentions);
    if (last?.end !== bare.length) return null;
    const isOwn = isParticiple && step === 0 && /\b(?:with|despite)\s+$/iu.test(bare.slice(0, last.start));
    if (!last.isOblique || isOwn) return coordinated(bare, mentions);
    rest = bare.slice(0, last.start).replace(/\S+\s*$/u, '');
  }
  return null;
}

function strip(text: string): string {
  let stripped = text;
  while (AUXILIARY.test(stripped)) {
    const next = stripped.replace(AUXILIARY, '');
    if (next === stripped) break;
    stripped = next;
  }
  return stripped;
}

/** The head of "Roe, the minister, said": the first name that is no preposition's, else the first other mention. */
function apposed(before: string, mentions: readonly Mention[]): Mention[] | null {
  const relative = /^(.*?),\s(?:who|whose|which|\p{L}+ing)\s/isu.exec(before)?.[1];
  const antecedent = relative === undefined ? undefined : findMentions(relative).at(-1);
  if (antecedent && antecedent.end === relative?.length) return [antecedent];
  const start = [...before.matchAll(CLAUSE_START)].at(-1)?.index ?? -1;
  const free = mentions.filter(
    (mention) => mention.start > start && !mention.isOblique && mention.kind !== 'other',
  );
  const head = free.find(({ kind }) => kind === 'name') ?? free[0];
  return head ? [head] : null;
}

/** All of "Roe and Doe said". */
function coordinated(text: string, mentions: readonly Mention[]): Mention[] {
  const last = mentions.at(-1);
  const other = mentions.at(-2);
  if (!last) return [];
  const joined = other && /^\s+and\s+$/u.test(text.slice(other.end, last.start)) && !other.isOblique;
  return joined && other.kind !== 'other' && last.kind !== 'other' ? [other, last] : [last];
}

/** "According to Roe", "for Roe, …", and "Roe: “…”". */
function findSources(sentence: string): Attribution[] {
  const sources = [...sentence.matchAll(ACCORDING)].flatMap((match): Attribution[] => {
    const from = match.index + match[0].length;
    const after = sentence.slice(from);
    const subject = findMentions(after).find(({ start }) => after.slice(0, start).trim() === '');
    if (!subject || (subject.kind === 'other' && /^\s*for/iu.test(match[0]))) return [];
    const span = { start: match.index, end: from + subject.end };
    return [{ ...span, subjects: [moved(subject, from)], telling: true, verb: match.index, inverted: false }];
  });
  const colon = new RegExp(`:\\s*${QUOTED}`, 'u').exec(sentence);
  const lead = sentence.slice(0, colon?.index ?? 0);
  const named = findMentions(lead).find(({ isOblique, kind }) => !isOblique && kind !== 'other');
  if (!colon || named?.start !== 0 || new RegExp(VERB, 'iu').test(lead)) return sources;
  const subject = { start: 0, end: named.end, subjects: [named], verb: 0 };
  return [...sources, { ...subject, telling: false, inverted: false }];
}

function moved(mention: Mention, by: number): Mention {
  return { ...mention, start: mention.start + by, end: mention.end + by };
}
