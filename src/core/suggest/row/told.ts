import { PLACE_RULES } from '../around/figure-place.ts';
import { kindsIn, PEOPLE, readPopulation } from './population.ts';
import { POPULATION_KINDS } from './population-kinds.ts';
import { populationFor, type ReadProposal } from './proposal-reading.ts';
import { isOfMoney, isPlace, placeBefore, type Row } from './row-place.ts';
import { either, type Rule } from '../../text/rule.ts';
import { isOneSide } from './side-name.ts';
import { type Surroundings, surroundingsOf } from '../around/surroundings.ts';
import type { FigureReading } from '../suggest.ts';

/** What the words about a figure tell of the rows of a story: of which kind, whose, and where. */

/** What is told of a figure. */
export interface Told {
  /** Kinds of people or things; none where the words say of no kind. */
  kinds: readonly string[];
  /** The names of a side; none where the words name none. */
  names: readonly string[];
  place: string | null;
}

/** The words that tell it. */
export const TOLD_RULES = {
  /** Nouns that say of people nothing but that they are some. */
  anybody: {
    pattern: new RegExp(
      `^${either(
        'm[ae]n|wom[ae]n|people|persons?|patients?|sick|hands|mates|comrades|lodgers|names?|coffins?|graves?|funerals?|burials?',
        'bod(?:y|ies)|lives|corpses|souls|martyrs?|fallen|victims?|members?|adults|infections?|cases?|deaths?|others?|dead',
        'inhabitants?|residents?|locals|own|number|total|figure|enem(?:y|ies)',
      )}$`,
      'iu',
    ),
    takes: ['men', 'coffins', 'patients'],
    keeps: ['miners', 'women workers'],
  },
  /** "People" and no word less. */
  everybody: { pattern: /^(?:people|persons)$/iu, takes: ['people'], keeps: ['townspeople', 'men'] },
  /** After a figure: of whom it is made up. */
  madeUp: {
    pattern: /^[^.;:]*:\s+#+\s+(?<first>[\p{L}-]+)(?:,\s+#+\s+[\p{L}-]+)*,?\s+and\s+#+\s+(?<last>[\p{L}-]+)/u,
    takes: [' victims by name: ## passengers and # crew'],
    keeps: [' victims, ## passengers and # crew', ' victims: all passengers'],
  },
  /** What goes back to people, a side or a place told of before. */
  goesBack: {
    pattern: new RegExp(
      String.raw`\b${either(
        'its|their|his|her|it|they|we|our|he|she|there|them|these|those',
        'the (?:town|city|village|province|region|district|island|valley|side|party|army|men)',
      )}\b`,
      'iu',
    ),
    takes: ['of its people ', 'rescuers there'],
    keeps: ['the people'],
  },
  /** Of what a figure counts: it is of the side that the subject fights. */
  enemy: {
    pattern: /\benem(?:y|ies)\b|^(?:prisoners|captives)$/iu,
    takes: ['enemy soldiers', 'prisoners'],
    keeps: ['enemas', 'political prisoners'],
  },
  /** After a figure: those who belong to whoever speaks. */
  itsMembers: {
    pattern:
      /^\s+of\s+(?:its|their|his|her)\s+(?:own\s+)?(?:members?|supporters?|followers?|activists?|comrades)\b/iu,
    takes: [' of its members.', ' of her own followers'],
    keeps: [' of its soldiers', ' of the members'],
  },
  /** The same, of a place alone. */
  there: {
    pattern: /\bthere\b|^\s*of (?:its|their)\b/iu,
    takes: ['rescuers there'],
    keeps: ['of the people'],
  },
  /** What a subject has done to others, before their figure. */
  does: {
    pattern: new RegExp(
      String.raw`\b${either(
        String.raw`kill(?:ed|ing|s)?|captur(?:ed|ing|es)|destroy(?:ed|ing|s)?|knock(?:ed|ing) out|sh[oo]t(?:ing)?(?: down| dead)?`,
        'wound(?:ed|ing)|took|paraded?|seiz(?:ed|ing)|arrest(?:ed|ing)?',
      )}\b[^,;]*$`,
      'iu',
    ),
    takes: ['Velland claims to have knocked out '],
    keeps: ['Velland has lost '],
  },
  /** Before a figure without a noun. */
  groupOf: { pattern: /\b(?<who>\p{L}+)\s+of\s*$/u, takes: ['a crew of '], keeps: ['a crew '] },
  /** Who did it, after a figure. */
  doer: { pattern: /\bby\s+.*$/iu, takes: [' killed by Velland'], keeps: [' of Velland'] },
} as const satisfies Record<string, Rule>;

