import type { Block } from '../../article/block.ts';
import { findAttributions } from './attribution.ts';
import { findMentions, type Mention } from './mention.ts';
import { genderOfName } from './given-name.ts';
import { genderOf, isBody, isMany, isOffice, isPersonNoun, isThing, isTitle } from './office.ts';
import { maskQuotes } from './quoted-mask.ts';
import { TELLING_VERB } from './reporting-verb.ts';
import { cleanString, cleanText, levelString } from '../../text/fold.ts';
import { oncePerText } from '../../text/once.ts';
import { findQuotesOf, type QuotedSpan } from '../../text/quote-mark.ts';
import { readSentences } from '../../text/sentence.ts';
import { fold, isSameName, isVariant, surnameOf } from './spelling.ts';
import { findUnlisted } from './unlisted-verb.ts';

/** Who is who: the same person under a surname, an office and another spelling. */

/** An office as it is named beside a person: its noun, and what says whose it is. */
export interface Office {
  office: string;
  of: readonly string[];
}

/** A person: the fullest common form of the name, all forms, the offices named beside it, and what is known besides. */
export interface Person {
  name: string;
  forms: readonly string[];
  offices: readonly Office[];
  /** True where words beside the name show that it is a person’s: an office, an age, "who", "said". */
  isHuman: boolean;
  /** True for a name that stands where places do ("in Lower Morwen"). */
  isPlace: boolean;
  gender: 'he' | 'she' | null;
}

/** Offices that stand for any other: "the Ellerian leader" may be a president. */
const ANY_OFFICE = /^(?:leader|head|chief|ruler|boss)$/u;
const FORMER = /^(?:former|ex|late|ousted|deposed)$/u;
const INDEFINITE = /^(?:an?|another|one|some|several|many|most|both|two|three)\s/iu;
const HUMAN_BEFORE = /(?:\b(?:said|says|added|according to)\s+)$/iu;
const HUMAN_BEHIND = new RegExp(
  String.raw`^(?:,\s+(?:aged?\s+)?\d{1,3}\b|,?\s+(?:who|whose)\b|\s+(?:\p{L}+ly\s+)?(?:${TELLING_VERB})\b)`,
  'iu',
);

/** After a name, what makes it a man’s or a woman’s: "is the chief’s nephew"; a country may be a member or an owner. */
const HUMAN_PREDICATE =
  /^,?\s+(?:is|was)\s+(?:(?:the\s+)?[\p{L}-]+['’]s|an?|the|his|her|their)\s+(?:[\p{L}-]+\s+)?(?<noun>[\p{L}-]+)(?!['’\p{L}-])/iu;
/** The noun before a name: "council member Ada Roe", "one of the sailors, Ada Roe". */
const NOUN_BEFORE =
  /(?:(?<body>[\p{L}-]+)\s+)?(?<![\p{L}-])(?<noun>[\p{L}-]+)\s+$|\bone\s+of\s+(?:the|his|her|their)\s+(?<many>[\p{L}-]+),\s+$/iu;
/** What countries and companies are called as well. */
const ANYBODY =
  /^(?:member|neighbou?r|owner|founder|leader|head|supporter|player|trader|host|guest|customer|visitor|source|operator)$/iu;

/** What stands before a place: a name that does is no one's, unless an office or a title goes with it. */
const IN = /\b(?:in|into|across|throughout|within|near|outside)\s+$/iu;

const TOWARDS =
  /\b(?:visit(?:s|ed|ing)?|reach(?:es|ed|ing)?|(?:mov|travel|driv|return|fl)\p{L}* to|arriv\p{L}* at|(?:city|town) of)\s+$/iu;

/** A mention with the text around it. */
interface Seen {
  mention: Mention;
  before: string;
  behind: string;
  next: Mention | undefined;
  /** Who speaks in the sentences of its block. */
  speaking: ReadonlySet<string>;
}

