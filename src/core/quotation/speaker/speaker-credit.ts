import { findAttributions } from './attribution.ts';
import { type Attribution, findSignature } from './source.ts';
import {
  distinct,
  type Figure,
  inView,
  namesakesOf,
  NOBODY,
  personMeant,
  type Seen,
  seePersons,
  type View,
  wordsOf,
} from './focus.ts';
import { findMentions, isIt, isOneOfThem, type Mention } from './mention.ts';
import { findOccasion } from './occasion.ts';
import { genderOf, isBody, isMany, isOffice, isPersonNoun } from './office.ts';
import { holdersOf, type Person, personOf, personsOf } from './person.ts';
import { QUOTED } from './quoted-mask.ts';
import type { Span } from '../../text/text.ts';

/** Attributions with the speakers that they mean. */

/** An attribution in its block: who speaks, in which words the text says so, and on which occasion. */
export interface SpeakerCredit extends Span {
  verb: number;
  inverted: boolean;
  telling: boolean;
  /** Words that the speaker did not say. */
  isUnsaid?: true;
  speakers: readonly string[];
  /** The persons who may hold the office that is named instead of anyone. */
  holders: readonly string[];
  printed: string;
  occasion: string | null;
}

/** What an article has said so far, which pronouns and offices point back to. */
export interface Memory {
  /** The persons of the article and of its story, each by the same name. */
  cast: readonly Person[];
  persons: readonly Person[];
  /** Who is in view for "he" and "she", and for "they". */
  one: View;
  group: View;
  /** Who alone spoke in the sentence before: whoever goes on where a sentence was torn ("said, adding that"). */
  last: View;
  /** Which block is read; a block of nothing but quotations does not count. */
  block: number;
}

/** A memory before the first word of an article, with its persons and those of its story. */
export function emptyMemory(cast: readonly Person[], persons: readonly Person[]): Memory {
  const storys = cast.map((person) => ({
    ...person,
    name: personOf(person.name, persons)?.name ?? person.name,
  }));
  return { cast: storys, persons, one: NOBODY, group: NOBODY, last: NOBODY, block: 0 };
}

/** The credits of a sentence with masked quotations, as places in its block; the memory goes on with what it names. */
export function readSpeakerCredits(masked: string, sentence: Span, memory: Memory): SpeakerCredit[] {
  const text = masked.slice(sentence.start, sentence.end);
  const mentions = findMentions(text);
  const seen = seePersons(text, mentions, memory.cast);
  const read = { text, mentions, seen };
  const credits = findAttributions(text).map((attribution) => ({
    attribution,
    ...speakersOf(attribution, read, memory),
  }));
  look(read, credits, memory);
  return credits.map((told) => asCredit(told, text, sentence.start));
}

/** The credit of "— Roe, the mayor", alone in a paragraph below somebody’s words; null for any other text. */
export function readSignature(text: string, memory: Memory): SpeakerCredit | null {
  const subject = findSignature(text);
  if (!subject) return null;
  const { start, end } = subject;
  const attribution = { start, end, verb: start, subjects: [subject], telling: false, inverted: false };
  const read = { text, mentions: [], seen: [] };
  return asCredit({ attribution, ...speakersOf(attribution, read, memory) }, text, 0);
}

function asCredit({ attribution, speakers, holders }: Told, text: string, from: number): SpeakerCredit {
  return {
    start: from + attribution.start,
    end: from + attribution.end,
    verb: from + attribution.verb,
    inverted: attribution.inverted,
    telling: attribution.telling,
    ...(attribution.isUnsaid ? { isUnsaid: true } : {}),
    speakers: speakers.map(({ label }) => label),
    holders,
    printed: text.slice(attribution.start, attribution.end),
    occasion: findOccasion(text, attribution),
  };
}

const COUNTED = /^(?:the|an?|one|two|three|some|several|many|most|both|another)\s/iu;

/** What stands for somebody as a pronoun does, and names nobody. */
const STANDS_FOR =
  /^(?:latter|former|ones?|others?|another|both|two|three|four|pair|rest|first|second|last|same)$/iu;

