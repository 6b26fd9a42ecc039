import { countSources } from './count-source.ts';
import { makerBefore, makerOf } from './writing.ts';
import { coordinatedBehind, findMentions, isOneOfThem, itBefore, type Mention, moved } from './mention.ts';
import { isAdverb, isJoint, isPaper, isPast } from './small-word.ts';
import { isBody, isOffice } from './office.ts';
import { QUOTED } from './quoted-mask.ts';
import { NAMING_VERB, TELLING_VERB } from './reporting-verb.ts';
import { type Attribution, creditQuoted, endsClause, findSources } from './source.ts';
import { findUnlisted } from './unlisted-verb.ts';
import { oncePerText } from '../../text/once.ts';
import type { Span } from '../../text/text.ts';
import { matchesOf } from '../../text/match.ts';

/** Where a sentence says whose words it gives. */

/** A pattern for any verb of naming, or of telling (its first group); `telling` are the forms of the latter. */
export function verbPattern(telling: string): RegExp {
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}’'-])(?:(${telling})|${NAMING_VERB})(?![\p{L}\p{N}’'-])`,
    'giu',
  );
}

/** A verb of telling or naming. */
const VERB = verbPattern(TELLING_VERB);
const DAY = String.raw`(?:(?:on|late|early|last)\s+)*(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\s+(?:morning|afternoon|evening|night))?`;
const AUXILIARY = new RegExp(
  String.raw`(?:(?:^|[\s,])(?:also|then|further|later|earlier|again|meanwhile|however|today|yesterday|now|already|once|` +
    String.raw`even|still|only|just|himself|herself|itself|themselves|had|has|have|having|is|was|were|are|been|be|being|would|will|could|did|does|do|not|` +
    String.raw`never|(?:fail(?:ed|s)?|going|goes|went) (?:on )?to|(?:quoted|cited|reported)` +
    String.raw`(?:\s+(?:on|by|in)\s+[^,.;:¤]{2,60}?)?\s+(?:as|to)|${DAY})|` +
    String.raw`\s*\([^()]*\)|\s+)[\s,]*$`,
  'iu',
);
const AFTER_QUOTED = new RegExp(`${QUOTED}[\\s,]*$`, 'u');
const NEVER_INVERTED = /(?:ing|to|tells?|told)$/iu;
const PLAINLY_INVERTED = /^(?:says?|said|adds?|added|announced|reported)$/iu;
/** Nothing, or what is said of the speaker before the office: "said club president Roe". */
const NEXT_WORDS = /^\s*(?:(?:\p{Ll}[\p{L}-]*|\d{1,3}-year-old)\s+){0,3}$/u;
const ENDS_NEXT = /^\s*(?:[.,;]|who\b|$)/u;
const PASSIVE = /\b(?:is|was|were|are|been|be|being)(?:\s+(?!quoted|cited|reported)[\p{L}]+ly)?\s+$/iu;
/** "To have it declared", "saw Roe described": what follows is no subject. */
const CAUSATIVE =
  /\b(?:have|has|had|having|get|gets|got|getting|sees?|saw|seen|hears?|heard|wants?|wanted)\s+$/iu;
const PAUSE = new RegExp(
  String.raw`^\s*(?:[.,;:—–(]|$|(?:on|in|at|during|after|before|by|to|as|from|when|while|late|early|this|yesterday|today|` +
    String.raw`who|with|via|through|over|ahead|following|last|\p{Lu}\p{L}+day)\b)`,
  'u',
);
const NO_VERB = new RegExp(`^(?!\\s+(?:${TELLING_VERB})\\b)`, 'iu');
/** Whom a letter is to, or what it is on. */
const TO_SOMEBODY = /\s+(?:to|on|about)\s+[^,;:.]{2,50}$/iu;
/** "A video that shows Roe shouting", "police heard Roe saying". */
const SEEN =
  /\b(?:show|hear|saw|see|film|record|captur|depict|catch|caught|watch|video of|footage of)\p{L}*\s+$/iu;
const ALSO_PAST =
  /^(?:left|put|cut|hit|set|shut|quit|led|hung|laid|dealt|slept|swept|shook|woke|hid|lay|tore|stole|ate|beat|rang|swam)$/u;
const NOT = /\b(?:not|never)\s+(?:(?:\p{L}+ly|yet|even|been|be|have|want to|wish to)\s+)*$/iu;
const NO_ACT =
  /\b(?:short of|without|instead of|rather than|from|against|including|avoid(?:s|ed|ing)?)\s+$/iu;
const NO_ONE = /\b(?:no|neither|nor|none of(?: the)?)\s+$/iu;
/** "Roe would say who called", "no word on who called": a question, and nobody’s words. */
const ASKS_WHO = new RegExp(
  String.raw`\b(?:${TELLING_VERB}|know|knows|knew|known|ask|asks|asked|asking|of|about|on|over)\s+who$`,
  'iu',
);
/** How many phrases may stand between a subject and its verb: "Roe at the meeting in Ellery said". */
const MOST_PHRASES = 4;
/** "A first report" is no one reporting: the plain form of a verb needs a plural. */
const INFLECTED = /(?:s|ed|ing|said|saw|told|wrote|spoke|swore|put|out|on|clear)$/iu;
const CLAUSE_START = /[;:]|,?\s(?:but|while|whereas|although|as|because|when|after|before)\s/giu;

/** What is longer, in UTF-16 units, is no sentence that somebody wrote, and to read it takes minutes. */
const LONGEST_SENTENCE = 2_000;

/**
 * The attributions of a sentence in order; what stands between quotation marks must be masked. `verbs` are those by which
 * somebody tells or names. None in a sentence of more than 2,000 characters.
 */
export function findAttributions(sentence: string, verbs: RegExp = VERB): readonly Attribution[] {
  if (sentence.length > LONGEST_SENTENCE) return [];
  return verbs === VERB ? findTold(sentence) : readAttributions(sentence, verbs);
}

const findTold = oncePerText((sentence) => readAttributions(sentence, VERB));

function readAttributions(sentence: string, verbs: RegExp): readonly Attribution[] {
  const found: Attribution[] = [];
  for (const match of matchesOf(verbs, sentence)) {
    const verb = { start: match.index, end: match.index + match[0].length };
    if (
      /^continu/iu.test(match[0]) &&
      /^\s+(?:to|with|for|its|their|his|her)\b/iu.test(sentence.slice(verb.end))
    )
      continue;
    if (isPaper(match[0]) && /(?:\p{Lu}[\p{L}’'-]*|\bthe)\s+$/u.test(sentence.slice(0, verb.start))) continue;
    const read = readInverted(sentence, verb) ?? readSubject(sentence, verb, match[0], found);
    if (!read) continue;
    const isTold = match[1] !== undefined;
    found.push({ ...read, telling: isTold, ...(isUnsaid(sentence, read) ? { isUnsaid: true } : {}) });
  }
  const read = [
    ...found,
    ...findUnlisted(sentence, found),
    ...findSources(sentence),
    ...countSources(sentence),
  ];
  return creditQuoted(sentence, read).sort((a, b) => a.end - b.end);
}

type Read = Omit<Attribution, 'telling'>;

/** "Roe never called it so", "no official said", "stopped short of calling it": what nobody said. */
function isUnsaid(sentence: string, { start, verb, subjects, inverted }: Read): boolean {
  if (inverted) return false;
  const before = sentence.slice(0, verb);
  return (
    NOT.test(before) || NO_ACT.test(before) || NO_ONE.test(sentence.slice(0, subjects[0]?.start ?? start))
  );
}

/** "“…,” said Roe" and "…, said Roe." */
function readInverted(sentence: string, verb: Span): Read | null {
  const before = sentence.slice(0, verb.start);
  const word = sentence.slice(verb.start, verb.end);
  const isQuoted = AFTER_QUOTED.test(before);
  const isPlain = PLAINLY_INVERTED.test(word);
  if (isQuoted ? NEVER_INVERTED.test(word) : !(/,\s*$/u.test(before) && isPlain)) return null;
  if (isQuoted && !/,\s*$/u.test(before) && !isPlain) return null;
  const after = sentence.slice(verb.end);
  const subject = findMentions(after).find(({ start }) =>
    (isQuoted ? NEXT_WORDS : /^\s*$/u).test(after.slice(0, start)),
  );
  if (!subject) return null;
  const next = after.slice(subject.end);
  if (!isQuoted && subject.kind === 'other' && !(ENDS_NEXT.test(next) && endsClause(before))) return null;
  const apposition = subject.name === null && /^,\s/u.test(next) ? findMentions(next)[0] : undefined;
  const ofOther = /\s(?:of|for|at|to)\s(.*)$/u.exec(subject.text)?.[1]?.split(' ').some(isOffice) ?? false;
  const named =
    !ofOther && apposition?.kind === 'name' && apposition.start === 2 && apposition.name?.includes(' ');
  const ends = isQuoted && subject.kind === 'name' ? NO_VERB : isQuoted ? PAUSE : ENDS_NEXT;
  const others = coordinatedBehind(after, subject);
  const end = others.at(-1)?.end ?? subject.end;
  const isTogether = others.length > 0 && PAUSE.test(after.slice(end));
  if (!isTogether && !ends.test(next)) return null;
  const first = named ? moved(apposition, verb.end + subject.end) : moved(subject, verb.end);
  return {
    start: verb.start,
    end: verb.end + (isTogether ? end : subject.end),
    verb: verb.start,
    subjects: [first, ...(isTogether ? others.map((other) => moved(other, verb.end)) : [])],
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
  const maker = isParticiple ? null : makerBefore(strip(before).replace(TO_SOMEBODY, ''));
  if (maker) return read([maker]);
  const own = subjectBefore(before, isParticiple);
  if (own && /^an?\s/iu.test(own[0]?.text ?? '') && !INFLECTED.test(word)) return null;
  if (own?.some(({ text, kind }) => /['’]s?$/u.test(text) || (kind === 'other' && /^read/iu.test(word))))
    return null;
  if (own && !isParticiple && CAUSATIVE.test(before.slice(0, own[0]?.start))) return null;
  if (own) return read(own.map(makerOf), startOf(before, own[0]));
  const it = isParticiple ? null : itBefore(strip(before));
  if (it) return read([it]);
  if (!isParticiple && !/(?:^|\b(?:and|but|then)|,)\s*$/iu.test(before) && strip(before) !== '') return null;
  const same = earlier.at(-1)?.subjects ?? [];
  if (same.length > 0) return read(same, verb.start);
  const first = findMentions(before).find(({ isOblique, kind }) => !isOblique && kind !== 'other');
  return read(first && !isCut(before.slice(first.end)) ? [first] : [], verb.start);
}

/** True for the object of a verb that may as well be its subject’s: "Roe met the minister saying"; not what is seen or heard. */
function isEither(before: string, mentions: readonly Mention[]): boolean {
  const [last, subject] = [mentions.at(-1), mentions.find(({ isOblique }) => !isOblique)];
  if (!last || !subject || last === subject || last.isOblique) return false;
  return (
    !SEEN.test(before.slice(0, last.start)) &&
    !/[,;:—–]\s*$|\b(?:and|but|that|while|as)\s+$/iu.test(before.slice(0, last.start))
  );
}

/** True where a name is only the beginning of a noun phrase: "Ellery main opposition". */
function isCut(behind: string): boolean {
  const [, next = ''] = /^\s+(\p{Ll}{3,})\s+\p{Ll}/u.exec(behind) ?? [];
  return (
    next !== '' && !isPast(next) && !ALSO_PAST.test(next) && !isJoint(next) && !/(?:s|ly|ing)$/u.test(next)
  );
}

/** The mention that the words before a verb end with, passing over what stands behind a preposition. */
function subjectBefore(before: string, isParticiple: boolean): readonly Mention[] | null {
  let rest = before;
  for (let step = 0; step < MOST_PHRASES; step += 1) {
    const bare = strip(rest);
    const mentions = findMentions(bare);
    const last = mentions.at(-1);
    const relative = /,?\s*\bwho$/iu.exec(bare);
    if (relative) return ASKS_WHO.test(bare) ? null : antecedentOf(bare.slice(0, relative.index));
    if (bare.endsWith(',')) return apposed(bare, mentions);
    if (last?.end !== bare.length) return null;
    const isOwn = isParticiple && step === 0 && /\b(?:with|despite)\s+$/iu.test(bare.slice(0, last.start));
    const isObject = isParticiple && !isOwn && last.kind === 'other' && mentions.length > 1;
    if (isObject) return null;
    if (isParticiple && !isOwn && step === 0 && isEither(bare, mentions)) return [];
    if (!last.isOblique || isOwn) return coordinated(bare, mentions);
    const ofThem = isOneOfThem(last) ? /\p{L}+\s+of\s+$/iu.exec(bare.slice(0, last.start)) : null;
    if (ofThem) return [{ ...last, start: ofThem.index }];
    rest = bare.slice(0, last.start).replace(/\S+\s*$/u, '');
  }
  return null;
}

/** Whom "who" means: the last mention, or the name that it stands beside ("Roe, a skater, who said"). */
function antecedentOf(before: string): Mention[] | null {
  const mentions = findMentions(before);
  const [last, name] = [mentions.at(-1), mentions.at(-2)];
  if (!last) return null;
  const isApposed =
    name?.kind === 'name' && last.kind === 'office' && before.slice(name.end, last.start) === ', ';
  return [isApposed ? { ...name, end: last.end } : last];
}

function strip(text: string): string {
  let stripped = text;
  for (;;) {
    const how = /(?:^|[\s,])([\p{L}]+ly)[\s,]*$/u.exec(stripped);
    const next =
      how && isAdverb(how[1] ?? '') ? stripped.slice(0, how.index) : stripped.replace(AUXILIARY, '');
    if (next === stripped) return stripped;
    stripped = next;
  }
}

/** True for "the governor, Hanna Roe" right before the comma and the verb: whatever else has a capital before it. */
function isHolderBefore(before: string, { text, kind, office, start, end, isOblique }: Mention): boolean {
  // "Before the judge, Ada Roe, said" begins a clause.
  const isFree = !isOblique || /\b(?:before|after|since)\s+$/iu.test(before.slice(0, start));
  return kind === 'name' && office !== null && text.includes(', ') && isFree && end === before.length - 1;
}

/** The head of "Roe, the minister, said": the first name that is no preposition's, else the first other mention. */
function apposed(before: string, mentions: readonly Mention[]): Mention[] | null {
  const last = mentions.at(-1);
  if (last && isHolderBefore(before, last)) return [last];
  const relative = /^(.*?),\s(?:who|whose|which|\p{L}+ing)\s/isu.exec(before)?.[1];
  const antecedent = antecedentOf(relative ?? '')?.[0];
  if (antecedent && antecedent.end === relative?.trimEnd().length) return [antecedent];
  const start = [...before.matchAll(CLAUSE_START)].at(-1)?.index ?? -1;
  const free = mentions.filter(
    (mention) => mention.start > start && !mention.isOblique && mention.kind !== 'other',
  );
  const head = free.find(({ kind }) => kind === 'name') ?? free[0];
  return head ? [head] : null;
}

/** Where "the firm, Brennwater," or, behind words, "the weaver, Roe," begins: one who is named in commas right before the verb. */
function startOf(before: string, name: Mention | undefined): number | undefined {
  const body = findMentions(before).findLast(({ end }) => end <= (name?.start ?? 0));
  const isHeld = body?.kind === 'office' && isBody(body.office ?? '');
  const isFirst = body?.kind === 'other' && AFTER_QUOTED.test(before.slice(0, body.start));
  const isCalled =
    name?.kind === 'name' &&
    (isHeld || isFirst) &&
    !body.isOblique &&
    /^(?:the|its|his|her|their)\s/iu.test(body.text) &&
    before.slice(body.end, name.start) === ', ' &&
    strip(before).slice(name.end) === ',';
  return isCalled ? body.start : name?.start;
}

/** All of "Roe and Doe said". */
function coordinated(text: string, mentions: readonly Mention[]): Mention[] {
  const last = mentions.at(-1);
  const other = mentions.at(-2);
  if (!last) return [];
  const joined = other && /^\s+and\s+$/u.test(text.slice(other.end, last.start)) && !other.isOblique;
  return joined && other.kind !== 'other' && last.kind !== 'other' ? [other, last] : [last];
}
