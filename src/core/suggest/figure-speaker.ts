import { findAttributions, verbPattern } from '../quotation/speaker/attribution.ts';
import { genderOfName } from '../quotation/speaker/given-name.ts';
import { findMentions, isOneOfThem, type Mention, moved } from '../quotation/speaker/mention.ts';
import { isBody, isOffice, isPersonNoun } from '../quotation/speaker/office.ts';
import { isJoint, isPast } from '../quotation/speaker/small-word.ts';
import { QUOTED } from '../quotation/speaker/quoted-mask.ts';
import { TELLING_VERB } from '../quotation/speaker/reporting-verb.ts';
import type { Attribution } from '../quotation/speaker/source.ts';
import { SPEAKER_RULES } from './figure-speaker-rules.ts';
import { isFunctionWord } from '../text/sentence.ts';
import type { Span } from '../text/text.ts';

/** Who a sentence says its figures are according to, as the reader of speakers reads it. */

/** A speaker in the words of the text: where they stand, and whether they are only a pronoun. */
export interface Speaker extends Span {
  isPronoun: boolean;
}

/** What stands before a speaker and is shorter says no more than when and where. */
const FEW_WORDS = 4;

const VERBS = verbPattern(`${SPEAKER_RULES.counting.pattern.source}|${TELLING_VERB}`);

/**
 * The speaker whom a levelled sentence with masked quotations names for a figure; null where it names none. What leads to
 * the figure ("the mayor said 12 …") counts before what closes the sentence (", the mayor said").
 */
export function findSpeaker(masked: string, figure: Span): Speaker | null {
  const told = attributionsOf(masked).filter((one) => one.telling || isDenial(masked, one));
  const before = told.filter(
    (one) =>
      one.end <= figure.start &&
      !masked.slice(one.end, figure.start).includes(';') &&
      !isClosed(masked, one, figure),
  );
  const denial = before.find((one) => isDenial(masked, one));
  if (denial) return deniedSpeaker(masked, denial.end);
  const last = before.at(-1);
  const lead = last && isBesideWords(masked, last, figure) ? undefined : last;
  if (lead?.isUnsaid) return null;
  if (lead?.inverted && SPEAKER_RULES.aboutSpeaker.pattern.test(masked.slice(lead.end))) return null;
  if (lead) return speakerOf(masked, channelledBy(masked, lead, before.at(-2)) ?? lead);
  const after = told.find(
    (one) => !one.isUnsaid && one.start >= figure.end && closes(masked, one, figure.end),
  );
  if (after) return speakerOf(masked, after);
  const giver = giverOf(masked, figure);
  return giver && speakerOf(masked, giver);
}

/** "The loss was put at 40 by the mayor": who gives the number; null for what only says by when or by what. */
function giverOf(masked: string, { start, end }: Span): Attribution | null {
  const by = SPEAKER_RULES.putBy.pattern.exec(masked.slice(end));
  if (!by || !SPEAKER_RULES.put.pattern.test(masked.slice(0, start))) return null;
  const unit = by.groups?.unit ?? '';
  if (isPast(unit) || isJoint(unit)) return null;
  const verb = end + by[0].length;
  const [one] = findMentions(masked.slice(verb));
  if (one?.start !== 0 || !isGiver(one)) return null;
  const subject = { ...moved(one, verb), isOblique: false };
  return { ...{ start: verb, end: subject.end, verb, subjects: [subject] }, telling: true, inverted: true };
}

/** True for a holder of an office or a body as a whole phrase, and for a person’s name: no feast and no place. */
function isGiver({ kind, office, name, text }: Mention): boolean {
  if (kind === 'name' && name !== null) return office !== null || genderOfName(name) !== null;
  const head = /\p{L}+$/u.exec(text.split(/\s(?:of|for|at)\s/u)[0] ?? '')?.[0] ?? '';
  return kind === 'office' && (isOffice(head) || isBody(head) || isPersonNoun(head));
}

/** True for a figure after the clause that is somebody’s: "the bus, which Roe said had 40 seats, fell 12 metres". */
function isClosed(masked: string, { verb, end }: Attribution, figure: Span): boolean {
  const isRelative = SPEAKER_RULES.inRelative.pattern.test(masked.slice(0, verb));
  return isRelative && /,\s/u.test(masked.slice(end, figure.start));
}

/** True for a figure of what went on around words that somebody says: "…, Roe said as 12 were carried out". */
function isBesideWords(masked: string, { start, end }: Attribution, figure: Span): boolean {
  const words = masked.slice(0, start);
  const isBehind =
    SPEAKER_RULES.closed.pattern.test(words) && (words.match(/\p{L}+|¤+/gu) ?? []).length >= FEW_WORDS;
  const isQuoting = isBehind || words.includes(QUOTED);
  return isQuoting && SPEAKER_RULES.circumstance.pattern.test(masked.slice(end, figure.start));
}

/** True for a figure that says when somebody spoke: "the mayor said at 10am that". */
export function isWhenTold(masked: string, figure: Span): boolean {
  return attributionsOf(masked).some(
    ({ end }) => end <= figure.start && SPEAKER_RULES.whenTold.pattern.test(masked.slice(end, figure.end)),
  );
}