/** Things with words on them: whose words these are nobody can tell. */
const MUTE = new RegExp(
  String.raw`(?:^|\s)(?:(?:sign|notice|poster|banner|placard|plaque|headline|caption|label|inscription|sticker|leaflet|T-shirt|` +
    String.raw`slogan)s?|graffiti|text)$`,
  'iu',
);

interface ReadSentence {
  text: string;
  mentions: readonly Mention[];
  seen: readonly Seen[];
}

interface Told {
  attribution: Attribution;
  speakers: readonly Figure[];
  holders: readonly string[];
}

function speakersOf(attribution: Attribution, read: ReadSentence, memory: Memory): Omit<Told, 'attribution'> {
  const { subjects } = attribution;
  const before = read.text.slice(0, attribution.verb);
  const isTorn =
    subjects.length === 0 &&
    !/\p{L}+\P{L}+\p{L}+\P{L}+\p{L}/u.test(before) &&
    !read.mentions.some(({ end }) => end <= attribution.verb);
  if (isTorn) return { speakers: memory.last.block === memory.block ? memory.last.figures : [], holders: [] };
  const speakers = subjects.flatMap((subject) =>
    figuresOf(subject, read, memory, isBeside(read.text, attribution)),
  );
  const [office] = subjects;
  const isUntied =
    subjects.length === 1 && office?.kind === 'office' && speakers.every(({ isNamed }) => !isNamed);
  const holders = isUntied ? holdersOf(office, memory.persons).map(({ name }) => name) : [];
  return { speakers: speakers.length < subjects.length ? [] : distinct(speakers, null), holders };
}

/** Whom a subject means: a person by full name, else the words themselves; nobody for what could be two or no speaker. */
function figuresOf(
  mention: Mention,
  read: ReadSentence,
  memory: Memory,
  isQuoting: boolean,
): readonly Figure[] {
  if (mention.kind === 'pronoun') return meantBy(mention, read, memory);
  const person = personMeant(mention, memory.cast) ?? storyPerson(mention, memory);
  if (person) return [{ label: person.name, gender: person.gender, isNamed: true, isOne: person.isHuman }];
  if (mention.name !== null) {
    if (namesakesOf(mention, memory.cast).length > 1) return [];
    const isOther = personsOf(mention.name, memory.cast).length > 0;
    const label = isOther ? mention.text : mention.name;
    return [{ label, gender: genderOf(mention), isNamed: true, isOne: isOther }];
  }
  if (STANDS_FOR.test(wordsOf(mention)) || (mention.kind === 'other' && MUTE.test(wordsOf(mention))))
    return [];
  const isMute =
    mention.kind === 'other' && !(isQuoting && COUNTED.test(mention.text)) && !/\s\p{Lu}/u.test(mention.text);
  const isOne = read.seen.some(
    (one) => one.mention.start === mention.start && one.mention.text === mention.text,
  );
  return isMute ? [] : [{ label: wordsOf(mention), gender: genderOf(mention), isNamed: false, isOne }];
}

/** True for an attribution that stands beside quoted words, before or behind. */
function isBeside(text: string, { start, end }: Attribution): boolean {
  const isBehind = new RegExp(`${QUOTED},?\\s*$`, 'u').test(text.slice(0, start));
  return isBehind || new RegExp(`^[^.;:]{0,60}[:,]?\\s*${QUOTED}`, 'u').test(text.slice(end));
}

/** One whom only other articles name in full, where the name alone stands for a single person. */
function storyPerson({ name }: Mention, { persons, cast }: Memory): Person | null {
  if (name === null || name.includes(' ')) return null;
  const isHere = cast.some(({ forms }) => forms.some((form) => form.split(' ').includes(name)));
  return isHere ? null : personOf(name, persons);
}