/** What the words about a figure tell; `rows` are all of the story, `asked` those of the quantity in question. */
export function readTold(
  one: ReadProposal,
  figure: FigureReading,
  rows: readonly Row[],
  asked: readonly Row[],
): Told {
  const around = surroundingsOf(figure);
  const kinds = kindsTold(one, figure, around, asked);
  return {
    kinds: populationFor({ ...one.population, kinds }, one.proposal.quantity).kinds,
    names: namesTold(one, around, rows),
    place: placeTold(one, around, rows),
  };
}

/** What is told, with what the figure before it leaves open: its people, its side and its place. */
export function goOn(told: Told, { population, question, isMain }: Row): Told {
  return {
    kinds: isSilent(told) ? population.kinds : told.kinds,
    names: told.names.length === 0 ? population.names : told.names,
    place: told.place ?? (isMain ? null : question.place),
  };
}

/** True where the words say neither of whom a figure is nor whose. */
export function isSilent({ kinds, names }: Told): boolean {
  return kinds.length === 0 && names.length === 0;
}

/** True where the words after a figure name a side of a story. */
export function namesSide(figure: FigureReading, rows: readonly Row[]): boolean {
  return sidesIn(surroundingsOf(figure).right, rows).length > 0;
}

/** The kinds that the figure's own noun names, where a row asks for them; else those that the words beside it speak of. */
function kindsTold(
  { population: { kinds } }: ReadProposal,
  { population, scene, printed: { counted, end } }: FigureReading,
  { left, right }: Surroundings,
  asked: readonly Row[],
): readonly string[] {
  const parts = TOLD_RULES.madeUp.pattern.exec(scene.masked.slice(end))?.groups ?? {};
  const made = Object.values(parts).flatMap((part) => readPopulation(part).kinds);
  if (kinds.includes(PEOPLE) && made.length > 1 && made.every(isNamedKind)) return made;
  const wanted = new Set(asked.flatMap((row) => row.population.kinds));
  if (kinds.some((kind) => kind !== PEOPLE && kind !== 'man' && wanted.has(kind))) return kinds;
  const group = readPopulation(TOLD_RULES.groupOf.pattern.exec(left)?.groups?.who ?? '').kinds;
  const isGroup = group.every(isNamedKind);
  if (isGroup && counted.noun === 'none') return group;
  const said = [kindsIn(right), kindsIn(left)].find((found) => found.length > 0);
  const near = said ?? stemsIn(`${left} ${right}`, asked);
  const named = near.filter((kind) => wanted.has(kind));
  const noun = /\p{L}+$/u.exec(population.split(/\s+(?:of|from|in|who)\s/u)[0] ?? '')?.[0] ?? '';
  if (TOLD_RULES.anybody.pattern.test(noun) || kinds.includes(PEOPLE)) return near.length > 1 ? named : near;
  return named.length === 1 && said ? named : kinds;
}

const isNamedKind = (kind: string) => Object.hasOwn(POPULATION_KINDS, kind) && kind !== PEOPLE;

/** The kinds of the one row whose own noun has the stem of a word: "a mutinous major" of mutineers. */
function stemsIn(words: string, asked: readonly Row[]): readonly string[] {
  const said = words.toLowerCase();
  const found = asked.filter(
    ({ population: { kinds }, question }) =>
      !kinds.includes(PEOPLE) &&
      (question.population.toLowerCase().match(/\p{L}{6,}/gu) ?? []).some((noun) =>
        new RegExp(String.raw`(?<!\p{L})${noun.slice(0, 5)}`, 'u').test(said),
      ),
  );
  const kinds = new Set(found.map(({ population }) => String(population.kinds)));
  return kinds.size === 1 ? (found[0]?.population.kinds ?? []) : [];
}

