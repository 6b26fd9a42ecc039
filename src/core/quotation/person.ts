import type { Block } from '../article/block.ts';
import { findMentions, type Mention } from './mention.ts';
import { isBody, isOffice } from './office.ts';
import { sharedStart } from '../text/text.ts';

/** Who is who in a story: the same person under a surname, an office and another spelling. */

/** A person of a story: the fullest common form of the name, all forms, and the offices named beside it. */
export interface Person {
  name: string;
  forms: readonly string[];
  offices: readonly { office: string; of: readonly string[] }[];
}

const ROOT_LENGTH = 4;
const VARIANT_SHARE = 0.5;
const SKELETON_LENGTH = 3;
/** Offices that stand for any other: "the Ellerian leader" may be a president. */
const ANY_OFFICE = /^(?:leader|head|chief|ruler|boss)$/u;

/** The persons whom the articles name in full, by name; the order of the articles does not matter. */
export function indexPersons(articles: readonly { blocks: readonly Block[] }[]): Person[] {
  const mentions = articles.flatMap(({ blocks }) =>
    blocks
      .filter(({ kind }) => kind === 'paragraph' || kind === 'dek')
      .flatMap(({ text }) => findMentions(text)),
  );
  const named = mentions.flatMap(({ name, office }) => {
    if (name === null || name.split(' ').some((word) => isBody(word))) return [];
    return name.includes(' ') || office !== null ? [name] : [];
  });
  const full = named.filter((name) => name.includes(' '));
  const isFull = (name: string) => full.some((other) => isVariant(surnameOf(other), name));
  const forms = [...new Set(named.filter((name) => name.includes(' ') || !isFull(name)))].sort();
  const groups: string[][] = [];
  for (const form of forms) {
    const near = groups.filter((group) => group.some((other) => isSameName(form, other)));
    const rest = groups.filter((group) => !near.includes(group));
    groups.splice(0, groups.length, ...rest, [...near.flat(), form]);
  }
  const persons = groups.map((group) => {
    const count = (form: string) => named.filter((name) => name === form).length;
    const [name = ''] = [...group].sort(
      (a, b) => count(b) - count(a) || b.length - a.length || (a < b ? -1 : 1),
    );
    return { name, forms: group, offices: [] };
  });
  return persons.map((person) => ({
    ...person,
    offices: mentions.flatMap(({ name, office, of }) =>
      name !== null && office !== null && personOf(name, persons) === person ? [{ office, of }] : [],
    ),
  }));
}

/** The person that a name means: one with that name, else with that surname in any spelling; else none. */
export function personOf(
  name: string,
  persons: readonly Person[],
  recent: readonly Person[] = [],
): Person | null {
  const inFull = persons.find(({ forms }) => forms.includes(name));
  if (inFull) return inFull;
  const ranks: ((form: string) => boolean)[] = [
    (form) => fold(surnameOf(form)) === fold(name),
    (form) => isVariant(surnameOf(form), surnameOf(name)) && (!name.includes(' ') || isSameName(form, name)),
    (form) => form.split(' ').some((word) => fold(word) === fold(name)),
  ];
  for (const matches of ranks) {
    const found = persons.filter(({ forms }) => forms.some(matches));
    const known = recent.find((person) => found.some(({ name: same }) => same === person.name));
    if (known) return known;
    if (found[0]) return found[0];
  }
  return null;
}

/**
 * The holder of an office. "The president" is the one last named; "the Ellerian president" the one whose
 * office is named with that word. None where no one fits, or several do and none was named before.
 */
export function holderOf(
  { office, of }: Pick<Mention, 'office' | 'of'>,
  persons: readonly Person[],
  recent: readonly Person[],
): Person | null {
  if (office === null || !isOffice(office)) return null;
  const isFormer = of.some((word) => FORMER.test(word));
  const wanted = of.filter((word) => !FORMER.test(word));
  const fits = persons.filter(({ offices }) => {
    const held = offices.filter((one) => one.of.some((word) => FORMER.test(word)) === isFormer);
    const qualifiers = held.flatMap((one) => one.of);
    const isOne =
      held.some((one) => one.office === office) ||
      (wanted.length > 0 && ANY_OFFICE.test(office) && held.length > 0);
    return isOne && wanted.every((word) => qualifiers.some((other) => isVariant(word, other)));
  });
  const known = recent.find((person) => fits.some(({ name }) => name === person.name));
  return known ?? (fits.length === 1 ? (fits[0] ?? null) : null);
}

const FORMER = /^(?:former|ex|late|ousted|deposed)$/u;

/** One name in two spellings: the surnames are variants of one, and so are the given names. */
function isSameName(a: string, b: string): boolean {
  const [givenA, givenB] = [a, b].map((name) => fold(name.split(' ')[0] ?? ''));
  const sameGiven = givenA === givenB || isVariant(givenA ?? '', givenB ?? '');
  const [surnameA, surnameB] = [surnameOf(a), surnameOf(b)];
  const bones = skeleton(surnameA);
  return (
    sameGiven &&
    (isVariant(surnameA, surnameB) || (bones.length >= SKELETON_LENGTH && bones === skeleton(surnameB)))
  );
}

function surnameOf(name: string): string {
  return name.split(' ').at(-1) ?? '';
}

/** The same word, or two that share the beginning of a longer one. */
function isVariant(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  if (x === y) return true;
  const same = sharedStart(x, y);
  return same >= ROOT_LENGTH && same >= VARIANT_SHARE * Math.max(x.length, y.length);
}

function fold(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The consonants of a name: spellings of one name in several languages differ in vowels first. */
function skeleton(name: string): string {
  return fold(name).replace(/[aeiouyjw]/gu, '');
}