function meantBy(mention: Mention, { mentions, seen }: ReadSentence, memory: Memory): readonly Figure[] {
  if (isOneOfThem(mention)) return [];
  if (isIt(mention)) return memory.block - memory.last.block <= 1 ? memory.last.figures.filter(isThing) : [];
  if (/^the/iu.test(mention.text)) {
    const before = mentions.filter((one) => one.end <= mention.start && isGroup(one));
    const many = before.filter(({ office }) => PLURAL.test(office ?? ''));
    const groups = distinct((many.length > 0 ? many : before).map(groupOf), null);
    if (groups.length > 0) return groups.length === 1 ? groups : [];
    const { figures, block } = memory.group;
    return figures.length === 1 && memory.block - block <= 1 ? figures : [];
  }
  const pronoun = /^s/iu.test(mention.text) ? 'she' : 'he';
  const before = seen.filter((one) => one.mention.end <= mention.start);
  const known = inView(memory.one, memory.block, pronoun);
  const near = distinct(before, pronoun);
  if (near.length === 0) return known ? [{ ...known, gender: pronoun }] : [];
  const [only] = near;
  const isSubject = before.some((one) => one.label === only?.label && !one.mention.isOblique);
  return near.length === 1 && only?.isOne && (isSubject || only.label === known?.label)
    ? [{ ...only, gender: pronoun }]
    : [];
}

/** True for one body, which "it" can mean: no person, and not several. */
function isThing({ label, gender, isOne }: Figure): boolean {
  const head =
    label
      .replace(/\s(?:of|for|at|in|on)\s.*$/u, '')
      .split(' ')
      .at(-1) ?? '';
  return !isOne && gender === null && !isOffice(head) && !isPersonNoun(head) && !PLURAL.test(head);
}

/** Bodies that "they" means rather than one that is an "it". */
const PLURAL = /(?:[^s]s|police|people|media|staff|crew|crowd)$/u;

function isGroup({ kind, office, isOblique }: Mention): boolean {
  return kind === 'office' && !isOblique && isBody(office ?? '') && !isMany(office ?? '');
}

function groupOf(mention: Mention): Figure {
  return { label: wordsOf(mention), gender: null, isNamed: false, isOne: false };
}

/** What a sentence leaves in view: who alone speaks in it, else who alone is named in it; several where it may be either. */
function look({ text, mentions, seen }: ReadSentence, told: readonly Told[], memory: Memory): void {
  const { block } = memory;
  const spoke = distinct(
    told.flatMap(({ speakers }) => speakers),
    null,
  );
  memory.last = { figures: spoke.length === 1 ? spoke : [], block };
  const groups = mentions.filter(isGroup).map(groupOf);
  const speaking = told
    .flatMap(({ speakers }) => speakers)
    .filter(({ label }) => groups.some((one) => one.label === label));
  const figures = distinct(speaking.length > 0 ? speaking : groups, null);
  const goesOn = mentions.some(({ kind, text: words }) => kind === 'pronoun' && /^the/iu.test(words));
  // A group is meant by "they" as long as nothing else came between.
  if (figures.length > 0) memory.group = { figures, block };
  else if (mentions.length > 0 && !goesOn) memory.group = NOBODY;
  const tellers = told.filter(
    ({ attribution: { telling, subjects }, speakers }) =>
      telling && speakers.length > 0 && subjects.every(({ kind }) => kind !== 'other'),
  );
  const all = distinct(
    tellers.flatMap(({ speakers }) => speakers.filter(({ isOne }) => isOne)),
    null,
  );
  if (all.length > 0) {
    const first = Math.min(...tellers.map(({ attribution }) => attribution.start));
    const others = seen.filter(({ mention }) => !mention.isOblique && mention.end <= first);
    memory.one = { figures: distinct([...all, ...others], null), block };
    return;
  }
  const pronoun = mentions.find(({ kind, isOblique }) => kind === 'pronoun' && !isOblique);
  const known = inView(memory.one, block, null);
  const isOpened = pronoun && /^s?he\b/iu.test(pronoun.text) && known;
  const isNew = seen.some(
    ({ isOne, isNamed, mention }) => (isNamed && isOne) || /^,?\s+who\b/u.test(text.slice(mention.end)),
  );
  const here = distinct([...(isOpened || !isNew ? memory.one.figures : []), ...seen], null);
  if (seen.length > 0 || isOpened) memory.one = { figures: here, block };
}