/** No side of a story. */
const NO_SIDE = ['?'];

/** The side that the words after a figure name, or else its subject: of two sides the other, where one has done it to them. */
function namesTold(
  { population: { names }, proposal: { population }, sentence, end, before }: ReadProposal,
  { left, right }: Surroundings,
  rows: readonly Row[],
): readonly string[] {
  if (names.length > 0) return sidesIn(names.join(' '), rows).at(-1) ?? names;
  const [behind] = sidesIn(right.replace(TOLD_RULES.doer.pattern, ''), rows);
  if (behind) return behind;
  const isDone = TOLD_RULES.does.pattern.test(left) || TOLD_RULES.enemy.pattern.test(population);
  const goesBack = TOLD_RULES.goesBack.pattern.test(`${left} ${right.split(',')[0] ?? ''}`);
  const subject =
    sidesIn(left, rows).at(-1) ??
    (isDone ? sidesIn(sentence.slice(0, end), rows).at(-1) : undefined) ??
    (goesBack ? sidesIn(before.at(-1) ?? '', rows)[0] : undefined);
  if (!subject || !isDone) return subject ?? [];
  const others = rows
    .map(({ population }) => population.names)
    .filter((side) => side.length > 0 && String(side) !== String(subject));
  return new Set(others.map(String)).size === 1 ? (others[0] ?? NO_SIDE) : NO_SIDE;
}

function capitals(text: string): string[] {
  return (text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []).map((word) => word.replace(/['’]s?$/u, ''));
}

/** The names of the sides that a text names, in its order; a name that all sides share ("Party") names none. */
function sidesIn(text: string, rows: readonly Row[]): (readonly string[])[] {
  // Who pays a fine is no side.
  const sides = rows
    .filter((row) => !isOfMoney(row))
    .map(({ population: { names } }) => names)
    .filter((names) => names.length > 0);
  const isShared = (name: string) =>
    new Set(sides.map(String)).size > 1 && sides.every((names) => names.includes(name));
  return capitals(text).flatMap((word) => {
    const found = sides.filter((names) => names.some((name) => !isShared(name) && isOneSide(word, name)));
    const [first] = found;
    return first && found.every((names) => String(names) === String(first)) ? [first] : [];
  });
}

/** The place of a figure; where its sentence names none, that of a row which it or those before it speak of. */
function placeTold(one: ReadProposal, { right }: Surroundings, rows: readonly Row[]): string | null {
  const read = one.place ?? placeBefore(one, rows);
  if (read !== null) return read;
  const places = [...new Set(rows.filter(({ isMain }) => !isMain).map(({ question }) => question.place))];
  const left = one.sentence.slice(0, one.end);
  const own = lastOf(places, left);
  if (own !== null) return own;
  const people = places.filter((place) => capitals(right).some((word) => isOneSide(word, place)));
  if (people.length === 1) return people[0] ?? null;
  const goesBack = TOLD_RULES.goesBack.pattern.test(left) || TOLD_RULES.there.pattern.test(one.clause);
  if (!goesBack) return null;
  return one.before.map((told) => lastOf(places, told)).findLast((place) => place !== null) ?? null;
}

/** The place that a text names last; null where it names none. */
function lastOf(places: readonly string[], text: string): string | null {
  const found = places.map((place) => ({ place, at: text.lastIndexOf(place) })).filter(({ at }) => at >= 0);
  return found.sort((a, b) => b.at - a.at)[0]?.place ?? null;
}

/** True where a sentence leaves the place of its figure without a name: "Elsewhere 12 died". */
export function isAway(told: Told, { sentence }: ReadProposal): boolean {
  return told.place === null && PLACE_RULES.away.pattern.test(sentence);
}

/** True for a figure told of a place that a row is of. */
export function isToldOf({ place }: Told, { question }: Row): boolean {
  return place !== null && isPlace(question.place, place);
}
