import type { Mention } from './mention.ts';
import { genderOf, isBody, isOffice, isPersonNoun } from './office.ts';
import { holdersOf, type Person, personsOf } from './person.ts';
import { surnameOf } from './spelling.ts';

/** Whom a text has in view: whom its "he", "she" and "they" can mean. */

/** Someone in view, as a speaker is called; `isNamed` for a person by name. */
export interface Figure {
  label: string;
  gender: 'he' | 'she' | null;
  isNamed: boolean;
  /** True for one person; false for a body, a group, a country, or what nobody can tell. */
  isOne: boolean;
}

/** A mention that is of one person, with the one it means. */
export interface Seen extends Figure {
  mention: Mention;
}

/** Who is in view, and since which block: one, or several of whom a pronoun could mean either. */
export interface View {
  figures: readonly Figure[];
  block: number;
}

/** Nobody in view. */
export const NOBODY: View = { figures: [], block: -1 };

const PREDICATIVE = new RegExp(
  String.raw`\b(?:as|is|was|are|were|be|been|being|became|become|like|of|will|would|can|` +
    String.raw`could|may|might|shall|must)\s+(?:(?:not|never|also|now|still|no\s+longer)\s+)?$`,
  'iu',
);
const ARTICLE = /^(?:the|an?)\s+(?:so-called\s+)?/iu;

/** What a mention is called as a speaker where it names nobody: its own words without their article. */
export function wordsOf({ text }: Pick<Mention, 'text'>): string {
  return text.replace(ARTICLE, '');
}

/** The one person that a mention means, of those that an article names; null where none or several fit. */
export function personMeant(mention: Mention, cast: readonly Person[]): Person | null {
  if (mention.name !== null) {
    const [person, ...others] = namesakesOf(mention, cast);
    return person && others.length === 0 ? person : null;
  }
  const [holder, ...others] = holdersOf(mention, cast);
  return holder && others.length === 0 ? holder : null;
}

/** Those whom a name may mean, by its title: "Mrs Roe" is no man. */
export function namesakesOf(mention: Mention, cast: readonly Person[]): Person[] {
  const told = genderOf(mention);
  const all = mention.name === null ? [] : personsOf(mention.name, cast);
  return all.filter(({ gender }) => told === null || gender === null || gender === told);
}

/**
 * The mentions of a sentence that are of one person each; places, bodies and groups are left out. A name that nothing shows
 * to be a person’s is not `isOne`: it may be meant, and nobody can tell.
 */
export function seePersons(text: string, mentions: readonly Mention[], cast: readonly Person[]): Seen[] {
  return mentions.flatMap((mention, at): Seen[] => {
    const { name, office, kind, start } = mention;
    const person = personMeant(mention, cast);
    const gender = genderOf(mention) ?? person?.gender ?? null;
    if (person && (person.isHuman || kind === 'office'))
      return [{ mention, label: person.name, gender, isNamed: true, isOne: true }];
    if (person && !mention.isOblique && !person.isPlace)
      return [{ mention, label: person.name, gender, isNamed: true, isOne: false }];
    if (name !== null && !person) return seeBearers(mention, cast);
    if (name !== null || kind !== 'office' || office === null) return [];
    const isOne = (isOffice(office) || isPersonNoun(office)) && !isBody(office);
    if (isApposition(text, mention, mentions[at - 1])) return [];
    if (!isOne || PREDICATIVE.test(text.slice(0, start))) return [];
    return [{ mention, label: wordsOf(mention), gender, isNamed: false, isOne: true }];
  });
}

/**
 * Those whom a name may mean that means no one for sure: two persons of one surname, of whom "she" may mean only one, or the
 * one bearer of a surname whom nothing shows to be a person.
 */
function seeBearers(mention: Mention, cast: readonly Person[]): Seen[] {
  const seen = ({ name, gender }: Person, isOne: boolean): Seen => ({
    mention,
    label: name,
    gender,
    isNamed: true,
    isOne,
  });
  const namesakes = namesakesOf(mention, cast).filter(({ isHuman }) => isHuman);
  if (namesakes.length > 1) return namesakes.map((one) => seen(one, true));
  if (mention.isOblique) return [];
  const isOf = ({ forms, isPlace }: Person) =>
    !isPlace && forms.some((form) => form.includes(' ') && surnameOf(form) === mention.name);
  const [bearer, ...others] = cast.filter(isOf);
  return bearer && others.length === 0 ? [seen(bearer, false)] : [];
}

/** True for "a nurse" of "Roe, a nurse, slept": no other person; in "Roe, a nurse and a driver" it is. */
function isApposition(text: string, { start, end }: Mention, before: Mention | undefined): boolean {
  const isBeside = before?.kind === 'name' && text.slice(before.end, start) === ', ';
  return isBeside && /^(?:,(?!\s+and\b)|\s*$|\.|\s+(?:of|at|from|in|for|who)\b)/u.test(text.slice(end));
}

/** Those of several that may be meant by "he" or "she", each once; an apposition is one with what it stands beside. */
export function distinct(seen: readonly Figure[], pronoun: 'he' | 'she' | null): Figure[] {
  const fits = seen.filter(({ gender }) => pronoun === null || gender === null || gender === pronoun);
  return fits.filter((one, at) => fits.findIndex(({ label }) => label === one.label) === at);
}

/** Whom a pronoun means by what is in view: nobody where that is too far back, or could be two. */
export function inView(view: View, block: number, pronoun: 'he' | 'she' | null): Figure | null {
  if (view.figures.length === 0 || block - view.block > 1) return null;
  const fits = distinct(view.figures, pronoun);
  return fits.length === 1 && fits[0]?.isOne ? fits[0] : null;
}