/** The persons whom the articles name in full, by name; the order of the articles does not matter. */
export function indexPersons(articles: readonly { blocks: readonly Block[] }[]): Person[] {
  const seen = articles.flatMap(({ blocks }) => {
    const read = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'dek');
    return seeAll(JSON.stringify(read.map(({ text }) => cleanString(text))));
  });
  const named = seen.flatMap(({ mention }) => {
    const { name, office } = mention;
    if (name === null || name.split(' ').some(isThing) || isShouted(name)) return [];
    return name.includes(' ') || office !== null || isTitled(mention) ? [name] : [];
  });
  const full = named.filter((name) => name.includes(' '));
  const isFull = (name: string) => full.some((other) => isVariant(surnameOf(other), name));
  const forms = [...new Set(named.filter((name) => name.includes(' ') || !isFull(name)))].sort();
  const groups: string[][] = [];
  for (const form of forms) {
    const near = groups.filter((group) =>
      group.some((other) => isSameName(form, other) || isLonger(form, other) || isLonger(other, form)),
    );
    const rest = groups.filter((group) => !near.includes(group));
    groups.splice(0, groups.length, ...rest, [...near.flat(), form]);
  }
  const bare = groups.map((group): Person => {
    // "Baker Ada Roe": a capital that only opens a sentence, where the name alone is printed elsewhere.
    const isLed = (form: string) =>
      group.some((other) => isLonger(form, other)) &&
      seen.every(({ mention: { name }, before }) => name !== form || /(?:^|[.!?][”"’']?\s)$/u.test(before));
    const count = (form: string) => (isLed(form) ? 0 : named.filter((name) => name === form).length);
    const [name = ''] = [...group].sort(
      (a, b) => count(b) - count(a) || b.length - a.length || (a < b ? -1 : 1),
    );
    return { name, forms: group, offices: [], isHuman: true, isPlace: false, gender: null };
  });
  const places = new Set(
    seen.flatMap(({ mention: { name }, before }) => (IN.test(before) ? (name ?? []) : [])),
  );
  const names = new Set(seen.flatMap(({ mention: { name } }) => name ?? []));
  const whose = new Map([...names].map((name) => [name, personOf(name, bare)] as const));
  return bare.map((person) => {
    const own = seen.filter(({ mention: { name } }) => name !== null && whose.get(name) === person);
    const isPlace = own.some(({ before }) => IN.test(before) || TOWARDS.test(before));
    const given = genderOfName(person.name);
    const isShown = own.some(
      (one) => isSeenHuman(one) && (isHeld(one) || !places.has(surnameOf(person.name))),
    );
    return {
      ...person,
      offices: own.flatMap(officesOf),
      isHuman: isShown || (given !== null && !isPlace && !places.has(surnameOf(person.name))),
      isPlace,
      gender: genderIn(own.filter(({ mention: { name } }) => name?.includes(' '))) ?? given ?? genderIn(own),
    };
  });
}

/** True for a full name with another word before it. */
function isLonger(name: string, other: string): boolean {
  return other.includes(' ') && name.endsWith(` ${other}`);
}

function genderIn(seen: readonly Seen[]): Person['gender'] {
  return seen.map(({ mention }) => genderOf(mention)).find((gender) => gender !== null) ?? null;
}

/** The mentions of an article, whose quotation marks are read together; it is given as a list in JSON. */
const seeAll = oncePerText((list) => {
  const texts = JSON.parse(list) as string[];
  return findQuotesOf(texts).flatMap((quotes, at) => see(texts[at] ?? '', quotes));
});

function see(text: string, quotes: readonly QuotedSpan[]): Seen[] {
  const mentions = findMentions(text);
  const masked = maskQuotes(levelString(cleanText(text)), quotes);
  const subjects = readSentences(text).flatMap(({ start, end }) => {
    const sentence = masked.slice(start, end);
    const told = findAttributions(sentence).filter(({ telling }) => telling);
    return [...told, ...findUnlisted(sentence, told)].flatMap((one) => one.subjects);
  });
  const speaking = new Set(subjects.flatMap(({ name }) => name ?? []));
  return mentions.map((mention, at) => ({
    mention,
    before: text.slice(0, mention.start),
    behind: text.slice(mention.end),
    next: mentions[at + 1],
    speaking,
  }));
}

/** The office before a name, and the one in an apposition behind it. */
function officesOf({ mention, behind, next }: Seen): Office[] {
  const own = mention.office !== null ? [{ office: mention.office, of: mention.of }] : [];
  const isNext = next?.kind === 'office' && behind.startsWith(', ') && next.start === mention.end + 2;
  return isNext && next.office !== null ? [...own, { office: next.office, of: next.of }] : own;
}

/** A line in capitals ran into a name: "WATCH NOW Elleria". */
function isShouted(name: string): boolean {
  const words = name.split(' ');
  return words.some((word) => /^\p{Lu}{4,}$/u.test(word)) && !words.every((word) => /^\p{Lu}+$/u.test(word));
}

function isTitled({ text }: Mention): boolean {
  return isTitle(text.split(/\s/u)[0] ?? '');
}

function isHeld({ mention }: Pick<Seen, 'mention'>): boolean {
  return mention.office !== null || isTitled(mention);
}

function isSeenHuman({ mention, before, behind, next, speaking }: Seen): boolean {
  const isApposed = next?.kind === 'office' && /^,\s$/u.test(behind.slice(0, next.start - mention.end));
  const noun = next?.office ?? '';
  return (
    isHeld({ mention }) ||
    speaking.has(mention.name ?? '') ||
    HUMAN_BEFORE.test(before) ||
    isCalledPerson(before) ||
    genderOf({ text: HUMAN_PREDICATE.exec(behind)?.groups?.noun ?? '', name: null }) !== null ||
    (!/\b(?:of|in|from|at|near|to)\s+$/iu.test(before) && HUMAN_BEHIND.test(behind)) ||
    (isApposed && (isOffice(noun) || isPersonNoun(noun)))
  );
}

/** True where the noun before a name is a person’s, and could be nobody else’s. */
function isCalledPerson(before: string): boolean {
  const { body = '', noun = '', many = '' } = NOUN_BEFORE.exec(before)?.groups ?? {};
  if (noun.toLowerCase() === 'member') return isBody(body);
  const one = many.replace(/s$/u, '');
  const isOneOfMany = isMany(many) || isOffice(one) || isPersonNoun(one);
  return !ANYBODY.test(noun === '' ? one : noun) && (isPersonNoun(noun) || isOneOfMany);
}

/**
 * The person that a name means: one with that name, else the only one with that surname, in any spelling, else the only
 * one with it among the names. None where no one or several fit.
 */
export function personOf(name: string, persons: readonly Person[]): Person | null {
  const [only, ...others] = personsOf(name, persons);
  return only && others.length === 0 ? only : null;
}

/** All whom a name may mean, as `personOf` looks for the one; none where none fit. */
export function personsOf(name: string, persons: readonly Person[]): Person[] {
  const inFull = persons.find(({ forms }) => forms.includes(name));
  if (inFull) return [inFull];
  const isFull = name.includes(' ');
  const ranks: ((form: string) => boolean)[] = isFull
    ? [(form) => isSameName(form, name)]
    : [
        (form) => fold(surnameOf(form)) === fold(name),
        (form) => isVariant(surnameOf(form), name),
        (form) => form.split(' ').some((word) => fold(word) === fold(name)),
      ];
  for (const matches of ranks) {
    const found = persons.filter(({ forms, isHuman }) => isHuman && forms.some(matches));
    if (found.length > 0) return found;
  }
  return [];
}

/**
 * Who may hold an office, of persons whose offices an article names: those whose office is named with the same words;
 * for "the Ellerian president" also the one president named without any. Nobody for an office of some or any ("a judge").
 */
export function holdersOf(
  mention: Pick<Mention, 'office' | 'of' | 'text'>,
  persons: readonly Person[],
): Person[] {
  const { office, of, text } = mention;
  if (office === null || !isOffice(office) || INDEFINITE.test(text)) return [];
  const isFormer = of.some((word) => FORMER.test(word));
  const wanted = of.filter((word) => !FORMER.test(word));
  const holding = persons.flatMap((person) => {
    const held = person.offices.filter(
      (one) =>
        one.of.some((word) => FORMER.test(word)) === isFormer &&
        (one.office === office || (wanted.length > 0 && ANY_OFFICE.test(office))),
    );
    const isSame = held.some((one) => one.office === office);
    return held.length > 0 ? [{ person, isSame, words: held.flatMap((one) => one.of) }] : [];
  });
  const fitting = holding.filter(({ words }) =>
    wanted.every((word) => words.some((other) => isVariant(word, other))),
  );
  const plain = holding.filter(({ words, isSame }) => isSame && words.length === 0);
  return (fitting.length > 0 ? fitting : plain).map(({ person }) => person);
}