/** Whom a channel in commas reports: of "the army said, according to the agency, that" the army; null for any other lead. */
function channelledBy(masked: string, lead: Attribution, told: Attribution | undefined): Attribution | null {
  if (!told || lead.start !== lead.verb) return null;
  const isAside = SPEAKER_RULES.aside.pattern.test(masked.slice(told.end, lead.end));
  return isAside && /^,\s+that\b/iu.test(masked.slice(lead.end)) ? told : null;
}

/** The speakers of a sentence in order, whatever its figures. */
export function speakersOf(masked: string): Speaker[] {
  return attributionsOf(masked).flatMap((one) => speakerOf(masked, one) ?? []);
}

function attributionsOf(masked: string): Attribution[] {
  const told = findAttributions(masked, VERBS);
  return told.filter(({ verb }) => {
    const words = masked.slice(verb);
    const isOfWords = SPEAKER_RULES.ofWords.pattern.test(words) && !SPEAKER_RULES.viewOf.pattern.test(masked);
    return !SPEAKER_RULES.noTelling.pattern.test(words) && !isOfWords;
  });
}

function isDenial(masked: string, { verb }: Attribution): boolean {
  return SPEAKER_RULES.denial.pattern.test(masked.slice(verb));
}

/** Of what is denied the one who claimed it is the speaker; null where nobody is named. */
function deniedSpeaker(masked: string, from: number): Speaker | null {
  const match = SPEAKER_RULES.denied.pattern.exec(masked.slice(from));
  const words = match?.groups?.source ?? match?.groups?.own ?? match?.groups?.late;
  if (!match || words === undefined) return null;
  const start = from + match.index + match[0].indexOf(words);
  return withoutArticle(masked, { start, end: start + words.length });
}

/** The words of the one who speaks: of one alone, or of two together; null for what names nobody who can speak. */
function speakerOf(masked: string, { subjects, start: from, verb, inverted }: Attribution): Speaker | null {
  const [first] = subjects;
  const last = subjects.at(-1);
  const words = masked.slice(verb);
  const isSaid =
    (SPEAKER_RULES.said.pattern.test(words) || SPEAKER_RULES.saidThat.pattern.test(words)) &&
    SPEAKER_RULES.opening.pattern.test(masked.slice(0, from));
  if (!first || !last || !subjects.every((one) => maySpeak(one, isSaid))) return null;
  if (subjects.some(isOneOfThem)) return null;
  if (first.kind === 'pronoun') return { start: first.start, end: last.end, isPronoun: true };
  const behind = SPEAKER_RULES.home.pattern.exec(masked.slice(last.end))?.[0].length ?? 0;
  const start = startOf(masked, first);
  // "A chief in northern Norland said": not Norland.
  if (!inverted && from !== verb && SPEAKER_RULES.oblique.pattern.test(masked.slice(0, start))) return null;
  const place = { start, end: last.end + behind };
  // "The mayor, Ada Brill": an office before a name is no English without its article.
  return first.text.includes(', ') && !SPEAKER_RULES.owned.pattern.test(first.text)
    ? { ...place, isPronoun: false }
    : withoutArticle(masked, place);
}

/** Where someone's words begin: "aid groups", "fire chief Roe". */
function startOf(masked: string, { start: at, text }: Mention): number {
  if (SPEAKER_RULES.article.pattern.test(text)) return at;
  const words = SPEAKER_RULES.modifiers.pattern.exec(masked.slice(0, at))?.groups?.words ?? '';
  const own = words.split(/\s+/u).filter((word) => word !== '');
  const joint = own.findLastIndex(
    (word) =>
      isJoint(word) ||
      isFunctionWord(word) ||
      SPEAKER_RULES.when.pattern.test(word) ||
      SPEAKER_RULES.quoting.pattern.test(word),
  );
  const kept = own.slice(joint + 1).join(' ');
  return kept === '' ? at : masked.slice(0, at).lastIndexOf(kept);
}

/** Whatever noun "says" something, speaks; by other verbs a group. */
function maySpeak({ kind, text }: Mention, isSaid: boolean): boolean {
  return (
    kind !== 'other' ||
    SPEAKER_RULES.group.pattern.test(text) ||
    (isSaid && SPEAKER_RULES.article.pattern.test(text))
  );
}

function withoutArticle(masked: string, { start, end }: Span): Speaker {
  const article = SPEAKER_RULES.article.pattern.exec(masked.slice(start, end))?.[0].length ?? 0;
  return { start: start + article, end, isPronoun: false };
}

/** What stands behind a figure speaks of it where its own clause closes: ", the mayor said", "said the mayor", "according to". */
function closes(masked: string, { start, verb, inverted, subjects }: Attribution, from: number): boolean {
  const [first] = subjects;
  const isLed = start !== verb && first?.start === start;
  const between = masked.slice(from, isLed ? startOf(masked, first) : start);
  if (SPEAKER_RULES.relative.pattern.test(between)) return false;
  return inverted || start === verb || SPEAKER_RULES.closed.pattern.test(between);
}
